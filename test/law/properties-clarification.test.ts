import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { Assessment } from '../../src/law/assessment.ts'
import { isWorkingDay } from '../../src/law/calendar.ts'
import type { FactPayload } from '../../src/law/facts.ts'
import { assess } from '../../src/law/procedure.ts'
import { addDays } from '../../src/terms/plain-date.ts'
import { asFact, d, factId, lawWith } from './fixtures.ts'
import { refusals, setting, stroll } from './walk-clarification.ts'

const runs = { numRuns: 50 }

describe('for every walk along clarification and forwarding', () => {
  it('walks reach every stage and every step (else the properties below would say little)', () => {
    const reached = new Set<string>()
    fc.assert(
      fc.property(setting, (on) => {
        stroll(on, (_, __, ___, assessment) => {
          reached.add(assessment.stage)
          for (const step of assessment.steps) reached.add(`${step.id} ${step.kind}`)
        })
      }),
      { numRuns: 150, seed: 60 },
    )
    const expected = [
      ...['forwarding', 'assignment', 'clarification', 'special-report', 'follow-up'],
      ...['ready-to-close', 'closed'],
      ...['record-clarification-absence must', 'revise-report must', 'remind-follow-up must'],
      ...['remind-data must', 'report-back must', 'confirm-person must', 'issue-special-report must'],
    ]
    expect(expected.filter((wanted) => !reached.has(wanted))).toEqual([])
  })

  it('an open case always has something to do beside handing over, and every answer is well formed', () => {
    fc.assert(
      fc.property(setting, (on) => {
        stroll(on, (_, __, today, assessment) => {
          Assessment.parse(assessment)
          const doable = assessment.steps.filter((step) => step.kind !== 'blocked' && step.id !== 'hand-over')
          if (assessment.stage !== 'closed') {
            expect(doable.some((step) => step.kind === 'must')).toBe(true)
          }
          expect(new Set(assessment.steps.map((step) => step.id)).size).toBe(assessment.steps.length)
          for (const step of assessment.steps) {
            expect(step.kind === 'blocked').toBe(step.blockedBecause !== null)
            expect(step.because.length).toBeGreaterThan(0)
            if (step.kind !== 'must') expect(step.stuckFrom).toBeNull()
          }
          if (assessment.validUntil) expect(assessment.validUntil > today).toBe(true)
        })
      }),
      runs,
    )
  })

  it('what is offered may be recorded; only a person who is not ours has no road', () => {
    fc.assert(
      fc.property(setting, (on) => void stroll(on, () => undefined)),
      runs,
    )
    expect([...refusals]).toEqual([])
  })

  it('never leads to a decision, a summons or an examination', () => {
    fc.assert(
      fc.property(setting, (on) => {
        stroll(on, (_, __, ___, { steps }) => {
          expect(steps.filter(({ id }) => /^(decide-|issue-summons|examine)/.test(id))).toEqual([])
        })
      }),
      runs,
    )
  })

  it('a date counted by a rule in working days is a working day; another holiday never moves it earlier', () => {
    fc.assert(
      fc.property(setting, fc.nat(120), (on, offset) => {
        const more = lawWith(on.week, [{ date: addDays(d('2026-09-07'), offset), name: 'Libur daerah' }])
        stroll(on, (file, law, today, assessment) => {
          const after = assess(file, more, today)
          for (const { id, due } of assessment.steps) {
            if (!due) continue
            if (due.text.includes('hari kerja')) expect(isWorkingDay(law.calendar, due.date)).toBe(true)
            const moved = after.steps.find((other) => other.id === id)?.due
            if (moved) expect(moved.date >= due.date).toBe(true)
          }
        })
      }),
      runs,
    )
  })

  it('correcting a fact and correcting it back gives the same answer', () => {
    fc.assert(
      fc.property(setting, fc.nat(70), (on, at) => {
        const law = lawWith(on.week)
        const file = stroll(on, () => undefined)
        const target = file.facts[at % file.facts.length]
        if (!target) return
        const today = addDays(d('2026-09-07'), 500)
        const n = file.facts.length
        const correction = (sequence: number, corrects: typeof target.id, replacement: FactPayload | null) =>
          asFact(sequence, today, {
            type: 'correction',
            corrects,
            replacement,
            replacementHappenedOn: replacement ? target.happenedOn : null,
            reason: 'uji',
          })
        const withdrawn = correction(n + 1, target.id, null)
        const again = [
          correction(n + 2, target.id, target.payload),
          correction(n + 2, factId(n + 1), null),
        ].map((back) => assess({ ...file, facts: [...file.facts, withdrawn, back] }, law, today))
        const original = assess(file, law, today)
        expect(again).toEqual([original, original])
        assess({ ...file, facts: [...file.facts, withdrawn] }, law, today)
      }),
      runs,
    )
  })
})
