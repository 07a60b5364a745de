import { AlignmentType, Paragraph } from 'docx'
import { addressedHead } from './addressed.ts'
import { identity, labels } from './labels.ts'
import { heading, kop } from './letterhead.ts'
import {
  type Block,
  bold,
  centred,
  closing,
  control,
  gap,
  list,
  points,
  run,
  TEXT_WIDTH,
  text,
  when,
} from './parts.ts'
import { ending, signLine } from './signatures.ts'
import { columns, grid } from './tables.ts'

/** The office's own papers: of a person with whom no case deals, to many units, and around the post it sends. */

/** Only what the Inspektorat itself knows: whether it examines him (practice.md). */
export function clearance(): Block[] {
  return [
    ...heading({
      secret: false,
      titles: ['SURAT KETERANGAN', 'TIDAK SEDANG DALAM PEMERIKSAAN'],
      numbered: true,
    }),
    text(
      '{#ada_permohonan}Memenuhi permohonan {permohonan}, yang{/ada_permohonan}{^ada_permohonan}Yang{/ada_permohonan} bertanda tangan di bawah ini menerangkan bahwa:',
      { keepNext: true },
    ),
    ...identity(),
    text(
      'sampai dengan tanggal surat ini, berdasarkan data yang ada pada kantor kami, tidak sedang dalam pemeriksaan Inspektorat.',
    ),
    text('Surat keterangan ini diberikan untuk keperluan {keperluan}.'),
    closing(
      'Demikian surat keterangan ini dibuat dengan sebenarnya untuk digunakan sebagaimana mestinya. Apabila di kemudian hari keadaannya berubah, surat keterangan ini ditinjau kembali.',
    ),
    ...ending({ dated: true, capacity: false }),
  ]
}

/** An annex begins a page and says whose it is, since it goes its own way: top right, as tata naskah has it. */
const annexHead = (no: string, place: number): Block[] => [
  new Paragraph({ spacing: { after: 0, line: 20, lineRule: 'exact' }, pageBreakBefore: true, children: [] }),
  columns([
    [signLine('')],
    [
      signLine(`LAMPIRAN ${no}`),
      signLine('SURAT {kop_nama}'),
      labels(
        [
          ['NOMOR', [control('Nomor', '', place)]],
          ['TANGGAL', [control('Tanggal', '', place)]],
        ],
        { at: 0, labelWidth: 1300, width: Math.floor(TEXT_WIDTH / 2) },
      ),
      gap(0),
    ],
  ]),
  gap(240),
]

/** One letter to all units of its list, with a slip that each of them signs and sends back. */
export function appeal(): Block[] {
  const hand = '........................................................'
  return [
    ...addressedHead({
      secret: false,
      plain: true,
      subject: 'Imbauan Netralitas Pegawai ASN',
      attachment: '1 (satu) berkas',
      to: ['Yth. Pimpinan unit kerja', 'sebagaimana daftar terlampir', 'di tempat'],
    }),
    text('Berdasarkan:', { keepNext: true, spacing: { after: 60 } }),
    ...points('dasar'),
    text('menjelang dan selama {pemilihan}, bersama ini diimbau agar Saudara:', {
      keepNext: true,
      spacing: { after: 60 },
    }),
    ...points('imbauan'),
    text(
      'Imbauan ini agar diteruskan kepada seluruh pegawai di unit Saudara dan bukti penerusannya disimpan. Tanda terima terlampir mohon ditandatangani dan kami terima kembali paling lambat tanggal {batas_kembali}.',
    ),
    closing('Demikian untuk menjadi perhatian dan dilaksanakan.'),
    ...ending({ dated: false, capacity: false }),
    ...annexHead('I', 1),
    centred([bold('DAFTAR UNIT YANG DITUJU')], { spacing: { after: 120 } }),
    ...list('daftar_unit', 0),
    ...annexHead('II', 2),
    centred([bold('TANDA TERIMA IMBAUAN')], { spacing: { after: 160 } }),
    text('Telah diterima Surat Imbauan Netralitas Pegawai ASN dari {kantor} oleh:', {
      alignment: AlignmentType.LEFT,
      keepNext: true,
    }),
    labels(
      [
        ['Unit kerja', hand, 60],
        ['Diterima oleh', hand, 60],
        ['NIP', hand, 60],
        ['Jabatan', hand, 60],
        ['Hari, tanggal', hand, 60],
        ['Tanda tangan', hand, 600],
      ],
      { at: 0 },
    ),
    gap(160),
    text(
      'Imbauan telah diteruskan kepada ............ orang pegawai melalui: apel / rapat / surat edaran / grup percakapan / lainnya ........................ (coret yang tidak perlu).',
    ),
    text('Lembar ini dikembalikan kepada {kantor} paling lambat tanggal {batas_kembali}.'),
  ]
}

/** Letters handed over outside the office; what is empty is written by hand at the door. */
export function dispatchSheet(): Block[] {
  return [
    ...heading({ secret: false, titles: ['LEMBAR EKSPEDISI'], numbered: false }),
    labels(
      [
        ['Tanggal', [control('Tanggal')]],
        ['Petugas pengantar', '{pengantar}'],
      ],
      { at: 0 },
    ),
    gap(160),
    grid(
      [
        { title: 'No', width: 520, content: '{no}.', size: 18 },
        {
          title: 'Nomor dan tanggal surat',
          width: 2500,
          content: '{surat_nomor}\n{surat_tanggal}',
          size: 18,
        },
        { title: 'Surat', width: 1800, content: '{surat}', size: 18 },
        { title: 'Kepada', width: 1900, content: '{penerima}', size: 18 },
        { title: 'Diterima (nama, tanggal, tanda tangan)', width: 2351, content: '\n\n', size: 18 },
      ],
      'kiriman',
      18,
    ),
  ]
}

/** To be cut out and put on the outer side; what the letter says stays inside. */
export function envelopeLabel(): Block[] {
  return [
    ...kop(),
    centred([run('RAHASIA', { bold: true, size: 56 })], { spacing: { before: 160, after: 240 } }),
    ...when(
      'ada_surat_nomor',
      text('Nomor: {surat_nomor}', { alignment: AlignmentType.LEFT, spacing: { after: 160 } }),
    ),
    text([run('Kepada', { size: 28 })], {
      alignment: AlignmentType.LEFT,
      indent: { left: 3400 },
      spacing: { after: 40 },
    }),
    text([run('Yth. {penerima}', { size: 28, bold: true })], {
      alignment: AlignmentType.LEFT,
      indent: { left: 3400 },
      spacing: { after: 40 },
    }),
    ...when(
      'ada_alamat',
      text([run('{alamat}', { size: 28 })], { alignment: AlignmentType.LEFT, indent: { left: 3400 } }),
    ),
    text([run('Dikirim tanggal '), control('Tanggal')], {
      alignment: AlignmentType.LEFT,
      spacing: { before: 400, after: 60 },
    }),
    centred([run('Hanya dibuka oleh alamat yang dituju.', { italics: true })], { keepNext: false }),
  ]
}
