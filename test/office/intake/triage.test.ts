import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import type { PersonId, ReportId, UnitId } from '../../../src/terms/ids.ts'
import { newOffice, type TestOffice } from '../support.ts'
import { addPerson, reportOf } from './support.ts'

let office: TestOffice
let dedi: PersonId
let siti: PersonId
let report: ReportId

beforeEach(async () => {
  office = await newOffice()
  dedi = await addPerson(office, 1)
  siti = await addPerson(office, 2)
  report = (await office.call('intake.create', reportOf([dedi, siti]))).id
})
afterEach(() => office.close())

const personOf = async (personId: PersonId, id = report) =>
  (await office.call('intake.get', { id })).people.find((person) => person.personId === personId)

describe('triage', () => {
  it('makes 20 linked cases of one letter with 20 names', async () => {
    const people: PersonId[] = []
    for (let n = 11; n <= 30; n += 1) people.push(await addPerson(office, n))
    const { id, number } = await office.call(
      'intake.create',
      reportOf(people, { source: 'bawaslu', summary: 'Rekomendasi Bawaslu atas 20 nama.' }),
    )
    const { cases } = await office.call('intake.openCases', {
      reportId: id,
      people: people.map((personId) => ({ personId, whose: 'other-unit' as const })),
    })
    expect(cases.map(({ number }) => number)).toEqual(
      Array.from({ length: 20 }, (_, index) => `K-2026/${String(index + 1).padStart(3, '0')}`),
    )
    const first = await office.call('cases.get', { id: cases[0]?.caseId ?? '' })
    expect(first.reports.map((report) => report.number)).toEqual([number])
    expect(first.linked).toHaveLength(19)
    expect(first.person.atAct.name).toBe('Pegawai Contoh 11, S.Pd.')
    const after = await office.call('intake.get', { id })
    expect(after.people.map(({ state, caseNumber }) => [state, caseNumber])).toEqual(
      cases.map(({ number }) => ['case', number]),
    )
  })

  it('opens no case at all when one of the people was triaged already', async () => {
    await office.call('intake.shelve', { reportId: report, personIds: [siti], reason: 'Bukti tidak cukup' })
    const failure = await office.expectFailure('intake.openCases', {
      reportId: report,
      people: [
        { personId: dedi, whose: 'own' },
        { personId: siti, whose: 'own' },
      ],
    })
    expect(failure.code).toBe('already-triaged')
    expect(failure.message).toContain('Pegawai Contoh 2')
    expect((await personOf(dedi))?.state).toBe('new')
    // The number that was drawn and rolled back is given to the next case.
    const { cases } = await office.call('intake.openCases', {
      reportId: report,
      people: [{ personId: dedi, whose: 'own' }],
    })
    expect(cases[0]?.number).toBe('K-2026/001')
  })

  it('attaches a second report to the open case of the same person only', async () => {
    const { cases } = await office.call('intake.openCases', {
      reportId: report,
      people: [{ personId: dedi, whose: 'other-unit' }],
    })
    const caseId = cases[0]?.caseId ?? ''
    const second = (await office.call('intake.create', reportOf([dedi, siti]))).id
    expect((await personOf(dedi, second))?.openCases.map(({ number }) => number)).toEqual(['K-2026/001'])
    expect(
      (await office.expectFailure('intake.attach', { reportId: second, personId: siti, caseId })).code,
    ).toBe('other-person')
    await office.call('intake.attach', { reportId: second, personId: dedi, caseId })
    expect(await personOf(dedi, second)).toMatchObject({ state: 'attached', caseNumber: 'K-2026/001' })
    const view = await office.call('cases.get', { id: caseId })
    expect(view.reports.map(({ id }) => id).sort()).toEqual([report, second].sort())
    expect(
      (await office.expectFailure('intake.attach', { reportId: second, personId: dedi, caseId })).code,
    ).toBe('already-triaged')
  })

  it('does not attach to a closed case', async () => {
    const { cases } = await office.call('intake.openCases', {
      reportId: report,
      people: [{ personId: dedi, whose: 'other-unit' }],
    })
    const caseId = cases[0]?.caseId ?? ''
    const closed = await office.office.call('cases.record', {
      caseId,
      happenedOn: '2026-11-20',
      happenedAt: null,
      payload: { type: 'closed', outcome: 'other', reason: 'Pegawai meninggal dunia' },
    })
    expect(closed.ok).toBe(true)
    const second = (await office.call('intake.create', reportOf([dedi]))).id
    const failure = await office.expectFailure('intake.attach', { reportId: second, personId: dedi, caseId })
    expect(failure.code).toBe('case-closed')
  })

  it('forwards what is not ours and shelves with a reason, both with their date', async () => {
    const { cases } = await office.call('intake.forward', {
      reportId: report,
      personIds: [dedi],
      to: 'Kantor Kementerian Agama',
      reason: 'Pegawai instansi vertikal',
    })
    office.setClock('2026-11-23')
    await office.call('intake.shelve', { reportId: report, personIds: [siti], reason: 'Akun tiruan' })
    expect(await personOf(dedi)).toMatchObject({
      state: 'forwarded',
      forwardedTo: 'Kantor Kementerian Agama',
      reason: 'Pegawai instansi vertikal',
      decidedOn: '2026-11-20',
      caseNumber: 'K-2026/001',
    })
    const view = await office.call('cases.get', { id: cases[0]?.caseId ?? '' })
    expect(view).toMatchObject({
      whose: 'not-ours',
      forwarding: { to: 'Kantor Kementerian Agama', reason: 'Pegawai instansi vertikal' },
      assessment: { stage: 'forwarding' },
    })
    expect(view.assessment.steps.find(({ kind }) => kind === 'must')).toMatchObject({
      id: 'forward-case',
      title: 'Siapkan Surat Pelimpahan',
      paper: 'surat-pelimpahan',
    })
    expect(await personOf(siti)).toMatchObject({
      state: 'shelved',
      reason: 'Akun tiruan',
      decidedOn: '2026-11-23',
    })
    expect(
      (await office.expectFailure('intake.shelve', { reportId: report, personIds: [siti], reason: '  ' }))
        .field,
    ).toBe('reason')
  })

  it('takes a shelving back with a reason, but never a case', async () => {
    await office.call('intake.shelve', { reportId: report, personIds: [dedi], reason: 'Salah klik' })
    await office.call('intake.openCases', { reportId: report, people: [{ personId: siti, whose: 'own' }] })
    await office.call('intake.reopen', { reportId: report, personIds: [dedi], reason: 'Salah pilih tombol' })
    expect(await personOf(dedi)).toMatchObject({ state: 'new', reason: '', decidedOn: null })
    expect(
      (await office.expectFailure('intake.reopen', { reportId: report, personIds: [siti], reason: 'x' }))
        .code,
    ).toBe('already-triaged')
  })

  it('refuses people the report does not name', async () => {
    const stranger = await addPerson(office, 3)
    expect(
      (await office.expectFailure('intake.shelve', { reportId: report, personIds: [stranger], reason: 'x' }))
        .code,
    ).toBe('not-named')
  })

  it('takes up nobody by the office itself who is not ours, and takes no forwarding back but by its case', async () => {
    expect(
      await office.expectFailure('intake.openCases', {
        reportId: report,
        people: [{ personId: dedi, whose: 'not-ours' }],
      }),
    ).toMatchObject({ field: 'people.0.whose' })
    const forwarded = { reportId: report, personIds: [dedi], to: 'Gubernur', reason: 'Guru SMA' }
    await office.call('intake.forward', forwarded)
    const reopen = { reportId: report, personIds: [dedi], reason: 'Salah orang' }
    expect((await office.expectFailure('intake.reopen', reopen)).code).toBe('already-triaged')
  })
})

