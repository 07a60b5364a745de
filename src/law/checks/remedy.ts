import type { PlainDate } from '../../terms/plain-date.ts'
import { ok, type Result } from '../../terms/result.ts'
import type { PayloadOf } from '../facts.ts'
import type { Context } from '../procedure/context.ts'

/** Objection, appeal and serving: dates and outcomes (PP 79/2021). */
export function checkRemedy(
  _context: Context,
  _payload: PayloadOf<'remedy-filed' | 'remedy-decided' | 'sanction-served'>,
  _happenedOn: PlainDate,
): Result<null> {
  return ok(null)
}
