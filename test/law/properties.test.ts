import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { Assessment, Stage } from '../../src/law/assessment.ts'
import { isWorkingDay } from '../../src/law/calendar.ts'
import type { Fact, FactPayload } from '../../src/law/facts.ts'
import { assess } from '../../src/law/procedure.ts'
import { addDays } from '../../src/terms/plain-date.ts'
import { asFact, caseOf, d, factId, lawWith } from './fixtures.ts'
import { refusals, setting, stroll } from './walk.ts'

const runs = { numRuns: 150 }

/** Stages of roads that have walks of their own. */
const ELSEWHERE: ReadonlySet<Stage> = new Set<Stage>([
  'forwarding',
  'assignment',
  'clarification',
  'special-report',
  'follow-up',
  'panel',
  'declaration',
])

describe('for every walk along the road', () => {
  it('walks reach every stage and both ends of a summons (else the properties below would say little)', () => {
    const reached = new Set<string>()
    fc.assert(
      fc.property(setting, (on) => {
        stroll(on, (_, __, assessment) => {
          reached.add(assessment.stage)
          for (const step of assessment.steps) reached.add(`${step.id} ${step.kind}`)
        })
      }),
      { numRuns: 300, seed: 94 },
    )
    expect(Stage.options.filter((stage) => !reached.has(stage) && !ELSEWHERE.has(stage))).toEqual([])
    for (const step of [
      'record-absence-2 must',
      'record-not-collected may',
      'override-effect may',
      'report-findings must',
      'form-team must',
      'release-temporarily may',
      'decide-penundaan-kgb must',
      'decide-pdhtaps must',
      'file-remedy may',
      'record-remedy-decision must',
      'record-served must',
      'reopen may',
    ]) {
      expect(reached).toContain(step)
    }
  })

  it('an open case always has something to do, and every answer is well formed', () => {
    fc.assert(
      fc.property(setting, (on) => {
        stroll(on, (_, today, assessment) => {
          Assessment.parse(assessment)
          const doable = assessment.steps.filter((step) => step.kind !== 'blocked')
          if (assessment.stage !== 'closed') expect(doable.length).toBeGreaterThan(0)
          expect(new Set(assessment.steps.map((step) => step.id)).size).toBe(assessment.steps.length)
          const kinds = assessment.steps.map((step) => step.kind).join(' ')
          expect(kinds).toMatch(/^(must ?)*(may ?)*(blocked ?)*$/)
          for (const step of assessment.steps) {
            expect(step.kind === 'blocked').toBe(step.blockedBecause !== null)
            expect(step.because.length).toBeGreaterThan(0)
          }
          if (assessment.validUntil) expect(assessment.validUntil > today).toBe(true)
        })
      }),
      runs,
    )
  })

  it('what is offered may be recorded; only an act that must not be coached refuses its road', () => {
    fc.assert(
      fc.property(setting, (on) => void stroll(on, () => undefined)),
      runs,
    )
    expect([...refusals.keys()].filter((key) => key !== 'assessed: coaching-not-possible')).toEqual([])
  })

  it('a date counted by a rule is a working day', () => {
    fc.assert(
      fc.property(setting, (on) => {
        const law = lawWith(on.week)
        stroll(on, (_, __, assessment) => {
          const dues = [...assessment.steps.map((step) => step.due), assessment.effectiveOn]
          for (const due of dues) {
            if (due?.text.includes('hari kerja')) expect(isWorkingDay(law.calendar, due.date)).toBe(true)
          }
        })
      }),
      runs,
    )
  })

  it('another holiday never moves a deadline earlier', () => {
    fc.assert(
      fc.property(setting, fc.nat(120), (on, offset) => {
        const more = lawWith(on.week, [{ date: addDays(d('2026-09-07'), offset), name: 'Libur daerah' }])
        stroll(on, (list, today, assessment) => {
          const after = assess(
            caseOf(list, { whose: on.whose, person: on.person, earlier: on.earlier }),
            more,
            today,
          )
          for (const step of after.steps) {
            const before = assessment.steps.find((other) => other.id === step.id)
            if (!step.due || !before?.due || step.due.from !== before.due.from) continue
            if (step.due.text === before.due.text) expect(step.due.date >= before.due.date).toBe(true)
          }
          if (after.effectiveOn && assessment.effectiveOn) {
            expect(after.effectiveOn.date >= assessment.effectiveOn.date).toBe(true)
          }
        })
      }),
      runs,
    )
  })

  it('correcting a fact and correcting it back gives the same answer', () => {
    fc.assert(
      fc.property(setting, fc.nat(40), (on, at) => {
        const law = lawWith(on.week)
        const list = stroll(on, () => undefined)
        const target = list[at % list.length]
        if (!target) return
        const today = addDays(d('2026-09-07'), 500)
        const file = (facts: readonly Fact[]) =>
          caseOf(facts, { whose: on.whose, person: on.person, earlier: on.earlier })
        const correction = (n: number, corrects: Fact['id'], replacement: FactPayload | null) =>
          asFact(n, today, {
            type: 'correction',
            corrects,
            replacement,
            replacementHappenedOn: replacement ? target.happenedOn : null,
            reason: 'uji',
          })
        const original = assess(file(list), law, today)
        const n = list.length
        const withdrawn = correction(n + 1, target.id, null)
        expect(
          assess(file([...list, withdrawn, correction(n + 2, target.id, target.payload)]), law, today),
        ).toEqual(original)
        expect(
          assess(file([...list, withdrawn, correction(n + 2, factId(n + 1), null)]), law, today),
        ).toEqual(original)
        assess(file([...list, withdrawn]), law, today)
      }),
      runs,
    )
  })
})
