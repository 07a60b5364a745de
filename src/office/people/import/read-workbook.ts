import { readFileSync } from 'node:fs'
import { detectFormat, zipContentBytes } from './format.ts'
import { ReadFailure } from './read-failure.ts'

/** A cell as the file holds it: text, a number (never an NIP: it may be rounded), a date `YYYY-MM-DD`, or nothing. */
export type Cell = string | number | null
export interface RawSheet {
  readonly name: string
  /** Row 0 is the spreadsheet's row 1. */
  readonly rows: readonly (readonly Cell[])[]
}

/** Beyond these a registry is no registry; they keep the office's memory safe. */
const MAX_FILE_BYTES = 200 * 1024 * 1024
const MAX_UNPACKED_BYTES = 1024 * 1024 * 1024

const pad = (value: number, width: number) => String(value).padStart(width, '0')

function cellOf(value: unknown): Cell {
  if (value === null || value === undefined) return null
  if (typeof value === 'number') return value
  if (typeof value === 'string') {
    const text = value.trim()
    return text === '' ? null : text
  }
  // Both readers give a date cell as midnight UTC of the calendar date that the cell shows.
  if (value instanceof Date)
    return Number.isNaN(value.getTime())
      ? null
      : `${pad(value.getUTCFullYear(), 4)}-${pad(value.getUTCMonth() + 1, 2)}-${pad(value.getUTCDate(), 2)}`
  return typeof value === 'boolean' ? (value ? 'Ya' : 'Tidak') : null
}

function cleaned(rows: readonly (readonly unknown[])[]): Cell[][] {
  // In place where it can be: 100,000 rows twice are memory the office does not have.
  return rows.map((row) => row.map(cellOf))
}

async function readXlsx(path: string): Promise<RawSheet[]> {
  const { default: readXlsxFile } = await import('read-excel-file/node')
  const sheets = await readXlsxFile(path)
  return sheets.map(({ sheet, data }) => {
    const rows = data as unknown as unknown[][]
    for (const row of rows) for (let at = 0; at < row.length; at += 1) row[at] = cellOf(row[at])
    return { name: sheet, rows: rows as Cell[][] }
  })
}

/** Everything that is no plain .xlsx: .xls, .xlsb, .ods, HTML and XML under the name .xls. */
async function readOther(content: Uint8Array | string): Promise<RawSheet[]> {
  const { read, utils } = await import('@e965/xlsx')
  // `raw`: an NIP in an HTML table must stay text, or the reader itself would round it.
  const workbook =
    typeof content === 'string'
      ? read(content, { type: 'string', raw: true, dense: true })
      : read(content, { type: 'array', cellDates: false, dense: true })
  return workbook.SheetNames.map((name) => {
    const sheet = workbook.Sheets[name]
    const rows = sheet ? utils.sheet_to_json<unknown[]>(sheet, { header: 1, raw: true, defval: null }) : []
    const firstRow = sheet?.['!ref'] ? utils.decode_range(sheet['!ref']).s.r : 0
    return { name, rows: [...Array.from({ length: firstRow }, () => []), ...cleaned(rows)] }
  })
}

/** UTF-8 with or without BOM, UTF-16 with BOM, else the Windows code page of Indonesian Excel. */
function decodeText(bytes: Uint8Array): string {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return new TextDecoder('utf-16le').decode(bytes)
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return new TextDecoder('utf-16be').decode(bytes)
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes)
  } catch {
    return new TextDecoder('windows-1252').decode(bytes)
  }
}

async function readCsv(text: string): Promise<RawSheet[]> {
  const { default: Papa } = await import('papaparse')
  // Excel may write the separator into the first line.
  const declared = /^sep=(.)\r?\n/i.exec(text)
  const { data } = Papa.parse<string[]>(declared ? text.slice(declared[0].length) : text, {
    delimiter: declared?.[1] ?? '',
    delimitersToGuess: [';', ',', '\t', '|'],
    skipEmptyLines: false,
  })
  const rows = cleaned(data)
  return [{ name: 'CSV', rows: declared ? [[], ...rows] : rows }]
}

function readBytes(path: string): Uint8Array {
  try {
    return readFileSync(path)
  } catch {
    throw new ReadFailure('vanished')
  }
}

/**
 * Reads a workbook by its content, whatever its name says.
 * @throws ReadFailure in plain Indonesian when it is none, broken, empty, locked by a password or too big.
 */
export async function readWorkbook(path: string, size: number): Promise<RawSheet[]> {
  if (size === 0) throw new ReadFailure('empty')
  if (size > MAX_FILE_BYTES) throw new ReadFailure('too-big')
  const bytes = readBytes(path)
  const format = detectFormat(bytes)
  try {
    switch (format) {
      case 'zip': {
        if (zipContentBytes(bytes) > MAX_UNPACKED_BYTES) throw new ReadFailure('too-big')
        try {
          return await readXlsx(path)
        } catch (error) {
          if (error instanceof ReadFailure) throw error
          return await readOther(bytes)
        }
      }
      case 'compound':
        return await readOther(bytes)
      case 'markup':
        return await readOther(decodeText(bytes))
      case 'text':
        return await readCsv(decodeText(bytes))
      case 'unknown':
        throw new ReadFailure('not-a-workbook')
    }
  } catch (error) {
    if (error instanceof ReadFailure) throw error
    throw new ReadFailure(/password|encrypt/i.test(String(error)) ? 'password' : 'broken')
  }
}
