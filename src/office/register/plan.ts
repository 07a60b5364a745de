import { type NumberingSettings, writeNumber } from '../../contract/number-format.ts'
import type { ReadableDb } from '../../store/sql.ts'
import type { RegisterLineId } from '../../terms/ids.ts'
import { formatDate, type PlainDate, yearOf } from '../../terms/plain-date.ts'
import { type Failure, fail } from '../../terms/result.ts'
import { nextLetter, type ReadNumber, readNumber } from './number.ts'
import { lineWithNumber } from './repository.ts'
import {
  dateOfRunning,
  insertedTaken,
  lastDate,
  lastInserted,
  lastRunning,
  runningUpTo,
  type Series,
  seriesOf,
} from './series.ts'

/** The number a letter would get, and what speaks against it. */
export interface NumberPlan {
  /** Null when nobody has given one yet. */
  readonly number: string | null
  /** Null for inserted numbers and other schemes. */
  readonly running: number | null
  /** The place of an inserted number; null for all others. */
  readonly inserted: ReadNumber['inserted']
  /** The reserved line that this number takes up. */
  readonly reservation: RegisterLineId | null
  /** The inserted number for a letter dated before the last of its series; null where none fits. */
  readonly insertedNumber: string | null
  readonly warnings: readonly string[]
  readonly blocking: readonly Failure[]
}

/** What is asked of the register. */
export interface NumberAsk {
  readonly settings: NumberingSettings
  readonly classification: string
  readonly unitCode: string
  readonly date: PlainDate
  /** As the secretariat gave it; null: the app's own register gives the next. */
  readonly typed: string | null
  readonly ownRegister: boolean
}

export const NO_NUMBER: NumberPlan = {
  number: null,
  running: null,
  inserted: null,
  reservation: null,
  insertedNumber: null,
  warnings: [],
  blocking: [],
}

/** Plans the next number of a series, or checks the one that was typed. */
export function planNumber(db: ReadableDb, ask: NumberAsk): NumberPlan {
  const { settings, classification, date, typed } = ask
  const series = seriesOf(settings, classification, yearOf(date))
  if (typed !== null && typed !== '') return planTyped(db, ask, series, typed)
  if (!ask.ownRegister) {
    const missing = fail(
      'number-missing',
      'Nomor belum diisi. Surat belum dibekukan; ketik nomor yang diberikan TU, lalu ulangi.',
      'number',
    )
    return { ...NO_NUMBER, blocking: [missing.error] }
  }
  const running = lastRunning(db, series) + 1
  const number = writeNumber(settings.format, { ...ask, running, inserted: null })
  const insertedNumber = insertedFor(db, ask, series)
  return {
    ...NO_NUMBER,
    number,
    running,
    insertedNumber,
    warnings: orderWarnings(db, ask, series, insertedNumber),
    blocking: taken(db, number, series.year),
  }
}

function planTyped(db: ReadableDb, ask: NumberAsk, series: Series, number: string): NumberPlan {
  const kept = lineWithNumber(db, number, series.year)
  const insertedNumber = insertedFor(db, ask, series)
  // A line stays in its year.
  if (kept?.state === 'reserved' && kept.year === series.year) {
    const other =
      kept.classification === ask.classification
        ? []
        : [
            `Nomor ini dicadangkan pada kode ${kept.classification}, sedangkan surat ini berkode ${ask.classification}.`,
          ]
    return { ...NO_NUMBER, number: kept.number, reservation: kept.id, insertedNumber, warnings: other }
  }
  const same = taken(db, number, series.year)
  const read = readNumber(number, ask.settings.format, ask.classification)
  const { running, inserted } = read ?? { running: null, inserted: null }
  return {
    number,
    running,
    inserted,
    reservation: null,
    insertedNumber,
    warnings: inserted
      ? insertedWarnings(db, ask, series, inserted)
      : [...orderWarnings(db, ask, series, insertedNumber), ...jumpWarnings(db, ask, series, running)],
    blocking: same.length > 0 ? same : placeTaken(db, ask, series, { running, inserted }),
  }
}

