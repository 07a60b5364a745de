import { afterEach, beforeEach, expect, test } from 'vitest'
import type { PersonInput } from '../../../src/contract/people.ts'
import type { OfficeOfficial } from '../../../src/contract/settings.ts'
import type { PersonId, UnitId } from '../../../src/terms/ids.ts'
import { Nip } from '../../../src/terms/nip.ts'
import type { PositionKind } from '../../../src/terms/person.ts'
import { newOffice, RIMBA_RAYA, type TestOffice } from '../support.ts'

let office: TestOffice
beforeEach(async () => {
  office = await newOffice()
})
afterEach(() => office.close())

const INSPEKTUR = 'Bambang Misalnya, S.E., M.M.'
const IRBAN_KHUSUS = 'Dewi Fiktifani, S.Sos.'
const TOP = [INSPEKTUR, 'Drs. Sutan Rekaan, M.Si.', 'Ratna Contohwati, S.H.']

let sequence = 0
const nextNip = () => {
  sequence += 1
  return Nip.parse(`198001012005011${String(sequence).padStart(3, '0')}`)
}
async function add(
  name: string,
  unitId: UnitId | null,
  position: string,
  positionKind: PositionKind,
  nip: Nip = nextNip(),
): Promise<PersonId> {
  const input: PersonInput = {
    nip,
    kind: 'pns',
    name,
    titleBefore: '',
    titleAfter: '',
    golongan: 'III/d',
    position,
    positionKind,
    functionalLevel: null,
    echelon: '',
    unitId,
    active: true,
  }
  return (await office.call('people.create', input)).id
}
const unit = async (name: string, parentId: UnitId | null = null, own = true) =>
  (await office.call('people.createUnit', { name, parentId, own })).id
const chain = async (id: PersonId) =>
  (await office.call('people.proposeSuperiors', { id })).map(({ identity }) => identity.name)
const official = (part: Pick<OfficeOfficial, 'role' | 'name' | 'position'>): OfficeOfficial => ({
  nip: nextNip(),
  golongan: 'IV/a',
  positionKind: 'administrator',
  acting: null,
  ...part,
})
async function withOfficials(change: (officials: OfficeOfficial[]) => OfficeOfficial[]): Promise<void> {
  await office.call('settings.update', {
    profile: { ...RIMBA_RAYA, officials: change([...RIMBA_RAYA.officials]) },
  })
}

test('everybody in one flat unit: who stands above whom is read from the posts', async () => {
  const itda = await unit('Inspektorat Daerah')
  await add('Sekretaris Rekaan', itda, 'Sekretaris Inspektorat Daerah', 'administrator')
  const kasubag = await add('Kasubag Rekaan', itda, 'Kepala Sub Bagian Umum', 'pengawas')
  const staff = await add('Staf Rekaan', itda, 'Pengelola Data', 'pelaksana')
  const irban = await add('Irban Rekaan', itda, 'Inspektur Pembantu Wilayah I', 'administrator')
  expect(await chain(kasubag)).toEqual(['Sekretaris Rekaan', ...TOP])
  expect(await chain(staff)).toEqual(['Kasubag Rekaan', 'Sekretaris Rekaan', ...TOP])
  expect(await chain(irban)).toEqual(TOP)
})

test('the Sekretaris of the settings stands above a Kasubag, also where the registry lacks him', async () => {
  await withOfficials((officials) => [
    ...officials,
    official({ role: 'sekretaris', name: 'Sekretaris Setelan', position: 'Sekretaris' }),
  ])
  const itda = await unit('Inspektorat Daerah')
  const sub = await unit('Subbagian Umum', itda)
  const kasubag = await add('Kasubag Rekaan', sub, 'Kepala Subbagian Umum', 'pengawas')
  const staff = await add('Staf Rekaan', sub, 'Pengelola Data', 'pelaksana')
  const auditor = await add('Auditor Rekaan', sub, 'Auditor Ahli Muda', 'fungsional')
  expect(await chain(kasubag)).toEqual(['Sekretaris Setelan', ...TOP])
  expect(await chain(staff)).toEqual(['Kasubag Rekaan', 'Sekretaris Setelan', ...TOP])
  expect(await chain(auditor)).toEqual(['Kasubag Rekaan', 'Sekretaris Setelan', ...TOP])
})

