import type { Identity, Official } from '../../terms/person.ts'
import type { PlainDate } from '../../terms/plain-date.ts'
import type { Road } from '../../terms/sanction.ts'
import type { Fact, FactPayload, PayloadOf } from '../facts.ts'
import { afterBeside, type BesideState, NOTHING_BESIDE } from './state/beside.ts'
import { afterClarification, type ClarificationState, NO_CLARIFICATION } from './state/clarification.ts'
import { afterCoaching, type CoachingState, NOT_COACHED } from './state/coaching.ts'
import { afterDeciding, type DecidingState, NOTHING_DECIDED } from './state/deciding.ts'
import { afterEthics, type EthicsState, NO_ETHICS } from './state/ethics.ts'
import type { Happened } from './state/happened.ts'
import { NO_REVIEW } from './state/review-line.ts'
import { afterSummons, NOT_SUMMONED, type SummonsesState } from './state/summons.ts'

/** Where a case stands, read from its effective facts in the order they were recorded. */
export interface CaseState
  extends ClarificationState,
    EthicsState,
    BesideState,
    CoachingState,
    SummonsesState,
    DecidingState {
  readonly openedOn: PlainDate | null
  readonly assessed: Happened<'assessed'> | null
  readonly posts: Happened<'posts-charted'> | null
  readonly forwarded: Happened<'forwarded'> | null
  readonly chain: readonly Official[]
  /** Whose superiors the chain holds; null in cases recorded before this was kept. */
  readonly chainFor: Identity | null
  readonly involved: readonly PayloadOf<'involvement-recorded'>[]
  readonly personConfirmed: Happened<'person-confirmed'> | null
  readonly neglect: readonly Happened<'neglect-found'>[]
  readonly team: Happened<'team-formed'> | null
  readonly released: Happened<'temporarily-released'> | null
  readonly pppkBasis: boolean
  readonly evidenceSecuredOn: PlainDate | null
  readonly escalatedOn: PlainDate | null
  readonly examined: Happened<'examined'> | null
  /** A Tim Pemeriksa stood when he was examined. */
  readonly heardByTeam: boolean
  readonly findings: Happened<'findings-settled'> | null
  readonly reported: Happened<'findings-reported'> | null
  readonly answered: Happened<'recommendation-answered'> | null
  readonly reopenedOn: PlainDate | null
  readonly closed: Happened<'closed'> | null
}

const EMPTY: CaseState = {
  ...NO_CLARIFICATION,
  ...NO_ETHICS,
  ...NOTHING_BESIDE,
  ...NOT_COACHED,
  ...NOT_SUMMONED,
  ...NOTHING_DECIDED,
  openedOn: null,
  assessed: null,
  posts: null,
  forwarded: null,
  chain: [],
  chainFor: null,
  involved: [],
  personConfirmed: null,
  neglect: [],
  team: null,
  released: null,
  pppkBasis: false,
  evidenceSecuredOn: null,
  escalatedOn: null,
  examined: null,
  heardByTeam: false,
  findings: null,
  reported: null,
  answered: null,
  reopenedOn: null,
  closed: null,
}

/** Reads the state out of effective facts (corrections already applied). Total: any list gives a state. */
export function caseState(effective: readonly Fact[]): CaseState {
  return effective.reduce<CaseState>((state, fact) => after(state, fact.payload, fact.happenedOn), EMPTY)
}

function after(state: CaseState, payload: FactPayload, on: PlainDate): CaseState {
  switch (payload.type) {
    case 'case-opened':
      return { ...state, openedOn: on }
    case 'assessed':
      return { ...onRoad(state, payload.road), assessed: { on, payload }, escalatedOn: null }
    case 'posts-charted':
      return { ...state, posts: { on, payload } }
    case 'forwarded':
      return { ...state, forwarded: { on, payload } }
    case 'involvement-recorded':
      return { ...state, involved: [...state.involved, payload] }
    case 'person-confirmed':
      return { ...state, personConfirmed: { on, payload } }
    case 'neglect-found':
      return { ...state, neglect: [...state.neglect, { on, payload }] }
    case 'superiors-confirmed':
      return { ...state, chain: payload.chain, chainFor: payload.person }
    case 'team-formed':
      return { ...state, team: { on, payload } }
    case 'temporarily-released':
      return { ...state, released: { on, payload } }
    case 'pppk-basis-recorded':
      return { ...state, pppkBasis: true }
    case 'evidence-secured':
      return { ...state, evidenceSecuredOn: state.evidenceSecuredOn ?? on }
    case 'coaching-called':
    case 'coaching-absent':
    case 'coaching-held':
    case 'coaching-reprimanded':
    case 'deletion-requested':
    case 'deletion-checked':
      return { ...state, ...afterCoaching(state, payload, on) }
    case 'escalated':
      return { ...state, escalatedOn: on }
    case 'findings-settled':
      // Other findings are another report: the line of reviewers begins again.
      return { ...state, findings: { on, payload }, review: NO_REVIEW }
    case 'findings-reported':
      return { ...state, reported: { on, payload } }
    case 'recommendation-answered':
      return { ...state, answered: { on, payload } }
    case 'decision-issued':
    case 'decision-call-issued':
    case 'decision-not-collected':
    case 'decision-delivered':
    case 'effect-overridden':
    case 'remedy-filed':
    case 'remedy-decided':
    case 'sanction-served':
      return { ...state, ...afterDeciding(state, payload, on) }
    case 'examined':
      // What was settled before he was heard (again) rests on no hearing: it is settled anew.
      return {
        ...state,
        examined: { on, payload },
        heardByTeam: state.team !== null,
        findings: null,
        reported: null,
        answered: null,
      }
    case 'closed':
      return { ...state, closed: { on, payload } }
    case 'reopened':
      return { ...state, closed: null, reopenedOn: on }
    case 'desk-study-made':
    case 'assignment-issued':
    case 'clarification-invited':
    case 'clarification-absent':
    case 'clarified':
    case 'report-reviewed':
    case 'report-revised':
    case 'special-report-issued':
    case 'special-report-received':
    case 'recommendation-followed-up':
    case 'follow-up-reminded':
      return { ...state, ...afterClarification(state, payload, on) }
    case 'ethics-panel-formed':
    case 'ethics-concluded':
    case 'moral-sanction-declared':
      return { ...state, ...afterEthics(payload, on) }
    case 'outside-recommendation-received':
    case 'outside-recommendation-settled':
    case 'outside-recommendation-reported':
    case 'data-requested':
    case 'data-reminded':
    case 'data-received':
      return { ...state, ...afterBeside(state, payload, on) }
    case 'summons-issued':
    case 'summons-delivered':
    case 'attended':
    case 'absent':
    case 'absence-recorded':
      return { ...state, ...afterSummons(state, payload, on) }
    case 'handed-over':
    case 'note':
    case 'correction':
      return state
  }
}

/** Another road begins its own procedure: a hearing of the Majelis is no examination, nor the other way round. */
function onRoad(state: CaseState, road: Road): CaseState {
  const before = state.assessed?.payload.road
  if (before === undefined || before === road) return state
  return {
    ...state,
    ...NOT_SUMMONED,
    examined: null,
    findings: null,
    reported: null,
    answered: null,
  }
}
