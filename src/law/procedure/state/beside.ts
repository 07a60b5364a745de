import type { PlainDate } from '../../../terms/plain-date.ts'
import type { PayloadOf } from '../../facts.ts'
import type { Happened } from './happened.ts'

/** One recommendation from outside on its way: received, settled, reported back. */
export interface OutsideRecommendation {
  readonly received: Happened<'outside-recommendation-received'>
  readonly settled: Happened<'outside-recommendation-settled'> | null
  readonly reportedBackOn: PlainDate | null
}

/** What runs beside any road: recommendations from outside, and waiting for another body's data. */
export interface BesideState {
  /** In the order they came; BKN and Bawaslu may both write in one case. */
  readonly recommendationsIn: readonly OutsideRecommendation[]
  /** The request still unanswered; null when nothing is awaited. */
  readonly dataRequested: Happened<'data-requested'> | null
  readonly dataReminded: Happened<'data-reminded'> | null
}

export const NOTHING_BESIDE: BesideState = {
  recommendationsIn: [],
  dataRequested: null,
  dataReminded: null,
}

/** What other bodies asked of the office, and the office of them. */
export type BesidePayload = PayloadOf<
  | 'outside-recommendation-received'
  | 'outside-recommendation-settled'
  | 'outside-recommendation-reported'
  | 'data-requested'
  | 'data-reminded'
  | 'data-received'
>

/** What one of its facts changes. */
export function afterBeside(state: BesideState, payload: BesidePayload, on: PlainDate): Partial<BesideState> {
  switch (payload.type) {
    case 'outside-recommendation-received':
      return {
        recommendationsIn: [
          ...state.recommendationsIn,
          { received: { on, payload }, settled: null, reportedBackOn: null },
        ],
      }
    case 'outside-recommendation-settled':
      return onto(state, toSettle(state), (one) => ({ ...one, settled: { on, payload } }))
    case 'outside-recommendation-reported':
      return onto(state, toReport(state), (one) => ({ ...one, reportedBackOn: on }))
    case 'data-requested':
      return { dataRequested: { on, payload }, dataReminded: null }
    case 'data-reminded':
      return { dataReminded: { on, payload } }
    case 'data-received':
      return { dataRequested: null, dataReminded: null }
  }
}

/** The oldest recommendation the office has not settled yet: the next answer is about this one. */
export function toSettle(state: BesideState): OutsideRecommendation | null {
  return state.recommendationsIn.find((one) => one.settled === null) ?? null
}

/** The oldest one settled and not reported back yet. */
export function toReport(state: BesideState): OutsideRecommendation | null {
  return state.recommendationsIn.find((one) => one.settled !== null && one.reportedBackOn === null) ?? null
}

function onto(
  { recommendationsIn }: BesideState,
  target: OutsideRecommendation | null,
  change: (one: OutsideRecommendation) => OutsideRecommendation,
): Partial<BesideState> {
  return { recommendationsIn: recommendationsIn.map((one) => (one === target ? change(one) : one)) }
}
