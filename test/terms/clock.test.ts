import { expect, test } from 'vitest'
import { dateInZone, instant, TimeOfDay, timeInZone, type Zone } from '../../src/terms/clock.ts'

test.each<[string, Zone, string, string]>([
  ['2026-11-20T16:59:59Z', 'Asia/Jakarta', '2026-11-20', '23:59'],
  ['2026-11-20T17:00:00Z', 'Asia/Jakarta', '2026-11-21', '00:00'],
  ['2026-11-20T15:59:00Z', 'Asia/Makassar', '2026-11-20', '23:59'],
  ['2026-11-20T16:00:00Z', 'Asia/Makassar', '2026-11-21', '00:00'],
  ['2026-11-20T14:59:00Z', 'Asia/Jayapura', '2026-11-20', '23:59'],
  ['2026-11-20T15:00:00Z', 'Asia/Jayapura', '2026-11-21', '00:00'],
  ['2026-12-31T17:30:00Z', 'Asia/Jakarta', '2027-01-01', '00:30'],
  ['2028-02-28T22:15:00Z', 'Asia/Jakarta', '2028-02-29', '05:15'],
])('%s in %s is %s at %s', (moment, zone, date, time) => {
  expect(dateInZone(new Date(moment), zone)).toBe(date)
  expect(timeInZone(new Date(moment), zone)).toBe(time)
})

test('a stored moment is UTC', () => {
  expect(instant({ now: () => new Date('2026-11-20T09:00:00+07:00') })).toBe('2026-11-20T02:00:00.000Z')
})

test.each(['24:00', '9:00', '09:60', '09.00', '', '0900'])('%s is no stored hour', (text) => {
  expect(TimeOfDay.safeParse(text).success).toBe(false)
})
