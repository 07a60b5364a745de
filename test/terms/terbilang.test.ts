import fc from 'fast-check'
import { expect, test } from 'vitest'
import { terbilang } from '../../src/terms/terbilang.ts'

test.each([
  [0, 'nol'],
  [1, 'satu'],
  [10, 'sepuluh'],
  [11, 'sebelas'],
  [12, 'dua belas'],
  [19, 'sembilan belas'],
  [20, 'dua puluh'],
  [31, 'tiga puluh satu'],
  [100, 'seratus'],
  [101, 'seratus satu'],
  [111, 'seratus sebelas'],
  [200, 'dua ratus'],
  [999, 'sembilan ratus sembilan puluh sembilan'],
  [1000, 'seribu'],
  [1945, 'seribu sembilan ratus empat puluh lima'],
  [2026, 'dua ribu dua puluh enam'],
  [10_000, 'sepuluh ribu'],
  [11_011, 'sebelas ribu sebelas'],
  [100_000, 'seratus ribu'],
  [999_999, 'sembilan ratus sembilan puluh sembilan ribu sembilan ratus sembilan puluh sembilan'],
])('%i is %s', (value, words) => {
  expect(terbilang(value)).toBe(words)
})

test.each([-1, 1_000_000, 1.5, Number.NaN])('%d is refused', (value) => {
  expect(() => terbilang(value)).toThrow(RangeError)
})

test('no two numbers are spelled alike, and there is never a double space', () => {
  const number = fc.integer({ min: 0, max: 999_999 })
  fc.assert(
    fc.property(number, number, (a, b) => {
      expect(terbilang(a) === terbilang(b)).toBe(a === b)
      expect(terbilang(a)).toMatch(/^[a-z]+( [a-z]+)*$/)
    }),
  )
})
