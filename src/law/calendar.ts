import { z } from 'zod'
import { addDays, dayName, daysBetween, PlainDate, plainDate, yearOf } from '../terms/plain-date.ts'
import type { DayChangeKind, WorkWeek } from '../terms/work-calendar.ts'
import type { CountedDay } from './assessment.ts'

/** `resources/holidays/holidays.json`: national holidays and cuti bersama per year, with their decree. */
const NamedDay = z.object({ date: PlainDate, name: z.string().min(1) })
const HolidayYear = z.object({
  source: z.string().nullable(),
  status: z.enum(['official', 'estimate']),
  national: z.array(NamedDay),
  cutiBersama: z.array(NamedDay),
})
type HolidayYear = z.infer<typeof HolidayYear>
export const HolidayFile = z.object({
  country: z.literal('ID'),
  note: z.string(),
  years: z.record(z.string().regex(/^\d{4}$/), HolidayYear),
})
export type HolidayFile = z.infer<typeof HolidayFile>

/** What the office laid over the shipped calendar: days by kind, and years it confirmed by their decree. */
export interface OfficeDays {
  readonly days: readonly { readonly date: PlainDate; readonly kind: DayChangeKind; readonly name: string }[]
  readonly confirmed: readonly { readonly year: number; readonly decree: string }[]
}

/**
 * The shipped calendar as the office corrected it: an SKB that came or changed in mid-year. A year that is not shipped
 * and that the office has only begun counts as an estimate until it is confirmed.
 */
export function withOfficeDays(file: HolidayFile, { days, confirmed }: OfficeDays): HolidayFile {
  const years = new Map(Object.entries(file.years))
  const yearFor = (year: string): HolidayYear =>
    years.get(year) ?? { source: null, status: 'estimate', national: [], cutiBersama: [] }
  for (const { date, kind, name } of days) {
    const year = date.slice(0, 4)
    const before = yearFor(year)
    const listed = (list: HolidayYear['national'], wanted: DayChangeKind) => [
      ...list.filter((day) => day.date !== date),
      ...(kind === wanted ? [{ date, name }] : []),
    ]
    years.set(year, {
      ...before,
      national: listed(before.national, 'national'),
      cutiBersama: listed(before.cutiBersama, 'cuti-bersama'),
    })
  }
  for (const { year, decree } of confirmed)
    years.set(String(year), { ...yearFor(String(year)), source: decree, status: 'official' })
  return { ...file, years: Object.fromEntries(years) }
}

/** The working days of one unit. Days are numbers since 1970-01-01 inside, so that counting stays cheap. */
export interface WorkCalendar {
  readonly week: WorkWeek
  /** Day number -> name of the holiday. */
  readonly holidays: ReadonlyMap<number, string>
  /** Day numbers of holidays that would otherwise be working days, ascending. */
  readonly lost: readonly number[]
  readonly years: ReadonlyMap<number, 'official' | 'estimate'>
}

const EPOCH = plainDate('1970-01-01')
/** 1 January 1970 was a Thursday; weeks are counted from Monday. */
const THURSDAY = 3

const dayNumber = (date: PlainDate) => daysBetween(EPOCH, date)
const weekIndex = (day: number) => (((day + THURSDAY) % 7) + 7) % 7

/**
 * Builds the calendar of a unit.
 * @param week 5: Monday to Friday; 6: Saturday works too (schools, puskesmas).
 * @param local holidays the office added (local holidays, an SKB that came later).
 */
export function workCalendar(
  file: HolidayFile,
  week: WorkWeek,
  local: readonly { readonly date: PlainDate; readonly name: string }[] = [],
): WorkCalendar {
  const holidays = new Map<number, string>()
  const years = new Map<number, 'official' | 'estimate'>()
  for (const [year, data] of Object.entries(file.years)) {
    years.set(Number(year), data.status)
    for (const day of [...data.cutiBersama, ...data.national]) holidays.set(dayNumber(day.date), day.name)
  }
  for (const day of local) holidays.set(dayNumber(day.date), day.name)
  const lost = [...holidays.keys()].filter((day) => weekIndex(day) < week).sort((a, b) => a - b)
  return { week, holidays, lost, years }
}

function works(calendar: WorkCalendar, day: number): boolean {
  return weekIndex(day) < calendar.week && !calendar.holidays.has(day)
}

