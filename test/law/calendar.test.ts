import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import {
  addWorkingDays,
  countDays,
  isWorkingDay,
  unsureYears,
  workCalendar,
  workingDaysStrictlyBetween,
  workingDaysUntil,
} from '../../src/law/calendar.ts'
import { periodOf } from '../../src/law/rulebook.ts'
import { addDays, daysBetween } from '../../src/terms/plain-date.ts'
import { d, holidayFile, rulebook } from './fixtures.ts'

const five = workCalendar(holidayFile, 5)
const six = workCalendar(holidayFile, 6)

describe('BKN worked examples', () => {
  it('example 10: letter 5 Oct 2022, examination 17 Oct: 7 working days strictly between', () => {
    expect(workingDaysStrictlyBetween(five, d('2022-10-05'), d('2022-10-17'))).toBe(7)
    expect(addWorkingDays(five, d('2022-10-05'), periodOf(rulebook, 'summons-gap') + 1)).toBe('2022-10-17')
  })
  it('example 10: second letter 17 Oct 2022, examination 27 Oct', () => {
    expect(workingDaysStrictlyBetween(five, d('2022-10-17'), d('2022-10-27'))).toBe(7)
    expect(addWorkingDays(five, d('2022-10-17'), periodOf(rulebook, 'summons-gap') + 1)).toBe('2022-10-27')
  })
  it('example 22: received 8 Feb 2022, effective 2 Mar 2022', () => {
    expect(addWorkingDays(five, d('2022-02-08'), periodOf(rulebook, 'day-of-effect'))).toBe('2022-03-02')
  })
  it("BKN's second example contradicts example 22 by a day: received 14 Feb 2022 is strictly 9 Mar, BKN prints 8 Mar", () => {
    const strict = addWorkingDays(five, d('2022-02-14'), periodOf(rulebook, 'day-of-effect'))
    expect(strict).toBe('2022-03-09')
    expect(strict).not.toBe('2022-03-08')
    expect(rulebook.rules.get('day-of-effect')?.note).toContain('8 Maret 2022')
  })
})

describe('working days', () => {
  it.each([
    ['2026-11-20', true, 'a Friday'],
    ['2026-11-21', false, 'a Saturday'],
    ['2026-11-22', false, 'a Sunday'],
    ['2026-12-24', false, 'cuti bersama'],
    ['2026-12-25', false, 'a national holiday'],
    ['2025-08-18', false, 'cuti bersama added in mid-year'],
  ])('%s works: %s (%s)', (date, works) => {
    expect(isWorkingDay(five, d(date))).toBe(works)
  })
  it('a 6-day unit works on Saturday, never on Sunday', () => {
    expect(isWorkingDay(six, d('2026-11-21'))).toBe(true)
    expect(isWorkingDay(six, d('2026-11-22'))).toBe(false)
  })
  it('numbers the counted days and names the others', () => {
    const days = countDays(five, d('2026-12-22'), d('2026-12-28'))
    expect(days.map((day) => [day.date.slice(8), day.ordinal, day.reason])).toEqual([
      ['23', 1, null],
      ['24', null, 'Cuti Bersama Hari Raya Natal'],
      ['25', null, 'Hari Raya Natal'],
      ['26', null, 'Sabtu'],
      ['27', null, 'Minggu'],
      ['28', 2, null],
    ])
  })
  it('is overdue on the Saturday after a Friday, and not due on the Saturday before a Monday', () => {
    expect(workingDaysUntil(five, d('2026-11-21'), d('2026-11-20'))).toBe(-1)
    expect(workingDaysUntil(five, d('2026-11-21'), d('2026-11-23'))).toBe(1)
    expect(workingDaysUntil(five, d('2026-11-20'), d('2026-11-20'))).toBe(0)
  })
  it('warns of estimated and missing years', () => {
    expect(unsureYears(five, d('2026-12-30'), d('2028-01-05'))).toEqual([
      { year: 2027, status: 'estimate' },
      { year: 2028, status: 'missing' },
    ])
    expect(unsureYears(five, d('2026-01-01'), d('2026-12-31'))).toEqual([])
  })
})

describe('for any span', () => {
  const date = fc.integer({ min: 0, max: 2500 }).map((n) => addDays(d('2021-01-01'), n))
  const week = fc.constantFrom(5 as const, 6 as const)
  it('counts the same day by day and by arithmetic', () => {
    fc.assert(
      fc.property(date, fc.integer({ min: 1, max: 200 }), week, (from, length, days) => {
        const calendar = workCalendar(holidayFile, days)
        const to = addDays(from, length)
        const byDay = countDays(calendar, from, addDays(to, -1)).filter((day) => day.counted).length
        expect(workingDaysStrictlyBetween(calendar, from, to)).toBe(byDay)
      }),
    )
  })
  it('the n-th working day is a working day with n counted days up to it', () => {
    fc.assert(
      fc.property(date, fc.integer({ min: 1, max: 40 }), week, (from, n, days) => {
        const calendar = workCalendar(holidayFile, days)
        const end = addWorkingDays(calendar, from, n)
        expect(isWorkingDay(calendar, end)).toBe(true)
        expect(countDays(calendar, from, end).at(-1)?.ordinal).toBe(n)
      }),
    )
  })
  it('adding a holiday never moves a due date earlier', () => {
    fc.assert(
      fc.property(
        date,
        fc.integer({ min: 1, max: 40 }),
        fc.integer({ min: -5, max: 70 }),
        week,
        (from, n, at, days) => {
          const more = workCalendar(holidayFile, days, [{ date: addDays(from, at), name: 'Libur daerah' }])
          const before = addWorkingDays(workCalendar(holidayFile, days), from, n)
          expect(daysBetween(before, addWorkingDays(more, from, n))).toBeGreaterThanOrEqual(0)
        },
      ),
    )
  })
})
