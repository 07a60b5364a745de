import { formatDate, type PlainDate } from '../../terms/plain-date.ts'
import { fail, ok, type Result } from '../../terms/result.ts'
import { sameOfficial } from '../authority.ts'
import { type PayloadOf, REVIEWER_LABEL } from '../facts.ts'
import { type Context, citation } from '../procedure/context.ts'
import { openRecommendations } from '../procedure/follow-up.ts'
import { nextReviewer } from '../procedure/report-line.ts'
import { ruleOf } from '../rulebook.ts'
import { wrongDate } from './wrong-date.ts'

type ClarificationFact = PayloadOf<
  | 'assignment-issued'
  | 'clarification-invited'
  | 'clarification-absent'
  | 'clarified'
  | 'report-reviewed'
  | 'special-report-issued'
  | 'special-report-received'
  | 'recommendation-followed-up'
>

/** The clarification road: dates, reviewers in their order, recommendations that exist. */
export function checkClarification(
  context: Context,
  payload: ClarificationFact,
  happenedOn: PlainDate,
): Result<null> {
  switch (payload.type) {
    case 'assignment-issued':
      return checkAssignment(context, payload)
    case 'clarification-invited':
      return checkInvited(context, payload)
    case 'clarification-absent':
      return checkAbsent(context, happenedOn)
    case 'clarified':
      return checkStatement(context, payload)
    case 'report-reviewed':
      return checkReview(context, payload)
    case 'special-report-issued':
      return checkReport(context, payload)
    case 'special-report-received':
      return checkReceived(context, payload)
    case 'recommendation-followed-up':
      return checkFollowedUp(context, payload)
  }
}

function checkAssignment(context: Context, payload: PayloadOf<'assignment-issued'>): Result<null> {
  if (payload.until < payload.from) {
    return wrongDate(
      'ends-before-begin',
      `Masa tugas berakhir ${formatDate(payload.until)}, lebih awal dari mulainya, ${formatDate(payload.from)}.`,
      'ubah masa tugasnya',
      'until',
    )
  }
  if (payload.from < payload.letterDate) {
    return wrongDate(
      'before-letter',
      `Masa tugas mulai ${formatDate(payload.from)}, lebih awal dari tanggal Surat Tugasnya, ${formatDate(payload.letterDate)}.`,
      'ubah mulainya, atau tanggal suratnya bila itu yang salah',
      'from',
    )
  }
  if (payload.team.filter(({ role }) => role === 'ketua-tim').length !== 1) {
    return fail(
      'team-leader',
      `Tim memerlukan tepat satu Ketua Tim: dialah yang pertama mereviu LHP khusus (${citation(context, 'report-review')}).`,
      'team',
    )
  }
  const self = { identity: context.file.person.now, acting: null }
  if (payload.team.some(({ official }) => sameOfficial(official, self))) {
    return fail(
      'examines-himself',
      'Yang diklarifikasi tidak dapat menjadi anggota tim yang memeriksanya.',
      'team',
    )
  }
  return payload.team.some(({ official }, index) =>
    payload.team.slice(index + 1).some((other) => sameOfficial(official, other.official)),
  )
    ? fail('member-twice', 'Seorang anggota tercantum dua kali dalam tim.', 'team')
    : ok(null)
}

function checkInvited(context: Context, payload: PayloadOf<'clarification-invited'>): Result<null> {
  if (payload.meetDate < payload.letterDate) {
    return wrongDate(
      'meeting-before-letter',
      `Hari klarifikasi ${formatDate(payload.meetDate)} lebih awal dari tanggal undangannya, ${formatDate(payload.letterDate)}.`,
      'ubah hari klarifikasi, atau tanggal undangannya bila itu yang salah',
      'meetDate',
    )
  }
  return notBeforeAssignment(context, payload.letterDate, 'letterDate', 'Undangan')
}

function checkAbsent(context: Context, happenedOn: PlainDate): Result<null> {
  const meetDate = context.state.invitations[0]?.payload.meetDate
  return meetDate && happenedOn < meetDate
    ? wrongDate(
        'before-meeting',
        `Ketidakhadiran tercatat ${formatDate(happenedOn)}, padahal hari klarifikasi ${formatDate(meetDate)}.`,
        'ubah tanggalnya, atau ulangi undangan bila harinya lain',
        'happenedOn',
      )
    : ok(null)
}

