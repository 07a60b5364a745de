import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { sanctionKind } from '../../../src/law/rulebook.ts'
import {
  type DecidedSanction,
  proposedReasons,
  SIASN_FIELDS,
  SiasnCodes,
  siasnCsv,
  siasnRow,
} from '../../../src/office/handover/siasn.ts'
import { Nip } from '../../../src/terms/nip.ts'
import { plainDate } from '../../../src/terms/plain-date.ts'
import { Sanction } from '../../../src/terms/sanction.ts'
import { law } from '../../law/fixtures.ts'

const codes = SiasnCodes.parse(JSON.parse(readFileSync('resources/regulations/siasn.json', 'utf8')))
const decided = {
  nip: Nip.parse('198609262015051001'),
  golongan: 'III/b',
  sanction: 'teguran-tertulis',
  decisionNumber: '800.1.6.2/045/ITDA/XI/2026',
  decidedOn: plainDate('2026-11-02'),
  effectiveOn: plainDate('2026-11-24'),
  annulled: null,
  violations: ['kewajiban-integritas'],
  remark: 'K-2026/014: Pasal 3 huruf f PP 94/2021',
} as const
const row = (over: Partial<DecidedSanction> = {}) =>
  siasnRow({ ...decided, ...over }, codes, (sanction) => sanctionKind(law.rules, sanction))

describe('the row for SIASN', () => {
  it('carries codes, dd-mm-yyyy dates and the 18 digits', () => {
    expect(row()).toMatchObject({
      nipBaru: '198609262015051001',
      golonganId: '32',
      jenisHukumanId: '2',
      jenisTingkatHukumanId: 'R',
      skNomor: '800.1.6.2/045/ITDA/XI/2026',
      skTanggal: '02-11-2026',
      hukumanTanggal: '24-11-2026',
      akhirHukumanTanggal: '24-11-2026',
    })
  })

  it.each([
    ['teguran-lisan', '1', 'R', 0, 0, '24-11-2026'],
    ['teguran-tertulis', '2', 'R', 0, 0, '24-11-2026'],
    ['pernyataan-tidak-puas', '3', 'R', 0, 0, '24-11-2026'],
    ['tukin-6', '23', 'S', 0, 6, '24-05-2027'],
    ['tukin-9', '24', 'S', 0, 9, '24-08-2027'],
    ['tukin-12', '25', 'S', 1, 0, '24-11-2027'],
    ['penundaan-kgb', '4', 'S', 1, 0, '24-11-2027'],
    ['penundaan-pangkat', '7', 'S', 1, 0, '24-11-2027'],
    ['penurunan-pangkat', '8', 'S', 1, 0, '24-11-2027'],
    ['penurunan-jabatan', '27', 'B', 1, 0, '24-11-2027'],
    ['pembebasan-jabatan', '28', 'B', 1, 0, '24-11-2027'],
    ['pdhtaps', '10', 'B', 0, 0, ''],
    ['sanksi-moral-terbuka', '21', 'R', 0, 0, '24-11-2026'],
    ['sanksi-moral-tertutup', '22', 'R', 0, 0, '24-11-2026'],
  ] as const)(
    '%s is kind %s, level %s, %i years %i months, ends %s',
    (sanction, id, level, years, months, end) => {
      expect(row({ sanction })).toMatchObject({
        jenisHukumanId: id,
        jenisTingkatHukumanId: level,
        masaTahun: String(years),
        masaBulan: String(months),
        akhirHukumanTanggal: end,
      })
    },
  )

  it('knows every kind that a decision can impose, and no id twice', () => {
    const ids = Sanction.options.map((sanction) => row({ sanction }).jenisHukumanId)
    expect(new Set(ids).size).toBe(Sanction.options.length)
  })

  it('names the paper that took an annulled sanction away', () => {
    expect(row({ annulled: { number: '9/BKN/2027', date: plainDate('2027-01-04') } })).toMatchObject({
      skPembatalanNomor: '9/BKN/2027',
      skPembatalanTanggal: '04-01-2027',
    })
  })

  it('suggests the nearest reason by article, and none where none comes near', () => {
    expect(proposedReasons(['larangan-n-kampanye-fasilitas'], codes)).toEqual([
      'MENJADI PESERTA KAMPANYE DENGAN MENGGUNAKAN FASILITAS NEGARA',
    ])
    expect(proposedReasons(['kewajiban-rahasia'], codes)).toEqual([])
  })

  it('suggests reasons for articles that exist', () => {
    expect(Object.keys(codes.reasons.byViolation).filter((id) => !law.rules.violations.has(id))).toEqual([])
  })

  it('leaves what only the operator knows empty instead of guessing', () => {
    expect(row({ nip: null, golongan: 'IX', effectiveOn: null })).toMatchObject({
      nipBaru: '',
      golonganId: '',
      alasanHukumanDisiplinId: '',
      kedudukanHukumId: '',
      hukumanTanggal: '',
    })
  })

  it('trap 27: spells the date of the end as the write API does, which differs from the read one', () => {
    expect(SIASN_FIELDS).toContain('akhirHukumanTanggal')
    expect(SIASN_FIELDS).not.toContain('akhirHukumTanggal')
  })
})

describe('the CSV', () => {
  it('opens in Indonesian Excel: BOM, semicolons, CRLF', () => {
    const text = siasnCsv([row()])
    expect(text.startsWith('\ufeffnipBaru;golonganId;')).toBe(true)
    expect(text.split('\r\n')).toHaveLength(3)
  })

  it('quotes separators and takes the power of formulas away', () => {
    const text = siasnCsv([row({ decisionNumber: '=HYPERLINK("x")', remark: 'a;b "c"\nd' })])
    expect(text).toContain(`"'=HYPERLINK(""x"")"`)
    expect(text).toContain('"a;b ""c""\nd"')
  })
})
