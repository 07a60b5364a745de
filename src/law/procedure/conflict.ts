import type { Identity, Official } from '../../terms/person.ts'
import { samePerson } from '../authority.ts'
import type { InvolvedAs } from '../facts.ts'
import type { CaseFile } from '../law.ts'
import type { CaseState } from './case-state.ts'

type Bound = Pick<CaseState, 'involved'>
type Named = Pick<CaseFile, 'reporters'>

const LABEL: Record<InvolvedAs, string> = {
  reporter: 'pelapor',
  witness: 'saksi',
  'involved-superior': 'atasan yang terlibat',
}

const folded = (name: string) => name.trim().toLowerCase()

/** What binds a person up with the case so that he may not examine, decide or sit on a panel; null when nothing does. */
function conflictOf(file: Named, state: Bound, who: Identity): InvolvedAs | null {
  const recorded = state.involved.find((involved) => samePerson(involved.who, who))
  if (recorded) return recorded.as
  const reported = file.reporters.some(({ name, nip }) =>
    nip && who.nip ? nip === who.nip : folded(name) === folded(who.name),
  )
  return reported ? 'reporter' : null
}

/** `pelapor`, `saksi`, `atasan yang terlibat`, for a sentence; null when nothing binds him. */
export function conflictLabel(file: Named, state: Bound, who: Identity): string | null {
  const as = conflictOf(file, state, who)
  return as ? LABEL[as] : null
}

/** The direct superior; where he reported, witnessed or is involved, the next higher one (Ps. 29). Null without a chain. */
export function actingSuperior(file: Named, state: Bound & Pick<CaseState, 'chain'>): Official | null {
  return state.chain.find(({ identity }) => conflictOf(file, state, identity) === null) ?? null
}
