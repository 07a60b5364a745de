import { formatDate, type PlainDate } from '../../terms/plain-date.ts'
import { fail, ok, type Result } from '../../terms/result.ts'
import type { PayloadOf } from '../facts.ts'
import type { Context } from '../procedure/context.ts'
import { ruleOf } from '../rulebook.ts'
import { wrongDate } from './wrong-date.ts'

type CoachingPayload = PayloadOf<
  'coaching-called' | 'coaching-absent' | 'coaching-held' | 'coaching-reprimanded' | 'deletion-requested'
>

/** Dates of the coaching road, and the day for taking a post down wherever it is set. */
export function checkCoaching(
  context: Context,
  payload: CoachingPayload,
  happenedOn: PlainDate,
): Result<null> {
  switch (payload.type) {
    case 'coaching-called':
      return payload.meetDate < payload.letterDate
        ? wrongDate(
            'meeting-before-letter',
            `Hari pembinaan ${formatDate(payload.meetDate)} lebih awal dari tanggal surat panggilannya, ${formatDate(payload.letterDate)}.`,
            'ubah tanggal pembinaan, atau tanggal suratnya bila itu yang salah',
            'meetDate',
          )
        : ok(null)
    case 'coaching-absent':
      return checkAbsent(context, happenedOn)
    case 'coaching-held':
      return payload.heldOn > context.today
        ? wrongDate(
            'in-future',
            `Tanggal pembinaan ${formatDate(payload.heldOn)} ada di masa depan; hari ini ${formatDate(context.today)}.`,
            'perbaiki tanggalnya, atau catat setelah pembinaan dilaksanakan',
            'heldOn',
          )
        : checkDeletionAgreed(context, payload.deletionDueOn, happenedOn)
    case 'coaching-reprimanded':
      return checkDeletionAgreed(context, payload.deletionDueOn, happenedOn)
    case 'deletion-requested':
      return checkDeletionDue(payload.dueOn, happenedOn, 'dueOn')
  }
}

function checkAbsent(context: Context, happenedOn: PlainDate): Result<null> {
  const meetDate = context.state.coachingCalled?.payload.meetDate
  if (meetDate && happenedOn < meetDate) {
    return wrongDate(
      'before-meeting',
      `Ketidakhadiran tercatat ${formatDate(happenedOn)}, padahal hari pembinaan baru ${formatDate(meetDate)}.`,
      'ubah tanggalnya, atau ulangi panggilan bila hari pembinaannya lain',
      'happenedOn',
    )
  }
  return ok(null)
}

/** A day set in a coaching paper is a request: like any other it waits for the evidence (practice.md). */
function checkDeletionAgreed(
  { state, law }: Context,
  dueOn: PlainDate | null,
  happenedOn: PlainDate,
): Result<null> {
  if (dueOn === null || state.deletionRequested?.payload.dueOn === dueOn) return ok(null)
  if (state.evidenceSecuredOn) return checkDeletionDue(dueOn, happenedOn, 'deletionDueOn')
  const rule = ruleOf(law.rules, 'secure-before-deletion')
  return fail(
    'secure-first',
    `Surat ini meminta unggahan dihapus. ${rule.text} Amankan bukti dahulu, atau kosongkan batas penghapusannya.`,
    'deletionDueOn',
  )
}

function checkDeletionDue(dueOn: PlainDate, happenedOn: PlainDate, field: string): Result<null> {
  return dueOn < happenedOn
    ? wrongDate(
        'due-before-request',
        `Batas penghapusan ${formatDate(dueOn)} lebih awal dari tanggal permintaannya, ${formatDate(happenedOn)}.`,
        'ubah batas penghapusan, atau tanggal permintaan bila itu yang salah',
        field,
      )
    : ok(null)
}
