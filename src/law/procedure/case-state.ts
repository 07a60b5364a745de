import type { Identity, Official } from '../../terms/person.ts'
import type { PlainDate } from '../../terms/plain-date.ts'
import type { Road } from '../../terms/sanction.ts'
import type { Fact, FactPayload, PayloadOf } from '../facts.ts'
import { afterBeside, type BesideState, NOTHING_BESIDE } from './state/beside.ts'
import { afterClarification, type ClarificationState, NO_CLARIFICATION } from './state/clarification.ts'
import { afterEthics, type EthicsState, NO_ETHICS } from './state/ethics.ts'
import type { Happened } from './state/happened.ts'
import { NO_REVIEW } from './state/review-line.ts'

export interface SummonsState {
  readonly issued: Happened<'summons-issued'>
  readonly delivered: Happened<'summons-delivered'> | null
  readonly attended: PlainDate | null
  readonly absent: Happened<'absent'> | null
  readonly absenceRecorded: boolean
}

/** Where a case stands, read from its effective facts in the order they were recorded. */
export interface CaseState extends ClarificationState, EthicsState, BesideState {
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
  readonly coachingCalled: Happened<'coaching-called'> | null
  readonly coachingAbsences: number
  /** The last call was not followed. */
  readonly coachingAbsentOn: PlainDate | null
  readonly coachingHeldOn: PlainDate | null
  readonly coachingReprimandedOn: PlainDate | null
  readonly deletionRequested: Happened<'deletion-requested'> | null
  readonly deletionChecked: Happened<'deletion-checked'> | null
  readonly escalatedOn: PlainDate | null
  readonly first: SummonsState | null
  readonly second: SummonsState | null
  readonly examined: Happened<'examined'> | null
  /** A Tim Pemeriksa stood when he was examined. */
  readonly heardByTeam: boolean
  readonly findings: Happened<'findings-settled'> | null
  readonly reported: Happened<'findings-reported'> | null
  readonly answered: Happened<'recommendation-answered'> | null
  readonly decision: Happened<'decision-issued'> | null
  readonly decisionCall: Happened<'decision-call-issued'> | null
  readonly notCollectedOn: PlainDate | null
  readonly delivered: Happened<'decision-delivered'> | null
  readonly effectOverride: Happened<'effect-overridden'> | null
  /** The remedy now pending or decided; an appeal after an objection replaces it. */
  readonly remedy: Happened<'remedy-filed'> | null
  readonly remedyDecided: Happened<'remedy-decided'> | null
  readonly served: Happened<'sanction-served'> | null
  readonly reopenedOn: PlainDate | null
  readonly closed: Happened<'closed'> | null
}

const EMPTY: CaseState = {
  ...NO_CLARIFICATION,
  ...NO_ETHICS,
  ...NOTHING_BESIDE,
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
  coachingCalled: null,
  coachingAbsences: 0,
  coachingAbsentOn: null,
  coachingHeldOn: null,
  coachingReprimandedOn: null,
  deletionRequested: null,
  deletionChecked: null,
  escalatedOn: null,
  first: null,
  second: null,
  examined: null,
  heardByTeam: false,
  findings: null,
  reported: null,
  answered: null,
  decision: null,
  decisionCall: null,
  notCollectedOn: null,
  delivered: null,
  effectOverride: null,
  remedy: null,
  remedyDecided: null,
  served: null,
  reopenedOn: null,
  closed: null,
}

/** Reads the state out of effective facts (corrections already applied). Total: any list gives a state. */
export function caseState(effective: readonly Fact[]): CaseState {
  return effective.reduce<CaseState>((state, fact) => after(state, fact.payload, fact.happenedOn), EMPTY)
}

