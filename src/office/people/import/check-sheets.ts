import type { ImportSheet, SheetMapping } from '../../../contract/imports.ts'
import type { PlainDate } from '../../../terms/plain-date.ts'
import { checkRow, rowReader } from './check-row.ts'
import { titlesAt } from './columns.ts'
import type { RawSheet } from './read-workbook.ts'
import type { StagedRow } from './staged.ts'

const SAMPLES = 3

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

/** 32-bit FNV-1a: enough to tell two rows of the same NIP apart, and 100,000 of them cost no memory. */
function hashOf(text: string): number {
  let hash = 0x811c9dc5
  for (let at = 0; at < text.length; at += 1) hash = Math.imul(hash ^ text.charCodeAt(at), 0x01000193)
  return hash >>> 0
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
  const first = new Map<string, { readonly s: number; readonly r: number; readonly hash: number }>()
  for (const mapping of mappings) {
    const sheet = sheets[mapping.index]
    if (!sheet || !mapping.included || !mapping.fields.includes('nip') || !mapping.fields.includes('name'))
      continue
    const reader = rowReader(mapping, sheet.name, titlesAt(sheet, mapping.lastHeaderRow), today)
    for (let at = mapping.lastHeaderRow; at < sheet.rows.length; at += 1) {
      const row = checkRow(sheet.rows[at] ?? [], at + 1, reader)
      if (!row) continue
      if (!row.person) {
        emit(row)
        continue
      }
      const hash = hashOf(contentOf(row))
      const earlier = first.get(row.nip)
      if (!earlier) {
        first.set(row.nip, { s: row.s, r: row.r, hash })
        emit(row)
        continue
      }
      const where = `baris ${earlier.r}${earlier.s === row.s ? '' : ` lembar «${sheets[earlier.s]?.name ?? ''}»`}`
      if (earlier.hash === hash)
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
