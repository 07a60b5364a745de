import { Paragraph } from 'docx'
import { opening } from './coaching.ts'
import { identity, labels, officials } from './labels.ts'
import { heading } from './letterhead.ts'
import { type Block, closing, gap, run, text, when } from './parts.ts'
import { pair, placeAndDate, signatory } from './signatures.ts'
import { grid } from './tables.ts'

/** BA Pengambilan Bukti: a screenshot alone is weak, so url, account, hash and device stand beside it (trap 23). */
export function evidenceMinutes(): Block[] {
  return [
    ...heading({ secret: true, titles: ['BERITA ACARA PENGAMBILAN BUKTI'], numbered: true }),
    opening('pukul {jam_mulai}, bertempat di {tempat_acara}, {sebutan_diri}:'),
    ...officials('petugas'),
    text('telah mengambil dan mengamankan bukti sehubungan dengan dugaan {hal}, yang dikaitkan dengan:', {
      keepNext: true,
    }),
    ...identity(),
    ...when('ada_cara', text('Cara dan alat pengambilan: {cara}')),
    text('Bukti yang diambil:', { keepNext: true, spacing: { after: 60 } }),
    grid(
      [
        { title: 'No', width: 560, content: '{no}.' },
        { title: 'Nama berkas dan SHA-256', width: 3511, content: '{berkas}\n{hash}', size: 18 },
        { title: 'Akun dan tautan', width: 2500, content: '{akun_tautan}', size: 18 },
        { title: 'Diambil oleh, waktu, perangkat', width: 2500, content: '{pengambilan}', size: 18 },
      ],
      'bukti',
    ),
    gap(120),
    text(
      'SHA-256 adalah sidik digital berkas: bila isi berkas berubah, nilainya berubah. Berkas asli disimpan dan tidak diubah.',
    ),
    closing('Demikian Berita Acara ini dibuat dengan sebenarnya untuk digunakan sebagaimana mestinya.'),
    ...pair(
      { title: 'Saksi:', loop: 'saksi_ttd' },
      { title: 'Petugas yang mengambil bukti:', loop: 'petugas' },
    ),
  ]
}

/** Lembar Bukti: pictures are set by the app at {@gambar}; what cannot be printed is listed with its hash. */
export function evidenceSheet(): Block[] {
  return [
    ...heading({ secret: true, titles: ['LEMBAR BUKTI'], numbered: false }),
    ...when('ada_lampiran_dari', text('Lampiran dari {lampiran_dari}', { alignment: 'left' })),
    labels(
      [
        ['Nama', '{nama}'],
        ['NIP', '{nip}'],
        ['Jabatan', '{jabatan}'],
        ['Unit Kerja', '{unit}'],
        ['Dugaan', '{hal}'],
      ],
      { at: 0, kept: false },
    ),
    gap(120),
    new Paragraph({ spacing: { after: 0 }, children: [run('{@gambar}')] }),
    ...when(
      'ada_berkas_lain',
      text('Berkas yang tidak dicetak di lembar ini:', {
        spacing: { before: 200, after: 60 },
        keepNext: true,
      }),
      grid(
        [
          { title: 'No', width: 560, content: '{no}.' },
          { title: 'Nama berkas dan SHA-256', width: 3511, content: '{berkas}\n{hash}', size: 18 },
          { title: 'Keterangan', width: 2900, content: '{keterangan}', size: 18 },
          { title: 'Catatan', width: 2100, content: '{catatan}', size: 18 },
        ],
        'berkas_lain',
      ),
    ),
    placeAndDate(),
    ...signatory(),
  ]
}
