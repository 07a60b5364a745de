import { PlainDate } from '../terms/plain-date.ts'
import { type Fact, FactPayload, type PayloadOf } from './facts.ts'

interface Replacement {
  readonly payload: FactPayload
  readonly happenedOn: PlainDate | null
}

/**
 * The facts as they stand after all corrections, in the order they were recorded; corrections themselves are left out.
 * The newest correction of a fact wins; withdrawing a correction lets the earlier state stand again.
 */
export function effectiveFacts(facts: readonly Fact[]): readonly Fact[] {
  const ordered = [...facts].sort((a, b) => a.sequence - b.sequence)
  const answers = new Map<string, Replacement | null>()
  // Newest first: whether a correction still stands is known before it is applied.
  for (const fact of ordered.toReversed()) {
    const own = answers.get(fact.id)
    if (own === null) continue
    const correction = own ? own.payload : fact.payload
    if (correction.type !== 'correction' || answers.has(correction.corrects)) continue
    const answer = readReplacement(correction)
    if (answer !== 'unreadable') answers.set(correction.corrects, answer)
  }
  return ordered.flatMap((fact) => {
    const answer = answers.get(fact.id)
    if (answer === null || fact.payload.type === 'correction') return []
    // A fact cannot change its kind: `checkFact` refuses it, and an older file that holds one keeps the original.
    if (!answer || answer.payload.type !== fact.payload.type) return [fact]
    return [{ ...fact, payload: answer.payload, happenedOn: answer.happenedOn ?? fact.happenedOn }]
  })
}

/** What a correction puts in the place of a fact: a payload, null to withdraw it, or `unreadable`. */
export function readReplacement(correction: PayloadOf<'correction'>): Replacement | null | 'unreadable' {
  if (correction.replacement === null || correction.replacement === undefined) return null
  const payload = FactPayload.safeParse(correction.replacement)
  if (!payload.success) return 'unreadable'
  const date = PlainDate.safeParse(correction.replacementHappenedOn)
  return { payload: payload.data, happenedOn: date.success ? date.data : null }
}
