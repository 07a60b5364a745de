import { formatDate } from '../../terms/plain-date.ts'
import type { Due, Stage, Step } from '../assessment.ts'
import { ruleOf } from '../rulebook.ts'
import { article, type Context, citation } from './context.ts'
import { hasLapsed } from './person.ts'
import { servedUntil } from './serving.ts'
import { toReport, toSettle } from './state/beside.ts'
import { blocked, may, must } from './step.ts'

/** Handing over and closing: possible along the whole road, a fresh complaint included, due at its end. */
export function closing(context: Context, stage: Stage, effectiveOn: Due | null): Step[] {
  const coached = context.state.assessed?.payload.road === 'coaching'
  const handOver = coached ? handOverCoaching(context) : may(context, 'hand-over')
  return stage === 'closed'
    ? [handOver, may(context, 'reopen')]
    : [handOver, close(context, stage, effectiveOn)]
}

/** Coaching is told to BKPSDM, but it is no sanction and never goes to I'DIS (practice.md). */
function handOverCoaching(context: Context): Step {
  const { text } = ruleOf(context.law.rules, 'coaching-is-no-sanction')
  return may(context, 'hand-over', { note: text, because: article(context, 'coaching-is-no-sanction') })
}

function close(context: Context, stage: Stage, effectiveOn: Due | null): Step {
  const { state } = context
  if (hasLapsed(context)) {
    return must(context, 'close', {
      title: 'Tutup kasus (kewajiban hapus)',
      since: state.personConfirmed?.on ?? null,
      because: article(context, 'duty-lapses'),
    })
  }
  const owed = toSettle(state) ?? toReport(state)
  if (stage === 'ready-to-close' && owed) {
    const { from } = owed.received.payload
    const reason = `Surat rekomendasi ${from} belum dijawab sampai selesai: tetapkan sikap dan laporkan tindak lanjutnya dahulu (${citation(context, 'report-back')}).`
    return blocked(context, 'close', reason, { because: article(context, 'report-back') })
  }
  if (stage === 'ready-to-close') {
    const since =
      state.served?.on ??
      state.declared?.on ??
      effectiveOn?.date ??
      state.remedyDecided?.on ??
      state.answered?.on ??
      state.followUps.at(-1)?.on ??
      state.forwarded?.on ??
      state.concluded?.on ??
      state.findings?.on ??
      state.deletionChecked?.on ??
      state.coachingReprimandedOn ??
      state.coachingHeldOn
    return must(context, 'close', { since })
  }
  if (stage === 'effect' && effectiveOn) {
    const reason = `Keputusan belum berlaku; berlaku ${formatDate(effectiveOn.date)} (${citation(context, 'day-of-effect')}).`
    return blocked(context, 'close', reason, { because: article(context, 'day-of-effect') })
  }
  if (stage === 'declaration') {
    const reason = `Sanksi moral belum dinyatakan (${citation(context, 'moral-declaration')}).`
    return blocked(context, 'close', reason, { because: article(context, 'moral-declaration') })
  }
  if (stage === 'remedy') {
    const reason = `Upaya administratif belum diputus; hasilnya menentukan apakah dan kapan hukuman berlaku (${citation(context, 'effect-after-remedy')}).`
    return blocked(context, 'close', reason, { because: article(context, 'effect-after-remedy') })
  }
  if (stage === 'recommendation') {
    return may(context, 'close', { title: 'Tutup kasus (rekomendasi disampaikan)' })
  }
  if (stage === 'serving') {
    const until = servedUntil(context)
    return may(context, 'close', {
      title: 'Hentikan dan tutup kasus dengan alasan',
      note: `Hukuman masih dijalani${until ? ` sampai ${formatDate(until)}` : ''}: setelah ditutup selesainya tidak lagi diingatkan. Tutup sekarang hanya bila itu dipantau di tempat lain, dan tulis di mana.`,
      because: article(context, 'serving'),
    })
  }
  const onDiscipline = state.assessed?.payload.road === 'discipline'
  return may(context, 'close', {
    title: state.assessed ? 'Hentikan dan tutup kasus dengan alasan' : 'Tutup tanpa telaah dengan alasan',
    ...(onDiscipline ? { because: article(context, 'superior-who-does-nothing') } : {}),
  })
}
