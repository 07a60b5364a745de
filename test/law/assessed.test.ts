import { describe, expect, it } from 'vitest'
import { checkFact } from '../../src/law/check-fact.ts'
import type { Conduct } from '../../src/law/facts.ts'
import { assess } from '../../src/law/procedure.ts'
import type { Road } from '../../src/terms/sanction.ts'
import { asFact, caseOf, d, facts, ids } from './fixtures.ts'
import { AFTER, BEFORE, conduct, lawOfElections, PILKADA, PILKADES, UNDATED } from './guide-examples.ts'
import * as p from './payloads.ts'

const at = { electionId: PILKADA.id }
const today = d('2026-10-05')

/** A telaah of this conduct on that road, as the clerk would record it. */
function telaah(
  road: Road,
  part: Partial<Conduct> | null,
  more: {
    readonly actDate?: string
    readonly violations?: readonly string[]
    readonly reason?: string
    readonly file?: Parameters<typeof caseOf>[1]
  } = {},
) {
  const payload = {
    ...p.assessed(road, more.violations ?? [], 'unit-kerja', more.actDate ?? AFTER),
    conduct: part && conduct(part),
    reason: more.reason ?? '',
  }
  const list = facts(['2026-10-01', p.opened()])
  return { payload, list, answer: checkFact(caseOf(list, more.file), lawOfElections, today, payload, today) }
}

const refusal = ({ answer }: ReturnType<typeof telaah>) =>
  answer.ok ? null : [answer.error.code, answer.error.field ?? null, answer.error.message]

describe('a telaah with what was done', () => {
  it('takes the proposed road without a reason', () => {
    expect(telaah('ethics', { forms: ['skb-2022-e4'], ...at }, { actDate: BEFORE }).answer.ok).toBe(true)
    expect(
      telaah(
        'discipline',
        { forms: ['skb-2022-d6'], ...at },
        { violations: ['larangan-n-keputusan-memihak'] },
      ).answer.ok,
    ).toBe(true)
    expect(telaah('coaching', { content: ['penghinaan'] }).answer.ok).toBe(true)
  })

  it('refuses ethics for a form that is discipline against a calon, with the article', () => {
    const [code, field, message] = refusal(telaah('ethics', { forms: ['skb-2022-d6'], ...at })) ?? []
    expect([code, field]).toEqual(['road-not-lawful', 'road'])
    expect(message).toContain('SKB Netralitas 22 September 2022')
    expect(message).toContain('20 September 2026')
  })

  it('no reason makes lawful what is not', () => {
    const answer = telaah('ethics', { forms: ['skb-2022-d6'], ...at }, { reason: 'Kebiasaan kantor' })
    expect(refusal(answer)?.[0]).toBe('road-not-lawful')
  })

  it('refuses coaching for conduct under Ps. 3 a although no article was chosen', () => {
    const [code, field, message] = refusal(telaah('coaching', { content: ['radikalisme'] })) ?? []
    expect([code, field]).toEqual(['road-not-lawful', 'road'])
    expect(message).toContain('Pasal 3 huruf a')
  })

  it('asks a reason for discipline against a bakal calon, and is content with one', () => {
    const violations = ['kewajiban-peraturan']
    const act = { actDate: BEFORE, violations }
    const [code, field, message] = refusal(telaah('discipline', { forms: ['skb-2022-e4'], ...at }, act)) ?? []
    expect([code, field]).toEqual(['reason-needed', 'reason'])
    expect(message).toContain('Jalur disiplin')
    expect(
      telaah(
        'discipline',
        { forms: ['skb-2022-e4'], ...at },
        { ...act, reason: 'Berulang setelah diperingatkan' },
      ).answer.ok,
    ).toBe(true)
  })

  it('blanks are no reason', () => {
    const answer = telaah('coaching', { content: ['hoaks'] }, { reason: '   ' })
    expect(refusal(answer)?.[0]).toBe('reason-needed')
  })

  it('trap 13: while the penetapan is unknown either road needs a reason', () => {
    const form = { forms: ['skb-2022-d6'], electionId: UNDATED.id }
    expect(refusal(telaah('ethics', form))?.[0]).toBe('reason-needed')
    expect(refusal(telaah('discipline', form, { violations: ['larangan-n-keputusan-memihak'] }))?.[0]).toBe(
      'reason-needed',
    )
    expect(telaah('ethics', form, { reason: 'Penetapan dikonfirmasi lisan ke KPU' }).answer.ok).toBe(true)
  })

  it('a village election goes by the general duties; ethics asks for a reason', () => {
    const form = { forms: ['skb-2022-d6'], electionId: PILKADES.id }
    expect(telaah('discipline', form, { violations: ['kewajiban-integritas'] }).answer.ok).toBe(true)
    expect(refusal(telaah('ethics', form))?.[0]).toBe('reason-needed')
  })

  it('huruf n against a village candidate asks for a reason: its text does not name that election', () => {
    const form = { forms: ['skb-2022-d6'], electionId: PILKADES.id }
    const violations = ['larangan-n-keputusan-memihak']
    const [code, field, message] = refusal(telaah('discipline', form, { violations })) ?? []
    expect([code, field]).toEqual(['reason-needed', 'reason'])
    expect(message).toContain('Pasal 5 huruf n angka 5')
    expect(message).toContain('Pilkades')
    expect(telaah('discipline', form, { violations, reason: 'Petunjuk tertulis BKN' }).answer.ok).toBe(true)
  })

  it('refuses a form younger than the act: it cannot be its basis', () => {
    const [code, field, message] =
      refusal(telaah('ethics', { forms: ['skb-2022-e4'], ...at }, { actDate: '2022-09-21' })) ?? []
    expect([code, field]).toEqual(['form-after-act', 'conduct.forms'])
    expect(message).toContain('22 September 2022')
  })

  it('refuses a form nobody knows', () => {
    expect(refusal(telaah('ethics', { forms: ['skb-2022-e99'] }))?.slice(0, 2)).toEqual([
      'unknown-form',
      'conduct.forms',
    ])
  })

  it('a telaah without conduct, as before, is asked for nothing', () => {
    expect(telaah('ethics', null).answer.ok).toBe(true)
    expect(telaah('coaching', null).answer.ok).toBe(true)
  })

  it("another unit's person may be clarified without a reason, the office's own only with one", () => {
    const insult = { content: ['penghinaan' as const] }
    expect(telaah('clarification', insult, { file: { whose: 'other-unit' } }).answer.ok).toBe(true)
    expect(refusal(telaah('clarification', insult))?.slice(0, 2)).toEqual([
      'clarification-own-staff',
      'reason',
    ])
  })

  it('chooses the road the case then goes', () => {
    const { payload, list } = telaah('ethics', { forms: ['skb-2022-e4'], ...at }, { actDate: BEFORE })
    const file = caseOf([...list, asFact(2, today, payload), asFact(3, today, p.superiors())])
    const assessment = assess(file, lawOfElections, today)
    expect(assessment.stage).toBe('panel')
    expect(ids(assessment, 'must')).toEqual(['form-ethics-panel'])
  })
})
