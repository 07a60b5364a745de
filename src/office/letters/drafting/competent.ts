import { lightAuthority } from '../../../law/authority.ts'
import type { Official } from '../../../terms/person.ts'
import type { CaseSource } from './case-source.ts'

/**
 * To whom a report upward goes: the competent official for a light sanction, or for a heavier one the highest of the
 * confirmed chain (PP 94/2021 Ps. 27). Null while no chain is confirmed.
 */
export function competentOfficial({ law, person, state, stored, assessment }: CaseSource): Official | null {
  const authority = lightAuthority(law.rules, person, state.chain, stored.file.whose)
  if (assessment.level === 'ringan' && authority.found) return authority.official
  return state.chain.at(-1) ?? null
}
