import { describe, expect, it } from 'vitest'
import { ethicsInstruments, instrumentsFor, namedInFull } from '../../src/law/instruments.ts'
import type { InstrumentPurpose } from '../../src/law/rulebook.ts'
import { d, rulebook } from './fixtures.ts'

const cited = (on: string, ...purposes: readonly InstrumentPurpose[]) =>
  instrumentsFor(rulebook, d(on), ...purposes).map(({ short }) => short)

describe('Mengingat follows the paper and the date of the act', () => {
  it.each<[string, string, InstrumentPurpose, readonly string[]]>([
    ['discipline', '2026-09-01', 'discipline', ['UU 20/2023', 'PP 94/2021', 'PerBKN 6/2022']],
    [
      'ethics rests on the code of ethics, not on PP 94',
      '2026-09-01',
      'ethics',
      ['UU 20/2023', 'PP 42/2004'],
    ],
    ['ethics before UU 20/2023', '2023-10-30', 'ethics', ['UU 5/2014', 'PP 42/2004']],
    ['a remedy', '2026-09-01', 'remedy', ['PP 79/2021']],
    ['neutrality before the SKB of 22 September 2022', '2022-09-21', 'neutrality', []],
    ['neutrality from that day on', '2022-09-22', 'neutrality', ['SKB Netralitas 2022']],
    ['radicalism before the SKB of 12 November 2019', '2019-11-11', 'radicalism', ['SE MenPANRB 137/2018']],
    ['PPPK', '2026-09-01', 'pppk', ['UU 20/2023', 'PP 49/2018', 'SE MenPANRB 11/2023']],
  ])('%s', (_, on, purpose, expected) => {
    expect(cited(on, purpose)).toEqual(expected)
  })

  it('two purposes are cited in one list, in the order of the file, each instrument once', () => {
    expect(cited('2026-09-01', 'ethics', 'neutrality')).toEqual([
      'UU 20/2023',
      'PP 42/2004',
      'SKB Netralitas 2022',
    ])
    expect(
      cited('2026-09-01', 'discipline', 'ethics').filter((short) => short === 'UU 20/2023'),
    ).toHaveLength(1)
  })

  it('trap 16: SE 137/2018 is of MenPANRB, the one of BKN bears another number', () => {
    const of = (id: string) => rulebook.instruments.find((instrument) => instrument.id === id)?.title
    expect(of('se-menpanrb-137-2018')).toContain('Menteri Pendayagunaan Aparatur Negara')
    expect(of('se-bkn-2018')).toContain('Kepala Badan Kepegawaian Negara')
    expect(of('se-bkn-2018')).not.toContain('137')
  })

  it('what is not sure of an instrument is marked and said', () => {
    for (const { confidence, note } of rulebook.instruments) if (confidence !== 'H') expect(note).toBeTruthy()
  })
})

describe('letters name an instrument in full', () => {
  const PP94 = 'Peraturan Pemerintah Nomor 94 Tahun 2021'
  it.each<[string, string, string]>([
    [
      'by its title where it is first named, by kind, number and year after that',
      'Pasal 3 huruf f PP 94/2021; Pasal 4 huruf c PP 94/2021',
      `Pasal 3 huruf f ${PP94} tentang Disiplin Pegawai Negeri Sipil; Pasal 4 huruf c ${PP94}`,
    ],
    [
      'the rule of BKN, whose title names the PP',
      'PerBKN 6/2022 dan PP 94/2021',
      `Peraturan Badan Kepegawaian Negara Nomor 6 Tahun 2022 tentang Peraturan Pelaksanaan ${PP94} tentang Disiplin Pegawai Negeri Sipil dan ${PP94} tentang Disiplin Pegawai Negeri Sipil`,
    ],
    ['nothing that only looks like one', 'PP 94/20211 dan UPP 94/2021', 'PP 94/20211 dan UPP 94/2021'],
    ['what it does not know stays as it is', 'Pasal 2 Perwal 7/2020', 'Pasal 2 Perwal 7/2020'],
  ])('%s', (_, short, full) => {
    expect(namedInFull(rulebook, short)).toBe(full)
  })

  it('every article of the violations', () => {
    for (const { citation } of rulebook.violations.values())
      expect(namedInFull(rulebook, citation)).toMatch(/^Pasal .* Nomor \d+ Tahun \d{4} tentang /)
  })
})

it('a breach of the code of ethics is held against PP 42/2004, the ASN law and PP 94 left out', () => {
  expect(ethicsInstruments(rulebook, d('2026-09-01')).map(({ id }) => id)).toEqual(['pp-42-2004'])
})

it('the Surat Tugas of an inquiry rests on PP 12/2017 and what it inquires into', () => {
  expect(cited('2026-09-01', 'clarification')).toEqual(['UU 20/2023', 'PP 12/2017', 'PP 94/2021'])
})
