import type { PlainDate } from '../../../terms/plain-date.ts'
import type { PayloadOf } from '../../facts.ts'
import type { Happened } from './happened.ts'

/** A decision that fell for a defect of form, with the outcome that took it away. */
export interface AnnulledDecision {
  readonly decision: Happened<'decision-issued'>
  readonly by: Happened<'remedy-decided'>
}

/** The decision that stands, its delivery, the remedy against it, and serving it. */
export interface DecidingState {
  readonly decision: Happened<'decision-issued'> | null
  readonly decisionCall: Happened<'decision-call-issued'> | null
  readonly notCollectedOn: PlainDate | null
  readonly delivered: Happened<'decision-delivered'> | null
  readonly effectOverride: Happened<'effect-overridden'> | null
  /** The remedy now pending or decided; an appeal after an objection replaces it. */
  readonly remedy: Happened<'remedy-filed'> | null
  readonly remedyDecided: Happened<'remedy-decided'> | null
  readonly served: Happened<'sanction-served'> | null
  /** Decisions that fell for a defect of form, in their order: each left the way open for another. */
  readonly annulled: readonly AnnulledDecision[]
}

const NO_DECISION: Omit<DecidingState, 'annulled'> = {
  decision: null,
  decisionCall: null,
  notCollectedOn: null,
  delivered: null,
  effectOverride: null,
  remedy: null,
  remedyDecided: null,
  served: null,
}

export const NOTHING_DECIDED: DecidingState = { ...NO_DECISION, annulled: [] }

type DecidingPayload = PayloadOf<
  | 'decision-issued'
  | 'decision-call-issued'
  | 'decision-not-collected'
  | 'decision-delivered'
  | 'effect-overridden'
  | 'remedy-filed'
  | 'remedy-decided'
  | 'sanction-served'
>

/** What one of its facts changes. */
export function afterDeciding(
  state: DecidingState,
  payload: DecidingPayload,
  on: PlainDate,
): Partial<DecidingState> {
  switch (payload.type) {
    case 'decision-issued':
      // A decision made anew has not been delivered yet, whatever happened to an earlier one.
      return { ...NO_DECISION, decision: { on, payload } }
    case 'decision-call-issued':
      return { decisionCall: { on, payload } }
    case 'decision-not-collected':
      return { notCollectedOn: on }
    case 'decision-delivered':
      return { delivered: { on, payload } }
    case 'effect-overridden':
      return { effectOverride: { on, payload } }
    case 'remedy-filed':
      // What takes effect, and when, is now for the remedy to say.
      return { remedy: { on, payload }, remedyDecided: null, effectOverride: null }
    case 'remedy-decided':
      return payload.annulledFor === 'form' && state.decision
        ? {
            ...NO_DECISION,
            annulled: [...state.annulled, { decision: state.decision, by: { on, payload } }],
          }
        : { remedyDecided: { on, payload } }
    case 'sanction-served':
      return { served: { on, payload } }
  }
}

/** The decision fell for a defect of form and no other has taken its place; null otherwise. */
export function annulledForForm({ decision, annulled }: DecidingState): AnnulledDecision | null {
  return decision === null ? (annulled.at(-1) ?? null) : null
}
