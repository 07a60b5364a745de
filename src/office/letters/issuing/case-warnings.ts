import type { Fact } from '../../../law/facts.ts'
import { assess } from '../../../law/procedure.ts'
import { instant } from '../../../terms/clock.ts'
import { FactId } from '../../../terms/ids.ts'
import type { NewFact } from '../../cases/facts.ts'
import type { CaseSource } from '../drafting/case-source.ts'
import type { StoredPaper } from '../repository.ts'

/**
 * Warnings about the letter itself: its days, and whom it names. What else the case then warns of is about the next step
 * and no reason to change this letter; too short a gap the numbering says itself, with a better day.
 */
const ABOUT_THE_LETTER =
  /^(?:summons-gap-long-|second-summons-late|invitation-notice-short|assignment-conflict)/

/**
 * What the case will warn of once this paper is frozen and does not warn of yet: a clerk learns it while the letter can
 * still be changed, not after it.
 * @param fact what the paper will record; null: it changes nothing in the case
 */
export function caseWarnings(
  paper: StoredPaper,
  { stored, law, context, assessment }: CaseSource,
  fact: NewFact | null,
): string[] {
  if (!fact) return []
  const recorded: Fact = {
    ...fact,
    id: FactId.parse(paper.id),
    sequence: (stored.file.facts.at(-1)?.sequence ?? 0) + 1,
    version: 1,
    recordedAt: instant(context.clock),
    recordedBy: context.account.id,
  }
  const after = assess({ ...stored.file, facts: [...stored.file.facts, recorded] }, law, context.today)
  const known = new Set(assessment.warnings.map(({ text }) => text))
  return after.warnings
    .filter(({ id, text }) => ABOUT_THE_LETTER.test(id) && !known.has(text))
    .map(({ text }) => text)
}
