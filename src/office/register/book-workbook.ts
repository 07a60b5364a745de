import writeExcelFile from 'write-excel-file/node'
import type { BookRow, BookTable } from './book.ts'

const MEDIUM_CHARACTERS = 110

function cell(value: BookRow['cells'][number], struck: boolean) {
  const look = { wrap: true, alignVertical: 'top' as const, ...(struck ? { strikethrough: true } : {}) }
  if (value === null) return null
  if (typeof value === 'number') return { ...look, type: Number, value }
  if (typeof value === 'string') return { ...look, type: String, value }
  return { ...look, type: Date, value: new Date(`${value.date}T00:00:00Z`), format: 'dd/mm/yyyy' }
}

/** The register as a workbook with one sheet; dates are dates, so that it can be sorted. */
export async function bookWorkbook(table: BookTable): Promise<Uint8Array> {
  const head = table.columns.map(({ label }) => ({ value: label, fontWeight: 'bold' as const }))
  const rows = table.rows.map((row) => row.cells.map((value) => cell(value, row.void)))
  const file = writeExcelFile([head, ...rows], {
    columns: table.columns.map(({ share }) => ({ width: Math.round((share * MEDIUM_CHARACTERS) / 100) + 2 })),
    stickyRowsCount: 1,
    sheet: 'Buku agenda',
  })
  return new Uint8Array(await (await file).toBuffer())
}
