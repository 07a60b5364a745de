import { formatTime } from '../../terms/clock.ts'
import { formatDate } from '../../terms/plain-date.ts'
import type { Step } from '../assessment.ts'
import { ruleOf } from '../rulebook.ts'
import type { CaseState } from './case-state.ts'
import { article, type Context, citation, type Part } from './context.ts'
import { dueOn } from './due.ts'
import { followUp } from './follow-up.ts'
import { assigned, reviewSteps, teamSigner } from './report-line.ts'
import { blocked, may, must, numberWaits } from './step.ts'

/**
 * The Inspektorat's own inquiry into another unit's person: Surat Tugas, statements, findings, review up the line,
 * LHP khusus to the head of the region, follow-up. Its invitation is never a Ps. 26 summons (practice.md).
 */
export function clarification(context: Context): Part {
  const { state } = context
  if (state.specialReport) return followUp(context)
  if (!state.assignment) return assignment(context)
  if (!state.findings) return { stage: 'clarification', steps: inquiry(context) }
  if (state.review.open?.payload.answer === 'rejected') return anew(context)
  if (state.findings.payload.proven || state.review.movedOn !== null)
    return { stage: 'special-report', steps: reviewSteps(context, true) }
  return { stage: 'ready-to-close', steps: notProven(context) }
}

/** Reporting it upward is left to the office; what was reopened for new evidence may be heard and judged anew. */
function notProven(context: Context): Step[] {
  const again = may(context, 'settle-findings', {
    title: 'Tetapkan lagi hasil klarifikasi',
    because: settledBy(context),
  })
  return [
    ...(context.state.reopenedOn ? [...hearing(context).map(leftToTheOffice), again] : []),
    ...reviewSteps(context, false),
  ]
}

/** Statements enough for findings: one, or the person stayed away twice. */
function heardEnough(state: CaseState): boolean {
  return state.statements.length > 0 || state.clarificationAbsences >= 2
}

function assignment(context: Context): Part {
  const { state } = context
  const reason = `Klarifikasi dilakukan dengan Surat Tugas; siapkan Surat Tugas lebih dahulu (${citation(context, 'special-report')}).`
  return {
    stage: 'assignment',
    steps: [
      ...deskStudy(context),
      must(context, 'issue-assignment', {
        since: state.assessed?.on ?? null,
        signer: teamSigner('Inspektur', null),
        note: 'Cantumkan Ketua Tim, dan siapa yang mereviu LHP khusus di atasnya.',
      }),
      numberWaits(context, 'invite-clarification', reason),
      blocked(context, 'take-statement', reason),
    ],
  }
}

function deskStudy(context: Context): Step[] {
  return context.state.deskStudy
    ? []
    : [may(context, 'make-desk-study', { note: 'Menjadi dasar Surat Tugas.' })]
}

/** Invite, hear, and settle what was found. */
function inquiry(context: Context): Step[] {
  return [...hearing(context), ...renewed(context), settle(context)]
}

function renewed(context: Context): Step[] {
  return [
    may(context, 'issue-assignment', {
      title: 'Perbarui Surat Tugas',
      signer: teamSigner('Inspektur', assigned(context.state, 'penanggung-jawab')),
      note: 'Bila masa tugas diperpanjang atau susunan tim berubah.',
    }),
  ]
}

function hearing(context: Context): Step[] {
  const { state, today } = context
  const [next] = state.invitations
  const chief = teamSigner('Ketua Tim', assigned(state, 'ketua-tim'))
  const invite = may(context, 'invite-clarification', {
    ...(state.clarificationAbsences > 0 ? { title: 'Siapkan Undangan Klarifikasi berikutnya' } : {}),
    signer: teamSigner('Inspektur', assigned(state, 'penanggung-jawab')),
    note: `Jarak ke hari pertemuan menurut pengaturan kantor: ${context.law.settings.meetingNoticeDays} hari kerja.`,
  })
  if (!next) {
    const parts = { signer: chief, note: 'Dari yang bersangkutan, pelapor, saksi, atau pihak lain.' }
    return [
      heardEnough(state)
        ? may(context, 'take-statement', { ...parts, title: 'Ambil keterangan lain' })
        : must(context, 'take-statement', { ...parts, since: state.assignment?.on ?? null }),
      invite,
    ]
  }
  const { meetDate, meetTime, letterDate, name } = next.payload
  const due = dueOn(
    context,
    meetDate,
    letterDate,
    `hari klarifikasi menurut undangan, pukul ${formatTime(meetTime)}`,
  )
  const title = `Catat tidak hadir klarifikasi: ${name}`
  return [
    must(context, 'take-statement', { due, since: next.on, signer: chief, note: `Undangan untuk ${name}.` }),
    today >= meetDate
      ? must(context, 'record-clarification-absence', {
          title,
          due,
          since: meetDate,
          note: `Pilih salah satu: hadir atau tidak hadir. ${ruleOf(context.law.rules, 'clarification-is-no-summons').text}`,
        })
      : blocked(
          context,
          'record-clarification-absence',
          `Baru dapat dicatat pada hari klarifikasi, ${formatDate(meetDate)}.`,
          { title },
        ),
    invite,
  ]
}

const FINDINGS = 'Tetapkan hasil klarifikasi'

function settle(context: Context): Step {
  const { state } = context
  if (!heardEnough(state)) {
    return blocked(
      context,
      'settle-findings',
      `Ambil sedikitnya satu keterangan, atau catat dua kali tidak hadirnya yang bersangkutan. ${ruleOf(context.law.rules, 'clarification-is-no-summons').text}`,
      { title: FINDINGS, because: settledBy(context) },
    )
  }
  if (state.invitations.length > 0) {
    return may(context, 'settle-findings', {
      title: FINDINGS,
      because: settledBy(context),
      note: 'Masih ada undangan klarifikasi yang belum terjawab.',
    })
  }
  return must(context, 'settle-findings', {
    title: FINDINGS,
    since: state.statements.at(-1)?.on ?? state.assignment?.on ?? null,
    because: settledBy(context),
  })
}

/** Clarification is no examination under PP 94, so its findings rest on the Inspektorat's own road. */
const settledBy = (context: Context) => article(context, 'special-report')

/** Rejected: hear more where needed, settle anew; the line then begins again at the Ketua Tim. */
function anew(context: Context): Part {
  const { open, movedOn } = context.state.review
  const note = open?.payload.note ? ` Catatan penolakan: ${open.payload.note}` : ''
  return {
    stage: 'clarification',
    steps: [
      ...hearing(context).map(leftToTheOffice),
      ...renewed(context),
      must(context, 'settle-findings', {
        title: 'Tetapkan lagi hasil klarifikasi',
        since: movedOn,
        because: settledBy(context),
        note: `Ambil keterangan tambahan bila perlu, atau tutup kasus dengan alasan.${note}`,
      }),
      ...reviewSteps(context, true),
    ],
  }
}

/** Hearing more is no duty here: it neither presses nor gets stuck. */
function leftToTheOffice(step: Step): Step {
  return step.kind === 'must' ? { ...step, kind: 'may', stuckFrom: null } : step
}
