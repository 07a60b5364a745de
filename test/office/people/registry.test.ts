import { afterEach, beforeEach, expect, test } from 'vitest'
import type { PersonInput } from '../../../src/contract/people.ts'
import type { UnitId } from '../../../src/terms/ids.ts'
import { Nip } from '../../../src/terms/nip.ts'
import { newOffice, type TestOffice } from '../support.ts'

let office: TestOffice
beforeEach(async () => {
  office = await newOffice()
})
afterEach(() => office.close())

let sequence = 0
function person(part: Partial<PersonInput> & { name: string }): PersonInput {
  sequence += 1
  return {
    nip: Nip.parse(`198001012005011${String(sequence).padStart(3, '0')}`),
    kind: 'pns',
    titleBefore: '',
    titleAfter: '',
    golongan: 'III/b',
    position: 'Pengelola Data',
    positionKind: 'pelaksana',
    functionalLevel: null,
    echelon: '',
    unitId: null,
    active: true,
    ...part,
  }
}
const add = (part: Partial<PersonInput> & { name: string }) => office.call('people.create', person(part))
const unit = async (name: string, parentId: UnitId | null = null, own = false) =>
  (await office.call('people.createUnit', { name, parentId, own })).id
const unitsByName = async () =>
  new Map((await office.call('people.units', {})).map((each) => [each.name, each]))
const namesOf = async (text: string, limit = 50) =>
  (await office.call('people.search', { text, limit })).rows.map(({ fullName }) => fullName)

test('finds by words of the name in any order, by a piece of a word, and by one letter', async () => {
  await add({ name: 'Sri Hartati Contoh', titleAfter: 'S.Pd.' })
  await add({ name: 'Hartono Srikandi' })
  await add({ name: "Nur'aini José" })
  expect(await namesOf('hartati sri')).toEqual(['Sri Hartati Contoh, S.Pd.'])
  expect(await namesOf('HART')).toEqual(['Hartono Srikandi', 'Sri Hartati Contoh, S.Pd.'])
  expect(await namesOf('ikan')).toEqual(['Hartono Srikandi'])
  expect(await namesOf('c')).toEqual(['Sri Hartati Contoh, S.Pd.'])
  expect(await namesOf('nuraini jose')).toEqual(["Nur'aini José"])
  expect(await namesOf('hartati hartono')).toEqual([])
  expect(await namesOf('  ')).toHaveLength(3)
})

test('finds by any part of the NIP, with or without spaces', async () => {
  await add({ name: 'Dedi Rekaan', nip: Nip.parse('198609262015051001') })
  await add({ name: 'Siti Contohwati', nip: Nip.parse('199003142019032002') })
  for (const text of [
    '198609262015051001',
    '19860926 201505 1 001',
    '0926',
    '26 2015',
    '1505 1',
    '51001',
    'dedi 1986',
  ])
    expect(await namesOf(text)).toEqual(['Dedi Rekaan'])
  expect(await namesOf('0314 201903 2 002')).toEqual(['Siti Contohwati'])
  expect(await namesOf('19')).toHaveLength(2)
  expect(await namesOf('siti 1986')).toEqual([])
})

test('finds a name as it is printed, copied with its titles', async () => {
  await add({ name: 'Sri Hartati Contoh', titleAfter: 'S.E., M.Si.' })
  for (const text of ['Sri Hartati Contoh, S.E., M.Si.', 'Sri Hartati Contoh, S.E', 'sri hartati, m.si'])
    expect(await namesOf(text)).toEqual(['Sri Hartati Contoh, S.E., M.Si.'])
  expect(await namesOf('Sri Hartati, Lainnya')).toEqual([])
})

test('signs in the text are no search syntax', async () => {
  await add({ name: 'Dedi Rekaan' })
  for (const text of ['"', '%', '_', "'; DROP TABLE person", 'a AND', '(', '*', 'NEAR(x)'])
    expect(await namesOf(text)).toBeInstanceOf(Array)
  expect(await namesOf('dedi%rekaan')).toEqual(['Dedi Rekaan'])
})

test('pages follow each other by name without gap or repetition', async () => {
  for (let at = 0; at < 25; at += 1) await add({ name: `Pegawai Contoh ${'abcde'[at % 5]}` })
  for (const text of ['', 'contoh', 'pe']) {
    const seen: string[] = []
    let after: string | null = null
    do {
      const page: { rows: { nip: string }[]; next: string | null } = await office.call('people.search', {
        text,
        limit: 7,
        after,
      })
      seen.push(...page.rows.map(({ nip }) => nip))
      after = page.next
    } while (after)
    expect(seen).toHaveLength(25)
    expect(new Set(seen).size).toBe(25)
  }
})

