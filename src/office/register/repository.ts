import type { RegisterLine } from '../../contract/letters.ts'
import type { ReadableDb, WritableDb } from '../../store/sql.ts'
import { PaperId } from '../../terms/ids.ts'
import { PAPERS, PaperKind } from '../../terms/paper.ts'
import { PlainDate, yearOf } from '../../terms/plain-date.ts'

/** The highest running number of a series in a year, 0 when there is none yet. */
export function lastRunning(db: ReadableDb, series: string, year: number): number {
  return (
    db.one<{ last: number | null }>(
      'SELECT max(running) AS last FROM register_line WHERE series = ? AND year = ?',
      series,
      year,
    )?.last ?? 0
  )
}

/** The latest date in a series and year; null when it is empty. */
export function lastDate(db: ReadableDb, series: string, year: number): PlainDate | null {
  const row = db.one<{ date: string | null }>(
    'SELECT max(date) AS date FROM register_line WHERE series = ? AND year = ?',
    series,
    year,
  )
  return row?.date ? PlainDate.parse(row.date) : null
}

/** The line that already holds this number in this year, however its spaces and capitals are typed. */
export function lineWithNumber(
  db: ReadableDb,
  number: string,
  year: number,
): { readonly date: PlainDate; readonly title: string; readonly caseNumber: string } | null {
  const row = db.one<{ date: string; kind: string; case_number: string }>(
    `SELECT line.date, paper.kind, case_file.number AS case_number
     FROM register_line line JOIN paper ON paper.id = line.paper_id JOIN case_file ON case_file.id = paper.case_id
     WHERE line.year = ? AND lower(replace(line.number, ' ', '')) = lower(replace(?, ' ', ''))`,
    year,
    number,
  )
  return row
    ? {
        date: PlainDate.parse(row.date),
        title: PAPERS[PaperKind.parse(row.kind)].title,
        caseNumber: row.case_number,
      }
    : null
}

/** Whether a running number of the series is taken. */
export function runningTaken(db: ReadableDb, series: string, year: number, running: number): boolean {
  return (
    db.one(
      'SELECT 1 AS taken FROM register_line WHERE series = ? AND year = ? AND running = ?',
      series,
      year,
      running,
    ) !== undefined
  )
}

/** Writes a line; the database itself refuses a number or running number twice. */
export function addLine(
  db: WritableDb,
  line: {
    readonly series: string
    readonly running: number | null
    readonly number: string
    readonly date: PlainDate
    readonly paperId: PaperId
    readonly subject: string
  },
): void {
  db.run(
    'INSERT INTO register_line (series, year, running, number, date, paper_id, subject) VALUES (?, ?, ?, ?, ?, ?, ?)',
    line.series,
    yearOf(line.date),
    line.running,
    line.number,
    line.date,
    line.paperId,
    line.subject,
  )
}

/** The register of a year, newest first; every word of `text` must occur in number, title, case or subject. */
export function listLines(db: ReadableDb, year: number, text: string): RegisterLine[] {
  const words = text.toLowerCase().split(/\s+/).filter(Boolean)
  return db
    .all<{
      series: string
      running: number | null
      number: string
      date: string
      paper_id: string
      subject: string
      kind: string
      case_number: string
    }>(
      `SELECT line.series, line.running, line.number, line.date, line.paper_id, line.subject, paper.kind,
         case_file.number AS case_number
       FROM register_line line JOIN paper ON paper.id = line.paper_id JOIN case_file ON case_file.id = paper.case_id
       WHERE line.year = ? ORDER BY line.date DESC, line.rowid DESC`,
      year,
    )
    .map((row) => ({
      series: row.series,
      year,
      running: row.running,
      number: row.number,
      date: PlainDate.parse(row.date),
      paperId: PaperId.parse(row.paper_id),
      caseNumber: row.case_number,
      title: PAPERS[PaperKind.parse(row.kind)].title,
      subject: row.subject,
    }))
    .filter((line) => {
      const haystack = `${line.number} ${line.title} ${line.caseNumber} ${line.subject}`.toLowerCase()
      return words.every((word) => haystack.includes(word))
    })
}
