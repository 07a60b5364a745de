import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import type { Home } from '../../../src/contract/home.ts'
import type { Person, PersonRow } from '../../../src/contract/people.ts'
import type { CaseId, PersonId } from '../../../src/terms/ids.ts'
import { assessed, type Desk, openDesk, superiors } from '../cases/desk.ts'

let desk: Desk
let dedi: PersonId
let caseId: CaseId

beforeEach(async () => {
  desk = await openDesk('2026-10-05')
  dedi = await desk.person(1, 'Dedi Contohwan')
  caseId = desk.open(dedi)
  desk.mustAppend(caseId, '2026-10-05', assessed())
  desk.mustAppend(caseId, '2026-10-05', superiors)
})
afterEach(() => desk.close())

const stand = (standing: string, since = '2026-10-01', reason = 'SK pensiun nomor 1') =>
  desk.call('people.setStanding', { id: dedi, standing, since, reason })
const person = () => desk.call<Person>('people.get', { id: dedi })
const titles = async () => {
  const home = await desk.call<Home>('home.get', {})
  return JSON.stringify(home)
}

describe('whether a person still serves', () => {
  it('is kept with its date and reason, and shown where he is found', async () => {
    await stand('retired')
    expect(await person()).toMatchObject({
      standing: 'retired',
      standingSince: '2026-10-01',
      standingReason: 'SK pensiun nomor 1',
      // The file of pegawai is another matter.
      active: true,
    })
    const { rows } = await desk.call<{ rows: PersonRow[] }>('people.search', { text: 'dedi', limit: 5 })
    expect(rows).toMatchObject([{ standing: 'retired', active: true }])
    expect((await desk.view(caseId)).person.standing).toBe('retired')
  })

  it('asks about him again in his open cases at once, and not any more once he serves again', async () => {
    expect(await titles()).not.toContain('confirm-person')
    await stand('retired')
    expect((await desk.view(caseId)).assessment.steps.find(({ id }) => id === 'confirm-person')?.kind).toBe(
      'must',
    )
    expect(await titles()).toContain('confirm-person')
    await stand('active', '2026-10-05', 'SK dibatalkan')
    expect(await titles()).not.toContain('confirm-person')
  })

  it('leaves nothing but closing when he died', async () => {
    await stand('deceased', '2026-10-02', 'Surat keterangan kematian')
    const { assessment } = await desk.view(caseId)
    expect(assessment.steps.filter(({ kind }) => kind === 'must').map(({ id }) => id)).not.toContain(
      'issue-summons-1',
    )
  })

  it('refuses a day that has not come, an empty reason, and what is so already', async () => {
    const refuse = (input: object) =>
      desk.refuse('people.setStanding', {
        id: dedi,
        standing: 'retired',
        since: '2026-10-01',
        reason: 'SK',
        ...input,
      })
    expect(await refuse({ since: '2026-10-06' })).toMatchObject({ code: 'date-in-future', field: 'since' })
    expect((await refuse({ reason: ' ' })).field).toBe('reason')
    expect((await refuse({ standing: 'active' })).code).toBe('standing-same')
    expect(await person()).toMatchObject({ standing: 'active', standingSince: null })
  })

  it('keeps its history and its audit entry', async () => {
    await stand('retired')
    await stand('deceased', '2026-10-03', 'Akta kematian')
    const { db } = desk.session().read
    expect(db.all('SELECT standing, since FROM person_standing ORDER BY id')).toEqual([
      { standing: 'retired', since: '2026-10-01' },
      { standing: 'deceased', since: '2026-10-03' },
    ])
    expect(db.one(`SELECT count(*) AS n FROM audit WHERE method = 'people.setStanding'`)).toEqual({ n: 2 })
    expect(() =>
      desk.session().write(null, (tx) => {
        tx.db.run('DELETE FROM person_standing')
        return { ok: true, value: null }
      }),
    ).toThrow('append-only')
  })
})

it('a move asks about him in his open cases the moment the registry knows it', async () => {
  const { id, fullName, unitName, standing, standingSince, standingReason, ...input } = await person()
  expect([id, fullName, unitName, standing, standingSince, standingReason]).toHaveLength(6)
  await desk.call('people.update', { id: dedi, person: { ...input, position: 'Kepala SDN 3 Rimba' } })
  expect(await titles()).toContain('confirm-person')
})
