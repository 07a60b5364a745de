import type { cases as contract } from '../../contract/cases.ts'
import type { ParsedInputOf } from '../../contract/method.ts'
import type { FactId } from '../../terms/ids.ts'
import type { Result } from '../../terms/result.ts'
import type { WriteContext } from '../context.ts'
import { appendFact } from './facts.ts'

/**
 * Answers a wrong fact with a correction: the right payload of the same type, or null to withdraw it. The wrong one
 * stays readable. Refused when a later fact would become unlawful (`checkFact` replays the corrected history).
 */
export function correctFact(
  context: WriteContext,
  input: ParsedInputOf<typeof contract.correct>,
): Result<FactId> {
  return appendFact(context, input.caseId, {
    happenedOn: context.today,
    happenedAt: null,
    payload: {
      type: 'correction',
      corrects: input.factId,
      replacement: input.replacement,
      replacementHappenedOn: input.happenedOn,
      reason: input.reason,
    },
  })
}
