import { z } from 'zod'

const DAY_MS = 86_400_000

function isRealDate(text: string): boolean {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(text)) return false
  const moment = new Date(`${text}T00:00:00Z`)
  // 31 February rolls over into March; an import asks this of 100,000 rows, and toISOString is slow.
  return (
    moment.getUTCDate() === Number(text.slice(8)) && moment.getUTCMonth() + 1 === Number(text.slice(5, 7))
  )
}

/** Later years are slips of the keyboard, and counting days from them must not run past year 9999. */
const LAST_DATE = '2999-12-31'

/** A calendar date without time or zone, `YYYY-MM-DD`, up to the year 2999. Sorts and compares as text. */
export const PlainDate = z
  .string()
  .refine(
    (text) => isRealDate(text) && text <= LAST_DATE,
    'Tanggal tidak ada di kalender; tulis tanggal yang benar, misalnya 20-11-2026',
  )
  .brand<'PlainDate'>()
export type PlainDate = z.infer<typeof PlainDate>

/** 0 = Minggu ... 6 = Sabtu. */
export type Weekday = 0 | 1 | 2 | 3 | 4 | 5 | 6

const DAYS = ['Minggu', 'Senin', 'Selasa', 'Rabu', 'Kamis', 'Jumat', 'Sabtu'] as const
const MONTHS = [
  'Januari',
  'Februari',
  'Maret',
  'April',
  'Mei',
  'Juni',
  'Juli',
  'Agustus',
  'September',
  'Oktober',
  'November',
  'Desember',
] as const
const ROMAN = ['I', 'II', 'III', 'IV', 'V', 'VI', 'VII', 'VIII', 'IX', 'X', 'XI', 'XII'] as const

function epoch(date: PlainDate): number {
  return Date.parse(`${date}T00:00:00Z`)
}

/** Reads a date that the code itself knows to be right; throws on anything else. */
export function plainDate(text: string): PlainDate {
  return PlainDate.parse(text)
}

/** Moves by calendar days; negative goes back. */
export function addDays(date: PlainDate, days: number): PlainDate {
  const text = new Date(epoch(date) + days * DAY_MS).toISOString().slice(0, 10)
  if (!isRealDate(text)) throw new RangeError(`${date} ${days}`)
  return text as PlainDate // beyond LAST_DATE too: it may be counted to, not typed
}

/**
 * The same day of the month, `months` later (negative goes back); where that month is shorter, its last day:
 * a month from 31 January ends in February, not in March.
 */
export function addMonths(date: PlainDate, months: number): PlainDate {
  if (!Number.isInteger(months)) throw new RangeError(`addMonths: ${months}`)
  const month = monthOf(date) - 1 + months
  const lastDay = new Date(Date.UTC(yearOf(date), month + 1, 0)).getUTCDate()
  const target = Date.UTC(yearOf(date), month, Math.min(dayOfMonth(date), lastDay))
  return addDays(date, Math.round((target - epoch(date)) / DAY_MS))
}

/** Calendar days from `from` to `to`; negative when `to` is earlier. */
export function daysBetween(from: PlainDate, to: PlainDate): number {
  return Math.round((epoch(to) - epoch(from)) / DAY_MS)
}

/** Day of the week, 0 = Minggu. */
export function weekday(date: PlainDate): Weekday {
  return new Date(epoch(date)).getUTCDay() as Weekday
}

export function yearOf(date: PlainDate): number {
  return Number(date.slice(0, 4))
}

/** 1 to 12. */
export function monthOf(date: PlainDate): number {
  return Number(date.slice(5, 7))
}

export function dayOfMonth(date: PlainDate): number {
  return Number(date.slice(8, 10))
}

/** `Jumat`. */
export function dayName(date: PlainDate): string {
  return DAYS[weekday(date)]
}

/** `November`. */
export function monthName(date: PlainDate): string {
  return MONTHS[monthOf(date) - 1] ?? ''
}

/** Month as numbers of letters write it: `XI`. */
export function romanMonth(date: PlainDate): string {
  return ROMAN[monthOf(date) - 1] ?? ''
}

/** `20 November 2026`, the spelling of letters and screens. */
export function formatDate(date: PlainDate): string {
  return `${dayOfMonth(date)} ${monthName(date)} ${yearOf(date)}`
}

/** `20 Nov 2026`, for narrow columns. */
export function formatShortDate(date: PlainDate): string {
  return `${dayOfMonth(date)} ${monthName(date).slice(0, 3)} ${yearOf(date)}`
}

/** `Jumat, 20 November 2026`. */
export function formatLongDate(date: PlainDate): string {
  return `${dayName(date)}, ${formatDate(date)}`
}
