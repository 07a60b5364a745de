import { afterEach, beforeEach, expect, it } from 'vitest'
import type { ElectionInput } from '../../../src/contract/elections.ts'
import { officeLaw } from '../../../src/office/law/load.ts'
import { plainDate } from '../../../src/terms/plain-date.ts'
import { assessed, type Desk, openDesk } from '../cases/desk.ts'

let desk: Desk
beforeEach(async () => {
  desk = await openDesk('2026-10-05')
})
afterEach(() => desk.close())

const none = { from: null, to: null }
const pilkada = (change: Partial<ElectionInput> = {}): ElectionInput => ({
  name: 'Pilkada Rimba Raya',
  kind: 'pilkada',
  region: 'Kota Rimba Raya',
  stages: {
    'pra-pencalonan': none,
    pencalonan: { from: plainDate('2026-08-01'), to: plainDate('2026-09-20') },
    'masa-kampanye': { from: plainDate('2026-09-25'), to: plainDate('2026-11-20') },
    'masa-tenang': none,
    'pemungutan-suara': none,
    pasca: none,
  },
  candidatesFixedOn: plainDate('2026-09-20'),
  source: 'Keputusan KPU rekaan',
  note: '',
  ...change,
})

it('an election entered is part of the law, and cached assessments made without it are stale', async () => {
  const lawNow = () => officeLaw(desk.session().read)
  const before = lawNow()
  expect(before.of(null).elections).toEqual([])
  const { id } = await desk.call<{ id: string }>('elections.save', { id: null, election: pilkada() })
  const entered = lawNow()
  expect(entered.of(null).elections).toEqual([{ ...pilkada(), id }])
  expect(entered.key).not.toBe(before.key)

  await desk.call('elections.save', { id, election: pilkada({ candidatesFixedOn: null }) })
  expect(lawNow().of(null).elections[0]?.candidatesFixedOn).toBeNull()
  expect(lawNow().key).not.toBe(entered.key)
})

it('lists the latest first, with where each stands today', async () => {
  await desk.call('elections.save', { id: null, election: pilkada() })
  const old = pilkada({
    name: 'Pilkades Hulu',
    kind: 'pilkades',
    candidatesFixedOn: null,
    stages: { ...pilkada().stages, pencalonan: none, 'masa-kampanye': none },
  })
  await desk.call('elections.save', { id: null, election: old })
  const rows = await desk.call('elections.list', {})
  expect(rows).toMatchObject([
    {
      name: 'Pilkada Rimba Raya',
      stageToday: 'masa-kampanye',
      candidatesToday: 'calon',
      neutrality: true,
      warnings: [],
    },
    { name: 'Pilkades Hulu', stageToday: null, candidatesToday: 'belum-diketahui', neutrality: false },
  ])
})

it('refuses the same election twice, and takes out one entered by mistake with a reason', async () => {
  const { id } = await desk.call<{ id: string }>('elections.save', { id: null, election: pilkada() })
  const twin = await desk.refuse('elections.save', {
    id: null,
    election: pilkada({ name: 'PILKADA RIMBA RAYA' }),
  })
  expect(twin).toMatchObject({ code: 'election-exists', field: 'election.name' })
  expect(await desk.refuse('elections.remove', { id, reason: ' ' })).toMatchObject({ field: 'reason' })
  await desk.call('elections.remove', { id, reason: 'Tercatat dua kali' })
  expect(await desk.call('elections.list', {})).toEqual([])
  expect((await desk.refuse('elections.save', { id, election: pilkada() })).code).toBe('election-unknown')
})

it('keeps an election that a case rests on', async () => {
  const { id } = await desk.call<{ id: string }>('elections.save', { id: null, election: pilkada() })
  const caseId = desk.open(await desk.person(1, 'Dedi Contohwan'))
  const conduct = { forms: [], content: [], access: 'public', targets: ['calon'], electionId: id }
  await desk.record(caseId, '2026-10-05', assessed({ conduct }))
  const refused = await desk.refuse('elections.remove', { id, reason: 'Tercatat dua kali' })
  expect(refused).toMatchObject({ code: 'election-in-use', message: expect.stringContaining('K-2026/001') })
  expect(await desk.call('elections.list', {})).toHaveLength(1)
})

it('keeps every change in the audit', async () => {
  const { id } = await desk.call<{ id: string }>('elections.save', { id: null, election: pilkada() })
  await desk.call('elections.remove', { id, reason: 'Tercatat dua kali' })
  const methods = desk
    .session()
    .read.db.all<{ method: string }>('SELECT method FROM audit ORDER BY sequence')
    .map(({ method }) => method)
  expect(methods.slice(-2)).toEqual(['elections.save', 'elections.remove'])
})
