import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { assessed, type Desk, delivery, openDesk, summons, superiors } from './desk.ts'

let desk: Desk
beforeEach(async () => {
  desk = await openDesk('2026-10-05')
})
afterEach(() => desk.close())

describe('a wrong entry', () => {
  it('stays readable beside its correction, and the case follows the correction', async () => {
    const id = desk.open(await desk.person(1, 'Dedi Contohwan'))
    const { factId } = await desk.record(id, '2026-10-05', assessed())
    await desk.call('cases.correct', {
      caseId: id,
      factId,
      replacement: assessed({ impact: 'instansi' }),
      happenedOn: null,
      reason: 'Unggahan menyebut seluruh dinas.',
    })
    const view = await desk.view(id)
    expect(view.assessment.impact).toBe('instansi')
    const wrong = view.timeline.find((entry) => entry.id === factId)
    expect(wrong?.text).toContain('dampak unit kerja')
    expect(wrong?.corrected).toMatchObject({ reason: 'Unggahan menyebut seluruh dinas.', withdrawn: false })
    expect(view.timeline[0]?.text).toMatch(/^Koreksi atas catatan 5 Oktober 2026: Telaah.*dampak instansi\.$/)
  })

  it('can have its correction taken back', async () => {
    const id = desk.open(await desk.person(1, 'Dedi Contohwan'))
    const { factId } = await desk.record(id, '2026-10-05', assessed())
    const correction = await desk.call<{ factId: string }>('cases.correct', {
      caseId: id,
      factId,
      replacement: null,
      happenedOn: null,
      reason: 'Keliru.',
    })
    expect((await desk.view(id)).assessment.road).toBeNull()
    await desk.call('cases.correct', {
      caseId: id,
      factId: correction.factId,
      replacement: null,
      happenedOn: null,
      reason: 'Ternyata benar.',
    })
    const view = await desk.view(id)
    expect(view.assessment.road).toBe('discipline')
    expect(view.timeline.find((entry) => entry.id === factId)?.corrected).toBeNull()
  })

  it('is not corrected into something unlawful, nor under the feet of later facts', async () => {
    const id = desk.open(await desk.person(1, 'Dedi Contohwan'))
    await desk.record(id, '2026-10-05', assessed())
    await desk.record(id, '2026-10-05', superiors)
    const summoned = desk.mustAppend(id, '2026-10-05', summons(1, '2026-10-05', '2026-10-15'))
    desk.setClock('2026-10-06')
    const delivered = await desk.record(id, '2026-10-06', {
      type: 'summons-delivered',
      n: 1,
      delivery: delivery('2026-10-06'),
    })
    desk.setClock('2026-10-15')
    await desk.record(id, '2026-10-15', { type: 'absent', n: 1, reason: '', excused: false })

    const saturday = await desk.refuse('cases.correct', {
      caseId: id,
      factId: summoned,
      replacement: summons(1, '2026-10-05', '2026-10-17'),
      happenedOn: null,
      reason: 'Salah tanggal.',
    })
    expect(saturday.message).toContain('bukan hari kerja')

    const late = await desk.refuse('cases.correct', {
      caseId: id,
      factId: delivered.factId,
      replacement: { type: 'summons-delivered', n: 1, delivery: delivery('2026-10-15') },
      happenedOn: null,
      reason: 'Diterima setelah jam pemeriksaan.',
    })
    expect(late.code).toBe('breaks-later-fact')
    expect(late.message).toContain('ketidakhadiran')
    expect((await desk.view(id)).timeline).toHaveLength(6)
  })

  it('asks for a reason', async () => {
    const id = desk.open(await desk.person(1, 'Dedi Contohwan'))
    const { factId } = await desk.record(id, '2026-10-05', assessed())
    const refusal = await desk.refuse('cases.correct', {
      caseId: id,
      factId,
      replacement: null,
      happenedOn: null,
      reason: '  ',
    })
    expect(refusal).toMatchObject({ field: 'reason', message: 'Alasan wajib diisi' })
  })
})
