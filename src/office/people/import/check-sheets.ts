import type { ImportSheet, SheetMapping } from '../../../contract/imports.ts'
import type { PlainDate } from '../../../terms/plain-date.ts'
import { checkRow, rowReader } from './check-row.ts'
import { titlesAt } from './columns.ts'
import type { RawSheet } from './read-workbook.ts'
import type { StagedRow } from './staged.ts'

const SAMPLES = 3
/** More than a sheet can have (1,048,576): packs a sheet and a row into one number. */
const MOST_ROWS = 2_000_000

/** What the clerk sees of a sheet: its columns with sample values, and why it cannot be read, if so. */
export function describeSheet(sheet: RawSheet, mapping: SheetMapping): ImportSheet {
  const titles = titlesAt(sheet, mapping.lastHeaderRow)
  const below = sheet.rows.slice(mapping.lastHeaderRow, mapping.lastHeaderRow + 200)
  const width = Math.max(titles.length, mapping.fields.length, ...below.map((row) => row.length))
  const columns = Array.from({ length: width }, (_, at) => ({
    title: titles[at] ?? '',
    samples: below
      .map((row) => row[at] ?? null)
      .filter((cell) => cell !== null)
      .slice(0, SAMPLES)
      .map((cell) => String(cell).slice(0, 80)),
  }))
  let rows = 0
  for (let at = mapping.lastHeaderRow; at < sheet.rows.length; at += 1)
    if (sheet.rows[at]?.some((cell) => cell !== null)) rows += 1
  const fields = columns.map((_, at) => mapping.fields[at] ?? null)
  const twice = fields.find((field, at) => field !== null && fields.indexOf(field) !== at)
  const problem = !fields.includes('nip')
    ? 'Kolom NIP belum ditunjuk.'
    : !fields.includes('name')
      ? 'Kolom Nama belum ditunjuk.'
      : twice
        ? 'Satu isian ditunjuk pada dua kolom; hanya kolom pertama yang dibaca.'
        : null
  return { ...mapping, fields, name: sheet.name, rows, columns, problem }
}

/** The content of a row without where it stood, to tell a repeated row from a contradicting one. */
function contentOf(row: StagedRow): string {
  return JSON.stringify(row.person)
}

/**
 * Checks all rows of the included sheets, in order, and hands each on.
 * The first row of an NIP counts; a later one is either the same again, or contradicts it and is refused.
 */
export function checkSheets(
  sheets: readonly RawSheet[],
  mappings: readonly SheetMapping[],
  today: PlainDate,
  emit: (row: StagedRow) => void,
): void {
  const readers = mappings.map((mapping) => {
    const sheet = sheets[mapping.index]
    const isRead =
      sheet && mapping.included && mapping.fields.includes('nip') && mapping.fields.includes('name')
    return isRead
      ? {
          sheet,
          mapping,
          reader: rowReader(mapping, sheet.name, titlesAt(sheet, mapping.lastHeaderRow), today),
        }
      : null
  })
  // Where an NIP stood first: the place among `readers`, then the row. Content is read again only for the few repeated.
  const first = new Map<string, number>()
  const rowAt = (packed: number) => {
    const source = readers[Math.floor(packed / MOST_ROWS)]
    const at = packed % MOST_ROWS
    const row = source ? checkRow(source.sheet.rows[at] ?? [], at + 1, source.reader) : null
    return { row, sheetName: source?.sheet.name ?? '' }
  }
  for (const [place, source] of readers.entries()) {
    if (!source) continue
    const { sheet, mapping, reader } = source
    for (let at = mapping.lastHeaderRow; at < sheet.rows.length; at += 1) {
      const row = checkRow(sheet.rows[at] ?? [], at + 1, reader)
      if (!row) continue
      const earlier = row.person ? first.get(row.nip) : undefined
      if (!row.person || earlier === undefined) {
        if (row.person) first.set(row.nip, place * MOST_ROWS + at)
        emit(row)
        continue
      }
      const { row: known, sheetName } = rowAt(earlier)
      const where = `baris ${known?.r ?? 0}${known?.s === row.s ? '' : ` lembar «${sheetName}»`}`
      if (known && contentOf(known) === contentOf(row))
        emit({
          ...row,
          repeated: true,
          problems: [['NIP', 'warning', `Orang yang sama sudah ada di ${where}; baris ini dilewati.`]],
        })
      else
        emit({
          s: row.s,
          r: row.r,
          nip: row.nip,
          name: row.person.name,
          problems: [
            [
              'NIP',
              'error',
              `NIP ini sudah ada di ${where} dengan isi yang berbeda. Baris pertama yang dipakai; samakan di berkas asal.`,
            ],
          ],
        })
    }
  }
}
