import { expect, test } from 'vitest'
import { plainDate } from '../../../src/terms/plain-date.ts'
import { dayByKey, firstOfMonth, monthWeeks } from '../../../src/ui/calendar/month-weeks.ts'

test('November 2026 begins on a Sunday, the last column of its first week', () => {
  const weeks = monthWeeks(firstOfMonth(2026, 11))
  expect(weeks).toHaveLength(6)
  expect(weeks[0]).toEqual([null, null, null, null, null, null, '2026-11-01'])
  expect(weeks[5]).toEqual(['2026-11-30', null, null, null, null, null, null])
})

test.each([
  [2026, 2, 28],
  [2024, 2, 29],
  [2026, 12, 31],
])('month %i-%i has each of its %i days once', (year, month, days) => {
  const found = monthWeeks(firstOfMonth(year, month))
    .flat()
    .filter((day) => day !== null)
  expect(new Set(found).size).toBe(days)
  expect(found).toHaveLength(days)
})

test.each([
  ['ArrowLeft', '2026-10-31'],
  ['ArrowDown', '2026-11-08'],
  ['PageDown', '2026-12-01'],
  ['Enter', null],
])('%s leads from 1 November to %s', (key, to) => {
  expect(dayByKey(key, plainDate('2026-11-01'))).toBe(to)
})
