import type { BatchOptions } from '../../contract/batches.ts'
import type { CaseId } from '../../terms/ids.ts'
import { isDecision, PAPERS, type PaperKind } from '../../terms/paper.ts'
import { ok, type Result } from '../../terms/result.ts'
import type { ReadContext } from '../context.ts'
import { type CaseSource, readSource } from '../letters/drafting/case-source.ts'
import { papersOfCase } from '../letters/repository.ts'

/** Letters that go to somebody. A decision is weighed for each person by himself, so never made for many at once. */
export const mayBeBatched = (kind: PaperKind): boolean => PAPERS[kind].deliverable && !isDecision(kind)

/**
 * A letter that already went out and need not go out again: whether to replace it is weighed case by case, and nobody is
 * called a second time by being on a list.
 */
export function isRepeated({ stored, assessment, context }: CaseSource, kind: PaperKind): boolean {
  const due = assessment.steps.some((step) => step.kind === 'must' && step.paper === kind)
  return (
    !due &&
    papersOfCase(context.db, stored.id).some(
      (paper) => paper.kind === kind && (paper.state === 'numbered' || paper.state === 'delivered'),
    )
  )
}

/** What these cases allow now; the kind that most of them allow comes first. */
export function optionsFor(context: ReadContext, caseIds: readonly CaseId[]): Result<BatchOptions> {
  const cases: BatchOptions['cases'] = []
  const allowed = new Map<PaperKind, CaseId[]>()
  for (const id of new Set(caseIds)) {
    const source = readSource(context, id)
    if (!source.ok) return source
    const { stored, person, assessment } = source.value
    cases.push({ id, number: stored.number, fullName: person.name })
    const kinds = new Set(
      assessment.steps.flatMap((step) => (step.kind !== 'blocked' && step.paper ? step.paper : [])),
    )
    for (const kind of kinds)
      if (mayBeBatched(kind) && !isRepeated(source.value, kind))
        allowed.set(kind, [...(allowed.get(kind) ?? []), id])
  }
  const kinds = [...allowed]
    .map(([kind, ids]) => ({ kind, title: PAPERS[kind].title, caseIds: ids }))
    .sort((a, b) => b.caseIds.length - a.caseIds.length)
  return ok({ cases, kinds })
}
