import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { formatNip, Nip, type NipProblem, readNip } from '../../src/terms/nip.ts'
import { addDays, plainDate } from '../../src/terms/plain-date.ts'

const TODAY = plainDate('2026-11-20')

describe('readNip', () => {
  test.each([
    ['198609262015051001', 'pns', 'laki-laki', '1986-09-26', 2015, 5],
    ['19860926 201505 2 001', 'pns', 'perempuan', '1986-09-26', 2015, 5],
    ["'198609262015051001", 'pns', 'laki-laki', '1986-09-26', 2015, 5],
    ['’198609262015051001', 'pns', 'laki-laki', '1986-09-26', 2015, 5],
    ['19860926.201505.1.001', 'pns', 'laki-laki', '1986-09-26', 2015, 5],
    ['19860926-201505-1-001', 'pns', 'laki-laki', '1986-09-26', 2015, 5],
    ['19860926\u00a0201505\u00a01\u00a0001', 'pns', 'laki-laki', '1986-09-26', 2015, 5],
    ['199201012023211003', 'pppk', 'laki-laki', '1992-01-01', 2023, null],
    ['199202292024212003', 'pppk', 'perempuan', '1992-02-29', 2024, null],
    ['200001012026111001', 'pns', 'laki-laki', '2000-01-01', 2026, 11],
  ])('%s is read', (raw, kind, sex, birthDate, appointedYear, appointedMonth) => {
    expect(readNip(raw, TODAY)).toMatchObject({
      parts: { kind, sex, birthDate, appointedYear, appointedMonth },
    })
  })

  test.each<[string | number, NipProblem]>([
    ['', 'not-18-digits'],
    ['19860926201505100', 'not-18-digits'],
    ['1986092620150510011', 'not-18-digits'],
    ['19860926201505100X', 'not-18-digits'],
    ['１９８６０９２６２０１５０５１００１', 'not-18-digits'],
    ['1.98308E+17', 'rounded-by-spreadsheet'],
    ['1,98308E+17', 'rounded-by-spreadsheet'],
    [' 1.98308e17 ', 'rounded-by-spreadsheet'],
    [198609262015051000, 'rounded-by-spreadsheet'],
    ['198613262015051001', 'birth-date-not-real'],
    ['198702292015051001', 'birth-date-not-real'],
    ['188609262015051001', 'birth-date-not-real'],
    ['198609262015001001', 'appointment-month'],
    ['198609262015131001', 'appointment-month'],
    ['198609262015201001', 'appointment-month'],
    ['198609262026121001', 'appointment-in-future'],
    ['198609262027211001', 'appointment-in-future'],
    ['198609262015053001', 'sex-digit'],
    ['198609262015050001', 'sex-digit'],
    ['198609262015051000', 'sequence-zero'],
  ])('%s is refused: %s', (raw, problem) => {
    expect(readNip(raw, TODAY)).toEqual({ problem })
  })

  test('what is printed is read again as the same NIP, for every possible one', () => {
    const nip = fc
      .record({
        birth: fc.integer({ min: 0, max: 20_000 }).map((days) => addDays(plainDate('1950-01-01'), days)),
        year: fc.integer({ min: 1970, max: 2025 }),
        marker: fc.oneof(fc.integer({ min: 1, max: 12 }), fc.integer({ min: 21, max: 99 })),
        sex: fc.constantFrom('1', '2'),
        sequence: fc.integer({ min: 1, max: 999 }),
      })
      .map(({ birth, year, marker, sex, sequence }) =>
        Nip.parse(
          `${birth.replaceAll('-', '')}${year}${String(marker).padStart(2, '0')}${sex}${String(sequence).padStart(3, '0')}`,
        ),
      )
    fc.assert(
      fc.property(nip, (value) => {
        expect(readNip(formatNip(value), TODAY)).toMatchObject({ nip: value })
      }),
    )
  })

  test('no text makes it throw, and what it accepts has 18 digits', () => {
    fc.assert(
      fc.property(fc.oneof(fc.string(), fc.string({ unit: 'grapheme' }), fc.double()), (raw) => {
        const read = readNip(raw, TODAY)
        if ('nip' in read) expect(read.nip).toMatch(/^\d{18}$/)
      }),
    )
  })
})

test('an NIP is printed in its four groups', () => {
  expect(formatNip(Nip.parse('198609262015051001'))).toBe('19860926 201505 1 001')
})
