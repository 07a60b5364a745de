import type { CaseView } from '../../contract/cases.ts'
import type { SanctionLevel } from '../../terms/sanction.ts'
import { latest } from './facts/request.ts'

/**
 * The level of sanction the header names as a threat. A Majelis imposes no hukuman disiplin (PP 42/2004). PP 94/2021
 * speaks of PNS: for a PPPK nothing is threatened before the office has recorded what it rests on (PP 49/2018).
 */
export function threatOf(view: CaseView): SanctionLevel | null {
  if (view.assessment.road === 'ethics') return null
  const { atAct, now } = view.person
  const pppk = [atAct.kind, now.kind].some((kind) => kind === 'pppk' || kind === 'pppk-paruh-waktu')
  return pppk && latest(view, 'pppk-basis-recorded') === null ? null : view.assessment.level
}
