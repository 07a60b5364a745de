import { describe, expect, it } from 'vitest'
import { initialsFor, initialsLine } from '../../src/contract/initials.ts'
import { mandateFor, proposedMandate } from '../../src/contract/mandate.ts'
import { officialOf } from '../../src/contract/office-official.ts'
import type { OfficeOfficial, OfficeProfile, OfficialRole } from '../../src/contract/settings.ts'
import { Nip } from '../../src/terms/nip.ts'
import { PAPERS, type PaperKind } from '../../src/terms/paper.ts'
import type { Official } from '../../src/terms/person.ts'
import { RIMBA_RAYA } from '../fixtures/office.ts'

const clerk = (role: OfficialRole, name: string, position: string, n: number): OfficeOfficial => ({
  role,
  name,
  nip: Nip.parse(`19750505200003100${n}`),
  golongan: 'III/d',
  position,
  positionKind: 'administrator',
  acting: null,
})

const profile: OfficeProfile = {
  ...RIMBA_RAYA,
  officials: [
    ...RIMBA_RAYA.officials,
    clerk('kasubag', 'Tono Rekaan', 'Kepala Subbagian Umum', 1),
    clerk('sekretaris', 'Siti Contohwan', 'Sekretaris Inspektorat Kota Rimba Raya', 2),
  ],
}

function official(role: OfficialRole, over: Partial<OfficeOfficial> = {}): Official {
  const found = profile.officials.find((one) => one.role === role)
  if (!found) throw new Error(role)
  return officialOf({ ...found, ...over }, profile)
}

describe('in whose name a paper is signed', () => {
  it('is proposed for officials under the head, on papers the head signs', () => {
    for (const role of ['sekretaris', 'irban', 'kasubag'] as const)
      expect(proposedMandate('permintaan-data', official(role), profile)).toEqual({
        kind: 'an',
        of: 'Inspektur Kota Rimba Raya',
      })
    expect(proposedMandate('permintaan-data', official('kepala'), profile)).toBeNull()
    expect(proposedMandate('permintaan-data', null, profile)).toBeNull()
    expect(proposedMandate('nota-dinas', official('irban'), profile)).toBeNull()
  })

  it('is proposed for a Plt. Sekretaris, but not for whoever acts as the head: he signs in that office', () => {
    expect(proposedMandate('surat-tugas', official('sekretaris', { acting: 'plt' }), profile)).not.toBeNull()
    const acting = official('sekretaris', { position: 'Inspektur Kota Rimba Raya', acting: 'plh' })
    expect(proposedMandate('surat-tugas', acting, profile)).toBeNull()
  })

  it('is filled in with the titles that go with the signer', () => {
    expect(mandateFor('an', official('kepala'), profile)).toEqual({ kind: 'an', of: 'Wali Kota Rimba Raya' })
    expect(mandateFor('ub', official('kepala'), profile)).toEqual({
      kind: 'ub',
      of: 'Wali Kota Rimba Raya',
      through: 'Sekretaris Daerah Kota Rimba Raya',
    })
    expect(mandateFor('ub', official('irban'), profile)).toEqual({
      kind: 'ub',
      of: 'Inspektur Kota Rimba Raya',
      through: 'Sekretaris Inspektorat Kota Rimba Raya',
    })
  })

  it('names the head of the region by the kind of office where the settings do not; never for a ministry', () => {
    const without = (kind: OfficeProfile['kind'], region: string): OfficeProfile => ({
      ...profile,
      kind,
      region,
      officials: profile.officials.filter(({ role }) => role === 'kepala'),
    })
    const head = official('kepala')
    const named = (kind: OfficeProfile['kind'], region: string) =>
      mandateFor('an', head, without(kind, region)).of
    expect(named('inspektorat-kabupaten', 'Kabupaten Rimba Raya')).toBe('Bupati Rimba Raya')
    expect(named('inspektorat-provinsi', 'Provinsi Rimba Raya')).toBe('Gubernur Rimba Raya')
    expect(named('instansi-vertikal', 'Kabupaten Rimba Raya')).toBe('')
  })

  it('is never open where the power is the official’s own by law', () => {
    const own: readonly PaperKind[] = [
      'panggilan-1',
      'panggilan-etik-2',
      'panggilan-menerima-keputusan',
      'bap',
      'bap-etik',
      'lhp',
      'lhp-khusus',
      'putusan-majelis-etik',
    ]
    for (const kind of own) expect(PAPERS[kind].mandate, kind).toBe('never')
    for (const [kind, { mandate }] of Object.entries(PAPERS))
      if (kind.startsWith('keputusan-')) expect(mandate, kind).toBe('never')
  })
})

describe('the line of initials', () => {
  it('follows the officials of the office until it is set, and then what was set', () => {
    expect(initialsLine(profile)).toEqual([
      'Kepala Subbagian Umum',
      'Sekretaris Inspektorat Kota Rimba Raya',
      'Inspektur Pembantu Khusus',
    ])
    expect(initialsLine({ ...profile, initials: ['Sekretaris'] })).toEqual(['Sekretaris'])
    expect(initialsLine({ ...profile, initials: [] })).toEqual([])
  })

  it('leaves out who signs, also when he signs in another office', () => {
    expect(initialsFor(official('irban'), profile)).not.toContain('Inspektur Pembantu Khusus')
    const acting = official('irban', { position: 'Inspektur Kota Rimba Raya', acting: 'plh' })
    expect(initialsFor(acting, profile)).not.toContain('Inspektur Pembantu Khusus')
    expect(initialsFor(official('kepala'), profile)).toHaveLength(3)
  })
})
