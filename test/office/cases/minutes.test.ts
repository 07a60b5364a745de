import { afterEach, beforeEach, expect, it } from 'vitest'
import type { Minutes } from '../../../src/contract/cases.ts'
import { assessed, type Desk, openDesk, summons, superiors } from './desk.ts'

let desk: Desk
beforeEach(async () => {
  desk = await openDesk('2026-10-05')
})
afterEach(() => desk.close())

interface Answer {
  minutes: Minutes
  savedAt: string | null
}

it('starts the minutes from the summons and keeps what is typed, outside the audit chain', async () => {
  const id = desk.open(await desk.person(1, 'Dedi Contohwan'))
  await desk.record(id, '2026-10-05', assessed())
  await desk.record(id, '2026-10-05', superiors)
  desk.mustAppend(id, '2026-10-05', summons(1, '2026-10-05', '2026-10-15'))
  const blank = await desk.call<Answer>('cases.minutes', { caseId: id })
  expect(blank).toMatchObject({
    savedAt: null,
    minutes: { heldOn: '2026-10-15', beginAt: '09:00', place: 'Ruang Kepala SDN 3 Rimba', qa: [] },
  })
  const audited = () => desk.session().read.db.one<{ n: number }>('SELECT COUNT(*) AS n FROM audit')?.n
  const before = audited()
  const typed = { ...blank.minutes, qa: [{ question: 'Apakah sehat?', answer: 'Ya, saya seh' }] }
  const saved = await desk.call<{ savedAt: string }>('cases.saveMinutes', { caseId: id, minutes: typed })
  const back = await desk.call<Answer>('cases.minutes', { caseId: id })
  expect(back).toEqual({ minutes: typed, savedAt: saved.savedAt })
  expect(audited()).toBe(before)
})

it('starts the minutes on the day he came, when that is not the day he was called for', async () => {
  const id = desk.open(await desk.person(1, 'Dedi Contohwan'))
  await desk.record(id, '2026-10-05', assessed())
  await desk.record(id, '2026-10-05', superiors)
  desk.mustAppend(id, '2026-10-05', summons(1, '2026-10-05', '2026-10-15'))
  desk.setClock('2026-10-12')
  await desk.record(id, '2026-10-12', { type: 'attended', n: 1 })
  const { minutes } = await desk.call<Answer>('cases.minutes', { caseId: id })
  expect(minutes).toMatchObject({ heldOn: '2026-10-12', beginAt: '09:00' })
})

it('refuses minutes of a case that is not there', async () => {
  const minutes = {
    beginAt: null,
    endAt: null,
    heldOn: null,
    place: '',
    qa: [],
    admitted: null,
    refusedToSign: false,
    refusalNote: '',
  }
  const refusal = await desk.refuse('cases.saveMinutes', {
    caseId: '00000000-0000-4000-8000-00000000dead',
    minutes,
  })
  expect(refusal.code).toBe('no-such-case')
})
