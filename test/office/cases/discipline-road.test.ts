import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import type { CaseId } from '../../../src/terms/ids.ts'
import {
  assessed,
  type Desk,
  delivery,
  HEAD_OF_DIVISION,
  HEAD_OF_SCHOOL,
  openDesk,
  summons,
  superiors,
} from './desk.ts'

let desk: Desk
beforeEach(async () => {
  desk = await openDesk('2026-10-02')
})
afterEach(() => desk.close())

async function assessedCase(name = 'Dedi Contohwan', n = 1): Promise<CaseId> {
  const id = desk.open(await desk.person(n, name))
  desk.setClock('2026-10-05')
  await desk.record(id, '2026-10-05', assessed())
  await desk.record(id, '2026-10-05', superiors)
  return id
}

async function missedTwice(id: CaseId): Promise<void> {
  desk.mustAppend(id, '2026-10-05', summons(1, '2026-10-05', '2026-10-15'))
  desk.setClock('2026-10-06')
  await desk.record(id, '2026-10-06', {
    type: 'summons-delivered',
    n: 1,
    delivery: delivery('2026-10-06'),
  })
  desk.setClock('2026-10-15')
  await desk.record(id, '2026-10-15', { type: 'absent', n: 1, reason: '', excused: false })
  desk.mustAppend(id, '2026-10-15', summons(2, '2026-10-15', '2026-10-27'))
  await desk.record(id, '2026-10-15', {
    type: 'summons-delivered',
    n: 2,
    delivery: delivery('2026-10-15'),
  })
  desk.setClock('2026-10-27')
  await desk.record(id, '2026-10-27', { type: 'absent', n: 2, reason: '', excused: false })
}

