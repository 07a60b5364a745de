import { formatDate } from '../../terms/plain-date.ts'
import { fail, ok, type Result } from '../../terms/result.ts'
import type { ClosingOutcome, PayloadOf } from '../facts.ts'
import { isHeld } from '../procedure/coaching.ts'
import { type Context, citation } from '../procedure/context.ts'
import { openRecommendations } from '../procedure/follow-up.ts'
import { hasLapsed } from '../procedure/person.ts'
import { effectOf, servedUntil, standingSanction } from '../procedure/serving.ts'
import { annulledForForm } from '../procedure/state/deciding.ts'
import { ruleOf } from '../rulebook.ts'

const refuse = (message: string) => fail('outcome-not-reached', message, 'outcome')

/** Closed as sanctioned: delivered, in effect, and served where there is something to serve. */
function checkSanctioned(context: Context): Result<null> {
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
function checkAnnulled(context: Context): Result<null> {
  const outcome = context.state.remedyDecided?.payload.outcome
  return outcome === 'dicabut' || outcome === 'dibatalkan' || annulledForForm(context.state)
    ? ok(null)
    : refuse(
        `Belum ada putusan upaya administratif yang mencabut atau membatalkan hukuman (${citation(context, 'effect-after-remedy')}).`,
      )
}

/** Whether the case has come to the outcome it is closed with. */
export function checkClosed(context: Context, { outcome }: PayloadOf<'closed'>): Result<null> {
  const { state } = context
  const road = state.assessed?.payload.road ?? null
  switch (outcome) {
    case 'coached':
      if (context.violations.some((violation) => !violation.coachingAllowed)) {
        const rule = ruleOf(context.law.rules, 'coaching-not-for-loyalty')
        return refuse(`${rule.text} (${rule.citation})`)
      }
      return road === 'coaching' && isHeld(context)
        ? ok(null)
        : refuse('Pembinaan belum dilaksanakan: catat pembinaan atau Surat Teguran lebih dahulu.')
    case 'sanctioned':
      return checkSanctioned(context)
    case 'not-proven':
      if (road === 'ethics' && state.concluded?.payload.guilty !== false) {
        return refuse(`Majelis belum memutus "tidak terbukti" (${citation(context, 'ethics-road')}).`)
      }
      return (road === 'discipline' || road === 'clarification') && state.findings?.payload.proven !== false
        ? refuse(
            `Hasil "tidak terbukti" belum ditetapkan (${citation(context, road === 'discipline' ? 'examine-before-sanction' : 'special-report')}).`,
          )
        : ok(null)
    case 'recommended':
      return state.reported && !state.decision
        ? ok(null)
        : refuse(`LHP dengan rekomendasi belum disampaikan (${citation(context, 'report-beyond-power')}).`)
    case 'followed-up':
      if (!state.specialReport)
        return refuse(`LHP khusus belum disampaikan (${citation(context, 'special-report')}).`)
      return openRecommendations(state).length === 0
        ? ok(null)
        : refuse(`Masih ada rekomendasi yang belum selesai (${citation(context, 'follow-up')}).`)
    case 'annulled':
      return checkAnnulled(context)
    case 'lapsed':
      return context.file.person.standing === 'active'
        ? refuse(`Yang bersangkutan masih aktif dalam data pegawai (${citation(context, 'duty-lapses')}).`)
        : ok(null)
    case 'forwarded':
      return state.forwarded
        ? ok(null)
        : refuse(`Surat Pelimpahan belum dicatat (${citation(context, 'forward-not-ours')}).`)
    case 'other':
      return ok(null)
  }
}

/**
 * The outcome the case has come to, as the closing dialog proposes it; null where none is reached yet and the office
 * says itself what it closes with.
 */
export function reachedOutcome(context: Context): ClosingOutcome | null {
  const { state } = context
  const reached: readonly (readonly [ClosingOutcome, boolean])[] = [
    ['lapsed', hasLapsed(context)],
    ['forwarded', state.forwarded !== null],
    ['annulled', state.remedyDecided !== null],
    ['sanctioned', state.decision !== null],
    ['coached', state.assessed?.payload.road === 'coaching'],
    ['not-proven', state.findings?.payload.proven === false || state.concluded?.payload.guilty === false],
    ['followed-up', state.specialReport !== null],
    ['recommended', state.reported !== null],
  ]
  const found = reached.find(
    ([outcome, holds]) => holds && checkClosed(context, { type: 'closed', outcome, reason: '' }).ok,
  )
  return found?.[0] ?? null
}