test('filters by unit with those below it, and by status', async () => {
  const dinas = await unit('Dinas Contoh')
  const school = await unit('SDN 1', dinas)
  await add({ name: 'Andi Atas', unitId: dinas })
  await add({ name: 'Budi Bawah', unitId: school, kind: 'cpns' })
  await add({ name: 'Cici Lain' })
  const search = async (part: object) =>
    (await office.call('people.search', { text: '', limit: 10, ...part })).rows.map(
      ({ fullName }) => fullName,
    )
  expect(await search({ unitId: dinas })).toEqual(['Andi Atas', 'Budi Bawah'])
  expect(await search({ unitId: school })).toEqual(['Budi Bawah'])
  expect(await search({ kind: 'cpns' })).toEqual(['Budi Bawah'])
})

test('finds by the position too, alone or with a name, and by the new one once it changes', async () => {
  const input = person({ name: 'Ratna Contohwati', position: 'Guru Ahli Pertama' })
  const { id } = await office.call('people.create', input)
  await add({ name: 'Guruh Rekaan', position: 'Bidan Terampil' })
  await add({ name: 'Dewi Rekaan', position: 'Guru Ahli Muda' })
  expect(await namesOf('guru')).toEqual(['Dewi Rekaan', 'Guruh Rekaan', 'Ratna Contohwati'])
  expect(await namesOf('guru ratna')).toEqual(['Ratna Contohwati'])
  expect(await namesOf('guru pertama')).toEqual(['Ratna Contohwati'])
  expect(await namesOf('bidan')).toEqual(['Guruh Rekaan'])
  // Three letters are looked for in names only: they begin too many positions.
  expect(await namesOf('bid')).toEqual([])
  await office.call('people.update', { id, person: { ...input, position: 'Kepala Sekolah' } })
  expect(await namesOf('guru pertama')).toEqual([])
  expect(await namesOf('kepala sekolah')).toEqual(['Ratna Contohwati'])
})

test('a renamed person is found by the new name only', async () => {
  const input = person({ name: 'Lama Sekali' })
  const { id } = await office.call('people.create', input)
  await office.call('people.update', { id, person: { ...input, name: 'Baru Benar' } })
  expect(await namesOf('lama')).toEqual([])
  expect(await namesOf('benar')).toEqual(['Baru Benar'])
})

test('an NIP belongs to one person: the refusal names the holder, and nothing is saved', async () => {
  const holder = person({ name: 'Dedi Rekaan', titleAfter: 'S.Pd.' })
  await office.call('people.create', holder)
  const failure = await office.expectFailure('people.create', person({ name: 'Orang Lain', nip: holder.nip }))
  expect(failure).toMatchObject({ code: 'nip-taken', field: 'nip' })
  expect(failure.message).toContain('Dedi Rekaan, S.Pd.')
  const { id } = await add({ name: 'Orang Ketiga' })
  expect(
    await office.expectFailure('people.update', {
      id,
      person: person({ name: 'Orang Ketiga', nip: holder.nip }),
    }),
  ).toMatchObject({ code: 'nip-taken', field: 'person.nip' })
  expect(await namesOf('')).toEqual(['Dedi Rekaan, S.Pd.', 'Orang Ketiga'])
})

