import {
  AlignmentType,
  Paragraph,
  Table,
  TableCell,
  TableLayoutType,
  TableRow,
  TabStopType,
  WidthType,
} from 'docx'
import { identity } from './labels.ts'
import { kop } from './letterhead.ts'
import {
  type Block,
  bold,
  centred,
  control,
  gap,
  NO_BORDERS,
  run,
  SIGNATURE_INDENT,
  TEXT_WIDTH,
  text,
  when,
} from './parts.ts'
import { signatory, tembusan } from './signatures.ts'

const LABEL = 1750
const COLON = 280

/** A lettered or numbered paragraph in the right column. */
const entry = (
  mark: string,
  content: string,
  alignment: (typeof AlignmentType)[keyof typeof AlignmentType] = AlignmentType.BOTH,
) =>
  text(`${mark}\t${content}`, {
    alignment,
    indent: { left: 425, hanging: 425 },
    tabStops: [{ type: TabStopType.LEFT, position: 425 }],
    spacing: { after: 80 },
  })

/** `Menimbang : ...` with its entries beside it. */
function recital(label: string, entries: Block[], { keepNext = false, whole = false } = {}): Table {
  const cell = (width: number, children: Block[]) =>
    new TableCell({
      width: { size: width, type: WidthType.DXA },
      margins: { left: 0, right: 0, top: 0, bottom: 0 },
      children,
    })
  const plain = (content: string) => text(content, { alignment: AlignmentType.LEFT, keepNext })
  const right = TEXT_WIDTH - LABEL - COLON
  return new Table({
    layout: TableLayoutType.FIXED,
    width: { size: TEXT_WIDTH, type: WidthType.DXA },
    columnWidths: [LABEL, COLON, right],
    borders: NO_BORDERS,
    rows: [
      new TableRow({
        cantSplit: whole,
        children: [cell(LABEL, [plain(label)]), cell(COLON, [plain(':')]), cell(right, entries)],
      }),
    ],
  })
}

/** `KESATU : ...` */
const dictum = (label: string, content: string, keepNext = false) => [
  recital(label, [text(content, { keepNext, keepLines: keepNext })], { keepNext, whole: true }),
  gap(0),
]

/** Keputusan of a light sanction: the common skeleton (dossier 3.6); `KEDUA` effect, `KETIGA` delivery. */
export function decision(sanction: string): Block[] {
  const at = LABEL + COLON
  const signed = {
    indent: { left: SIGNATURE_INDENT },
    alignment: AlignmentType.LEFT,
    keepNext: true,
  } as const
  return [
    ...kop(),
    centred([bold('RAHASIA')], { spacing: { after: 120 } }),
    centred([bold('KEPUTUSAN {pejabat_judul}')]),
    centred([run('NOMOR '), control('Nomor')], { spacing: { after: 120 } }),
    centred([bold('TENTANG')]),
    centred([bold(`PENJATUHAN HUKUMAN DISIPLIN ${sanction.toUpperCase()}`)], { spacing: { after: 160 } }),
    centred([bold('DENGAN RAHMAT TUHAN YANG MAHA ESA')], { spacing: { after: 120 } }),
    centred([bold('{pejabat_judul},')], { spacing: { after: 160 } }),
    recital('Menimbang', [
      ...when(
        'dari_pemeriksaan',
        entry(
          'a.',
          'bahwa berdasarkan hasil pemeriksaan sebagaimana dimuat dalam Berita Acara Pemeriksaan tanggal {tanggal_bap}, Sdr. {nama}, NIP {nip}, telah terbukti melakukan perbuatan berupa {perbuatan};',
        ),
      ),
      ...when(
        'tanpa_pemeriksaan',
        entry(
          'a.',
          'bahwa Sdr. {nama}, NIP {nip}, telah dua kali dipanggil secara patut tetapi tidak hadir tanpa alasan yang sah, sebagaimana tercantum dalam {dasar_ketidakhadiran}, dan berdasarkan bukti serta keterangan yang ada telah terbukti melakukan perbuatan berupa {perbuatan};',
          // Two numbers that do not break would tear justified lines apart.
          AlignmentType.LEFT,
        ),
      ),
      entry('b.', 'bahwa perbuatan tersebut merupakan pelanggaran terhadap ketentuan {ketentuan};'),
      ...when('pertimbangan', entry('{huruf}.', '{isi};')),
      entry(
        '{huruf_disiplin}.',
        'bahwa untuk menegakkan disiplin, perlu menjatuhkan hukuman disiplin yang setimpal dengan pelanggaran yang dilakukannya;',
      ),
      entry(
        '{huruf_penetapan}.',
        `bahwa berdasarkan pertimbangan sebagaimana dimaksud dalam huruf a sampai dengan huruf {huruf_disiplin}, perlu menetapkan Keputusan tentang Penjatuhan Hukuman Disiplin ${sanction};`,
      ),
    ]),
    recital('Mengingat', when('mengingat', entry('{no}.', '{isi}'))),
    centred([bold('MEMUTUSKAN:')], { spacing: { before: 120, after: 120 } }),
    ...dictum('Menetapkan', '', true),
    ...dictum('KESATU', `Menjatuhkan hukuman disiplin berupa ${sanction.toLowerCase()} kepada:`),
    ...identity('', { at, labelWidth: 2600 }),
    text(
      'karena yang bersangkutan pada tanggal {tanggal_perbuatan} telah melakukan perbuatan yang melanggar ketentuan {ketentuan}.',
      { indent: { left: at } },
    ),
    ...dictum(
      'KEDUA',
      'Keputusan ini mulai berlaku pada hari kerja ke-15 (lima belas) terhitung mulai tanggal yang bersangkutan menerima Keputusan ini, atau hari kerja ke-15 (lima belas) sejak diterimanya Keputusan ini yang dikirim ke alamat yang bersangkutan.',
    ),
    ...dictum(
      'KETIGA',
      'Keputusan ini disampaikan kepada yang bersangkutan untuk dilaksanakan sebagaimana mestinya.',
      true,
    ),
    text('Ditetapkan di {tempat}', { ...signed, spacing: { before: 200, after: 0 } }),
    text([run('pada tanggal '), control('Tanggal')], { ...signed, spacing: { after: 120 } }),
    ...signatory(),
    ...receipt(),
    ...tembusan(),
  ]
}

/** "Diterima tanggal ..." left below the decision: the receipt of the BKN form. */
function receipt(): Block[] {
  const line = (content: string, before = 0) =>
    new Paragraph({
      spacing: { before, after: 0 },
      keepNext: true,
      keepLines: true,
      indent: { right: 4600 },
      children: [run(content)],
    })
  return [
    line('Diterima tanggal: ........................'),
    line('Tanda tangan: ........................', 480),
    line('Nama: {nama}', 60),
    line('NIP: {nip}'),
    new Paragraph({ spacing: { after: 60, line: 160, lineRule: 'exact' }, keepNext: true, children: [] }),
  ]
}
