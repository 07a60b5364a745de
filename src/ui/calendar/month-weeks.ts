import {
  addDays,
  addMonths,
  daysBetween,
  type PlainDate,
  plainDate,
  weekday,
} from '../../terms/plain-date.ts'

export const WEEKDAY_HEADS = ['Sen', 'Sel', 'Rab', 'Kam', 'Jum', 'Sab', 'Min'] as const

export function firstOfMonth(year: number, month: number): PlainDate {
  return plainDate(`${year}-${String(month).padStart(2, '0')}-01`)
}

/** The days of a month in weeks from Monday; null where a week belongs to the month beside it. */
export function monthWeeks(first: PlainDate): (PlainDate | null)[][] {
  const length = daysBetween(first, addMonths(first, 1))
  const before = (weekday(first) + 6) % 7
  const cells = Array.from({ length: Math.ceil((before + length) / 7) * 7 }, (_, index) => {
    const day = index - before
    return day >= 0 && day < length ? addDays(first, day) : null
  })
  return Array.from({ length: cells.length / 7 }, (_, week) => cells.slice(week * 7, week * 7 + 7))
}

const ONE_WEEK = 7

/** Where an arrow key leads from a day; null for any other key. */
export function dayByKey(key: string, from: PlainDate): PlainDate | null {
  switch (key) {
    case 'ArrowLeft':
      return addDays(from, -1)
    case 'ArrowRight':
      return addDays(from, 1)
    case 'ArrowUp':
      return addDays(from, -ONE_WEEK)
    case 'ArrowDown':
      return addDays(from, ONE_WEEK)
    case 'PageUp':
      return addMonths(from, -1)
    case 'PageDown':
      return addMonths(from, 1)
    default:
      return null
  }
}
