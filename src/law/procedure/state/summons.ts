import type { PlainDate } from '../../../terms/plain-date.ts'
import type { PayloadOf } from '../../facts.ts'
import type { Happened } from './happened.ts'

/** One summons with what became of it. */
export interface SummonsState {
  readonly issued: Happened<'summons-issued'>
  readonly delivered: Happened<'summons-delivered'> | null
  readonly attended: PlainDate | null
  readonly absent: Happened<'absent'> | null
  readonly absenceRecorded: boolean
}

/** Both summonses of a road; there is no third. */
export interface SummonsesState {
  readonly first: SummonsState | null
  readonly second: SummonsState | null
}

export const NOT_SUMMONED: SummonsesState = { first: null, second: null }

type SummonsPayload = PayloadOf<
  'summons-issued' | 'summons-delivered' | 'attended' | 'absent' | 'absence-recorded'
>

/** What one of its facts changes. */
export function afterSummons(
  state: SummonsesState,
  payload: SummonsPayload,
  on: PlainDate,
): Partial<SummonsesState> {
  const key = payload.n === 1 ? 'first' : 'second'
  const summons = oneSummons(state[key], payload, on)
  if (!summons) return {}
  // A first summons issued anew (its day became a holiday) voids the second that rested on it.
  return payload.type === 'summons-issued' && payload.n === 1
    ? { first: summons, second: null }
    : { [key]: summons }
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
export function hasAttended(state: SummonsesState): boolean {
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
export function missedTwice(state: SummonsesState): boolean {
  return missed(state.first) && missed(state.second) && !hasAttended(state)
}
