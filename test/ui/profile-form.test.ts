import { expect, test } from 'vitest'
import { fullRegion, kopOf, officeTitle } from '../../src/contract/kop.ts'
import { officialOf } from '../../src/contract/office-official.ts'
import type { OfficeProfile, OfficialRole } from '../../src/contract/settings.ts'
import { plainDate } from '../../src/terms/plain-date.ts'
import {
  emptyProfileForm,
  newOfficial,
  type ProfileForm,
  profileForm,
  readProfileForm,
  sectionOf,
  withUsualTexts,
} from '../../src/ui/settings/profile-form.ts'
import { RIMBA_RAYA } from '../fixtures/office.ts'

const TODAY = plainDate('2026-11-20')
const filled = (): ProfileForm => profileForm(RIMBA_RAYA)
const errorsOf = (form: ProfileForm) => {
  const read = readProfileForm(form, TODAY)
  return 'errors' in read ? read.errors : {}
}

test('what is kept comes back unchanged through the form', () => {
  expect(readProfileForm(filled(), TODAY)).toEqual({ profile: RIMBA_RAYA })
})

test.each([
  ['inspektorat-kota', 'Rimba Raya', 'Kota Rimba Raya'],
  ['inspektorat-kota', 'Kabupaten Rimba Raya', 'Kota Rimba Raya'],
  ['inspektorat-kabupaten', 'kab. Rimba Raya', 'Kabupaten Rimba Raya'],
  ['inspektorat-provinsi', ' Prov Rimba ', 'Provinsi Rimba'],
  ['inspektorat-kota', 'Kotabaru', 'Kota Kotabaru'],
  ['instansi-vertikal', ' Kabupaten Rimba Raya', 'Kabupaten Rimba Raya'],
  ['inspektorat-kota', '  ', ''],
] as const)('region of %s typed as %s is %s', (kind, typed, region) => {
  expect(fullRegion(kind, typed)).toBe(region)
})

test('kind and region fill in what nobody has typed, and leave what somebody has', () => {
  const form = emptyProfileForm()
  const usual = withUsualTexts({
    ...form,
    kind: 'inspektorat-kabupaten',
    region: 'Rimba Raya',
    officials: [
      newOfficial('kepala'),
      { ...newOfficial('sekda'), position: 'Pj. Sekda' },
      newOfficial('kepala-daerah'),
    ],
  })
  expect(usual.receiver).toBe('BKPSDM Kabupaten Rimba Raya')
  expect(usual.officials.map(({ position }) => position)).toEqual([
    'Inspektur Kabupaten Rimba Raya',
    'Pj. Sekda',
    'Bupati Rimba Raya',
  ])
  expect(withUsualTexts({ ...usual, receiver: 'BKD' }).receiver).toBe('BKD')
})

test('rows without a name are left out, and an error names the row on the screen', () => {
  const form = filled()
  form.officials.unshift(newOfficial('irban'))
  const read = readProfileForm(form, TODAY)
  expect('profile' in read && read.profile.officials).toEqual(RIMBA_RAYA.officials)
  const last = form.officials.at(-1)
  if (last) last.position = ''
  expect(errorsOf(form)).toEqual({ [`officials.${form.officials.length - 1}.position`]: 'Wajib diisi' })
})

test('an NIP that cannot be is told in its own field, in the words of the NIP check', () => {
  const form = filled()
  const head = form.officials.findIndex(({ role }) => role === 'kepala')
  const official = form.officials[head]
  if (official) official.nip = '1.98308E+17'
  expect(errorsOf(form)[`officials.${head}.nip`]).toContain('dibulatkan')
})

test('an NIP without a name is not lost silently', () => {
  const form = filled()
  form.officials.push({ ...newOfficial('irban'), nip: '19790815 200501 2 003', position: 'Irban' })
  expect(errorsOf(form)).toEqual({ [`officials.${form.officials.length - 1}.name`]: 'Wajib diisi' })
})

test('the head of the office is asked for', () => {
  const form = filled()
  form.officials = form.officials.filter(({ role }) => role !== 'kepala')
  expect(errorsOf(form).officials).toContain('kepala kantor')
  form.officials.push(newOfficial('kepala'))
  expect(errorsOf(form)[`officials.${form.officials.length - 1}.name`]).toBe(
    'Nama kepala kantor wajib diisi.',
  )
})

test('periods that are no whole number of days are refused in words', () => {
  // A cleared number field gives an empty text.
  const form = { ...filled(), coachingCallDays: '' as unknown as number, stuckAfterDays: 0 }
  expect(Object.keys(errorsOf(form)).sort()).toEqual(['coachingCallDays', 'stuckAfterDays'])
})

test('each field has its section', () => {
  expect(sectionOf('officials.3.nip')).toBe('officials')
  expect(sectionOf('address')).toBe('kop')
  expect(sectionOf('unknown')).toBeNull()
  for (const field of Object.keys(RIMBA_RAYA)) expect(sectionOf(field), field).not.toBeNull()
})

test('the regional head and the Sekda belong to the region, everybody else to the office', () => {
  const someone = {
    name: 'Contoh Rekaan',
    nip: null,
    golongan: null,
    position: 'Jabatan',
    positionKind: 'administrator',
    acting: null,
  } as const
  const unitOf = (role: OfficialRole, profile: Pick<OfficeProfile, 'name' | 'region'> = RIMBA_RAYA) =>
    officialOf({ ...someone, role }, profile).identity.unitName
  expect(unitOf('kepala-daerah')).toBe('Kota Rimba Raya')
  expect(unitOf('sekda')).toBe('Kota Rimba Raya')
  expect(unitOf('kepala')).toBe('Inspektorat Daerah Kota Rimba Raya')
  const ministry = { name: 'Kantor Urusan Rekaan Kota Rimba Raya', region: 'Kota Rimba Raya' }
  expect(unitOf('kepala', ministry)).toBe('Kantor Urusan Rekaan Kota Rimba Raya')
})

test('the kop names the government, but a vertical office only itself', () => {
  expect(kopOf(RIMBA_RAYA)).toEqual({
    authority: 'PEMERINTAH KOTA RIMBA RAYA',
    office: 'INSPEKTORAT DAERAH',
    address: 'Jalan Contoh Nomor 1, Rimba Raya 00000',
    contacts: 'Telepon (0000) 000001  Pos-el inspektorat@rimbaraya.contoh',
  })
  const ministry = {
    ...RIMBA_RAYA,
    kind: 'instansi-vertikal',
    name: 'Kantor Urusan Rekaan Kota Rimba Raya',
  } as const
  expect(kopOf(ministry)).toMatchObject({ authority: '', office: 'KANTOR URUSAN REKAAN KOTA RIMBA RAYA' })
  expect(officeTitle(ministry)).toBe('Kantor Urusan Rekaan Kota Rimba Raya')
  expect(officeTitle(RIMBA_RAYA)).toBe('Inspektorat Daerah Kota Rimba Raya')
  expect(kopOf({ ...RIMBA_RAYA, region: 'Rimba Raya' }).authority).toBe('PEMERINTAH KOTA RIMBA RAYA')
})

test('the line of initials follows the officials until it is set; a blank line of it is not kept', () => {
  const initialsOf = (initials: ProfileForm['initials']) => {
    const read = readProfileForm({ ...filled(), initials }, TODAY)
    return 'profile' in read ? read.profile.initials : read.errors
  }
  expect(initialsOf(null)).toBeNull()
  expect(initialsOf([' Sekretaris ', '', '  '])).toEqual(['Sekretaris'])
  expect(initialsOf([])).toEqual([])
  expect(sectionOf('initials.0')).toBe('officials')
})