export function isWorkingDay(calendar: WorkCalendar, date: PlainDate): boolean {
  return works(calendar, dayNumber(date))
}

/** Why nobody works that day (`Sabtu`, name of the holiday), or null on a working day. */
export function dayOffReason(calendar: WorkCalendar, date: PlainDate): string | null {
  const day = dayNumber(date)
  return calendar.holidays.get(day) ?? (works(calendar, day) ? null : dayName(date))
}

/**
 * The n-th working day after `from`; `from` itself is not counted (BKN examples 10 and 22 agree).
 * @param n 1 or more.
 */
export function addWorkingDays(calendar: WorkCalendar, from: PlainDate, n: number): PlainDate {
  if (!Number.isInteger(n) || n < 1) throw new RangeError(`addWorkingDays: ${n}`)
  const start = dayNumber(from)
  let day = start
  for (let left = n; left > 0; ) {
    day += 1
    if (works(calendar, day)) left -= 1
  }
  return addDays(from, day - start)
}

/** Working days among all days up to `day`, holidays aside. */
function weekdaysUpTo(calendar: WorkCalendar, day: number): number {
  const shifted = day + THURSDAY
  return Math.floor(shifted / 7) * calendar.week + Math.min(weekIndex(day) + 1, calendar.week)
}

/** How many entries of `lost` are at or before `day`. */
function lostUpTo(calendar: WorkCalendar, day: number): number {
  let low = 0
  let high = calendar.lost.length
  while (low < high) {
    const middle = (low + high) >> 1
    if ((calendar.lost[middle] ?? 0) <= day) low = middle + 1
    else high = middle
  }
  return low
}

/** Working days after `from` up to and including `to`. */
function workingDaysIn(calendar: WorkCalendar, from: number, to: number): number {
  if (to <= from) return 0
  const weekdays = weekdaysUpTo(calendar, to) - weekdaysUpTo(calendar, from)
  return weekdays - (lostUpTo(calendar, to) - lostUpTo(calendar, from))
}

/** Working days between two dates, neither of them counted. */
export function workingDaysStrictlyBetween(calendar: WorkCalendar, from: PlainDate, to: PlainDate): number {
  return workingDaysIn(calendar, dayNumber(from), dayNumber(to) - 1)
}

/** Working days from `today` to `due`: 0 only on the day itself, negative once it is past. */
export function workingDaysUntil(calendar: WorkCalendar, today: PlainDate, due: PlainDate): number {
  const now = dayNumber(today)
  const then = dayNumber(due)
  if (now === then) return 0
  // A day off between them still separates "today" from "tomorrow", so the distance is at least one.
  return now < then
    ? Math.max(1, workingDaysIn(calendar, now, then))
    : -Math.max(1, workingDaysIn(calendar, then, now))
}

/** Every day after `from` up to and including `to`, numbered where it counts, with the reason where it does not. */
export function countDays(calendar: WorkCalendar, from: PlainDate, to: PlainDate): CountedDay[] {
  const days: CountedDay[] = []
  let ordinal = 0
  const length = daysBetween(from, to)
  for (let step = 1; step <= length; step += 1) {
    const date = addDays(from, step)
    const reason = dayOffReason(calendar, date)
    if (reason === null) ordinal += 1
    days.push({ date, counted: reason === null, ordinal: reason === null ? ordinal : null, reason })
  }
  return days
}

/** The calendar days of a period that holidays do not stretch: each one counts. */
export function countEveryDay(from: PlainDate, count: number): CountedDay[] {
  return Array.from({ length: count }, (_, index) => ({
    date: addDays(from, index + 1),
    counted: true,
    ordinal: index + 1,
    reason: null,
  }))
}

/** Years in a span whose holidays are not known for sure, so that a count through them may move. */
export function unsureYears(
  calendar: WorkCalendar,
  from: PlainDate,
  to: PlainDate,
): readonly { readonly year: number; readonly status: 'estimate' | 'missing' }[] {
  const found: { year: number; status: 'estimate' | 'missing' }[] = []
  for (let year = yearOf(from); year <= yearOf(to); year += 1) {
    const status = calendar.years.get(year) ?? 'missing'
    if (status !== 'official') found.push({ year, status })
  }
  return found
}
