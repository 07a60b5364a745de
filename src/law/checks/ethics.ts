import { ok, type Result } from '../../terms/result.ts'
import type { PayloadOf } from '../facts.ts'
import type { Context } from '../procedure/context.ts'

/** Majelis Kode Etik: composition, conclusion and declaration (dossier 3.10). */
export function checkEthics(
  _context: Context,
  _payload: PayloadOf<'ethics-panel-formed' | 'ethics-concluded' | 'moral-sanction-declared'>,
): Result<null> {
  return ok(null)
}
