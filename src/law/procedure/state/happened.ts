import type { PlainDate } from '../../../terms/plain-date.ts'
import type { FactType, PayloadOf } from '../../facts.ts'

/** A payload with the day it happened. */
export interface Happened<T extends FactType> {
  readonly on: PlainDate
  readonly payload: PayloadOf<T>
}
