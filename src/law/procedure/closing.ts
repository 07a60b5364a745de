import { formatDate } from '../../terms/plain-date.ts'
import type { Due, Stage, Step } from '../assessment.ts'
import { article, blocked, type Context, citation, may, must } from './context.ts'

/** Handing over and closing: possible along the whole road, due at its end. */
export function closing(context: Context, stage: Stage, effectiveOn: Due | null): Step[] {
  const handOver = context.state.assessed ? [may(context, 'hand-over')] : []
  return stage === 'closed' ? handOver : [...handOver, close(context, stage, effectiveOn)]
}

function close(context: Context, stage: Stage, effectiveOn: Due | null): Step {
  const { state } = context
  if (stage === 'ready-to-close') {
    const since =
      effectiveOn?.date ??
      state.answered?.on ??
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
  if (stage === 'recommendation') {
    return may(context, 'close', { title: 'Tutup kasus (rekomendasi disampaikan)' })
  }
  const onDiscipline = state.assessed?.payload.road === 'discipline'
  return may(context, 'close', {
    title: state.assessed ? 'Hentikan dan tutup kasus dengan alasan' : 'Tutup tanpa telaah dengan alasan',
    ...(onDiscipline ? { because: article(context, 'superior-who-does-nothing') } : {}),
  })
}
