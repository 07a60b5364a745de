import type { Context } from '../../../law/procedure/context.ts'
import { makeContext } from '../../../law/procedure/context.ts'
import type { Official } from '../../../terms/person.ts'
import type { SanctionLevel } from '../../../terms/sanction.ts'
import type { CaseSource } from './case-source.ts'

const asLaw = ({ law, state, stored, context }: CaseSource): Context =>
  makeContext(stored.file, law, context.today, state)

/**
 * To whom a report upward goes: the competent official for what this case threatens, or, while the chain holds none, its
 * highest (PP 94/2021 Ps. 27). Null while no chain is confirmed.
 */
export function competentOfficial(source: CaseSource): Official | null {
  const { authority } = asLaw(source)
  return authority.found ? authority.official : (source.state.chain.at(-1) ?? null)
}

/** The level a decision must have: a repetition can lift it above that of article and impact. Null while it is unknown. */
export const threatenedLevel = (source: CaseSource): SanctionLevel | null => asLaw(source).threat