test('two Kasubag: staff of a Subbagian has its own one, staff of the Sekretariat only the Sekretaris', async () => {
  const itda = await unit('Inspektorat Daerah')
  const secretariat = await unit('Sekretariat', itda)
  const umum = await unit('Subbagian Umum', secretariat)
  const program = await unit('Subbagian Program', secretariat)
  await add('Sekretaris Rekaan', secretariat, 'Sekretaris', 'administrator')
  await add('Kasubag Umum', umum, 'Kepala Subbagian Umum', 'pengawas')
  await add('Kasubag Program', program, 'Kepala Subbagian Program', 'pengawas')
  const staff = await add('Staf Program', program, 'Pengelola Data', 'pelaksana')
  const other = await add('Staf Sekretariat', secretariat, 'Pengelola Data', 'pelaksana')
  expect(await chain(staff)).toEqual(['Kasubag Program', 'Sekretaris Rekaan', ...TOP])
  expect(await chain(other)).toEqual(['Sekretaris Rekaan', ...TOP])
})

test('an auditor: the head of his unit, else the only Irban, else the Inspektur', async () => {
  const itda = await unit('Inspektorat Daerah')
  const irbanUnit = await unit('Inspektur Pembantu Wilayah I', itda)
  await add('Irban Satu', irbanUnit, 'Inspektur Pembantu Wilayah I', 'administrator')
  await add('Sekretaris Rekaan', itda, 'Sekretaris', 'administrator')
  const below = await add('Auditor Wilayah', irbanUnit, 'Auditor Ahli Muda', 'fungsional')
  const clerk = await add('Staf Wilayah', irbanUnit, 'Pengelola Data', 'pelaksana')
  const flat = await add('Auditor Rekaan', itda, 'Auditor Ahli Muda', 'fungsional')
  expect(await chain(below)).toEqual(['Irban Satu', ...TOP])
  expect(await chain(clerk)).toEqual(['Irban Satu', ...TOP])
  expect(await chain(flat)).toEqual([IRBAN_KHUSUS, ...TOP])
  await withOfficials((officials) => [
    ...officials,
    official({ role: 'irban', name: 'Irban Dua', position: 'Inspektur Pembantu Wilayah II' }),
  ])
  expect(await chain(flat)).toEqual(TOP)
})

test('the settings name the Inspektur: nobody else of the registry stands beside him', async () => {
  const itda = await unit('Inspektorat Daerah')
  await add('Inspektur Lama', itda, 'Inspektur', 'jpt-pratama')
  const irban = await add('Irban Rekaan', itda, 'Inspektur Pembantu Wilayah I', 'administrator')
  expect(await chain(irban)).toEqual(TOP)
})

test('the head of the office from set-up heads its top unit, as a person of the registry where he is one', async () => {
  const itda = await unit('Inspektorat Daerah')
  const irbanUnit = await unit('Inspektur Pembantu Wilayah I', itda)
  const heads = async () =>
    new Map((await office.call('people.units', {})).map((each) => [each.id, each] as const))
  expect((await heads()).get(itda)).toMatchObject({
    headName: INSPEKTUR,
    headPersonId: null,
    headConfirmed: false,
  })
  expect((await heads()).get(irbanUnit)?.headName).toBeNull()
  const id = await add('Bambang Misalnya', null, 'Inspektur', 'jpt-pratama', Nip.parse('197203101998031002'))
  expect((await heads()).get(itda)).toMatchObject({
    headName: 'Bambang Misalnya',
    headPersonId: id,
    headConfirmed: false,
  })
  const other = await add('Kepala Rekaan', itda, 'Inspektur', 'jpt-pratama')
  await office.call('people.updateUnit', {
    id: itda,
    name: 'Inspektorat Daerah',
    parentId: null,
    headPersonId: other,
    own: true,
  })
  expect((await heads()).get(itda)).toMatchObject({ headName: 'Kepala Rekaan', headConfirmed: true })
})
