import type { ImportField, SheetMapping } from '../../../contract/imports.ts'
import type { Cell, RawSheet } from './read-workbook.ts'

const HEADER_SEARCH_ROWS = 40

/** Titles as SIMPEG-like systems write them, best spelling first; the place in the list decides between two columns. */
const TITLES: readonly (readonly [ImportField, readonly RegExp[]])[] = [
  [
    'nip',
    [
      /^nip baru\b/,
      /^(nip|ni pppk|nipppk|nip nipppk|nip ni pppk)$/,
      /^(nomor|no) induk( pegawai| kepegawaian)?\b/,
      /^nip\b(?! lama)/,
      /\bnip\b(?! lama)/,
    ],
  ],
  ['title-before', [/\b(gelar|glr) (depan|dpn|awal|di depan)$/, /^(depan|dpn)$/]],
  [
    'title-after',
    [/\b(gelar|glr) (belakang|blkg|blk|akhir|di belakang)$/, /^(belakang|blkg)$/, /^(gelar|glr)$/],
  ],
  ['position-type', [/^(jenis|tipe|kelompok|jns) jabatan\b/]],
  [
    'birth-date',
    [
      /^(tanggal|tgl) lahir$/,
      /lahir (tanggal|tgl)$/,
      /\b(tanggal|tgl) lahir$/,
      /^(ttl|tempat tanggal lahir|lahir)$/,
    ],
  ],
  ['sex', [/^(jenis kelamin|jk|l p|kelamin|gender|jns kelamin|sex)$/]],
  ['appointed-on', [/^tmt (cpns|capeg|pengangkatan)$/, /^cpns tmt$/]],
  ['status', [/^(status|jenis) (pegawai|kepegawaian|asn)$/, /^(status|jenis asn|status cpns pns)$/]],
  ['standing', [/^(status )?kedudukan( hukum| pegawai| asn)?$/]],
  ['echelon', [/^(eselon|esl|es)$/, /\beselon$/]],
  [
    'golongan',
    [
      /^(gol|golongan) ?(ruang|akhir|ruang akhir|terakhir)?$/,
      /^golru$/,
      /^(pangkat|pkt) (gol|golongan)( ruang| akhir)?$/,
      /^pangkat (gol|golru|golongan)\b/,
      /^(nama )?pangkat( terakhir| akhir)?$/,
    ],
  ],
  [
    'position',
    [
      /^nama jabatan\b/,
      /^jabatan( terakhir| saat ini| sekarang| definitif)?$/,
      /^jabatan nama$/,
      /^(uraian )?jabatan\b/,
    ],
  ],
  [
    'parent-unit',
    [
      /^(unit kerja induk|unit induk|instansi induk|opd induk|induk unit kerja|skpd induk|satuan kerja induk|unor induk)$/,
      /^(nama )?(opd|skpd|perangkat daerah|pd)$/,
      /^(instansi|instansi kerja|nama instansi)$/,
    ],
  ],
  [
    'unit',
    [
      /^(nama )?(sub unit|subunit|sub unit kerja|sub opd)$/,
      /^(nama )?(unit kerja|unor|unit organisasi)$/,
      /^(tempat (tugas|kerja)|lokasi kerja|satuan kerja|satker|unit|nama unit|unit tugas)$/,
    ],
  ],
  [
    'name',
    [
      /^nama (lengkap|pegawai|asn|pns)\b/,
      /^nama$/,
      /^nama (tanpa|dengan|dan|beserta|dgn) gelar$/,
      /^nama nip$/,
    ],
  ],
]
const NEVER =
  /\b(tmt|kelas|masa|pendidikan|alamat|suami|istri|ibu|ayah|anak|nik|npwp|kode|id|usia|umur|tahun)\b/

function plain(title: string): string {
  return title
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()
}

/** What a title means and how sure that is (1 is best); null when it names nothing we take. */
export function fieldOfTitle(title: string): { readonly field: ImportField; readonly rank: number } | null {
  const text = plain(title)
  if (text === '') return null
  for (const [field, patterns] of TITLES) {
    if (field !== 'appointed-on' && NEVER.test(text)) continue
    const at = patterns.findIndex((pattern) => pattern.test(text))
    if (at >= 0) return { field, rank: at + 1 }
  }
  return null
}

/** One column keeps each field: the one whose title fits best, the left one of equals. */
function assign(titles: readonly string[]): (ImportField | null)[] {
  const ranked = titles.map((title) => fieldOfTitle(title))
  const fields = ranked.map((mine, at): ImportField | null => {
    if (!mine) return null
    const beaten = ranked.some(
      (other, place) =>
        other?.field === mine.field && (other.rank < mine.rank || (other.rank === mine.rank && place < at)),
    )
    return beaten ? null : mine.field
  })
  // `Unit Kerja` beside `Sub Unit`: the first is then the unit above.
  if (!fields.includes('parent-unit')) {
    const above = ranked.findIndex(
      (found, at) => found?.field === 'unit' && found.rank > 1 && fields[at] === null,
    )
    if (above >= 0) fields[above] = 'parent-unit'
  }
  return fields
}

const textOf = (cell: Cell | undefined) => (cell === null || cell === undefined ? '' : String(cell))

