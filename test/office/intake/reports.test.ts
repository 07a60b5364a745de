import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import type { PersonId } from '../../../src/terms/ids.ts'
import { plainDate } from '../../../src/terms/plain-date.ts'
import { ACCOUNT_ID, newOffice, PASSWORD, type TestOffice } from '../support.ts'
import { addPerson, nipOf, reportOf } from './support.ts'

let office: TestOffice
let dedi: PersonId

beforeEach(async () => {
  office = await newOffice()
  dedi = await addPerson(office, 1, { name: 'Dedi Misalkan' })
})
afterEach(() => office.close())

describe('taking a report in', () => {
  it('numbers reports per year, and only those that were saved', async () => {
    expect((await office.call('intake.create', reportOf([dedi]))).number).toBe('L-2026/001')
    await office.expectFailure('intake.create', reportOf([dedi], { receivedOn: plainDate('2027-01-01') }))
    expect((await office.call('intake.create', reportOf([dedi]))).number).toBe('L-2026/002')
    office.setClock('2027-01-04')
    expect((await office.call('intake.create', reportOf([dedi]))).number).toBe('L-2027/001')
  })

  it('keeps every field at its limit, sign by sign', async () => {
    const full = reportOf([dedi], {
      reporter: 'p'.repeat(200),
      agendaNumber: '9'.repeat(60),
      letterNumber: 'S'.repeat(100),
      letterDate: plainDate('2026-11-18'),
      channelName: 'g'.repeat(200),
      url: `https://contoh.invalid/${'u'.repeat(1977)}`,
      accountName: '@'.repeat(200),
      summary: `${'Ringkasan panjang dengan «tanda» & emoji 🙏\n'.repeat(100)}.`.slice(0, 5000),
      acts: ['unggahan', 'komentar', 'suka', 'bagikan', 'hoaks'],
    })
    const { id } = await office.call('intake.create', full)
    const { personIds: _, ...fields } = full
    expect(await office.call('intake.get', { id })).toMatchObject(fields)
  })

  it('names the field that is too long, missing or impossible', async () => {
    const refused = async (change: Parameters<typeof reportOf>[1]) =>
      (await office.expectFailure('intake.create', reportOf([dedi], change))).field
    expect(await refused({ summary: 'x'.repeat(5001) })).toBe('summary')
    expect(await refused({ summary: '   ' })).toBe('summary')
    expect(await refused({ reporter: 'x'.repeat(201) })).toBe('reporter')
    expect(await refused({ url: 'x'.repeat(2001) })).toBe('url')
    expect(await refused({ acts: [] })).toBe('acts')
    expect(await refused({ personIds: [] })).toBe('personIds')
    expect(await refused({ receivedOn: plainDate('2026-11-21') })).toBe('receivedOn')
    expect(await refused({ actDate: plainDate('2026-11-20') })).toBe('actDate')
    expect(await refused({ letterDate: plainDate('2026-11-20') })).toBe('letterDate')
  })

  it('keeps who the person was when the report came in', async () => {
    const { id } = await office.call('intake.create', reportOf([dedi]))
    const { id: _, fullName: __, unitName: ___, ...person } = await office.call('people.get', { id: dedi })
    await office.call('people.update', { id: dedi, person: { ...person, titleAfter: 'S.Pd., M.Pd.' } })
    expect((await office.call('intake.get', { id })).people[0]?.fullName).toBe('Dedi Misalkan, S.Pd.')
  })

  it('proposes own staff for people of the office and of the units under it', async () => {
    const { id: own } = await office.call('people.createUnit', {
      name: 'Inspektorat Daerah',
      parentId: null,
      own: true,
    })
    const { id: below } = await office.call('people.createUnit', {
      name: 'Irban Khusus',
      parentId: own,
      own: false,
    })
    const { id: school } = await office.call('people.createUnit', {
      name: 'SDN 3 Rimba',
      parentId: null,
      own: false,
    })
    const auditor = await addPerson(office, 2, { unitId: below })
    const teacher = await addPerson(office, 3, { unitId: school })
    const { id } = await office.call('intake.create', reportOf([auditor, teacher]))
    const { people } = await office.call('intake.get', { id })
    expect(people.map(({ whose }) => whose)).toEqual(['own', 'other-unit'])
  })
})

