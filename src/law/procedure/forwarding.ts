import { ruleOf } from '../rulebook.ts'
import type { Context, Part } from './context.ts'
import { forbidden, may, must } from './step.ts'

/** Not ours: forward it with a letter, and close (practice.md, "Not ours"). No road of this office is open to it. */
export function forwarding(context: Context): Part {
  const { state } = context
  const noRoad = forbidden(context, 'assess-report', refusedRoad(context))
  if (state.forwarded) {
    return {
      stage: 'ready-to-close',
      steps: [may(context, 'forward-case', { title: 'Ulangi Surat Pelimpahan', note: null }), noRoad],
    }
  }
  return {
    stage: 'forwarding',
    steps: [
      must(context, 'forward-case', {
        since: state.openedOn,
        note: 'Ditujukan kepada instansi yang berwenang atas pegawai ini.',
      }),
      ...(state.evidenceSecuredOn
        ? []
        : [may(context, 'secure-evidence', { paper: 'ba-pengambilan-bukti', note: null })]),
      noRoad,
    ],
  }
}

/** Why no road is taken, and what to do when the person turns out to be ours. */
export function refusedRoad(context: Context): string {
  const rule = ruleOf(context.law.rules, 'forward-not-ours')
  return `${rule.text} (${rule.citation}) Bila ternyata ia pegawai pemerintah daerah ini, tutup kasus ini dengan alasan lalu buka kasus baru.`
}
