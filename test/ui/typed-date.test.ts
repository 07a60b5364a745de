import { expect, test } from 'vitest'
import { readTypedDate, readTypedTime, typedDate } from '../../src/ui/shared/typed-date.ts'

test.each([
  ['20-11-2026', '2026-11-20'],
  ['20/11/2026', '2026-11-20'],
  ['20.11.2026', '2026-11-20'],
  ['20 11 2026', '2026-11-20'],
  ['20112026', '2026-11-20'],
  ['5/1/26', '2026-01-05'],
  [' 20 November 2026 ', '2026-11-20'],
  ['20 nov 2026', '2026-11-20'],
  ['1 Agu 2026', '2026-08-01'],
  ['17 agustus 2026', '2026-08-17'],
  ['29-2-2024', '2024-02-29'],
])('%s is %s', (typed, date) => {
  expect(readTypedDate(typed)).toBe(date)
})

test.each([
  '',
  '20',
  '20-11',
  '31-02-2026',
  '29-2-2026',
  '20-13-2026',
  '20 ma 2026',
  '20 Foo 2026',
  '2026-11-20',
  '0-1-2026',
])('%s is not guessed', (typed) => {
  expect(readTypedDate(typed)).toBeNull()
})

test('a date is shown as it is typed', () => {
  const date = readTypedDate('5/1/26')
  expect(typedDate(date)).toBe('05-01-2026')
  expect(typedDate(null)).toBe('')
})

test.each([
  ['9', '09:00'],
  ['9.30', '09:30'],
  ['09:30', '09:30'],
  ['0930', '09:30'],
  ['930', '09:30'],
  ['23.59', '23:59'],
  ['0', '00:00'],
])('the hour %s is %s', (typed, time) => {
  expect(readTypedTime(typed)).toBe(time)
})

test.each(['', '24', '9.60', '9.5', 'pagi', '12345'])('%s is no hour', (typed) => {
  expect(readTypedTime(typed)).toBeNull()
})
