import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import {
  addWorkingDays,
  isWorkingDay,
  type OfficeDays,
  unsureYears,
  withOfficeDays,
  workCalendar,
} from '../../src/law/calendar.ts'
import { addDays, daysBetween } from '../../src/terms/plain-date.ts'
import { d, holidayFile } from './fixtures.ts'

const days = (...list: OfficeDays['days']): OfficeDays => ({ days: list, confirmed: [] })
const fiveWith = (changes: OfficeDays) => workCalendar(withOfficeDays(holidayFile, changes), 5)

describe('the calendar as the office corrected it', () => {
  it('takes a day of a new SKB, and changes no other day', () => {
    const calendar = fiveWith(
      days({ date: d('2026-12-23'), kind: 'cuti-bersama', name: 'Cuti Bersama Rekaan' }),
    )
    expect(isWorkingDay(calendar, d('2026-12-23'))).toBe(false)
    expect(calendar.holidays.size).toBe(workCalendar(holidayFile, 5).holidays.size + 1)
  })
  it('gives a shipped day back to work', () => {
    expect(isWorkingDay(workCalendar(holidayFile, 5), d('2026-12-24'))).toBe(false)
    const calendar = fiveWith(days({ date: d('2026-12-24'), kind: 'working', name: '' }))
    expect(isWorkingDay(calendar, d('2026-12-24'))).toBe(true)
  })
  it('lists a day once when its kind is corrected', () => {
    const file = withOfficeDays(
      holidayFile,
      days({ date: d('2026-12-24'), kind: 'national', name: 'Libur Rekaan' }),
    )
    const year = file.years['2026']
    expect(year?.national.filter(({ date }) => date === '2026-12-24')).toEqual([
      { date: '2026-12-24', name: 'Libur Rekaan' },
    ])
    expect(year?.cutiBersama.some(({ date }) => date === '2026-12-24')).toBe(false)
  })
  it('is sure of 2027 once the office named its SKB, and not before', () => {
    const span = [d('2027-01-04'), d('2027-02-01')] as const
    const begun = days({ date: d('2027-03-08'), kind: 'cuti-bersama', name: 'Cuti Bersama Rekaan' })
    expect(unsureYears(fiveWith(begun), ...span)).toEqual([{ year: 2027, status: 'estimate' }])
    const confirmed = { ...begun, confirmed: [{ year: 2027, decree: 'SKB Rekaan Nomor 1 Tahun 2026' }] }
    expect(unsureYears(fiveWith(confirmed), ...span)).toEqual([])
    expect(withOfficeDays(holidayFile, confirmed).years['2027']?.source).toBe('SKB Rekaan Nomor 1 Tahun 2026')
  })
  it('calls a year that is not shipped an estimate while the office is still entering it', () => {
    const begun = days({ date: d('2028-01-03'), kind: 'national', name: 'Libur Rekaan' })
    expect(unsureYears(fiveWith(begun), d('2028-01-03'), d('2028-01-31'))).toEqual([
      { year: 2028, status: 'estimate' },
    ])
  })
})

describe('for any correction', () => {
  const date = fc.integer({ min: 0, max: 2500 }).map((n) => addDays(d('2021-01-01'), n))
  const week = fc.constantFrom(5 as const, 6 as const)
  const count = fc.integer({ min: 1, max: 60 })
  const changes = fc
    .array(
      fc.record({
        date,
        kind: fc.constantFrom('national' as const, 'cuti-bersama' as const, 'working' as const),
      }),
      {
        maxLength: 20,
      },
    )
    .map((list) => days(...list.map((day) => ({ ...day, name: 'Libur Rekaan' }))))

  it('a due date never lands on a day off', () => {
    fc.assert(
      fc.property(changes, week, date, count, (office, workWeek, from, n) => {
        const calendar = workCalendar(withOfficeDays(holidayFile, office), workWeek)
        expect(isWorkingDay(calendar, addWorkingDays(calendar, from, n))).toBe(true)
      }),
    )
  })
  it('counting is additive: n days and then m days are n + m days', () => {
    fc.assert(
      fc.property(changes, week, date, count, count, (office, workWeek, from, n, m) => {
        const calendar = workCalendar(withOfficeDays(holidayFile, office), workWeek)
        expect(addWorkingDays(calendar, addWorkingDays(calendar, from, n), m)).toBe(
          addWorkingDays(calendar, from, n + m),
        )
      }),
    )
  })
  it('one more day off never moves a due date earlier, a day of work given back never later', () => {
    fc.assert(
      fc.property(week, date, count, fc.integer({ min: -5, max: 90 }), (workWeek, from, n, at) => {
        const due = (kind: 'national' | 'working' | null) =>
          addWorkingDays(
            workCalendar(
              withOfficeDays(
                holidayFile,
                days(...(kind ? [{ date: addDays(from, at), kind, name: 'Hari Rekaan' }] : [])),
              ),
              workWeek,
            ),
            from,
            n,
          )
        const before = due(null)
        expect(daysBetween(before, due('national'))).toBeGreaterThanOrEqual(0)
        expect(daysBetween(due('working'), before)).toBeGreaterThanOrEqual(0)
      }),
    )
  })
})
