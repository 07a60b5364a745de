import { describe, expect, it } from 'vitest'
import { compareValues } from '../../../src/office/letters/compare/compare-values.ts'
import { compareLines, linesOf } from '../../../src/office/letters/compare/line-diff.ts'

const lines = (form: string, word: string) => compareLines(linesOf(form), linesOf(word))
const values = (form: string, word: string, names: string[] = []) => compareValues(lines(form, word), names)

describe('lines of two texts', () => {
  it('are the same but for blanks', () => {
    expect(lines('Kepada Yth.\n\n  Dedi  Contohwan ', 'Kepada Yth.\nDedi Contohwan\n')).toEqual([])
  })

  it('stand side by side where one was changed, alone where one was added or taken out', () => {
    expect(lines('a\nb\nc\nd', 'a\nB\nc\nd\ne')).toEqual([
      { left: 'b', right: 'B' },
      { left: '', right: 'e' },
    ])
    expect(lines('a\nb\nc', 'a\nc')).toEqual([{ left: 'b', right: '' }])
  })

  it('keep their order, and a line that moved is gone here and new there', () => {
    expect(lines('a\nb\nc', 'b\nc\na')).toEqual([
      { left: 'a', right: '' },
      { left: '', right: 'a' },
    ])
  })

  it('are told for texts far longer than a letter', () => {
    const long = (mark: string) => Array.from({ length: 6000 }, (_, at) => `${mark}${at}`).join('\n')
    expect(lines(long('x'), long('y'))).toHaveLength(6000)
  })
})

describe('values that weigh', () => {
  it('tells a day that became another one, with both', () => {
    expect(values('pada 15 Oktober 2026 pukul 09.00', 'pada 16 Oktober 2026 pukul 09.00')).toEqual([
      { what: 'date', form: '15 Oktober 2026', word: '16 Oktober 2026' },
    ])
  })

  it('tells an article that is gone, and one that came in', () => {
    expect(values('melanggar Pasal 3 huruf f.', 'melanggar aturan.')).toEqual([
      { what: 'article', form: 'Pasal 3 huruf f', word: null },
    ])
    expect(values('melanggar aturan.', 'melanggar Pasal 5 ayat (2) huruf a.')).toEqual([
      { what: 'article', form: null, word: 'Pasal 5 ayat (2) huruf a' },
    ])
    expect(
      values('Peraturan Pemerintah Nomor 94 Tahun 2021', 'Peraturan Pemerintah Nomor 53 Tahun 2010'),
    ).toEqual([
      {
        what: 'article',
        form: 'Peraturan Pemerintah Nomor 94 Tahun 2021',
        word: 'Peraturan Pemerintah Nomor 53 Tahun 2010',
      },
    ])
  })

  it('tells a name, a NIP, a letter number and an amount', () => {
    expect(
      values(
        'Dedi Contohwan\nNIP 19860926 201505 1 001\nNomor 800.1.6.2/001/ITDA/X/2026\nRp1.250.000',
        'Dedi Contohan\nNIP 19860926 201505 1 002\nNomor 800.1.6.2/010/ITDA/X/2026\nRp1.250.500',
        ['Dedi Contohwan'],
      ),
    ).toEqual([
      { what: 'nip', form: '19860926 201505 1 001', word: '19860926 201505 1 002' },
      { what: 'number', form: '800.1.6.2/001/ITDA/X/2026', word: '800.1.6.2/010/ITDA/X/2026' },
      { what: 'amount', form: 'Rp1.250.000', word: 'Rp1.250.500' },
      { what: 'name', form: 'Dedi Contohwan', word: null },
    ])
  })

  it('is silent about other words, other spacing, and what only moved to another line', () => {
    expect(values('hadir pada 15 Oktober 2026', 'datang pada 15  Oktober 2026')).toEqual([])
    expect(values('NIP 198609262015051001', 'NIP 19860926 201505 1 001')).toEqual([])
    expect(values('a 15 Oktober 2026\nb', 'b\na, yaitu 15 Oktober 2026')).toEqual([])
  })

  it('notices the second of two mentions', () => {
    expect(values('sejak 1 Mei 2026\nsampai 1 Mei 2026', 'sejak 1 Mei 2026\nsampai kemudian')).toEqual([
      { what: 'date', form: '1 Mei 2026', word: null },
    ])
  })
})
