import { ok, type Result } from '../../terms/result.ts'
import type { PayloadOf } from '../facts.ts'
import type { Context } from '../procedure/context.ts'

/** The clarification road: dates, reviewers in their order, recommendations that exist. */
export function checkClarification(
  _context: Context,
  _payload: PayloadOf<
    | 'assignment-issued'
    | 'clarification-invited'
    | 'clarified'
    | 'report-reviewed'
    | 'special-report-issued'
    | 'special-report-received'
    | 'recommendation-followed-up'
  >,
): Result<null> {
  return ok(null)
}
