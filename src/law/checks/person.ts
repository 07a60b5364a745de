import { ok, type Result } from '../../terms/result.ts'
import type { PayloadOf } from '../facts.ts'
import type { Context } from '../procedure/context.ts'

/** The chronology of posts, a person asked about again, a superior who does nothing. */
export function checkPerson(
  _context: Context,
  _payload: PayloadOf<'posts-charted' | 'person-confirmed' | 'neglect-found'>,
): Result<null> {
  return ok(null)
}
