import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import {
  addDays,
  addMonths,
  dayName,
  dayOfMonth,
  daysBetween,
  formatDate,
  formatLongDate,
  formatShortDate,
  monthName,
  monthOf,
  PlainDate,
  plainDate,
  romanMonth,
  weekday,
  yearOf,
} from '../../src/terms/plain-date.ts'

const anyDate = fc
  .integer({ min: -40_000, max: 40_000 })
  .map((days) => addDays(plainDate('2000-01-01'), days))

test.each([
  '2026-02-29',
  '2026-13-01',
  '2026-00-10',
  '2026-04-31',
  '1900-02-29',
  '2026-2-9',
  '20261120',
  '',
  '2026-11-20T00:00',
])('%s is no date of the calendar', (text) => {
  const parsed = PlainDate.safeParse(text)
  expect(parsed.success).toBe(false)
  expect(parsed.error?.issues[0]?.message).toContain('Tanggal tidak ada di kalender')
})

test.each(['2024-02-29', '2000-02-29', '2026-12-31', '0099-01-01', '2999-12-31'])('%s is one', (text) => {
  expect(PlainDate.safeParse(text).success).toBe(true)
})

test.each([
  ['2026-02-28', 1, '2026-03-01'],
  ['2024-02-28', 1, '2024-02-29'],
  ['2026-01-01', -1, '2025-12-31'],
  ['2026-11-20', 0, '2026-11-20'],
  ['2026-11-20', 365, '2027-11-20'],
])('%s moved by %i days is %s', (from, days, to) => {
  expect(addDays(plainDate(from), days)).toBe(to)
})

test.each([
  ['2026-01-15', 1, '2026-02-15'],
  ['2026-01-31', 1, '2026-02-28'],
  ['2024-01-31', 1, '2024-02-29'],
  ['2026-03-31', -1, '2026-02-28'],
  ['2026-11-30', 3, '2027-02-28'],
  ['2026-12-31', 12, '2027-12-31'],
  ['2024-02-29', 12, '2025-02-28'],
  ['2026-05-20', 0, '2026-05-20'],
])('%s moved by %i months is %s', (from, months, to) => {
  expect(addMonths(plainDate(from), months)).toBe(to)
})

describe('for every date', () => {
  test('months move by whole months: never into the month after, never later in the month than before', () => {
    fc.assert(
      fc.property(anyDate, fc.integer({ min: -600, max: 600 }), (date, months) => {
        const there = addMonths(date, months)
        expect((yearOf(there) - yearOf(date)) * 12 + monthOf(there) - monthOf(date)).toBe(months)
        expect(dayOfMonth(there)).toBeLessThanOrEqual(dayOfMonth(date))
        if (dayOfMonth(there) < dayOfMonth(date)) expect(dayOfMonth(addDays(there, 1))).toBe(1)
      }),
    )
  })

  test('moving there and back ends where it began, and the distance is what was moved', () => {
    fc.assert(
      fc.property(anyDate, fc.integer({ min: -5000, max: 5000 }), (date, days) => {
        const there = addDays(date, days)
        expect(addDays(there, -days)).toBe(date)
        expect(daysBetween(date, there)).toBe(days)
      }),
    )
  })

  test('text order is time order', () => {
    fc.assert(
      fc.property(anyDate, anyDate, (a, b) => {
        expect(a < b).toBe(daysBetween(a, b) > 0)
      }),
    )
  })

  test('weekdays follow each other', () => {
    fc.assert(
      fc.property(anyDate, (date) => {
        expect(weekday(addDays(date, 1))).toBe((weekday(date) + 1) % 7)
      }),
    )
  })
})

test('the spelling of letters and screens', () => {
  const date = plainDate('2026-11-20')
  expect(formatDate(date)).toBe('20 November 2026')
  expect(formatShortDate(date)).toBe('20 Nov 2026')
  expect(formatLongDate(date)).toBe('Jumat, 20 November 2026')
  expect(formatDate(plainDate('2026-08-05'))).toBe('5 Agustus 2026')
  expect(dayName(plainDate('2026-11-22'))).toBe('Minggu')
})

test('Roman months of letter numbers', () => {
  const months = Array.from({ length: 12 }, (_, index) =>
    plainDate(`2026-${String(index + 1).padStart(2, '0')}-15`),
  )
  expect(months.map(romanMonth)).toEqual([
    'I',
    'II',
    'III',
    'IV',
    'V',
    'VI',
    'VII',
    'VIII',
    'IX',
    'X',
    'XI',
    'XII',
  ])
  expect(months.map(monthName)).toHaveLength(new Set(months.map(monthName)).size)
})

test('a year no office will see is a slip of the keyboard, but days may be counted past the last one', () => {
  expect(PlainDate.safeParse('3000-01-01').success).toBe(false)
  expect(PlainDate.safeParse('9999-12-31').success).toBe(false)
  expect(addDays(plainDate('2999-12-31'), 1)).toBe('3000-01-01')
})
