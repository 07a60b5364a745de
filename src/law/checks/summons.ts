import { formatDate, formatLongDate, type PlainDate } from '../../terms/plain-date.ts'
import { fail, ok, type Result } from '../../terms/result.ts'
import { dayOffReason } from '../calendar.ts'
import type { PayloadOf } from '../facts.ts'
import { type Context, citation } from '../procedure/context.ts'
import { missed, type SummonsState } from '../procedure/state/summons.ts'
import { checkExaminer } from './examination.ts'
import { wrongDate } from './wrong-date.ts'

const summonsOf = (context: Context, n: 1 | 2): SummonsState | null =>
  n === 1 ? context.state.first : context.state.second

export function checkSummons(context: Context, payload: PayloadOf<'summons-issued'>): Result<null> {
  const { examDate, letterDate } = payload
  if (examDate <= letterDate) {
    return wrongDate(
      'exam-not-after-letter',
      `Tanggal pemeriksaan ${formatDate(examDate)} harus setelah tanggal surat, ${formatDate(letterDate)} (${citation(context, 'summons-gap')}).`,
      'ubah tanggal pemeriksaan, atau tanggal suratnya bila itu yang salah',
      'examDate',
    )
  }
  const dayOff = dayOffReason(context.law.calendar, examDate)
  if (dayOff) {
    return wrongDate(
      'exam-on-day-off',
      `Tanggal pemeriksaan ${formatLongDate(examDate)} bukan hari kerja (${dayOff}).`,
      'pilih hari kerja',
      'examDate',
    )
  }
  const first = context.state.first?.issued.payload
  if (payload.n === 2 && first && letterDate < first.examDate) {
    return wrongDate(
      'second-before-first-exam',
      `Surat Panggilan II bertanggal ${formatDate(letterDate)}, lebih awal dari hari pemeriksaan Panggilan I, ${formatDate(first.examDate)} (${citation(context, 'second-summons')}).`,
      'ubah tanggal suratnya',
      'letterDate',
    )
  }
  return checkExaminer(context, payload.examiner, 'examiner')
}

export function checkSummonsDelivered(
  context: Context,
  payload: PayloadOf<'summons-delivered'>,
): Result<null> {
  const { deliveredOn } = payload.delivery
  const letterDate = summonsOf(context, payload.n)?.issued.payload.letterDate
  if (deliveredOn > context.today) return deliveredInFuture(deliveredOn, context.today)
  if (letterDate && deliveredOn < letterDate) return deliveredBefore(deliveredOn, letterDate)
  return ok(null)
}

export const deliveredInFuture = (deliveredOn: PlainDate, today: PlainDate) =>
  wrongDate(
    'in-future',
    `Tanggal terima ${formatDate(deliveredOn)} ada di masa depan; hari ini ${formatDate(today)}.`,
    'perbaiki tanggalnya, atau catat setelah diterima',
    'delivery.deliveredOn',
  )

export const deliveredBefore = (deliveredOn: PlainDate, letterDate: PlainDate) =>
  wrongDate(
    'delivered-before-letter',
    `Tanggal terima ${formatDate(deliveredOn)} lebih awal dari tanggal surat, ${formatDate(letterDate)}.`,
    'ubah tanggal terima',
    'delivery.deliveredOn',
  )

export function checkAttended(context: Context, payload: PayloadOf<'attended'>, on: PlainDate): Result<null> {
  const letterDate = summonsOf(context, payload.n)?.issued.payload.letterDate
  return letterDate && on < letterDate
    ? wrongDate(
        'before-letter',
        `Tanggal hadir ${formatDate(on)} lebih awal dari tanggal surat panggilan, ${formatDate(letterDate)}.`,
        'ubah tanggal hadir',
        'happenedOn',
      )
    : ok(null)
}

export function checkAbsent(context: Context, payload: PayloadOf<'absent'>, on: PlainDate): Result<null> {
  const summons = summonsOf(context, payload.n)
  if (summons?.absent) return fail('absence-known', 'Ketidakhadiran atas panggilan ini sudah dicatat.')
  const examDate = summons?.issued.payload.examDate
  return examDate && on < examDate
    ? wrongDate(
        'before-exam',
        `Ketidakhadiran tercatat ${formatDate(on)}, padahal hari pemeriksaan baru ${formatDate(examDate)}.`,
        'catat pada hari itu atau sesudahnya',
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
    ? wrongDate(
        'before-exam',
        `Berita acara bertanggal ${formatDate(payload.letterDate)}, lebih awal dari hari pemeriksaan, ${formatDate(examDate)}.`,
        'ubah tanggal berita acara',
        'letterDate',
      )
    : ok(null)
}
