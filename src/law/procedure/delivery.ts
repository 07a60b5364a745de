import { formatDate, type PlainDate } from '../../terms/plain-date.ts'
import type { Step } from '../assessment.ts'
import { article, type Context, citation, type Part } from './context.ts'
import { dueByRule } from './due.ts'
import { afterDelivery } from './serving.ts'
import { signer } from './signer.ts'
import { blocked, may, must } from './step.ts'

/** The decision is out: hand it over (Ps. 37), then wait for the day it takes effect and until it is served. */
export function delivery(context: Context): Part {
  const { state } = context
  const issued = state.decision
  if (!issued) return { stage: 'decision', steps: [] }
  if (state.delivered) return afterDelivery(context, issued.payload)
  const signs = signer(context, 'Pejabat yang berwenang menghukum', issued.payload.signer)
  const minutes = may(context, 'record-delivery-minutes', { paper: 'ba-penyampaian', signer: signs })
  const call = state.decisionCall?.payload ?? null
  if (state.notCollectedOn) {
    const from = call?.meetDate ?? state.notCollectedOn
    const due = dueByRule(context, 'send-when-absent', from, 'tanggal seharusnya menerima keputusan')
    const send = must(context, 'deliver-decision', {
      title: 'Kirim keputusan ke alamat yang bersangkutan',
      due,
      since: state.notCollectedOn,
      paper: 'tanda-terima',
      signer: signs,
      because: article(context, 'send-when-absent'),
    })
    return { stage: 'delivery', steps: [send, minutes] }
  }
  const deliver = must(context, 'deliver-decision', {
    due: dueByRule(context, 'decision-delivery', issued.payload.letterDate, 'keputusan ditetapkan'),
    since: issued.on,
    paper: 'tanda-terima',
    signer: signs,
  })
  const summon = may(context, 'call-to-collect-decision', {
    paper: 'panggilan-menerima-keputusan',
    signer: signs,
  })
  return {
    stage: 'delivery',
    steps: [deliver, summon, minutes, notCollected(context, call?.meetDate ?? null)],
  }
}

function notCollected(context: Context, meetDate: PlainDate | null): Step {
  if (meetDate !== null && context.today >= meetDate) return may(context, 'record-not-collected')
  const reason =
    meetDate === null
      ? 'Panggil dahulu yang bersangkutan secara tertulis untuk menerima keputusan'
      : `Baru dapat dicatat pada tanggal ia dipanggil menerima keputusan, ${formatDate(meetDate)}`
  return blocked(context, 'record-not-collected', `${reason} (${citation(context, 'send-when-absent')}).`)
}
