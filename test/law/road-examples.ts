import { expect, it } from 'vitest'
import type { Stage, StepId } from '../../src/law/assessment.ts'
import type { EarlierSanction, FactPayload } from '../../src/law/facts.ts'
import type { Law } from '../../src/law/law.ts'
import { assess, type CaseFile } from '../../src/law/procedure.ts'
import { caseOf, citations, clerk, d, facts, ids, law, secretary, stepIn } from './fixtures.ts'
import * as p from './payloads.ts'
import * as q from './payloads-discipline.ts'

export type Line = readonly [string, FactPayload]

/** One example of the procedure: the facts, the day, and what a jurist expects. */
export interface Row {
  readonly name: string
  readonly facts: readonly Line[]
  readonly today: string
  readonly file?: Parameters<typeof caseOf>[1]
  readonly stage: Stage
  /** All must steps in order, with the due date where one is counted. */
  readonly must: readonly (StepId | readonly [StepId, string])[]
  readonly may?: readonly StepId[]
  readonly blocked?: readonly (readonly [StepId, string])[]
  /** Exactly these are closed for good; the other blocked steps may still become lawful. */
  readonly never?: readonly StepId[]
  readonly notOffered?: readonly StepId[]
  readonly article?: readonly [StepId, string]
  readonly signer?: readonly [StepId, string]
  readonly warns?: readonly string[]
  readonly warnsNot?: readonly string[]
  readonly effectiveOn?: string
  /** Other rules, elections or government than the usual; the shipped ones of a kota otherwise. */
  readonly law?: Law
}

// 2026-10: 1 Thu, 5 Mon, 8 Thu, 20 Tue, 29 Thu; no holiday in October and November 2026.
export const start: Line[] = [
  ['2026-10-01', p.opened()],
  ['2026-10-02', p.assessed('discipline')],
  ['2026-10-02', p.superiors()],
]
export const startOf = (assessment: FactPayload, superiors: FactPayload = p.superiors()): Line[] => [
  ['2026-10-01', p.opened()],
  ['2026-10-02', assessment],
  ['2026-10-02', superiors],
]
export const summoned: Line[] = [...start, ['2026-10-08', p.summons(1, '2026-10-08', '2026-10-20')]]
export const received: Line[] = [...summoned, ['2026-10-09', p.summonsDelivered(1, '2026-10-09')]]
export const missedOnce: Line[] = [...received, ['2026-10-20', p.absent(1)]]
export const summonedTwice: Line[] = [...missedOnce, ['2026-10-21', p.summons(2, '2026-10-21', '2026-11-02')]]
export const receivedTwice: Line[] = [...summonedTwice, ['2026-10-22', p.summonsDelivered(2, '2026-10-22')]]
export const missedTwice: Line[] = [...receivedTwice, ['2026-11-02', p.absent(2)]]
export const came: Line[] = [...received, ['2026-10-20', p.attended(1)]]
export const examined: Line[] = [...came, ['2026-10-20', p.examined('2026-10-20')]]
export const proven: Line[] = [...examined, ['2026-10-21', p.findings(true)]]
export const decided: Line[] = [...proven, ['2026-10-22', p.decided('2026-10-22')]]
export const delivered: Line[] = [...decided, ['2026-10-23', p.decisionDelivered('2026-10-23')]]
const road = (assessment: FactPayload): Line[] => [
  ...startOf(assessment),
  ...summoned.slice(3),
  ...received.slice(4),
  ...came.slice(5),
  ...examined.slice(6),
]
export const provenAs = (
  assessment: FactPayload,
  level: 'ringan' | 'sedang' | 'berat' | null = null,
): Line[] => [...road(assessment), ['2026-10-21', p.findings(true, level)]]
/** Berat: heard by a Tim Pemeriksa, as Ps. 29 asks. */
export const provenByTeam = (assessment: FactPayload): Line[] => [
  ...startOf(assessment),
  ['2026-10-05', q.teamFormed('2026-10-05')],
  ...provenAs(assessment).slice(start.length),
]
/** A sedang sanction, and an objection against it. */
export const objected: Line[] = [
  ...provenAs(p.assessed('discipline', ['kewajiban-integritas'], 'instansi')),
  ['2026-10-22', p.reported('2026-10-22', secretary, 'sedang')],
  ['2026-10-22', q.imposed('2026-10-22', 'penundaan-kgb', secretary)],
  ['2026-10-23', p.decisionDelivered('2026-10-23')],
  ['2026-10-30', q.filed('2026-10-30')],
]
export const DECIDE = [
  'decide-teguran-lisan',
  'decide-teguran-tertulis',
  'decide-pernyataan-tidak-puas',
] as const
export const allDecideBlocked = (text: string) => DECIDE.map((id) => [id, text] as const)

export const coach: Line[] = [
  ['2026-10-01', p.opened()],
  ['2026-10-02', p.assessed('coaching', [])],
]
export const coachable: Line[] = [...coach, ['2026-10-02', p.superiors()]]
export const safe: Line[] = [...coachable, ['2026-10-05', p.secured('2026-10-05')]]
export const calledIn: Line[] = [...safe, ['2026-10-05', p.coachingCalled('2026-10-05', '2026-10-08')]]
export const coached: Line[] = [...calledIn, ['2026-10-08', p.coachingHeld('2026-10-08')]]
export const asked: Line[] = [...coached, ['2026-10-08', p.deletionRequested('2026-10-13')]]

export const pppk = { ...clerk, kind: 'pppk' as const, golongan: 'IX' as const }
export const earlierOral = (
  sanction: string,
  level: EarlierSanction['level'] = 'ringan',
  violation = 'kewajiban-integritas',
) => ({
  earlier: [{ sanction, level, decidedOn: d('2025-05-05'), violations: [violation] }],
})

/** Holds every example against `assess`. */
export function holdExamples(rows: readonly Row[]): void {
  it.each(rows)('$name', (row) => {
    const file: CaseFile = caseOf(facts(...row.facts), row.file)
    const assessment = assess(file, row.law ?? law, d(row.today))
    expect(assessment.stage).toBe(row.stage)
    expect(ids(assessment, 'must')).toEqual(
      row.must.map((entry) => (typeof entry === 'string' ? entry : entry[0])),
    )
    for (const entry of row.must) {
      if (typeof entry !== 'string') expect(stepIn(assessment, entry[0]).due?.date).toBe(entry[1])
    }
    for (const id of row.may ?? []) expect(stepIn(assessment, id).kind).toBe('may')
    for (const [id, reason] of row.blocked ?? []) {
      expect(stepIn(assessment, id).kind).toBe('blocked')
      expect(stepIn(assessment, id).blockedBecause).toContain(reason)
    }
    if (row.never)
      expect(assessment.steps.filter(({ never }) => never).map(({ id }) => id)).toEqual(row.never)
    for (const id of row.notOffered ?? []) expect(assessment.steps.map((step) => step.id)).not.toContain(id)
    if (row.article) expect(citations(stepIn(assessment, row.article[0]).because)).toContain(row.article[1])
    if (row.signer)
      expect(stepIn(assessment, row.signer[0]).signer?.official?.identity.name).toBe(row.signer[1])
    const warned = assessment.warnings.map((warning) => warning.id)
    for (const id of row.warns ?? []) expect(warned).toContain(id)
    for (const id of row.warnsNot ?? []) expect(warned).not.toContain(id)
    if (row.effectiveOn) expect(assessment.effectiveOn?.date).toBe(row.effectiveOn)
  })
}
