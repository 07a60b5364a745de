import { describe, expect, it } from 'vitest'
import { decisionTitle } from '../../../src/office/letters/render/decision-title.ts'
import { Official } from '../../../src/terms/person.ts'
import { acting, mayor, office } from './render-fixtures.ts'

const holder = (position: string, positionKind: string, unitName: string) =>
  Official.parse({ ...acting, identity: { ...acting.identity, position, positionKind, unitName } })

describe('the office in whose name a Keputusan is set', () => {
  it.each([
    [
      'Kepala Subbagian Umum dan Kepegawaian',
      'pengawas',
      'Sekretariat Inspektorat, Inspektorat Daerah',
      'Kepala Subbagian Umum dan Kepegawaian Inspektorat Daerah Kota Rimba Raya',
    ],
    [
      'Sekretaris Inspektorat',
      'administrator',
      'Inspektorat Daerah',
      'Sekretaris Inspektorat Daerah Kota Rimba Raya',
    ],
    [
      'Kepala Bidang Pembinaan SD',
      'administrator',
      'Dinas Pendidikan',
      'Kepala Bidang Pembinaan SD Dinas Pendidikan Kota Rimba Raya',
    ],
    [
      'Lurah Tepi Sungai',
      'pengawas',
      'Kelurahan Tepi Sungai, Kecamatan Hilir',
      'Lurah Tepi Sungai Kecamatan Hilir Kota Rimba Raya',
    ],
    ['Camat Hulu', 'administrator', 'Kecamatan Hulu', 'Camat Hulu Kota Rimba Raya'],
    ['Kepala Dinas Pendidikan', 'jpt-pratama', 'Dinas Pendidikan', 'Kepala Dinas Pendidikan Kota Rimba Raya'],
    ['Inspektur Kota Rimba Raya', 'jpt-pratama', 'Inspektorat Daerah', 'Inspektur Kota Rimba Raya'],
  ])('%s', (position, kind, unit, title) => {
    expect(decisionTitle(holder(position, kind, unit), office)).toBe(title)
  })

  it('is the regional head himself', () => {
    expect(decisionTitle(mayor, office)).toBe('Wali Kota Rimba Raya')
  })

  it('of a vertical office says its region once', () => {
    const ministry = {
      ...office,
      kind: 'instansi-vertikal',
      region: 'Kabupaten Rimba Raya',
      name: 'Kantor Kementerian Contoh Kabupaten Rimba Raya',
    } as const
    const head = holder('Kepala Subbagian Tata Usaha', 'pengawas', ministry.name)
    expect(decisionTitle(head, ministry)).toBe(
      'Kepala Subbagian Tata Usaha Kantor Kementerian Contoh Kabupaten Rimba Raya',
    )
  })
})
