import type { NumberingSettings } from '../../contract/number-format.ts'
import type { ReadableDb } from '../../store/sql.ts'
import { PlainDate } from '../../terms/plain-date.ts'

/** The running numbers of a year, in one code or in all of them. */
export interface Series {
  /** What the line keeps: the code, or `*` for one series over all codes. */
  readonly key: string
  readonly year: number
}

/** One series over all codes. */
export const ALL_CODES = '*'

export function seriesOf(settings: NumberingSettings, classification: string, year: number): Series {
  return { key: settings.series === 'single' ? ALL_CODES : classification, year }
}

/**
 * Lines are counted by their code, not by the key they were written under: an office that changes from one series to
 * one per code in mid-year goes on where each code stands.
 */
const SCOPE = `year = ? AND (? = '${ALL_CODES}' OR classification = ?)`
const scope = ({ key, year }: Series) => [year, key, key] as const

/** The highest running number given, 0 when there is none yet. Void and reserved ones count: they are never reused. */
export function lastRunning(db: ReadableDb, series: Series): number {
  return (
    db.one<{ last: number | null }>(
      `SELECT max(running) AS last FROM register_line WHERE ${SCOPE}`,
      ...scope(series),
    )?.last ?? 0
  )
}

/** The latest date of a letter; null when there is none. A reserved number has no letter yet. */
export function lastDate(db: ReadableDb, series: Series): PlainDate | null {
  const row = db.one<{ date: string | null }>(
    `SELECT max(date) AS date FROM register_line WHERE ${SCOPE} AND state <> 'reserved'`,
    ...scope(series),
  )
  return row?.date ? PlainDate.parse(row.date) : null
}

/** Date of the letter with this running number; null when the number is free. */
export function dateOfRunning(db: ReadableDb, series: Series, running: number): PlainDate | null {
  const row = db.one<{ date: string }>(
    `SELECT date FROM register_line WHERE ${SCOPE} AND running = ?`,
    ...scope(series),
    running,
  )
  return row ? PlainDate.parse(row.date) : null
}

/** The last running number given to a letter of this date or before: a letter dated back is inserted after it. */
export function runningUpTo(db: ReadableDb, series: Series, date: PlainDate): number | null {
  return (
    db.one<{ last: number | null }>(
      `SELECT max(running) AS last FROM register_line WHERE ${SCOPE} AND state <> 'reserved' AND date <= ?`,
      ...scope(series),
      date,
    )?.last ?? null
  )
}

/** The last letter inserted after a running number: `b` when there are 117.a and 117.b. */
export function lastInserted(db: ReadableDb, series: Series, after: number): string | null {
  return (
    db.one<{ last: string | null }>(
      `SELECT max(inserted) AS last FROM register_line WHERE ${SCOPE} AND inserted_after = ?`,
      ...scope(series),
      after,
    )?.last ?? null
  )
}

export function insertedTaken(db: ReadableDb, series: Series, after: number, letter: string): boolean {
  return (
    db.one(
      `SELECT 1 AS taken FROM register_line WHERE ${SCOPE} AND inserted_after = ? AND inserted = ?`,
      ...scope(series),
      after,
      letter,
    ) !== undefined
  )
}

/** Every running number given, in order. */
export function runningNumbers(db: ReadableDb, series: Series): number[] {
  return db
    .all<{ running: number }>(
      `SELECT running FROM register_line WHERE ${SCOPE} AND running IS NOT NULL ORDER BY running`,
      ...scope(series),
    )
    .map(({ running }) => running)
}

/** The codes that letters of a year were numbered under. */
export function codesOfYear(db: ReadableDb, year: number): string[] {
  return db
    .all<{ classification: string }>(
      'SELECT DISTINCT classification FROM register_line WHERE year = ? ORDER BY classification',
      year,
    )
    .map(({ classification }) => classification)
}
