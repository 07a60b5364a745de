import { formatDate, type PlainDate } from '../../terms/plain-date.ts'
import type { Sanction } from '../../terms/sanction.ts'
import type { Due, Step } from '../assessment.ts'
import type { PayloadOf } from '../facts.ts'
import { ruleOf, sanctionKind } from '../rulebook.ts'
import type { Context, Part } from './context.ts'
import { dueByRule, dueInMonths, dueOn } from './due.ts'
import { fileRemedy, pendingRemedy, remedyPending } from './remedy.ts'
import { may, must } from './step.ts'

/** The sanction as it stands after a remedy; null when there is none, or it was withdrawn or annulled. */
export function standingSanction({ state }: Context): Sanction | null {
  const decided = state.decision?.payload
  if (!decided) return null
  const outcome = state.remedyDecided?.payload
  if (outcome?.outcome === 'dicabut' || outcome?.outcome === 'dibatalkan') return null
  return outcome?.sanction ?? decided.sanction
}

/** The day the sanction takes effect, also when the case is closed; null until it is known, or when nothing stands. */
export function effectOf(context: Context): Due | null {
  const { state } = context
  const receivedOn = state.delivered?.payload.delivery.deliveredOn
  if (!receivedOn || remedyPending(state) || standingSanction(context) === null) return null
  const counted = state.remedyDecided
    ? byRemedy(context, state.remedyDecided.payload)
    : dueByRule(context, 'day-of-effect', receivedOn, 'keputusan diterima')
  const override = state.effectOverride?.payload
  if (!override) return counted
  const text = `ditetapkan kantor dengan alasan: ${override.reason} (hitungan: ${formatDate(counted.date)})`
  return dueOn(context, override.effectiveOn, counted.from, text)
}

/** The law does not name the day; the day the outcome was received is used, and marked while that is unsure (`effect-after-remedy`). */
function byRemedy(context: Context, { receivedOn }: PayloadOf<'remedy-decided'>): Due {
  const mark =
    ruleOf(context.law.rules, 'effect-after-remedy').confidence === 'H' ? '' : '; perlu dikonfirmasi'
  return dueOn(
    context,
    receivedOn,
    receivedOn,
    `hari putusan upaya administratif diterima (${formatDate(receivedOn)}${mark})`,
  )
}

/** The end of serving; null for kinds served at once or for good. */
function servingEnd(context: Context, effect: Due | null): Due | null {
  const sanction = standingSanction(context)
  if (sanction === null || effect === null) return null
  const { months } = sanctionKind(context.law.rules, sanction)
  const text = `akhir masa hukuman yang berlaku sejak ${formatDate(effect.date)}`
  return months === null ? null : dueInMonths(context, months, effect.date, text)
}

/** The last day of serving; null for kinds served at once or for good. */
export function servedUntil(context: Context): PlainDate | null {
  return servingEnd(context, effectOf(context))?.date ?? null
}

/** Received: a remedy may be filed, then it takes effect (Ps. 38), is served, and the case may be closed. */
export function afterDelivery(context: Context, decision: PayloadOf<'decision-issued'>): Part {
  const { state } = context
  if (remedyPending(state)) return { stage: 'remedy', steps: pendingRemedy(context) }
  const effectiveOn = effectOf(context)
  const steps: Step[] = [
    may(context, 'record-delivery-minutes', { paper: 'ba-penyampaian' }),
    ...fileRemedy(context, decision),
  ]
  if (effectiveOn === null) return { stage: 'ready-to-close', steps }
  const open = [...steps, may(context, 'override-effect', { since: effectiveOn.from })]
  if (context.today < effectiveOn.date) return { stage: 'effect', steps: open, effectiveOn }
  const until = servingEnd(context, effectiveOn)
  if (until === null || state.served) return { stage: 'ready-to-close', steps: open, effectiveOn }
  return { stage: 'serving', steps: [serve(context, until), ...open], effectiveOn }
}

function serve(context: Context, due: Due): Step {
  return must(context, 'record-served', {
    due,
    since: due.from,
    note:
      context.today < due.date
        ? 'Dicatat setelah masanya habis; lebih awal hanya dengan alasan, misalnya hukuman yang lebih berat mengakhirinya.'
        : null,
  })
}
