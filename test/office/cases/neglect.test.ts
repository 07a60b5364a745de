import { afterEach, beforeEach, expect, it } from 'vitest'
import type { Report } from '../../../src/contract/intake.ts'
import type { CaseId, PersonId } from '../../../src/terms/ids.ts'
import { assessed, type Desk, HEAD_OF_SCHOOL, openDesk, superiors } from './desk.ts'

let desk: Desk
let caseId: CaseId

beforeEach(async () => {
  desk = await openDesk('2026-10-05')
  caseId = desk.open(await desk.person(1, 'Dedi Contohwan'))
  desk.mustAppend(caseId, '2026-10-05', assessed())
  desk.mustAppend(caseId, '2026-10-05', superiors)
})
afterEach(() => desk.close())

const finding = (over: object = {}) => ({
  caseId,
  happenedOn: '2026-11-20',
  superior: HEAD_OF_SCHOOL,
  note: 'Sudah diingatkan dua kali lewat surat.',
  ...over,
})

/** The head of the school as the registry has her. */
async function register(): Promise<PersonId> {
  const { identity } = HEAD_OF_SCHOOL
  const { id } = await desk.call<{ id: PersonId }>('people.create', {
    nip: identity.nip,
    kind: 'pns',
    name: 'Sri Contohti',
    titleBefore: '',
    titleAfter: 'S.Pd.',
    golongan: identity.golongan,
    position: identity.position,
    positionKind: identity.positionKind,
    functionalLevel: null,
    echelon: '',
    unitId: null,
    active: true,
  })
  return id
}

it('opens a report and a case of the superior, tied to the first, and records the finding', async () => {
  const head = await register()
  desk.setClock('2026-11-20')
  const opened = await desk.call<{ caseId: CaseId; number: string }>('cases.openNeglect', finding())
  expect(opened.number).toBe('K-2026/002')

  const first = await desk.view(caseId)
  expect(first.linked).toEqual([{ id: opened.caseId, number: 'K-2026/002', fullName: 'Sri Contohti, S.Pd.' }])
  expect(first.timeline.find(({ payload }) => payload.type === 'neglect-found')?.payload).toMatchObject({
    caseId: opened.caseId,
    superior: { identity: { name: 'Sri Contohti, S.Pd.' } },
  })

  const second = await desk.view(opened.caseId)
  expect(second.person.now.personId).toBe(head)
  expect(second.linked.map(({ id }) => id)).toEqual([caseId])
  expect(second.proposedViolations).toEqual(['kewajiban-tugas'])
  const report = await desk.call<Report>('intake.get', { id: second.reports[0]?.id })
  expect(report.source).toBe('internal')
  expect(report.summary).toContain('K-2026/001 atas nama Dedi Contohwan')
  expect(report.summary).toContain('tidak dilakukan sejak 5 Oktober 2026')
  expect(report.summary).toContain('Sudah diingatkan dua kali lewat surat.')
  expect(report.people).toMatchObject([{ personId: head, state: 'case', caseNumber: 'K-2026/002' }])
})

it('refuses a superior whom the registry does not know, and says what to do', async () => {
  desk.setClock('2026-11-20')
  const failure = await desk.refuse('cases.openNeglect', finding())
  expect(failure).toMatchObject({ code: 'superior-not-registered', field: 'superior' })
  expect(failure.message).toContain('Tambahkan ia di halaman Pegawai')
})

it('refuses while nothing of his is stuck, and leaves neither report nor case behind', async () => {
  await register()
  desk.setClock('2026-10-06')
  await desk.refuse('cases.openNeglect', finding({ happenedOn: '2026-10-06' }))
  const { db } = desk.session().read
  expect(db.one('SELECT (SELECT count(*) FROM report) AS reports, count(*) AS cases FROM case_file')).toEqual(
    {
      reports: 0,
      cases: 1,
    },
  )
})

it('is never recorded by hand without the case it opens', async () => {
  desk.setClock('2026-11-20')
  const payload = { type: 'neglect-found', superior: HEAD_OF_SCHOOL, caseId: null, note: 'lalai' }
  const refused = await desk.refuse('cases.record', {
    caseId,
    happenedOn: '2026-11-20',
    happenedAt: null,
    payload,
  })
  expect(refused.code).toBe('not-by-hand')
})
