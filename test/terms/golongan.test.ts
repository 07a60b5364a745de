import fc from 'fast-check'
import { expect, test } from 'vitest'
import {
  formatPangkat,
  Golongan,
  isPnsGolongan,
  PNS_GOLONGAN,
  PPPK_GOLONGAN,
  pangkatName,
  readGolongan,
  siasnGolonganId,
} from '../../src/terms/golongan.ts'

test.each([
  ['III/b', 'III/b'],
  ['IIIb', 'III/b'],
  ['III B', 'III/b'],
  ['iii/b', 'III/b'],
  ['3b', 'III/b'],
  ['3/b', 'III/b'],
  ['(III/b)', 'III/b'],
  ['III.b', 'III/b'],
  ['III-b', 'III/b'],
  ['Penata Muda Tk. I, III/b', 'III/b'],
  ['Penata Muda Tingkat I (III/b)', 'III/b'],
  ['Pembina Utama Muda - IV/c', 'IV/c'],
  ['IX', 'IX'],
  ['Golongan IX', 'IX'],
  ['Gol. V', 'V'],
  [' xvii ', 'XVII'],
])('%s is %s', (raw, golongan) => {
  expect(readGolongan(raw)).toBe(golongan)
})

test.each(['', '-', 'III', 'V/a', 'III/f', 'XVIII', 'IIII/a', 'Penata Muda', 'Honorer', '5b', 'IV/e2'])(
  '%s is not guessed',
  (raw) => {
    const read = readGolongan(raw)
    // A bare Roman numeral up to XVII is a PPPK's golongan, so `III` is one.
    expect(read).toBe(raw === 'III' ? 'III' : null)
  },
)

test('what letters print is read again as the same golongan', () => {
  for (const golongan of Golongan.options) expect(readGolongan(formatPangkat(golongan))).toBe(golongan)
})

test('a PNS has a pangkat and a SIASN id, a PPPK neither', () => {
  expect(PNS_GOLONGAN.map(siasnGolonganId)).toEqual([
    '11',
    '12',
    '13',
    '14',
    '21',
    '22',
    '23',
    '24',
    '31',
    '32',
    '33',
    '34',
    '41',
    '42',
    '43',
    '44',
    '45',
  ])
  expect(formatPangkat('III/b')).toBe('Penata Muda Tingkat I (III/b)')
  expect(formatPangkat('IX')).toBe('Golongan IX')
  for (const golongan of PPPK_GOLONGAN) {
    expect(isPnsGolongan(golongan)).toBe(false)
    expect(pangkatName(golongan)).toBeNull()
    expect(siasnGolonganId(golongan)).toBeNull()
  }
})

test('no text makes it throw', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme' }), (raw) => {
      const read = readGolongan(raw)
      expect(read === null || Golongan.options.includes(read)).toBe(true)
    }),
  )
})