/** Titles of a header of two rows: the upper one reaches over the columns its merged cell covered. */
function pairTitles(upper: readonly Cell[], lower: readonly Cell[]): string[] {
  let reach = ''
  return Array.from({ length: Math.max(upper.length, lower.length) }, (_, at) => {
    const above = textOf(upper[at])
    const below = textOf(lower[at])
    if (above) reach = above
    if (!below) return above
    const both = `${reach} ${below}`.trim()
    if (fieldOfTitle(both)) return both
    // A group title (`Data Pegawai`) says nothing of its columns.
    return fieldOfTitle(below) && !NEVER.test(plain(reach)) ? below : both
  })
}

const looksLikeNip = (cell: Cell) => typeof cell === 'string' && cell.replace(/\D/g, '').length === 18

function scoreOf(fields: readonly (ImportField | null)[]): number {
  const found = fields.filter((field) => field !== null).length
  return found + (fields.includes('nip') ? 2 : 0) + (fields.includes('name') ? 2 : 0)
}

/** `1 2 3 4 ...` under the titles, as official lists have it. */
function isNumberRow(row: readonly Cell[] | undefined): boolean {
  const filled = (row ?? []).filter((cell) => cell !== null)
  return filled.length >= 3 && filled.every((cell, at) => Number(cell) === at + 1)
}

interface Header {
  readonly lastHeaderRow: number
  readonly titles: readonly string[]
  readonly fields: readonly (ImportField | null)[]
}

/** Titles above the first person when the clerk says where the header ends. */
export function titlesAt(sheet: RawSheet, lastHeaderRow: number): string[] {
  const guessed = guessHeader(sheet)
  if (guessed.lastHeaderRow === lastHeaderRow) return [...guessed.titles]
  const row = sheet.rows[lastHeaderRow - 1] ?? []
  const above = sheet.rows[lastHeaderRow - 2] ?? []
  return completes(above, row) ? pairTitles(above, row) : row.map((cell) => textOf(cell))
}

/** The lower row names columns that a merged cell of the upper one left open, and is no row of figures. */
function completes(upper: readonly Cell[], lower: readonly Cell[]): boolean {
  const fillsGap = lower.some((cell, at) => textOf(cell) !== '' && textOf(upper[at]) === '')
  return fillsGap && textOf(upper[0]) !== '' && !lower.some((cell) => /\d/.test(textOf(cell)))
}

/** Finds the header by its titles: one or two rows, anywhere in the first forty, below title rows of the document. */
function guessHeader(sheet: RawSheet): Header {
  let best: Header = { lastHeaderRow: 0, titles: [], fields: [] }
  let bestScore = 0
  const last = Math.min(sheet.rows.length, HEADER_SEARCH_ROWS)
  for (let at = 0; at < last; at += 1) {
    const row = sheet.rows[at] ?? []
    if (row.some(looksLikeNip)) break // the people have begun
    const below = sheet.rows[at + 1] ?? []
    const single = row.map((cell) => textOf(cell))
    const options = [{ titles: single, height: 1 }]
    if (!below.some(looksLikeNip)) options.push({ titles: pairTitles(row, below), height: 2 })
    for (const { titles, height } of options) {
      const fields = assign(titles)
      const score = scoreOf(fields)
      // As good as the upper row alone: the lower one still belongs to the header when it fills the gaps of merged cells.
      const asGood =
        score === bestScore && height === 2 && at === best.lastHeaderRow - 1 && completes(row, below)
      if (score > bestScore || asGood) {
        bestScore = score
        best = { lastHeaderRow: at + height, titles, fields }
      }
    }
  }
  if (bestScore >= 3 && best.fields.includes('nip')) {
    const skip = isNumberRow(sheet.rows[best.lastHeaderRow]) ? 1 : 0
    return { ...best, lastHeaderRow: best.lastHeaderRow + skip }
  }
  return withNipByContent(sheet, best)
}

/** No title says NIP: a column full of 18 digits is one. */
function withNipByContent(sheet: RawSheet, header: Header): Header {
  const sample = sheet.rows.slice(header.lastHeaderRow, header.lastHeaderRow + 50)
  const width = Math.max(0, ...sample.map((row) => row.length), header.titles.length)
  const counts = Array.from(
    { length: width },
    (_, at) => sample.filter((row) => looksLikeNip(row[at] ?? null)).length,
  )
  const most = Math.max(0, ...counts)
  const fields = Array.from({ length: width }, (_, at) => header.fields[at] ?? null)
  if (most > 0 && !fields.includes('nip')) fields[counts.indexOf(most)] = 'nip'
  return { ...header, fields, titles: Array.from({ length: width }, (_, at) => header.titles[at] ?? '') }
}

/** A sheet's name that says nothing of a unit. */
const PLAIN_SHEET =
  /^(sheet|lembar|data|csv|table|tabel|worksheet|rekap|daftar|hasil|export|laporan|pegawai)?\s*\d*$/i

/** The guess for one sheet. Sheets without an NIP column are left out. */
export function guessMapping(sheet: RawSheet, index: number, sheetCount: number): SheetMapping {
  const { lastHeaderRow, fields } = guessHeader(sheet)
  const hasUnit = fields.includes('unit') || fields.includes('parent-unit')
  return {
    index,
    included: fields.includes('nip') && fields.includes('name'),
    lastHeaderRow,
    fields: [...fields],
    nameIsUnit:
      !hasUnit && (sheetCount > 1 || !PLAIN_SHEET.test(sheet.name)) && !PLAIN_SHEET.test(sheet.name),
  }
}