describe('the discipline road', () => {
  it('goes from the report to the closed case when he stays away twice', async () => {
    const id = await assessedCase()
    await missedTwice(id)
    expect((await desk.view(id)).assessment.steps.map((step) => step.id)).toContain('settle-findings')
    await desk.record(id, '2026-10-27', {
      type: 'findings-settled',
      proven: true,
      level: null,
      aggravating: '',
      mitigating: '',
    })
    desk.mustAppend(id, '2026-10-27', {
      type: 'findings-reported',
      paperId: null,
      number: '800.1.6.2/3/SDN3/X/2026',
      letterDate: '2026-10-27',
      to: HEAD_OF_DIVISION,
      recommended: 'teguran tertulis',
      level: 'ringan',
    })
    desk.mustAppend(id, '2026-10-27', {
      type: 'decision-issued',
      paperId: null,
      number: '800.1.6.2/9/DISDIK/X/2026',
      letterDate: '2026-10-27',
      sanction: 'teguran-tertulis',
      basis: 'evidence',
      violations: ['kewajiban-integritas'],
      signer: HEAD_OF_DIVISION,
    })
    desk.setClock('2026-10-30')
    await desk.record(id, '2026-10-30', { type: 'decision-delivered', delivery: delivery('2026-10-30') })
    const waiting = await desk.view(id)
    expect(waiting.assessment.stage).toBe('effect')
    expect(waiting.assessment.effectiveOn?.date).toBe('2026-11-20')

    desk.setClock('2026-11-20')
    await desk.record(id, '2026-11-20', {
      type: 'closed',
      outcome: 'sanctioned',
      reason: 'Keputusan berlaku.',
    })
    const closed = await desk.view(id)
    expect(closed.assessment.stage).toBe('closed')
    expect(closed.timeline[0]?.text).toBe('Kasus ditutup, hukuman disiplin dijatuhkan: Keputusan berlaku.')
    expect(closed.timeline.at(-1)?.text).toContain('Kasus dibuka')
    expect(closed.timeline.map((entry) => entry.text)).toContain(
      'Tidak hadir pada Panggilan I tanpa keterangan.',
    )
    expect((await desk.home()).readyToHandOver).toBe(1)
  })

  it('names the case, the person and the article on its screen', async () => {
    const id = await assessedCase()
    const view = await desk.view(id)
    expect(view.number).toBe('K-2026/001')
    expect(view.person.now.unitName).toBe('SDN 3 Rimba, Dinas Pendidikan')
    expect(view.assessment.superiors[0]?.identity.name).toBe('Sri Contohti, S.Pd.')
    // Securing evidence is the office's own paper even in another unit's case.
    const noteOf = (step: string) => view.assessment.steps.find(({ id: one }) => one === step)?.note
    expect(noteOf('issue-summons-1')).toContain('Konsep untuk SDN 3 Rimba')
    expect(noteOf('secure-evidence')).toBeNull()
    expect(view.violations.map((violation) => violation.id)).toEqual(['kewajiban-integritas'])
    expect(view.timeline.find((entry) => entry.payload.type === 'assessed')?.text).toBe(
      'Telaah: jalur disiplin, perbuatan 28 September 2026, Pasal 3 huruf f PP 94/2021, dampak unit kerja.',
    )
  })

  it('refuses an absence without proof of delivery, with the article, and writes nothing', async () => {
    const id = await assessedCase()
    desk.mustAppend(id, '2026-10-05', summons(1, '2026-10-05', '2026-10-15'))
    desk.setClock('2026-10-15')
    const refusal = await desk.refuse('cases.record', {
      caseId: id,
      happenedOn: '2026-10-15',
      happenedAt: null,
      payload: { type: 'absent', n: 1, reason: '', excused: false },
    })
    expect(refusal.message).toContain('Pasal 26')
    expect((await desk.view(id)).timeline).toHaveLength(4)
  })

  it('refuses a teguran where article and impact exceed the light level', async () => {
    const id = desk.open(await desk.person(1, 'Dedi Contohwan'))
    desk.setClock('2026-10-05')
    await desk.record(id, '2026-10-05', assessed({ violations: ['kewajiban-setia'] }))
    await desk.record(id, '2026-10-05', superiors)
    await missedTwice(id)
    await desk.record(id, '2026-10-27', {
      type: 'findings-settled',
      proven: true,
      level: null,
      aggravating: '',
      mitigating: '',
    })
    const refusal = desk.append(id, '2026-10-27', {
      type: 'decision-issued',
      paperId: null,
      number: '1',
      letterDate: '2026-10-27',
      sanction: 'teguran-lisan',
      basis: 'evidence',
      violations: ['kewajiban-setia'],
      signer: HEAD_OF_DIVISION,
    })
    expect(refusal).toMatchObject({ ok: false, error: { code: 'level-exceeds-light' } })
    expect(refusal.ok ? '' : refusal.error.message).toContain('Pasal 3 huruf a PP 94/2021')
    const { assessment } = await desk.view(id)
    expect(assessment.steps.find((step) => step.id === 'decide-teguran-lisan')?.blockedBecause).toContain(
      'Pasal 3 huruf a PP 94/2021',
    )

    desk.mustAppend(id, '2026-10-27', {
      type: 'findings-reported',
      paperId: null,
      number: '2',
      letterDate: '2026-10-27',
      to: HEAD_OF_DIVISION,
      recommended: 'hukuman berat',
      level: 'berat',
    })
    await desk.record(id, '2026-10-27', {
      type: 'recommendation-answered',
      answeredOn: '2026-10-27',
      answer: 'Dibentuk Tim Pemeriksa.',
      number: null,
      evidence: [],
    })
    await desk.record(id, '2026-10-27', {
      type: 'closed',
      outcome: 'recommended',
      reason: 'Diambil alih Tim Pemeriksa.',
    })
    expect((await desk.view(id)).assessment.stage).toBe('closed')
  })

  it('leaves facts of papers to their numbering', async () => {
    const id = await assessedCase()
    const refusal = await desk.refuse('cases.record', {
      caseId: id,
      happenedOn: '2026-10-05',
      happenedAt: null,
      payload: summons(1, '2026-10-05', '2026-10-15'),
    })
    expect(refusal.code).toBe('not-by-hand')
  })

  it('counts a decision against him in his next case, until it is withdrawn', async () => {
    const person = await desk.person(1, 'Dedi Contohwan')
    const first = desk.open(person)
    desk.setClock('2026-10-05')
    await desk.record(first, '2026-10-05', assessed())
    await desk.record(first, '2026-10-05', superiors)
    await missedTwice(first)
    const second = desk.open(person)
    await desk.record(
      second,
      '2026-10-27',
      assessed({ actDate: '2026-10-27', violations: ['kewajiban-integritas'] }),
    )
    await desk.record(first, '2026-10-27', {
      type: 'findings-settled',
      proven: true,
      level: null,
      aggravating: '',
      mitigating: '',
    })
    desk.mustAppend(first, '2026-10-27', {
      type: 'findings-reported',
      paperId: null,
      number: null,
      letterDate: '2026-10-27',
      to: HEAD_OF_DIVISION,
      recommended: '',
      level: 'ringan',
    })
    const decision = desk.mustAppend(first, '2026-10-27', {
      type: 'decision-issued',
      paperId: null,
      number: '9',
      letterDate: '2026-10-27',
      sanction: 'teguran-tertulis',
      basis: 'evidence',
      violations: ['kewajiban-integritas'],
      signer: HEAD_OF_DIVISION,
    })
    const warned = async () =>
      (await desk.view(second)).assessment.warnings.some((warning) => warning.id === 'repeat-offence')
    expect(await warned()).toBe(true)
    await desk.call('cases.correct', {
      caseId: first,
      factId: decision,
      replacement: null,
      happenedOn: null,
      reason: 'Dicatat pada kasus yang salah.',
    })
    expect(await warned()).toBe(false)
  })

  it('asks a legal basis before anything happens to a PPPK', async () => {
    const id = desk.open(await desk.person(1, 'Yusuf Contohna', 'pppk'))
    desk.setClock('2026-10-05')
    await desk.record(id, '2026-10-05', assessed())
    await desk.record(id, '2026-10-05', superiors)
    const blocked = (await desk.view(id)).assessment.steps.find((step) => step.id === 'issue-summons-1')
    expect(blocked?.kind).toBe('blocked')
    await desk.record(id, '2026-10-05', {
      type: 'pppk-basis-recorded',
      basis: 'Perjanjian kerja merujuk aturan disiplin PNS',
      source: 'Surat BKPSDM contoh',
    })
    const open = (await desk.view(id)).assessment.steps.find((step) => step.id === 'issue-summons-1')
    expect(open?.kind).toBe('must')
    expect(open?.signer?.official?.identity.name).toBe(HEAD_OF_SCHOOL.identity.name)
  })
})
