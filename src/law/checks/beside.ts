import { ok, type Result } from '../../terms/result.ts'
import type { PayloadOf } from '../facts.ts'
import type { Context } from '../procedure/context.ts'

/** Recommendations from outside and requests for data. */
export function checkBeside(
  _context: Context,
  _payload: PayloadOf<
    'outside-recommendation-received' | 'outside-recommendation-settled' | 'data-requested' | 'data-reminded'
  >,
): Result<null> {
  return ok(null)
}
