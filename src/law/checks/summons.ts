import { formatDate, formatLongDate, type PlainDate } from '../../terms/plain-date.ts'
import { fail, ok, type Result } from '../../terms/result.ts'
import { dayOffReason } from '../calendar.ts'
import type { PayloadOf } from '../facts.ts'
import { missed, type SummonsState } from '../procedure/case-state.ts'
import { type Context, citation } from '../procedure/context.ts'

const summonsOf = (context: Context, n: 1 | 2): SummonsState | null =>
  n === 1 ? context.state.first : context.state.second

export function checkSummons(context: Context, payload: PayloadOf<'summons-issued'>): Result<null> {
  const { examDate, letterDate } = payload
  if (examDate <= letterDate) {
    return fail(
      'exam-not-after-letter',
      `Tanggal pemeriksaan harus setelah tanggal surat (${citation(context, 'summons-gap')}).`,
      'examDate',
    )
  }
  const dayOff = dayOffReason(context.law.calendar, examDate)
  if (dayOff) {
    return fail(
      'exam-on-day-off',
      `${formatLongDate(examDate)} bukan hari kerja (${dayOff}); pilih hari kerja.`,
      'examDate',
    )
  }
  const first = context.state.first?.issued.payload
  if (payload.n === 2 && first && letterDate < first.examDate) {
    return fail(
      'second-before-first-exam',
      `Surat Panggilan II tidak boleh bertanggal sebelum hari pemeriksaan Panggilan I, ${formatDate(first.examDate)} (${citation(context, 'second-summons')}).`,
      'letterDate',
    )
  }
  return ok(null)
}

export function checkSummonsDelivered(
  context: Context,
  payload: PayloadOf<'summons-delivered'>,
): Result<null> {
  const { deliveredOn } = payload.delivery
  const letterDate = summonsOf(context, payload.n)?.issued.payload.letterDate
  if (deliveredOn > context.today) return deliveredInFuture()
  if (letterDate && deliveredOn < letterDate) return deliveredBefore(letterDate)
  return ok(null)
}

export const deliveredInFuture = () =>
  fail('in-future', 'Tanggal terima ada di masa depan; catat setelah diterima.', 'delivery.deliveredOn')

export const deliveredBefore = (letterDate: PlainDate) =>
  fail(
    'delivered-before-letter',
    `Tanggal terima tidak boleh sebelum tanggal surat, ${formatDate(letterDate)}.`,
    'delivery.deliveredOn',
  )

export function checkAttended(context: Context, payload: PayloadOf<'attended'>, on: PlainDate): Result<null> {
  const letterDate = summonsOf(context, payload.n)?.issued.payload.letterDate
  return letterDate && on < letterDate
    ? fail(
        'before-letter',
        `Kehadiran tidak boleh sebelum tanggal surat panggilan, ${formatDate(letterDate)}.`,
        'happenedOn',
      )
    : ok(null)
}

export function checkAbsent(context: Context, payload: PayloadOf<'absent'>, on: PlainDate): Result<null> {
  const summons = summonsOf(context, payload.n)
  if (summons?.absent) return fail('absence-known', 'Ketidakhadiran atas panggilan ini sudah dicatat.')
  const examDate = summons?.issued.payload.examDate
  return examDate && on < examDate
    ? fail(
        'before-exam',
        `Hari pemeriksaan baru ${formatDate(examDate)}; ketidakhadiran dicatat sejak hari itu.`,
        'happenedOn',
      )
    : ok(null)
}

export function checkAbsenceRecorded(context: Context, payload: PayloadOf<'absence-recorded'>): Result<null> {
  const summons = summonsOf(context, payload.n)
  if (!missed(summons)) {
    return fail(
      'no-absence',
      'Catat dahulu ketidakhadiran tanpa alasan yang sah, baru berita acaranya dibuat.',
    )
  }
  const examDate = summons?.issued.payload.examDate
  return examDate && payload.letterDate < examDate
    ? fail(
        'before-exam',
        `Berita acara tidak boleh bertanggal sebelum hari pemeriksaan, ${formatDate(examDate)}.`,
        'letterDate',
      )
    : ok(null)
}
