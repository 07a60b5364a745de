import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import {
  DEFAULT_NUMBERING,
  NumberFormat,
  NumberingSettings,
  type NumberPart,
  writeNumber,
} from '../../../src/contract/number-format.ts'
import { gapsOf } from '../../../src/office/register/gaps.ts'
import { nextLetter, readNumber } from '../../../src/office/register/number.ts'
import { plainDate } from '../../../src/terms/plain-date.ts'

const { format } = DEFAULT_NUMBERING
const on = (date: string) => ({
  classification: '800.1.6.2',
  inserted: null,
  unitCode: 'ITDA',
  date: plainDate(date),
})
const written = (parts: NumberPart[], running = 45) =>
  writeNumber(NumberFormat.parse(parts), { ...on('2026-11-20'), running })

describe('a number is written', () => {
  it('by default as classification, running number, unit, Roman month and year', () => {
    expect(writeNumber(format, { ...on('2026-11-20'), running: 45 })).toBe('800.1.6.2/045/ITDA/XI/2026')
    expect(writeNumber(format, { ...on('2026-01-02'), running: 1234 })).toBe('800.1.6.2/1234/ITDA/I/2026')
    expect(writeNumber(format, { ...on('2026-11-20'), running: 117, inserted: 'a' })).toBe(
      '800.1.6.2/117.a/ITDA/XI/2026',
    )
  })

  it('in the forms offices use (dossier 4)', () => {
    expect(
      written([
        { kind: 'text', text: '700.1', after: '/' },
        { kind: 'running', digits: 2, after: '/' },
        { kind: 'text', text: 'Inspektorat', after: '' },
      ]),
    ).toBe('700.1/45/Inspektorat')
    expect(
      written([
        { kind: 'running', digits: 4, after: '.' },
        { kind: 'roman-month', after: '/' },
        { kind: 'text', text: 'SET', after: '-' },
        { kind: 'unit', after: '/' },
        { kind: 'year', after: '' },
      ]),
    ).toBe('0045.XI/SET-ITDA/2026')
  })

  it('only where two letters cannot get the same number', () => {
    const parts = (list: unknown[]) => NumberFormat.safeParse(list).success
    expect(parts([{ kind: 'unit', after: '/' }])).toBe(false)
    expect(
      parts([
        { kind: 'running', digits: 3, after: '' },
        { kind: 'year', after: '' },
      ]),
    ).toBe(false)
    expect(parts([{ kind: 'running', digits: 3, after: '1' }])).toBe(false)
    const withoutCode = {
      ...DEFAULT_NUMBERING,
      format: [
        { kind: 'running', digits: 3, after: '/' },
        { kind: 'year', after: '' },
      ],
    }
    expect(NumberingSettings.safeParse(withoutCode).success).toBe(false)
    expect(NumberingSettings.safeParse({ ...withoutCode, series: 'single' }).success).toBe(true)
  })
})

describe('a typed number is read', () => {
  it.each([
    ['800.1.6.2/117/BKPSDM/X/2026', 117],
    ['800.1.6.2 / 0117 / BKPSDM', 117],
    ['800.1.6.1/117/ITDA/X/2026', null],
    ['117/ITDA', null],
    ['800.1.6.2/000/ITDA', null],
    ['800.1.6.2/1170000/ITDA', null],
  ])('%s: running number %s', (number, running) => {
    expect(readNumber(number, format, '800.1.6.2')?.running ?? null).toBe(running)
  })

  it.each([
    ['800.1.6.2/117.a/ITDA/X/2026', 'a'],
    ['800.1.6.2/117B/ITDA/X/2026', 'b'],
  ])('%s: inserted', (number, letter) => {
    expect(readNumber(number, format, '800.1.6.2')).toEqual({
      running: null,
      inserted: { after: 117, letter },
    })
  })

  it('the month V after a full stop is no inserted v', () => {
    const dotted = NumberFormat.parse([
      { kind: 'running', digits: 3, after: '.' },
      { kind: 'roman-month', after: '.' },
      { kind: 'year', after: '' },
    ])
    expect(readNumber('117.V.2026', dotted, '800.1.6.2')).toEqual({ running: 117, inserted: null })
    expect(readNumber('117.a.V.2026', dotted, '800.1.6.2')).toEqual({
      running: null,
      inserted: { after: 117, letter: 'a' },
    })
  })

  it('what the app writes it reads back, whatever the format', () => {
    const sign = fc.constantFrom('/', '-', '.', ' / ')
    const part = fc.oneof(
      fc.record({ kind: fc.constant('unit' as const), after: sign }),
      fc.record({
        kind: fc.constant('text' as const),
        text: fc.constantFrom('SET', 'B', 'UM(1)'),
        after: sign,
      }),
    )
    const parts = fc
      .tuple(fc.array(part, { maxLength: 1 }), fc.integer({ min: 1, max: 6 }), sign, fc.boolean())
      .map(([tail, digits, after, code]) => [
        ...(code ? [{ kind: 'classification' as const, after }] : []),
        { kind: 'running' as const, digits, after },
        { kind: 'roman-month' as const, after: '/' },
        ...tail,
        { kind: 'year' as const, after: '' },
      ])
    const letter = fc.constantFrom(null, 'a', 'c', 'z')
    fc.assert(
      fc.property(parts, fc.integer({ min: 1, max: 999_999 }), letter, (made, running, inserted) => {
        const chosen = NumberFormat.parse(made)
        const number = writeNumber(chosen, { ...on('2026-05-20'), running, inserted })
        expect(readNumber(number, chosen, '800.1.6.2')).toEqual(
          inserted
            ? { running: null, inserted: { after: running, letter: inserted } }
            : { running, inserted: null },
        )
      }),
    )
  })
})

it('inserted letters go from a to z and then end', () => {
  expect([nextLetter(null), nextLetter('a'), nextLetter('z')]).toEqual(['a', 'b', null])
})

describe('gaps', () => {
  const why = (first: number, last: number, reason: string) => ({ first, last, reason })
  it('are the numbers nobody has, before the highest one', () => {
    expect(gapsOf([], [])).toEqual([])
    expect(gapsOf([1, 2, 3], [])).toEqual([])
    expect(gapsOf([3, 4, 8], [])).toEqual([
      { first: 1, last: 2, reason: null },
      { first: 5, last: 7, reason: null },
    ])
  })

  it('are cut where an explanation begins and ends, and one that was filled later is no gap any more', () => {
    expect(gapsOf([10], [why(3, 5, 'dipakai bagian umum')])).toEqual([
      { first: 1, last: 2, reason: null },
      { first: 3, last: 5, reason: 'dipakai bagian umum' },
      { first: 6, last: 9, reason: null },
    ])
    expect(gapsOf([1, 2, 4, 5], [why(2, 3, 'x')])).toEqual([{ first: 3, last: 3, reason: 'x' }])
  })
})
