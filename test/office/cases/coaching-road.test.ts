import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { assessed, type Desk, openDesk, superiors } from './desk.ts'

let desk: Desk
beforeEach(async () => {
  desk = await openDesk('2026-11-02')
})
afterEach(() => desk.close())

const coaching = assessed({ road: 'coaching', violations: [], actDate: '2026-10-30' })

async function coachedCase() {
  const id = desk.open(await desk.person(1, 'Lina Contohlina'))
  await desk.record(id, '2026-11-02', coaching)
  await desk.record(id, '2026-11-02', superiors)
  desk.mustAppend(id, '2026-11-02', {
    type: 'evidence-secured',
    paperId: null,
    number: '1',
    letterDate: '2026-11-02',
    evidence: [],
    note: '',
  })
  desk.mustAppend(id, '2026-11-02', {
    type: 'coaching-called',
    paperId: null,
    number: '2',
    letterDate: '2026-11-02',
    meetDate: '2026-11-05',
    meetTime: '09:00',
    place: 'Ruang rapat',
  })
  return id
}

describe('the coaching road', () => {
  it('calls in, coaches, asks for deletion, checks it and closes', async () => {
    const id = await coachedCase()
    desk.setClock('2026-11-05')
    desk.mustAppend(id, '2026-11-05', {
      type: 'coaching-held',
      deletionDueOn: null,
      deletionUrl: null,
      paperId: null,
      number: '3',
      letterDate: '2026-11-05',
      heldOn: '2026-11-05',
      outcome: 'Menyadari kekeliruan dan berjanji tidak mengulangi.',
    })
    desk.mustAppend(id, '2026-11-05', {
      type: 'deletion-requested',
      dueOn: '2026-11-09',
      url: 'https://contoh.invalid/unggahan',
    })
    const asked = await desk.view(id)
    // Two working days, the office's own period: the weekend is not counted.
    expect(asked.proposedDeletionOn).toBe('2026-11-09')
    expect(asked.assessment.steps[0]).toMatchObject({
      id: 'check-deletion',
      kind: 'must',
      due: { date: '2026-11-09', workingDaysLeft: 2 },
    })
    desk.setClock('2026-11-09')
    await desk.record(id, '2026-11-09', {
      type: 'deletion-checked',
      deleted: true,
      evidence: [],
      note: '',
    })
    await desk.record(id, '2026-11-09', { type: 'closed', outcome: 'coached', reason: 'Selesai.' })
    const closed = await desk.view(id)
    expect(closed.assessment.stage).toBe('closed')
    // Coaching is no hukuman disiplin and never goes to BKPSDM/BKN.
    expect((await desk.home()).readyToHandOver).toBe(0)
  })

  it('asks for deletion only once the evidence is secured', async () => {
    const id = desk.open(await desk.person(1, 'Lina Contohlina'))
    await desk.record(id, '2026-11-02', coaching)
    await desk.record(id, '2026-11-02', superiors)
    const asked = desk.append(id, '2026-11-02', { type: 'deletion-requested', dueOn: '2026-11-04', url: '' })
    expect(asked.ok ? '' : asked.error.message).toContain('Amankan bukti')
  })

  it('leads to discipline when he ignores it', async () => {
    const id = await coachedCase()
    desk.setClock('2026-11-05')
    await desk.record(id, '2026-11-05', { type: 'coaching-absent', reason: '' })
    await desk.record(id, '2026-11-05', { type: 'escalated', reason: 'Panggilan pembinaan diabaikan.' })
    expect((await desk.view(id)).assessment.steps[0]?.id).toBe('assess-report')
    await desk.record(id, '2026-11-05', assessed({ actDate: '2026-10-30' }))
    const { assessment } = await desk.view(id)
    expect(assessment.road).toBe('discipline')
    expect(assessment.steps[0]).toMatchObject({ id: 'issue-summons-1', kind: 'must', paper: 'panggilan-1' })
  })

  it('is refused for disloyalty, with the article', async () => {
    const id = desk.open(await desk.person(1, 'Lina Contohlina'))
    const refusal = await desk.refuse('cases.record', {
      caseId: id,
      happenedOn: '2026-11-02',
      happenedAt: null,
      payload: { ...coaching, violations: ['kewajiban-setia'] },
    })
    expect(refusal.code).toBe('coaching-not-possible')
    expect(refusal.field).toBe('road')
    expect(refusal.message).toMatch(/\(.*PP 94\/2021\)|Pasal/)
  })
})
