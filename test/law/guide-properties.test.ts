import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { checkFact } from '../../src/law/check-fact.ts'
import { Advice } from '../../src/law/guide/advice.ts'
import { Access, ConductTarget, ContentKind } from '../../src/terms/conduct.ts'
import { Impact, Road, type Whose } from '../../src/terms/sanction.ts'
import { clerk, d, rulebook, subhead } from './fixtures.ts'
import { adviceFor, fileFor, lawOfElections, PILKADA, PILKADES, UNDATED } from './guide-examples.ts'
import * as p from './payloads.ts'

/** Any telaah a clerk might put together, sensible or not. */
const telaah = fc.record({
  conduct: fc.record({
    forms: fc.uniqueArray(fc.constantFrom(...rulebook.forms.keys()), { maxLength: 3 }),
    content: fc.uniqueArray(fc.constantFrom(...ContentKind.options), { maxLength: 3 }),
    access: fc.constantFrom(...Access.options),
    targets: fc.uniqueArray(fc.constantFrom(...ConductTarget.options), { maxLength: 3 }),
    electionId: fc.constantFrom(null, PILKADA.id, UNDATED.id, PILKADES.id, 'tidak-ada'),
  }),
  actDate: fc.constantFrom(
    '2021-08-30',
    '2022-09-21',
    '2026-09-10',
    '2026-09-19',
    '2026-09-20',
    '2026-10-01',
  ),
  impact: fc.constantFrom(...Impact.options),
  violations: fc.option(
    fc.uniqueArray(fc.constantFrom(...rulebook.violations.keys()), { minLength: 1, maxLength: 3 }),
  ),
  file: fc.record({
    whose: fc.constantFrom<Whose>('own', 'other-unit', 'not-ours'),
    person: fc.constantFrom(clerk, subhead.identity, { ...clerk, kind: 'pppk' as const }),
    coachedBefore: fc.constantFrom([], [{ on: d('2026-02-02'), violations: [], caseNumber: 'K-2026/001' }]),
  }),
})

const example = (one: typeof telaah extends fc.Arbitrary<infer T> ? T : never) => ({
  name: '',
  proposed: [],
  ...one,
  violations: one.violations ?? undefined,
})

describe('for every telaah', () => {
  it('the answer is well formed, and every road stands in one place or in none', () => {
    fc.assert(
      fc.property(telaah, (one) => {
        const advice = Advice.parse(adviceFor(example(one)))
        const placed = [...advice.proposed, ...advice.unusual, ...advice.refused]
        expect([0, Road.options.length]).toContain(placed.length)
        expect(new Set(placed.map(({ road }) => road)).size).toBe(placed.length)
        for (const said of placed) expect(said.because.length).toBeGreaterThan(0)
        for (const ask of advice.asks) expect(ask.because.length).toBeGreaterThan(0)
        const ids = advice.asks.map(({ id }) => id)
        expect(new Set(ids).size).toBe(ids.length)
      }),
      { numRuns: 400 },
    )
  })

  it('what is proposed is recorded without a reason, what is unusual with one, what is refused with none', () => {
    fc.assert(
      fc.property(telaah, (one) => {
        const row = example(one)
        const advice = adviceFor(row)
        const violations = one.violations ?? advice.violations.map(({ id }) => id)
        const after = adviceFor({ ...row, violations })
        const today = d('2026-10-05')
        const verdict = (road: Road, reason: string) => {
          const payload = {
            ...p.assessed(road, violations, one.impact, one.actDate),
            conduct: one.conduct,
            reason,
          }
          const answer = checkFact(fileFor(row), lawOfElections, today, payload, today)
          return answer.ok ? 'ok' : answer.error.code
        }
        // A form younger than the act and a road without any article are refused before the roads are weighed.
        const before = ['form-after-act', 'no-violation', 'not-ours', 'coaching-not-possible']
        for (const { road } of after.proposed) expect(['ok', ...before]).toContain(verdict(road, ''))
        for (const { road } of after.unusual) {
          expect(['reason-needed', 'clarification-own-staff', ...before]).toContain(verdict(road, ''))
          expect(['ok', ...before]).toContain(verdict(road, 'Alasan contoh'))
        }
        for (const { road } of after.refused)
          expect(['road-not-lawful', ...before]).toContain(verdict(road, 'Alasan contoh'))
      }),
      { numRuns: 300 },
    )
  })

  it('huruf n is never proposed against a bakal calon for forms that the object decides, nor in a village', () => {
    const byObject = [...rulebook.forms.values()].filter(
      ({ leadsTo, disciplineBeforeNomination, nomination, subject }) =>
        subject === 'netralitas' &&
        (leadsTo === 'ethics' || leadsTo === 'by-target' || leadsTo === 'discipline') &&
        !disciplineBeforeNomination &&
        nomination === null,
    )
    expect(byObject.length).toBeGreaterThan(10)
    for (const form of byObject) {
      const row = { name: '', proposed: [], conduct: { forms: [form.id], electionId: PILKADA.id } }
      const before = adviceFor({ ...row, actDate: '2026-09-19' })
      expect([form.id, before.violations.map(({ id }) => id)]).toEqual([form.id, []])
      const village = adviceFor({ ...row, conduct: { ...row.conduct, electionId: PILKADES.id } })
      expect(village.violations.filter(({ citation }) => citation.includes('huruf n'))).toEqual([])
    }
  })
})