function placeTaken(
  db: ReadableDb,
  ask: NumberAsk,
  series: Series,
  { running, inserted }: ReadNumber,
): Failure[] {
  const where = series.key === ask.classification ? ` pada kode ${series.key}` : ''
  if (running !== null && dateOfRunning(db, series, running) !== null) {
    const free = nextLetter(lastInserted(db, series, running))
    return [
      fail(
        'running-taken',
        `Nomor urut ${running}${where} tahun ${series.year} sudah dipakai. Surat belum dibekukan; periksa buku agenda${free ? `, atau pakai nomor sisipan (misalnya ${running}.${free})` : ''}.`,
        'number',
      ).error,
    ]
  }
  if (inserted && insertedTaken(db, series, inserted.after, inserted.letter)) {
    const free = nextLetter(lastInserted(db, series, inserted.after))
    return [
      fail(
        'inserted-taken',
        `Nomor sisipan ${inserted.after}.${inserted.letter}${where} tahun ${series.year} sudah dipakai. Surat belum dibekukan; periksa buku agenda${free ? `, atau pakai ${inserted.after}.${free}` : ''}.`,
        'number',
      ).error,
    ]
  }
  return []
}

function taken(db: ReadableDb, number: string, year: number): Failure[] {
  const line = lineWithNumber(db, number, year)
  if (!line) return []
  const used =
    line.state === 'void'
      ? `sudah dibatalkan (${line.voidReason}) dan tidak dipakai lagi`
      : line.state === 'reserved'
        ? `sudah dicadangkan untuk ${line.purpose}`
        : `sudah dipakai untuk ${line.title}${line.caseNumber ? ` (${line.caseNumber})` : ''} tanggal ${formatDate(line.date)}`
  return [
    fail(
      'number-taken',
      `Nomor ${number} ${used}. Surat belum dibekukan; periksa buku agenda, lalu isi nomor yang benar.`,
      'number',
    ).error,
  ]
}

/** The secretariat numbers every letter of the office: gaps between those typed there are its everyday. */
function jumpWarnings(db: ReadableDb, ask: NumberAsk, series: Series, running: number | null): string[] {
  const next = lastRunning(db, series) + 1
  return ask.ownRegister && running !== null && running > next
    ? [`Nomor urut ${running} melompati ${next}: nomor di antaranya tidak akan diberikan lagi oleh Tegas.`]
    : []
}

const seriesText = (ask: NumberAsk, series: Series) =>
  series.key === ask.classification ? `pada kode ${series.key}` : 'pada buku agenda'

function orderWarnings(
  db: ReadableDb,
  ask: NumberAsk,
  series: Series,
  insertedNumber: string | null,
): string[] {
  const latest = lastDate(db, series)
  const example = insertedNumber ? ` (${insertedNumber})` : ''
  return latest !== null && ask.date < latest
    ? [
        `Tanggal surat ${formatDate(ask.date)} lebih awal dari surat terakhir ${seriesText(ask, series)} (${formatDate(latest)}); untuk surat bertanggal mundur biasanya dipakai nomor sisipan${example}.`,
      ]
    : []
}

function insertedWarnings(
  db: ReadableDb,
  ask: NumberAsk,
  series: Series,
  { after, letter }: { readonly after: number; readonly letter: string },
): string[] {
  const base = dateOfRunning(db, series, after)
  if (base === null)
    return ask.ownRegister
      ? [`Nomor sisipan ${after}.${letter} menyisip setelah nomor ${after}, yang belum ada di buku agenda.`]
      : []
  return ask.date < base
    ? [
        `Tanggal surat ${formatDate(ask.date)} lebih awal dari surat bernomor urut ${after} (${formatDate(base)}), yang disisipinya.`,
      ]
    : []
}

/** For a letter dated before the last of its series: after the last number of its day, with the next free letter. */
function insertedFor(db: ReadableDb, ask: NumberAsk, series: Series): string | null {
  const latest = lastDate(db, series)
  if (latest === null || ask.date >= latest) return null
  const running = runningUpTo(db, series, ask.date)
  const inserted = running === null ? null : nextLetter(lastInserted(db, series, running))
  return running === null || inserted === null
    ? null
    : writeNumber(ask.settings.format, { ...ask, running, inserted })
}
