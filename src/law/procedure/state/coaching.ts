import type { PlainDate } from '../../../terms/plain-date.ts'
import type { PayloadOf } from '../../facts.ts'
import type { Happened } from './happened.ts'

/** Where coaching stands, and the request to take a post down that goes with it. */
export interface CoachingState {
  readonly coachingCalled: Happened<'coaching-called'> | null
  readonly coachingAbsences: number
  /** The last call was not followed. */
  readonly coachingAbsentOn: PlainDate | null
  readonly coachingHeldOn: PlainDate | null
  readonly coachingReprimandedOn: PlainDate | null
  readonly deletionRequested: Happened<'deletion-requested'> | null
  readonly deletionChecked: Happened<'deletion-checked'> | null
}

export const NOT_COACHED: CoachingState = {
  coachingCalled: null,
  coachingAbsences: 0,
  coachingAbsentOn: null,
  coachingHeldOn: null,
  coachingReprimandedOn: null,
  deletionRequested: null,
  deletionChecked: null,
}

type CoachingPayload = PayloadOf<
  | 'coaching-called'
  | 'coaching-absent'
  | 'coaching-held'
  | 'coaching-reprimanded'
  | 'deletion-requested'
  | 'deletion-checked'
>

/** What one of its facts changes. */
export function afterCoaching(
  state: CoachingState,
  payload: CoachingPayload,
  on: PlainDate,
): Partial<CoachingState> {
  switch (payload.type) {
    case 'coaching-called':
      return { coachingCalled: { on, payload }, coachingAbsentOn: null }
    case 'coaching-absent':
      return { coachingAbsences: state.coachingAbsences + 1, coachingAbsentOn: on }
    case 'coaching-held':
      return { ...deletionIn(state, payload, on), coachingHeldOn: payload.heldOn, coachingAbsentOn: null }
    case 'coaching-reprimanded':
      return { ...deletionIn(state, payload, on), coachingReprimandedOn: on }
    case 'deletion-requested':
      return { deletionRequested: { on, payload }, deletionChecked: null }
    case 'deletion-checked':
      return { deletionChecked: { on, payload } }
  }
}

/** A day for taking the post down, set in the coaching paper itself, starts the same check as a request of its own. */
function deletionIn(
  state: CoachingState,
  { deletionDueOn, deletionUrl }: Pick<PayloadOf<'coaching-held'>, 'deletionDueOn' | 'deletionUrl'>,
  on: PlainDate,
): Partial<CoachingState> {
  // A paper that repeats the day of an earlier request is no new one.
  if (deletionDueOn === null || state.deletionRequested?.payload.dueOn === deletionDueOn) return {}
  const none = { paperId: null, number: null } as const
  const payload = {
    type: 'deletion-requested',
    ...none,
    dueOn: deletionDueOn,
    url: deletionUrl ?? '',
  } as const
  return { deletionRequested: { on, payload }, deletionChecked: null }
}
