import { expect, it } from 'vitest'
import { formatNumber, runningOf } from '../../../src/office/register/number.ts'
import { plainDate } from '../../../src/terms/plain-date.ts'

it('writes classification, running number, unit, Roman month and year', () => {
  expect(formatNumber('800.1.6.2', 45, 'ITDA', plainDate('2026-11-20'))).toBe('800.1.6.2/045/ITDA/XI/2026')
  expect(formatNumber('800.1.6.1', 1234, 'ITDA', plainDate('2026-01-02'))).toBe('800.1.6.1/1234/ITDA/I/2026')
})

it.each([
  ['800.1.6.2/117/BKPSDM/X/2026', 117],
  ['800.1.6.2 / 0117 / BKPSDM', 117],
  ['800.1.6.2/117.a/ITDA/X/2026', null],
  ['800.1.6.1/117/ITDA/X/2026', null],
  ['117/ITDA', null],
  ['800.1.6.2/000/ITDA', null],
])('reads the running number of %s as %s', (number, running) => {
  expect(runningOf(number, '800.1.6.2')).toBe(running)
})
