import type { TimelineEntry } from '../../contract/cases.ts'
import { effectiveFacts, readReplacement } from '../../law/effective-facts.ts'
import type { Fact } from '../../law/facts.ts'
import type { Rulebook } from '../../law/rulebook.ts'
import type { FactId, PaperId } from '../../terms/ids.ts'
import { formatDate } from '../../terms/plain-date.ts'
import { factSentence } from './sentences.ts'

type Corrected = NonNullable<TimelineEntry['corrected']>

/** Which facts no longer stand as recorded, by the newest correction that itself still stands. */
function correctedFacts(facts: readonly Fact[]): ReadonlyMap<FactId, Corrected> {
  const corrected = new Map<FactId, Corrected>()
  for (const { id, payload } of facts.toReversed()) {
    if (payload.type !== 'correction' || corrected.get(id)?.withdrawn || corrected.has(payload.corrects))
      continue
    const withdrawn = payload.replacement === null || payload.replacement === undefined
    corrected.set(payload.corrects, { by: id, reason: payload.reason, withdrawn })
  }
  return corrected
}

function sentence(fact: Fact, facts: readonly Fact[], rules: Rulebook): string {
  if (fact.payload.type !== 'correction') return factSentence(fact.payload, rules)
  const { corrects } = fact.payload
  const wrong = facts.find(({ id }) => id === corrects)
  const of = wrong ? ` atas catatan ${formatDate(wrong.happenedOn)}` : ''
  const replacement = readReplacement(fact.payload)
  if (replacement === null)
    return wrong?.payload.type === 'correction'
      ? 'Koreksi ditarik.'
      : `Catatan${of ? of.replace(' atas catatan', '') : ''} ditarik.`
  if (replacement === 'unreadable') return factSentence(fact.payload, rules)
  const moved =
    replacement.happenedOn && replacement.happenedOn !== wrong?.happenedOn
      ? ` (tanggal ${formatDate(replacement.happenedOn)})`
      : ''
  return `Koreksi${of}${moved}: ${factSentence(replacement.payload, rules)}`
}

function paperOf(fact: Fact): PaperId | null {
  return 'paperId' in fact.payload ? fact.payload.paperId : null
}

/** Every fact as the case screen shows it, newest happening first; wrong ones stay readable. */
export function timelineOf(
  facts: readonly Fact[],
  rules: Rulebook,
  nameOf: (accountId: string) => string,
): TimelineEntry[] {
  const corrected = correctedFacts(facts)
  const standing = new Map(
    effectiveFacts(facts).map(({ id, payload, happenedOn }) => [id, { payload, happenedOn }]),
  )
  return facts
    .map((fact) => ({
      id: fact.id,
      sequence: fact.sequence,
      happenedOn: fact.happenedOn,
      happenedAt: fact.happenedAt,
      recordedAt: fact.recordedAt,
      recordedBy: fact.recordedBy,
      recordedByName: nameOf(fact.recordedBy),
      payload: fact.payload,
      text: sentence(fact, facts, rules),
      paperId: paperOf(fact),
      standing: standing.get(fact.id) ?? null,
      corrected: corrected.get(fact.id) ?? null,
    }))
    .sort((a, b) =>
      a.happenedOn === b.happenedOn ? b.sequence - a.sequence : a.happenedOn < b.happenedOn ? 1 : -1,
    )
}