/** A day for taking the post down, set in the coaching paper itself, starts the same check as a request of its own. */
function withDeletion(
  state: CaseState,
  { deletionDueOn, deletionUrl }: Pick<PayloadOf<'coaching-held'>, 'deletionDueOn' | 'deletionUrl'>,
  on: PlainDate,
): CaseState {
  // A paper that repeats the day of an earlier request is no new one.
  if (deletionDueOn === null || state.deletionRequested?.payload.dueOn === deletionDueOn) return state
  const none = { paperId: null, number: null } as const
  const payload = {
    type: 'deletion-requested',
    ...none,
    dueOn: deletionDueOn,
    url: deletionUrl ?? '',
  } as const
  return { ...state, deletionRequested: { on, payload }, deletionChecked: null }
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
      return { ...state, coachingCalled: { on, payload }, coachingAbsentOn: null }
    case 'coaching-absent':
      return { ...state, coachingAbsences: state.coachingAbsences + 1, coachingAbsentOn: on }
    case 'coaching-held':
      return {
        ...withDeletion(state, payload, on),
        coachingHeldOn: payload.heldOn,
        coachingAbsentOn: null,
      }
    case 'coaching-reprimanded':
      return { ...withDeletion(state, payload, on), coachingReprimandedOn: on }
    case 'deletion-requested':
      return { ...state, deletionRequested: { on, payload }, deletionChecked: null }
    case 'deletion-checked':
      return { ...state, deletionChecked: { on, payload } }
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
      // A decision made anew has not been delivered yet, whatever happened to an earlier one.
      return {
        ...state,
        decision: { on, payload },
        decisionCall: null,
        notCollectedOn: null,
        delivered: null,
        effectOverride: null,
        remedy: null,
        remedyDecided: null,
        served: null,
      }
    case 'decision-call-issued':
      return { ...state, decisionCall: { on, payload } }
    case 'decision-not-collected':
      return { ...state, notCollectedOn: on }
    case 'decision-delivered':
      return { ...state, delivered: { on, payload } }
    case 'effect-overridden':
      return { ...state, effectOverride: { on, payload } }
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
    case 'remedy-filed':
      // What takes effect, and when, is now for the remedy to say.
      return { ...state, remedy: { on, payload }, remedyDecided: null, effectOverride: null }
    case 'remedy-decided':
      return { ...state, remedyDecided: { on, payload } }
    case 'sanction-served':
      return { ...state, served: { on, payload } }
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
      return afterSummons(state, payload, on)
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
    first: null,
    second: null,
    examined: null,
    findings: null,
    reported: null,
    answered: null,
  }
}

type SummonsPayload = PayloadOf<
  'summons-issued' | 'summons-delivered' | 'attended' | 'absent' | 'absence-recorded'
>

function afterSummons(state: CaseState, payload: SummonsPayload, on: PlainDate): CaseState {
  const key = payload.n === 1 ? 'first' : 'second'
  const summons = oneSummons(state[key], payload, on)
  if (!summons) return state
  // A first summons issued anew (its day became a holiday) voids the second that rested on it.
  return payload.type === 'summons-issued' && payload.n === 1
    ? { ...state, first: summons, second: null }
    : { ...state, [key]: summons }
}

function oneSummons(
  before: SummonsState | null,
  payload: SummonsPayload,
  on: PlainDate,
): SummonsState | null {
  // A repeated summons starts afresh: the old one no longer counts.
  if (payload.type === 'summons-issued') {
    return { issued: { on, payload }, delivered: null, attended: null, absent: null, absenceRecorded: false }
  }
  if (!before) return null
  switch (payload.type) {
    case 'summons-delivered':
      return { ...before, delivered: { on, payload } }
    case 'attended':
      return { ...before, attended: on }
    case 'absent':
      return { ...before, absent: { on, payload } }
    case 'absence-recorded':
      return { ...before, absenceRecorded: true }
  }
}

/** He came to one of the two summonses. */
export function hasAttended(state: CaseState): boolean {
  return Boolean(state.first?.attended || state.second?.attended)
}

/** Away without a valid reason from this summons, and not come late. */
export function missed(summons: SummonsState | null): boolean {
  return (
    summons !== null &&
    summons.attended === null &&
    summons.absent !== null &&
    !summons.absent.payload.excused
  )
}

/** Both summonses were missed: the decision is made on the evidence (Ps. 26(4)). */
export function missedTwice(state: CaseState): boolean {
  return missed(state.first) && missed(state.second) && !hasAttended(state)
}
