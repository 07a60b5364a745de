import type { ReadableDb } from '../../store/sql.ts'
import { formatDate, type PlainDate, yearOf } from '../../terms/plain-date.ts'
import { type Failure, fail } from '../../terms/result.ts'
import { formatNumber, runningOf } from './number.ts'
import { lastDate, lastRunning, lineWithNumber, runningTaken } from './repository.ts'

/** The number a letter would get, and what speaks against it. */
export interface NumberPlan {
  /** Null when nobody has given one yet. */
  readonly number: string | null
  /** Null for inserted numbers and other schemes. */
  readonly running: number | null
  readonly warnings: readonly string[]
  readonly blocking: readonly Failure[]
}

/**
 * Plans the next number of a series, or checks the one that was typed.
 * @param typed as the secretariat gave it; null: the app's own register gives the next.
 */
export function planNumber(
  db: ReadableDb,
  ask: {
    readonly series: string
    readonly unitCode: string
    readonly date: PlainDate
    readonly typed: string | null
    readonly ownRegister: boolean
  },
): NumberPlan {
  const { series, unitCode, date, typed } = ask
  const year = yearOf(date)
  const last = lastRunning(db, series, year)
  const order = orderWarnings(db, series, date)
  if (typed !== null && typed !== '') return planTyped(db, ask, year, last, typed, order)
  if (!ask.ownRegister) {
    const missing = fail(
      'number-missing',
      'Nomor belum diisi. Surat belum dibekukan; ketik nomor yang diberikan TU, lalu ulangi.',
      'number',
    )
    return { number: null, running: null, warnings: [], blocking: [missing.error] }
  }
  const running = last + 1
  const number = formatNumber(series, running, unitCode, date)
  return { number, running, warnings: order, blocking: taken(db, number, year) }
}

function planTyped(
  db: ReadableDb,
  { series, ownRegister }: { readonly series: string; readonly ownRegister: boolean },
  year: number,
  last: number,
  number: string,
  order: readonly string[],
): NumberPlan {
  const running = runningOf(number, series)
  const sameRunning =
    running !== null && runningTaken(db, series, year, running)
      ? [
          fail(
            'running-taken',
            `Nomor urut ${running} pada kode ${series} tahun ${year} sudah dipakai. Surat belum dibekukan; periksa buku agenda, atau pakai nomor sisipan (misalnya ${running}.a).`,
            'number',
          ).error,
        ]
      : []
  const same = taken(db, number, year)
  // The secretariat numbers every letter of the office: gaps between those typed here are its everyday.
  const jump =
    ownRegister && running !== null && running > last + 1
      ? [
          `Nomor urut ${running} melompati ${last + 1}: nomor di antaranya tidak akan diberikan lagi oleh Tegas.`,
        ]
      : []
  return {
    number,
    running,
    warnings: [...order, ...jump],
    blocking: same.length > 0 ? same : sameRunning,
  }
}

function taken(db: ReadableDb, number: string, year: number): Failure[] {
  const line = lineWithNumber(db, number, year)
  if (!line) return []
  return [
    fail(
      'number-taken',
      `Nomor ${number} sudah dipakai untuk ${line.title} (${line.caseNumber}) tanggal ${formatDate(line.date)}. Surat belum dibekukan; periksa buku agenda, lalu isi nomor yang benar.`,
      'number',
    ).error,
  ]
}

function orderWarnings(db: ReadableDb, series: string, date: PlainDate): string[] {
  const latest = lastDate(db, series, yearOf(date))
  return latest !== null && date < latest
    ? [
        `Tanggal surat ${formatDate(date)} lebih awal dari surat terakhir pada kode ${series} (${formatDate(latest)}); untuk surat bertanggal mundur biasanya dipakai nomor sisipan.`,
      ]
    : []
}