describe('the list', () => {
  it('shows the newest first, page by page, each report once', async () => {
    const numbers: string[] = []
    for (let day = 1; day <= 5; day += 1)
      for (let n = 0; n < 2; n += 1) {
        const change = { receivedOn: plainDate(`2026-10-0${day}`), actDate: null }
        numbers.unshift((await office.call('intake.create', reportOf([dedi], change))).number)
      }
    const seen: string[] = []
    for (let after: string | null = null, first = true; first || after !== null; first = false) {
      const page: { rows: { number: string }[]; next: string | null } = await office.call('intake.list', {
        text: '',
        state: 'all',
        limit: 3,
        after,
      })
      seen.push(...page.rows.map(({ number }) => number))
      after = page.next
    }
    expect(seen).toEqual(numbers)
  })

  it('finds by words of the summary, number, name and NIP with or without spaces', async () => {
    const siti = await addPerson(office, 2, { name: 'Siti Andaikan' })
    await office.call('intake.create', reportOf([dedi], { summary: 'Menyukai halaman calon 100%' }))
    await office.call('intake.create', reportOf([siti], { summary: 'Berbagi hoaks' }))
    const found = async (text: string) =>
      (await office.call('intake.list', { text, state: 'all', limit: 10 })).rows.map(({ number }) => number)
    expect(await found('HALAMAN menyukai')).toEqual(['L-2026/001'])
    expect(await found('siti')).toEqual(['L-2026/002'])
    expect(await found('2026/002')).toEqual(['L-2026/002'])
    expect(await found(nipOf(2))).toEqual(['L-2026/002'])
    expect(await found('19860926 201505 1 002')).toEqual(['L-2026/002'])
    expect(await found('100%')).toEqual(['L-2026/001'])
    expect(await found('_')).toEqual([])
  })

  it('tells new, partly triaged and done reports apart', async () => {
    const siti = await addPerson(office, 2)
    const { id } = await office.call('intake.create', reportOf([dedi, siti]))
    const state = async () =>
      (await office.call('intake.list', { text: '', state: 'all', limit: 1 })).rows[0]?.state
    const count = async (filter: 'new' | 'done') =>
      (await office.call('intake.list', { text: '', state: filter, limit: 10 })).rows.length
    expect(await state()).toBe('new')
    await office.call('intake.shelve', { reportId: id, personIds: [dedi], reason: 'Bukti tidak cukup' })
    expect([await state(), await count('new'), await count('done')]).toEqual(['partly', 1, 0])
    await office.call('intake.shelve', { reportId: id, personIds: [siti], reason: 'Bukti tidak cukup' })
    expect([await state(), await count('new'), await count('done')]).toEqual(['done', 0, 1])
  })
})

describe('correcting a report', () => {
  it('needs a reason once a person was triaged, and then keeps that person', async () => {
    const siti = await addPerson(office, 2)
    const { id } = await office.call('intake.create', reportOf([dedi]))
    await office.call('intake.update', { id, report: reportOf([dedi, siti]), reason: '' })
    await office.call('intake.shelve', { reportId: id, personIds: [dedi], reason: 'Bukan ASN' })
    const changed = reportOf([dedi], { summary: 'Ringkasan yang dibetulkan' })
    expect((await office.expectFailure('intake.update', { id, report: changed, reason: ' ' })).field).toBe(
      'reason',
    )
    await office.expectFailure('intake.update', { id, report: reportOf([siti]), reason: 'Salah orang' })
    await office.call('intake.update', { id, report: changed, reason: 'Salah ketik' })
    const report = await office.call('intake.get', { id })
    expect(report.summary).toBe('Ringkasan yang dibetulkan')
    expect(report.people.map(({ personId, state }) => [personId, state])).toEqual([[dedi, 'shelved']])
    const { rows } = await office.call('intake.list', { text: 'dibetulkan', state: 'all', limit: 10 })
    expect(rows).toHaveLength(1)
  })
})

describe('a report while it is typed', () => {
  it('is there again after a lock, and gone when it is thrown away', async () => {
    expect(await office.call('intake.draft', {})).toEqual({ draft: null })
    await office.call('intake.saveDraft', { draft: '{"summary":"Mengaj"}' })
    await office.call('intake.saveDraft', { draft: '{"summary":"Mengajak"}' })
    await office.call('account.lock', {})
    await office.call('account.signIn', { accountId: ACCOUNT_ID, password: PASSWORD })
    expect(await office.call('intake.draft', {})).toEqual({ draft: '{"summary":"Mengajak"}' })
    await office.call('intake.saveDraft', { draft: null })
    expect(await office.call('intake.draft', {})).toEqual({ draft: null })
  })
})

describe('a pasted list of people', () => {
  it('finds by NIP as letters write it and by name, and says why a line was not found', async () => {
    const siti = await addPerson(office, 2, { name: 'Siti Andaikan' })
    await addPerson(office, 3, { name: 'Budi Kembar' })
    await addPerson(office, 4, { name: 'Budi Kembar' })
    const { found, missing } = await office.call('intake.findPeople', {
      text: [
        '1. Dedi Misalkan, S.Pd., NIP 19860926 201505 1 001',
        `'${nipOf(1)}`,
        '2) siti andaikan, S.Pd.',
        nipOf(9),
        'Budi Kembar',
        '1.98609E+17',
        '19861326 201505 1 001',
        '',
      ].join('\n'),
    })
    expect(found.map(({ personId }) => personId)).toEqual([dedi, siti])
    expect(missing.map(({ problem }) => problem)).toEqual([
      expect.stringContaining('belum ada di daftar pegawai'),
      expect.stringContaining('2 pegawai bernama sama'),
      expect.stringContaining('dibulatkan'),
      expect.stringContaining('bukan tanggal lahir'),
    ])
  })
})
