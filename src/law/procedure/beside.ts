import { formatDate } from '../../terms/plain-date.ts'
import { SANCTION_LABEL } from '../../terms/sanction.ts'
import type { Step } from '../assessment.ts'
import type { Context } from './context.ts'
import { dueByRule } from './due.ts'
import { toReport, toSettle } from './state/beside.ts'
import { blocked, may, must } from './step.ts'
import { dataDue } from './waiting.ts'

/** Steps beside any road: a recommendation from outside, and data another body owes. */
export function beside(context: Context): Step[] {
  return [...recommendation(context), ...data(context)]
}

/** Received, settled within the period, reported back to whoever recommended. */
function recommendation(context: Context): Step[] {
  const receive = may(context, 'receive-outside-recommendation')
  const open = toSettle(context.state)?.received ?? null
  const settled = toReport(context.state)
  return [
    ...(open ? [settle(context, open)] : []),
    ...(settled
      ? [
          must(context, 'report-back', {
            title: `Siapkan laporan tindak lanjut kepada ${settled.received.payload.from}`,
            since: settled.settled?.on ?? null,
            note: `Menjawab surat rekomendasi tanggal ${formatDate(settled.received.payload.letterDate)}.`,
          }),
        ]
      : []),
    receive,
  ]
}

function settle(context: Context, { on, payload }: NonNullable<ReturnType<typeof toSettle>>['received']) {
  const asked = payload.sanction ? ` Hukuman yang diminta: ${SANCTION_LABEL[payload.sanction]}.` : ''
  return must(context, 'settle-outside-recommendation', {
    title: `Tetapkan sikap atas rekomendasi ${payload.from}`,
    due: dueByRule(
      context,
      'outside-recommendation',
      payload.receivedOn,
      `surat rekomendasi ${payload.from} diterima`,
    ),
    since: on,
    note: `Yang diminta: ${payload.asks}.${asked} Bila menyimpang, isi alasannya.`,
  })
}

/** Ask, wait, remind once the day is over; what else the case needs stays possible meanwhile. */
function data(context: Context): Step[] {
  const { dataRequested } = context.state
  const due = dataDue(context)
  if (!dataRequested || !due) return [may(context, 'request-data', { note: null })]
  const { from } = dataRequested.payload
  return [
    must(context, 'receive-data', {
      title: `Catat data diterima dari ${from}`,
      due,
      since: dataRequested.on,
    }),
    ...(context.today > due.date
      ? [
          must(context, 'remind-data', {
            since: due.date,
            note: `Batas jawaban ${formatDate(due.date)} sudah lewat.`,
          }),
        ]
      : []),
    blocked(
      context,
      'request-data',
      `Masih menunggu data dari ${from}. Catat data itu diterima (atau tidak akan diberikan) sebelum meminta data lain.`,
    ),
  ]
}
