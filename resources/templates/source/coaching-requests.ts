import { addressedHead, TO_PERSON } from './addressed.ts'
import { identity } from './labels.ts'
import { type Block, bold, centred, closing, gap, points, text, when } from './parts.ts'
import { ending, placeAndDate, sealRoom, signLine, witnesses } from './signatures.ts'
import { columns, whole } from './tables.ts'

/** Asking to take a post down, and what the person declares in return. */

/** Only after the evidence is safe (practice.md); coaching, so nothing is imposed. */
export function deletionRequest(): Block[] {
  return [
    ...addressedHead({
      secret: false,
      subject: 'Permintaan Penghapusan Unggahan',
      attachment: '-',
      to: TO_PERSON,
    }),
    text('Sehubungan dengan dugaan {hal}, dalam rangka pembinaan Saudara diminta untuk:', {
      keepNext: true,
      spacing: { after: 60 },
    }),
    ...points('yang_diminta'),
    ...when('ada_tautan', text('Tautan unggahan tersebut: {tautan}', { alignment: 'left' })),
    text(
      'Permintaan ini agar dilaksanakan paling lambat tanggal {batas_hapus}, dan pelaksanaannya diberitahukan kepada kami. Bukti atas unggahan tersebut telah diamankan, sehingga penghapusan tidak menghapus bukti.',
    ),
    text(
      'Permintaan ini merupakan pembinaan dan bukan hukuman disiplin. Apabila tidak dilaksanakan tanpa alasan yang dapat diterima, penanganannya dapat ditingkatkan menurut ketentuan yang berlaku.',
    ),
    closing('Demikian untuk diperhatikan dan dilaksanakan.'),
    ...ending({ dated: false, capacity: true }),
  ]
}

/** Surat Pernyataan: the person's own paper, so it stands under no kop; room for a meterai where one is used. */
export function statement(): Block[] {
  return [
    centred([bold('SURAT PERNYATAAN')], { spacing: { before: 240, after: 320 } }),
    text('Yang bertanda tangan di bawah ini:', { keepNext: true }),
    ...identity(),
    text('sehubungan dengan dugaan {hal}, dengan ini menyatakan dengan sebenarnya bahwa saya:', {
      keepNext: true,
      spacing: { after: 60 },
    }),
    ...points('pernyataan'),
    closing(
      'Demikian surat pernyataan ini saya buat dengan penuh kesadaran, tanpa tekanan atau paksaan dari siapa pun, untuk digunakan sebagaimana mestinya.',
    ),
    whole([
      // A row each, so that the two names stand level however long the office above one of them is.
      columns(
        [[signLine('')], [placeAndDate(0)]],
        [
          when('mengetahui', signLine('Mengetahui,'), signLine('{jabatan},')),
          [signLine('Yang membuat pernyataan,')],
        ],
        [[signLine('')], sealRoom()],
        [
          when('mengetahui', signLine([bold('{nama}')]), signLine('NIP {nip}')),
          [signLine([bold('{nama}')]), signLine('NIP {nip}')],
        ],
      ),
      gap(60),
      ...witnesses(),
      gap(0),
    ]),
  ]
}
