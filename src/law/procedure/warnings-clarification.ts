import { formatDate } from '../../terms/plain-date.ts'
import { SANCTION_LABEL } from '../../terms/sanction.ts'
import type { Warning } from '../assessment.ts'
import { addWorkingDays } from '../calendar.ts'
import { articleBasis, ruleOf } from '../rulebook.ts'
import { conflictLabel } from './conflict.ts'
import { article, type Context, officeSetting } from './context.ts'
import { followUpDue, isOverdue, issuedSanctions, openRecommendations } from './follow-up.ts'

/** What the clerk must know on the clarification road, and after it. */
export function aboutClarification(context: Context): Warning[] {
  const onRoad = context.state.assessed?.payload.road === 'clarification'
  return onRoad
    ? [
        ...aboutAssignment(context),
        ...aboutTeam(context),
        ...aboutInvitations(context),
        ...aboutAbsences(context),
        ...aboutFollowUp(context),
      ]
    : aboutIssuedElsewhere(context)
}

function aboutAssignment(context: Context): Warning[] {
  const { assignment, findings } = context.state
  if (!assignment || findings || context.today <= assignment.payload.until) return []
  return [
    {
      id: 'assignment-over',
      text: `Masa Surat Tugas berakhir ${formatDate(assignment.payload.until)} dan hasil klarifikasi belum ditetapkan: perbarui Surat Tugas sebelum mengambil keterangan lagi.`,
      because: article(context, 'special-report'),
    },
  ]
}

/** Nobody examines what he reported, saw or is involved in; the Surat Tugas is renewed with another member. */
function aboutTeam({ file, state, law }: Context): Warning[] {
  if (state.specialReport) return []
  const bound = (state.assignment?.payload.team ?? []).flatMap(({ official: { identity } }) => {
    const label = conflictLabel(file, state, identity)
    return label ? [`${identity.name} (${label})`] : []
  })
  if (bound.length === 0) return []
  return [
    {
      id: 'assignment-conflict',
      text: `Dalam Surat Tugas tercantum ${bound.join('; ')}: ganti dengan anggota lain dan perbarui Surat Tugas. Keterangan orang itu tetap dapat diambil.`,
      because: [articleBasis(law.rules, 'team-conflict')],
    },
  ]
}

/** The office's own notice: an invitee who had too little time is hardly "away". */
function aboutInvitations({ state, law }: Context): Warning[] {
  const { meetingNoticeDays } = law.settings
  const short = state.invitations.filter(
    ({ payload: { letterDate, meetDate } }) =>
      meetDate < addWorkingDays(law.calendar, letterDate, meetingNoticeDays),
  )
  if (short.length === 0) return []
  return [
    {
      id: 'invitation-notice-short',
      text: `Undangan untuk ${short.map(({ payload }) => payload.name).join('; ')} kurang dari ${meetingNoticeDays} hari kerja sebelum hari klarifikasi; jadwalkan ulang bila ia berkeberatan.`,
      because: [officeSetting('Jarak undangan menurut pengaturan kantor.')],
    },
  ]
}

function aboutAbsences(context: Context): Warning[] {
  if (context.state.clarificationAbsences < 2) return []
  const { text } = ruleOf(context.law.rules, 'clarification-is-no-summons')
  return [
    {
      id: 'clarification-is-no-summons',
      text: `${text} Tetapkan hasil dari keterangan dan bukti lain, lalu sarankan pemeriksaan oleh atasannya.`,
      because: article(context, 'clarification-is-no-summons', 'decide-on-evidence'),
    },
  ]
}

function aboutFollowUp(context: Context): Warning[] {
  const due = followUpDue(context)
  const open = openRecommendations(context.state)
  if (open.length === 0 || !isOverdue(context, due)) return []
  return [
    {
      id: 'follow-up-overdue',
      text: `${open.length} rekomendasi belum selesai ditindaklanjuti sampai ${formatDate(due.date)}. ${ruleOf(context.law.rules, 'follow-up').text}`,
      because: article(context, 'follow-up'),
    },
  ]
}

/** The same case, now on another road: what the OPD imposed upon our report may already answer for the act. */
function aboutIssuedElsewhere(context: Context): Warning[] {
  const named = context.state.followUps.flatMap(({ payload: { issued } }) =>
    issued?.sanction
      ? [`${SANCTION_LABEL[issued.sanction]} (${issued.title}, ${formatDate(issued.date)})`]
      : [],
  )
  if (issuedSanctions(context.state).length === 0) return []
  return [
    {
      id: 'sanctioned-elsewhere',
      text: `Atas LHP khusus kasus ini sudah dijatuhkan ${named.join('; ')}. ${ruleOf(context.law.rules, 'no-double-punishment').text}`,
      because: article(context, 'no-double-punishment'),
    },
  ]
}
