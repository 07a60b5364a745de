import type { CasePerson } from './assessment.ts'
import type { Fact } from './facts.ts'

/**
 * The person as the case knew him when the last of these facts was recorded: a fact is judged by what he was then, so
 * that his later move or death makes no earlier fact unlawful. Before anything says where he served, as at the act.
 * @param facts effective facts, in the order they were recorded.
 */
export function personThen({ atAct }: CasePerson, facts: readonly Fact[]): CasePerson {
  let now = atAct
  let standing: CasePerson['standing'] = 'active'
  for (const { payload } of facts) {
    if (payload.type === 'superiors-confirmed') now = payload.person ?? now
    if (payload.type === 'person-confirmed') {
      now = payload.person
      standing = payload.standing
    }
  }
  return { atAct, now, standing }
}
