import { makeContext } from '../../../law/procedure/context.ts'
import type { Official } from '../../../terms/person.ts'
import type { CaseSource } from './case-source.ts'

/**
 * To whom a report upward goes: the competent official for what this case threatens, or, while the chain holds none, its
 * highest (PP 94/2021 Ps. 27). Null while no chain is confirmed.
 */
export function competentOfficial({ law, state, stored, context }: CaseSource): Official | null {
  const { authority } = makeContext(stored.file, law, context.today, state)
  return authority.found ? authority.official : (state.chain.at(-1) ?? null)
}
