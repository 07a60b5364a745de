import { afterEach, beforeEach, expect, test } from 'vitest'
import type { PersonHistory } from '../../../src/contract/people.ts'
import { identityOf } from '../../../src/office/people/repository.ts'
import type { CaseId, FactId, PersonId } from '../../../src/terms/ids.ts'
import {
  assessed,
  type Desk,
  delivery,
  HEAD_OF_DIVISION,
  openDesk,
  summons,
  superiors,
} from '../cases/desk.ts'

let desk: Desk
let dedi: PersonId

beforeEach(async () => {
  desk = await openDesk('2026-10-05')
  dedi = await desk.person(1, 'Dedi Contohwan')
})
afterEach(() => desk.close())

const historyOf = () => desk.call<PersonHistory>('people.history', { id: dedi })

/** To a light decision on the evidence after two absences, on 27 October. */
function decide(caseId: CaseId, sanction: string): FactId {
  desk.setClock('2026-10-27')
  const absence = (n: 1 | 2) => ({ type: 'absent', n, reason: '', excused: false })
  const received = (n: 1 | 2, on: string) => ({ type: 'summons-delivered', n, delivery: delivery(on) })
  desk.mustAppend(caseId, '2026-10-05', assessed())
  desk.mustAppend(caseId, '2026-10-05', superiors)
  desk.mustAppend(caseId, '2026-10-05', summons(1, '2026-10-05', '2026-10-15'))
  desk.mustAppend(caseId, '2026-10-06', received(1, '2026-10-06'))
  desk.mustAppend(caseId, '2026-10-15', absence(1))
  desk.mustAppend(caseId, '2026-10-15', summons(2, '2026-10-15', '2026-10-27'))
  desk.mustAppend(caseId, '2026-10-15', received(2, '2026-10-15'))
  desk.mustAppend(caseId, '2026-10-27', absence(2))
  desk.mustAppend(caseId, '2026-10-27', {
    type: 'findings-settled',
    proven: true,
    level: null,
    aggravating: '',
    mitigating: '',
  })
  desk.mustAppend(caseId, '2026-10-27', {
    type: 'findings-reported',
    paperId: null,
    number: '800.1.6.2/3/SDN3/X/2026',
    letterDate: '2026-10-27',
    to: HEAD_OF_DIVISION,
    recommended: 'teguran lisan',
    level: 'ringan',
  })
  return desk.mustAppend(caseId, '2026-10-27', decision(sanction))
}

const decision = (sanction: string, number = '800.1.6.2/4/DISDIK/X/2026') => ({
  type: 'decision-issued',
  paperId: null,
  number,
  letterDate: '2026-10-27',
  sanction,
  basis: 'evidence',
  violations: ['kewajiban-integritas'],
  signer: HEAD_OF_DIVISION,
})

test('cases newest first, each with what was done, as assessed last', async () => {
  desk.open(dedi)
  desk.setClock('2026-10-06')
  const newer = desk.open(dedi)
  desk.mustAppend(newer, '2026-10-06', assessed({ actText: 'menyebarkan kabar bohong' }))
  expect((await historyOf()).cases).toMatchObject([
    { number: 'K-2026/002', actText: 'menyebarkan kabar bohong' },
    { number: 'K-2026/001', stage: 'opened', actText: 'Komentar di grup WhatsApp kantor' },
  ])
})

test('a sanction counts as corrected, by its full name; a withdrawn decision is none', async () => {
  const caseId = desk.open(dedi)
  const wrong = decide(caseId, 'teguran-lisan')
  const correct = (factId: FactId, replacement: unknown) =>
    desk.call<{ factId: FactId }>('cases.correct', {
      caseId,
      factId,
      replacement,
      happenedOn: '2026-10-27',
      reason: 'Salah catat.',
    })
  await correct(wrong, decision('pernyataan-tidak-puas', '5'))
  expect((await historyOf()).sanctions).toEqual([
    {
      caseId,
      caseNumber: 'K-2026/001',
      sanction: 'pernyataan-tidak-puas',
      name: 'pernyataan tidak puas secara tertulis',
      decidedOn: '2026-10-27',
      number: '5',
      elsewhere: null,
      annulled: false,
    },
  ])
  await correct(wrong, null)
  expect((await historyOf()).sanctions).toEqual([])
})

test('the identity of a person is what letters print', () => {
  const { db } = desk.session().read
  expect(identityOf(db, dedi)).toMatchObject({
    name: 'Dedi Contohwan',
    nip: '198609262015051001',
    position: 'Guru Ahli Pertama',
    unitName: 'SDN 3 Rimba, Dinas Pendidikan',
  })
})
