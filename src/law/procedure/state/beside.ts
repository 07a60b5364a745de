import type { PlainDate } from '../../../terms/plain-date.ts'
import type { PayloadOf } from '../../facts.ts'
import type { Happened } from './happened.ts'

/** What runs beside any road: a recommendation from outside, and waiting for another body's data. */
export interface BesideState {
  readonly recommendationIn: Happened<'outside-recommendation-received'> | null
  readonly recommendationSettled: Happened<'outside-recommendation-settled'> | null
  readonly reportedBackOn: PlainDate | null
  /** The request still unanswered; null when nothing is awaited. */
  readonly dataRequested: Happened<'data-requested'> | null
  readonly dataReminded: Happened<'data-reminded'> | null
}

export const NOTHING_BESIDE: BesideState = {
  recommendationIn: null,
  recommendationSettled: null,
  reportedBackOn: null,
  dataRequested: null,
  dataReminded: null,
}

type BesidePayload = PayloadOf<
  | 'outside-recommendation-received'
  | 'outside-recommendation-settled'
  | 'outside-recommendation-reported'
  | 'data-requested'
  | 'data-reminded'
  | 'data-received'
>

/** What one of its facts changes. */
export function afterBeside(payload: BesidePayload, on: PlainDate): Partial<BesideState> {
  switch (payload.type) {
    case 'outside-recommendation-received':
      return { recommendationIn: { on, payload }, recommendationSettled: null, reportedBackOn: null }
    case 'outside-recommendation-settled':
      return { recommendationSettled: { on, payload } }
    case 'outside-recommendation-reported':
      return { reportedBackOn: on }
    case 'data-requested':
      return { dataRequested: { on, payload }, dataReminded: null }
    case 'data-reminded':
      return { dataReminded: { on, payload } }
    case 'data-received':
      return { dataRequested: null, dataReminded: null }
  }
}
