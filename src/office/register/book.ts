import type { ParsedInputOf } from '../../contract/method.ts'
import { type register as contract, LINE_STATE_LABEL } from '../../contract/register.ts'
import type { ReadableDb } from '../../store/sql.ts'
import type { PlainDate } from '../../terms/plain-date.ts'
import { listIncoming } from './incoming.ts'
import { listLines } from './repository.ts'

/** A register as rows of a table, for paper and for the workbook: the oldest line first, as a book is written. */
export interface BookTable {
  readonly title: string
  /** What the lines were narrowed to; empty for the whole year. */
  readonly filter: string
  readonly columns: readonly BookColumn[]
  readonly rows: readonly BookRow[]
}

export interface BookColumn {
  readonly label: string
  /** Share of the page's width; all shares together are 100. */
  readonly share: number
}

export interface BookRow {
  readonly cells: readonly (string | number | PlainDateCell | null)[]
  /** Struck through. */
  readonly void: boolean
}

/** A date, so that the workbook can sort by it. */
export interface PlainDateCell {
  readonly date: PlainDate
}

const dated = (date: PlainDate | null): PlainDateCell | null => (date ? { date } : null)

/** The chosen lines of one of the two books. */
export function bookTable(db: ReadableDb, page: ParsedInputOf<typeof contract.printBook>): BookTable {
  const text = page.text.trim()
  const filter = [
    ...(page.book === 'outgoing' && page.state !== 'all'
      ? [`hanya yang ${LINE_STATE_LABEL[page.state]}`]
      : []),
    ...(text ? [`dengan kata «${text}»`] : []),
  ].join(', ')
  return page.book === 'outgoing' ? outgoing(db, page, filter) : incoming(db, page, filter)
}

function outgoing(db: ReadableDb, page: ParsedInputOf<typeof contract.printBook>, filter: string): BookTable {
  const rows = listLines(db, page)
    .reverse()
    .map((line) => ({
      cells: [
        line.number,
        dated(line.date),
        line.title,
        line.subject,
        line.caseNumber,
        line.voidReason
          ? `Batal: ${line.voidReason}`
          : line.state === 'reserved'
            ? 'Dicadangkan'
            : line.purpose
              ? `Dari cadangan: ${line.purpose}`
              : null,
        line.proofCode,
      ],
      void: line.state === 'void',
    }))
  return {
    title: `Buku Agenda Surat Keluar Tahun ${page.year}`,
    filter,
    columns: [
      { label: 'Nomor surat', share: 19 },
      { label: 'Tanggal', share: 10 },
      { label: 'Surat', share: 16 },
      { label: 'Tentang', share: 21 },
      { label: 'Kasus', share: 9 },
      { label: 'Keterangan', share: 13 },
      { label: 'Kode bukti', share: 12 },
    ],
    rows,
  }
}

function incoming(db: ReadableDb, page: ParsedInputOf<typeof contract.printBook>, filter: string): BookTable {
  const rows = listIncoming(db, page)
    .reverse()
    .map((letter) => ({
      cells: [
        letter.agenda,
        dated(letter.receivedOn),
        letter.sender,
        letter.number || null,
        dated(letter.date),
        letter.subject,
        [letter.reportNumber, letter.caseNumber].filter(Boolean).join(', ') || null,
        letter.voidReason ? `Batal: ${letter.voidReason}` : null,
      ],
      void: letter.voidReason !== null,
    }))
  return {
    title: `Buku Agenda Surat Masuk Tahun ${page.year}`,
    filter,
    columns: [
      { label: 'Agenda', share: 7 },
      { label: 'Diterima', share: 10 },
      { label: 'Dari', share: 17 },
      { label: 'Nomor surat', share: 14 },
      { label: 'Tanggal surat', share: 10 },
      { label: 'Perihal', share: 20 },
      { label: 'Laporan, kasus', share: 11 },
      { label: 'Keterangan', share: 11 },
    ],
    rows,
  }
}