describe('whose a person is proposed to be', () => {
  const unit = async (name: string, parentId: UnitId | null = null, own = false) =>
    (await office.call('people.createUnit', { name, parentId, own })).id
  const proposed = async (n: number, position: string, unitId: UnitId | null) => {
    const person = await addPerson(office, n, { position, unitId })
    const { id } = await office.call('intake.create', reportOf([person]))
    return await personOf(person, id)
  }

  it('own below a unit of this office, another unit below any other', async () => {
    const own = await unit('Subbagian Umum', await unit('Inspektorat Daerah', null, true))
    expect(await proposed(51, 'Arsiparis', own)).toMatchObject({ whose: 'own', whoseNote: '' })
    const school = await unit('SDN 3 Rimba', await unit('Dinas Pendidikan'))
    expect(await proposed(52, 'Guru Ahli Pertama', school)).toMatchObject({
      whose: 'other-unit',
      whoseNote: '',
    })
  })

  it('asks while nobody knows where he works', async () => {
    expect(await personOf(dedi)).toMatchObject({ whose: null })
    expect((await personOf(dedi))?.whoseNote).toContain('Unit kerjanya belum diketahui')
  })

  it.each([
    ['Guru Ahli Muda', 'SMA Negeri 1 Rimba', 'provinsi'],
    ['Guru Ahli Muda', 'SMKN 2 Rimba', 'provinsi'],
    ['Penghulu', 'Kantor Urusan Agama Hulu', 'vertikal'],
    ['Guru Ahli Muda', 'MTsN 1 Rimba', 'vertikal'],
    ['Kepala Desa Contoh', 'Kecamatan Hulu', 'desa'],
    ['Staf', 'Perumda Air Minum Rimba', 'BUMD'],
    ['Tenaga honorer', 'Dinas Pendidikan', 'honorer'],
  ])('%s at %s is typically not ours, and says why', async (position, name, why) => {
    const found = await proposed(53, position, await unit(name))
    expect(found?.whose).toBe('not-ours')
    expect(found?.whoseNote).toContain(why)
  })
})
