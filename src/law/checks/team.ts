import { ok, type Result } from '../../terms/result.ts'
import type { PayloadOf } from '../facts.ts'
import type { Context } from '../procedure/context.ts'

/** Composition, rank and conflict of interest of a Tim Pemeriksa, and the temporary release (PP 94/2021 Ps. 29, 31). */
export function checkTeam(
  _context: Context,
  _payload: PayloadOf<'team-formed' | 'temporarily-released'>,
): Result<null> {
  return ok(null)
}
