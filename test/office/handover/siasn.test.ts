import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { SIASN_FIELDS, SiasnCodes, siasnCsv, siasnRow } from '../../../src/office/handover/siasn.ts'
import { Nip } from '../../../src/terms/nip.ts'
import { plainDate } from '../../../src/terms/plain-date.ts'

const codes = SiasnCodes.parse(JSON.parse(readFileSync('resources/regulations/siasn.json', 'utf8')))
const decided = {
  nip: Nip.parse('198609262015051001'),
  golongan: 'III/b',
  sanction: 'teguran-tertulis',
  decisionNumber: '800.1.6.2/045/ITDA/XI/2026',
  decidedOn: plainDate('2026-11-02'),
  effectiveOn: plainDate('2026-11-24'),
  remark: 'K-2026/014: Pasal 3 huruf f PP 94/2021',
} as const

describe('the row for SIASN', () => {
  it('carries codes, dd-mm-yyyy dates and the 18 digits', () => {
    expect(siasnRow(decided, codes)).toMatchObject({
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
    ['teguran-lisan', '1'],
    ['teguran-tertulis', '2'],
    ['pernyataan-tidak-puas', '3'],
  ] as const)('%s is jenisHukumanId %s', (sanction, id) => {
    expect(siasnRow({ ...decided, sanction }, codes).jenisHukumanId).toBe(id)
  })

  it('leaves what only the operator knows empty instead of guessing', () => {
    const row = siasnRow({ ...decided, nip: null, golongan: 'IX', effectiveOn: null }, codes)
    expect(row).toMatchObject({
      nipBaru: '',
      golonganId: '',
      alasanHukumanDisiplinId: '',
      kedudukanHukumId: '',
      hukumanTanggal: '',
    })
  })

  it('spells the date of the end as the write API does, which differs from the read one', () => {
    expect(SIASN_FIELDS).toContain('akhirHukumanTanggal')
    expect(SIASN_FIELDS).not.toContain('akhirHukumTanggal')
  })
})

describe('the CSV', () => {
  it('opens in Indonesian Excel: BOM, semicolons, CRLF', () => {
    const text = siasnCsv([siasnRow(decided, codes)])
    expect(text.startsWith('\ufeffnipBaru;golonganId;')).toBe(true)
    expect(text.split('\r\n')).toHaveLength(3)
  })

  it('quotes separators and takes the power of formulas away', () => {
    const text = siasnCsv([
      siasnRow({ ...decided, decisionNumber: '=HYPERLINK("x")', remark: 'a;b "c"\nd' }, codes),
    ])
    expect(text).toContain(`"'=HYPERLINK(""x"")"`)
    expect(text).toContain('"a;b ""c""\nd"')
  })
})
