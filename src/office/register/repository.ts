import { LineState, type RegisterLine } from '../../contract/register.ts'
import type { ReadableDb, WritableDb } from '../../store/sql.ts'
import type { Instant } from '../../terms/clock.ts'
import { CaseId, PaperId, RegisterLineId } from '../../terms/ids.ts'
import { PlainDate, yearOf } from '../../terms/plain-date.ts'
import type { ReadNumber } from './number.ts'

interface LineRow {
  readonly id: string
  readonly classification: string
  readonly year: number
  readonly running: number | null
  readonly number: string
  readonly date: string
  readonly state: string
  readonly title: string
  readonly subject: string
  readonly purpose: string | null
  readonly paper_id: string | null
  readonly void_reason: string | null
  readonly case_id: string | null
  readonly case_number: string | null
  readonly proof_code: string | null
}

// A line stands by itself: paper and case are looked up where there are any.
const LINES = `SELECT line.id, line.classification, line.year, line.running, line.number, line.date, line.state,
    line.title, line.subject, line.purpose, line.paper_id, line.void_reason, paper.case_id,
    case_file.number AS case_number, paper.proof_code
  FROM register_line line LEFT JOIN paper ON paper.id = line.paper_id LEFT JOIN case_file ON case_file.id = paper.case_id`

function lineOf(row: LineRow): RegisterLine {
  return {
    id: RegisterLineId.parse(row.id),
    classification: row.classification,
    year: row.year,
    running: row.running,
    number: row.number,
    date: PlainDate.parse(row.date),
    state: LineState.parse(row.state),
    title: row.title,
    subject: row.subject,
    purpose: row.purpose,
    voidReason: row.void_reason,
    paperId: row.paper_id === null ? null : PaperId.parse(row.paper_id),
    caseId: row.case_id === null ? null : CaseId.parse(row.case_id),
    caseNumber: row.case_number,
    proofCode: row.proof_code,
  }
}

/**
 * The line that already holds this number, however its spaces and capitals are typed: one of this year first. One of
 * another year counts only where the number names a year itself; a bare `45` begins again each January.
 */
export function lineWithNumber(db: ReadableDb, number: string, year: number): RegisterLine | null {
  const row = db.one<LineRow>(
    `${LINES} WHERE lower(replace(line.number, ' ', '')) = lower(replace(?, ' ', ''))
       AND (line.year = ? OR instr(line.number, line.year) > 0 OR instr(line.number, ?) > 0)
     ORDER BY line.year = ? DESC`,
    number,
    year,
    String(year),
    year,
  )
  return row ? lineOf(row) : null
}

export function findLine(db: ReadableDb, id: RegisterLineId): RegisterLine | null {
  const row = db.one<LineRow>(`${LINES} WHERE line.id = ?`, id)
  return row ? lineOf(row) : null
}

/** The line of a paper; null while it has no number of ours. */
export function lineOfPaper(db: ReadableDb, paperId: PaperId): RegisterLine | null {
  const row = db.one<LineRow>(`${LINES} WHERE line.paper_id = ?`, paperId)
  return row ? lineOf(row) : null
}

/** What a new line says; `paperId` and `purpose`: one of them tells whose number it is. */
export interface NewLine {
  readonly id: RegisterLineId
  readonly series: string
  readonly classification: string
  readonly running: number | null
  readonly inserted: ReadNumber['inserted']
  readonly number: string
  readonly date: PlainDate
  readonly state: 'used' | 'reserved'
  readonly title: string
  readonly subject: string
  readonly purpose: string | null
  readonly paperId: PaperId | null
}

/** Writes a line; the database itself refuses a number, a running number or an inserted one twice. */
export function addLine(db: WritableDb, line: NewLine, now: Instant): void {
  db.run(
    `INSERT INTO register_line (id, series, classification, year, running, inserted_after, inserted, number, date, state,
       title, subject, purpose, paper_id, entered_at)
     VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)`,
    line.id,
    line.series,
    line.classification,
    yearOf(line.date),
    line.running,
    line.inserted?.after ?? null,
    line.inserted?.letter ?? null,
    line.number,
    line.date,
    line.state,
    line.title,
    line.subject,
    line.purpose,
    line.paperId,
    now,
  )
}

/** A letter takes a reserved number. */
export function takeReserved(
  db: WritableDb,
  id: RegisterLineId,
  letter: Pick<NewLine, 'date' | 'title' | 'subject' | 'paperId'>,
): void {
  db.run(
    `UPDATE register_line SET state = 'used', date = ?, title = ?, subject = ?, paper_id = ? WHERE id = ?`,
    letter.date,
    letter.title,
    letter.subject,
    letter.paperId,
    id,
  )
}

export function strikeLine(db: WritableDb, id: RegisterLineId, reason: string): void {
  db.run(`UPDATE register_line SET state = 'void', void_reason = ? WHERE id = ?`, reason, id)
}

/** Keeps what holds every word of `text`, whatever its capitals. */
export function withWords<T>(
  rows: readonly T[],
  text: string,
  said: (row: T) => readonly (string | null)[],
): T[] {
  const words = text.toLowerCase().split(/\s+/).filter(Boolean)
  return rows.filter((row) => {
    const haystack = said(row).join(' ').toLowerCase()
    return words.every((word) => haystack.includes(word))
  })
}

/** The register of a year, newest first. */
export function listLines(
  db: ReadableDb,
  page: { readonly year: number; readonly text: string; readonly state: LineState | 'all' },
): RegisterLine[] {
  const rows = db
    .all<LineRow>(`${LINES} WHERE line.year = ? ORDER BY line.date DESC, line.rowid DESC`, page.year)
    .map(lineOf)
    .filter(({ state }) => page.state === 'all' || state === page.state)
  return withWords(rows, page.text, (line) => [
    line.number,
    line.title,
    line.subject,
    line.caseNumber,
    line.purpose,
    line.voidReason,
    line.proofCode,
  ])
}