test('proposes heads from position, echelon and unit until the clerk confirms another', async () => {
  const dinas = await unit('Dinas Pendidikan')
  const kecamatan = await unit('Kecamatan Rimba Hulu')
  const school = await unit('SDN 3 Rimba', dinas)
  await add({
    name: 'Sekretaris Contoh',
    unitId: dinas,
    position: 'Sekretaris Dinas Pendidikan',
    positionKind: 'administrator',
    echelon: 'III.a',
  })
  await add({
    name: 'Kabid Contoh',
    unitId: dinas,
    position: 'Kepala Bidang SD',
    positionKind: 'administrator',
    echelon: 'III.b',
  })
  expect((await unitsByName()).get('Dinas Pendidikan')?.headName).toBeNull()
  await add({
    name: 'Kadis Contoh',
    unitId: dinas,
    position: 'Plt. Kepala Dinas Pendidikan',
    positionKind: 'jpt-pratama',
    echelon: 'II.b',
  })
  await add({
    name: 'Camat Contoh',
    unitId: kecamatan,
    position: 'Camat Rimba Hulu',
    positionKind: 'administrator',
    echelon: 'III.a',
  })
  await add({
    name: 'Kepsek Contoh',
    unitId: school,
    position: 'Guru Ahli Madya (Kepala Sekolah)',
    positionKind: 'fungsional',
  })
  const guru = await add({
    name: 'Guru Contoh',
    unitId: school,
    position: 'Guru Ahli Muda',
    positionKind: 'fungsional',
  })
  const proposed = await unitsByName()
  expect(proposed.get('Dinas Pendidikan')).toMatchObject({ headName: 'Kadis Contoh', headConfirmed: false })
  expect(proposed.get('Kecamatan Rimba Hulu')?.headName).toBe('Camat Contoh')
  expect(proposed.get('SDN 3 Rimba')?.headName).toBe('Kepsek Contoh')
  await office.call('people.updateUnit', {
    id: school,
    name: 'SDN 3 Rimba',
    parentId: dinas,
    headPersonId: guru.id,
    own: false,
  })
  await add({
    name: 'Kepsek Baru',
    unitId: school,
    position: 'Kepala SDN 3 Rimba',
    positionKind: 'fungsional',
  })
  expect((await unitsByName()).get('SDN 3 Rimba')).toMatchObject({
    headName: 'Guru Contoh',
    headConfirmed: true,
  })
})

test('units: no twin under one parent, no loop', async () => {
  const dinas = await unit('Dinas Contoh')
  const school = await unit('SDN 1', dinas)
  expect(
    await office.expectFailure('people.createUnit', { name: 'sdn 1', parentId: dinas, own: false }),
  ).toMatchObject({
    code: 'unit-exists',
  })
  expect(
    await office.expectFailure('people.updateUnit', {
      id: dinas,
      name: 'Dinas Contoh',
      parentId: school,
      headPersonId: null,
      own: false,
    }),
  ).toMatchObject({ code: 'unit-loop' })
})

test('the chain upward of a teacher: head of school, head of the Dinas, Sekda, Wali Kota', async () => {
  const dinas = await unit('Dinas Pendidikan')
  const school = await unit('SDN 3 Rimba', dinas)
  const kadis = await add({
    name: 'Kadis Contoh',
    unitId: dinas,
    position: 'Kepala Dinas Pendidikan',
    positionKind: 'jpt-pratama',
  })
  const kepsek = await add({
    name: 'Kepsek Contoh',
    unitId: school,
    position: 'Kepala SDN 3 Rimba',
    positionKind: 'fungsional',
  })
  const guru = await add({
    name: 'Guru Contoh',
    unitId: school,
    position: 'Guru Ahli Muda',
    positionKind: 'fungsional',
  })
  const chain = async (id: typeof guru.id) =>
    (await office.call('people.proposeSuperiors', { id })).map(({ identity }) => identity.name)
  expect(await chain(guru.id)).toEqual([
    'Kepsek Contoh',
    'Kadis Contoh',
    'Drs. Sutan Rekaan, M.Si.',
    'Ratna Contohwati, S.H.',
  ])
  expect(await chain(kepsek.id)).toEqual([
    'Kadis Contoh',
    'Drs. Sutan Rekaan, M.Si.',
    'Ratna Contohwati, S.H.',
  ])
  expect(await chain(kadis.id)).toEqual(['Drs. Sutan Rekaan, M.Si.', 'Ratna Contohwati, S.H.'])
})

test('own staff: an auditor under his Irban, the Irban under the Inspektur, as the settings name them', async () => {
  const itda = await unit('Inspektorat Daerah', null, true)
  const auditor = await add({
    name: 'Auditor Contoh',
    unitId: itda,
    position: 'Auditor Ahli Muda',
    positionKind: 'fungsional',
  })
  const irban = await add({
    name: 'Dewi Fiktifani',
    titleAfter: 'S.Sos.',
    nip: Nip.parse('197908152005012003'),
    unitId: itda,
    position: 'Inspektur Pembantu Khusus',
    positionKind: 'administrator',
  })
  const above = ['Bambang Misalnya, S.E., M.M.', 'Drs. Sutan Rekaan, M.Si.', 'Ratna Contohwati, S.H.']
  const chain = await office.call('people.proposeSuperiors', { id: auditor.id })
  expect(chain.map(({ identity }) => identity.name)).toEqual(['Dewi Fiktifani, S.Sos.', ...above])
  expect(chain[0]?.identity.personId).toBe(irban.id)
  expect(
    (await office.call('people.proposeSuperiors', { id: irban.id })).map(({ identity }) => identity.name),
  ).toEqual(above)
})
