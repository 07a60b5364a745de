import { formatDate } from '../../terms/plain-date.ts'
import { fail, ok, type Result } from '../../terms/result.ts'
import { type Context, citation } from '../procedure/context.ts'
import { effectOf, servedUntil, standingSanction } from '../procedure/serving.ts'
import { annulledForForm } from '../procedure/state/deciding.ts'
import { ruleOf } from '../rulebook.ts'

const refuse = (message: string) => fail('outcome-not-reached', message, 'outcome')

/** Closed as sanctioned: delivered, in effect, and served where there is something to serve. */
export function checkSanctioned(context: Context): Result<null> {
  const { state, today } = context
  if (!state.delivered) {
    return refuse(`Keputusan belum disampaikan dan berlaku (${citation(context, 'decision-delivery')}).`)
  }
  if (state.assessed?.payload.road === 'ethics') {
    return state.declared
      ? ok(null)
      : refuse(`Sanksi moral belum dinyatakan (${citation(context, 'moral-declaration')}).`)
  }
  if (standingSanction(context) === null) {
    return refuse(
      `Hukuman sudah dicabut atau dibatalkan (${citation(context, 'effect-after-remedy')}); pilih hasil itu.`,
    )
  }
  const effect = effectOf(context)
  if (effect === null || today < effect.date) {
    const on = effect ? `; berlaku ${formatDate(effect.date)}` : ''
    return refuse(`Keputusan belum berlaku${on} (${citation(context, 'day-of-effect')}).`)
  }
  const until = servedUntil(context)
  if (until === null || state.served) return ok(null)
  const rule = ruleOf(context.law.rules, 'serving')
  return refuse(
    `Hukuman belum selesai dijalani (sampai ${formatDate(until)}). ${rule.text} (${rule.citation}) Catat dahulu selesainya.`,
  )
}

/** Closed as annulled: only a remedy that took the sanction away does that. */
export function checkAnnulled(context: Context): Result<null> {
  const outcome = context.state.remedyDecided?.payload.outcome
  return outcome === 'dicabut' || outcome === 'dibatalkan' || annulledForForm(context.state)
    ? ok(null)
    : refuse(
        `Belum ada putusan upaya administratif yang mencabut atau membatalkan hukuman (${citation(context, 'effect-after-remedy')}).`,
      )
}