function checkStatement(context: Context, payload: PayloadOf<'clarified'>): Result<null> {
  return payload.heldOn > context.today
    ? wrongDate(
        'in-future',
        `Tanggal permintaan keterangan ${formatDate(payload.heldOn)} ada di masa depan; hari ini ${formatDate(context.today)}.`,
        'perbaiki tanggalnya, atau catat setelah keterangan diambil',
        'heldOn',
      )
    : notBeforeAssignment(context, payload.heldOn, 'heldOn', 'Permintaan keterangan')
}

function notBeforeAssignment(context: Context, on: PlainDate, field: string, what: string): Result<null> {
  const letterDate = context.state.assignment?.payload.letterDate
  return letterDate && on < letterDate
    ? wrongDate(
        'before-assignment',
        `${what} bertanggal ${formatDate(on)}, lebih awal dari Surat Tugas, ${formatDate(letterDate)}.`,
        'ubah tanggalnya, atau perbaiki tanggal Surat Tugas bila itu yang salah',
        field,
      )
    : ok(null)
}

/** Three answers each; whoever does not accept says why, else nobody can revise it. */
function checkReview(context: Context, payload: PayloadOf<'report-reviewed'>): Result<null> {
  const next = nextReviewer(context.state)
  if (next !== null && payload.reviewer !== next) {
    const rule = ruleOf(context.law.rules, 'report-review')
    return fail(
      'wrong-reviewer',
      `LHP khusus sekarang ada pada ${REVIEWER_LABEL[next]}, bukan ${REVIEWER_LABEL[payload.reviewer]}. ${rule.text} (${rule.citation})`,
      'reviewer',
    )
  }
  return payload.answer !== 'accepted' && payload.note.trim() === ''
    ? fail('note-missing', 'Isi catatan reviu: apa yang diperbaiki, atau mengapa ditolak.', 'note')
    : ok(null)
}

function checkReport(context: Context, payload: PayloadOf<'special-report-issued'>): Result<null> {
  const { state, law } = context
  if (law.government !== 'vertikal' && payload.to.identity.positionKind !== 'kepala-daerah') {
    const rule = ruleOf(law.rules, 'special-report')
    return fail(
      'report-addressee',
      `LHP khusus ditujukan kepada kepala daerah, bukan ${payload.to.identity.position}. ${rule.text} (${rule.citation})`,
      'to',
    )
  }
  const accepted = state.review.movedOn
  return accepted && payload.letterDate < accepted
    ? wrongDate(
        'before-review',
        `LHP khusus bertanggal ${formatDate(payload.letterDate)}, padahal reviu selesai ${formatDate(accepted)}.`,
        'ubah tanggal LHP khusus, atau tanggal reviunya bila itu yang salah',
        'letterDate',
      )
    : ok(null)
}

function checkReceived(context: Context, { receivedOn }: PayloadOf<'special-report-received'>): Result<null> {
  const letterDate = context.state.specialReport?.payload.letterDate
  if (receivedOn > context.today) {
    return wrongDate(
      'in-future',
      `Tanggal terima ${formatDate(receivedOn)} ada di masa depan; hari ini ${formatDate(context.today)}.`,
      'isi tanggal pada tanda terima',
      'receivedOn',
    )
  }
  return letterDate && receivedOn < letterDate
    ? wrongDate(
        'received-before-letter',
        `Tanggal terima ${formatDate(receivedOn)} lebih awal dari tanggal LHP khusus, ${formatDate(letterDate)}.`,
        'isi tanggal pada tanda terima',
        'receivedOn',
      )
    : ok(null)
}

function checkFollowedUp(
  context: Context,
  { index, issued }: PayloadOf<'recommendation-followed-up'>,
): Result<null> {
  const { specialReport } = context.state
  if (!specialReport) return ok(null)
  const last = specialReport.payload.recommendations.length
  if (index >= last) {
    return fail(
      'no-such-recommendation',
      `LHP khusus hanya memuat ${last} rekomendasi; pilih salah satunya.`,
      'index',
    )
  }
  if (!openRecommendations(context.state).some((one) => one.index === index)) {
    return fail(
      'already-settled',
      `Rekomendasi ${index + 1} sudah selesai atau ditolak. Bila catatannya keliru, perbaiki catatan itu.`,
      'index',
    )
  }
  return issued && issued.date > context.today
    ? wrongDate(
        'in-future',
        `Tanggal ${issued.title} (${formatDate(issued.date)}) ada di masa depan; hari ini ${formatDate(context.today)}.`,
        'isi tanggal yang tertulis pada surat',
        'issued.date',
      )
    : ok(null)
}
