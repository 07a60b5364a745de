import type { Official } from '../../terms/person.ts'
import type { Signer, Step } from '../assessment.ts'
import { type AssignmentRole, REVIEWER_LABEL, ReviewerRole } from '../facts.ts'
import { ruleOf } from '../rulebook.ts'
import type { CaseState } from './case-state.ts'
import { type Context, citation } from './context.ts'
import { blocked, may, must, numberWaits } from './step.ts'

/** Who in the Surat Tugas reviews in which place of the line (practice.md). */
const ROLE_OF_REVIEWER: Record<ReviewerRole, AssignmentRole> = {
  'ketua-tim': 'ketua-tim',
  'pengendali-teknis': 'pengendali-teknis',
  irban: 'wakil-penanggung-jawab',
  inspektur: 'penanggung-jawab',
}

/** The official whom the Surat Tugas names for a role; null when it names none. */
export function assigned(state: CaseState, role: AssignmentRole): Official | null {
  return state.assignment?.payload.team.find((member) => member.role === role)?.official ?? null
}

/** Whose answer the LHP khusus waits for; null when the Inspektur has accepted it. Roles a team lacks are skipped. */
export function nextReviewer(state: CaseState): ReviewerRole | null {
  return awaitedReviewers(state)[0] ?? null
}

/** Everybody whose answer is still to come, in their order. */
function awaitedReviewers(state: CaseState): ReviewerRole[] {
  return ReviewerRole.options.filter(
    (role) =>
      !state.review.accepted.includes(role) &&
      (role === 'inspektur' || assigned(state, ROLE_OF_REVIEWER[role]) !== null),
  )
}

/** Someone of the office's own team: what an acting official may impose is no question here. */
export const teamSigner = (capacity: string, official: Official | null): Signer => ({
  capacity,
  official,
  warning: null,
})

/** Up the line Ketua Tim, Pengendali Teknis, Irban, Inspektur; then the report may go out. */
export function reviewSteps(context: Context, needed: boolean): Step[] {
  const { state } = context
  const { open, movedOn } = state.review
  const since = movedOn ?? state.findings?.on ?? null
  const step = needed ? must : may
  const reviewer = nextReviewer(state)
  if (reviewer === null) return [must(context, 'issue-special-report', issueParts(context, since))]
  const name = REVIEWER_LABEL[reviewer]
  if (open) {
    const { answer, note } = open.payload
    const what = note ? ` Catatannya: ${note}` : ''
    return [
      ...(answer === 'returned'
        ? [must(context, 'revise-report', { since, note: `Dikembalikan oleh ${name}.${what}` })]
        : []),
      blocked(
        context,
        'review-report',
        answer === 'returned'
          ? `Perbaiki dahulu LHP khusus yang dikembalikan, lalu ajukan lagi kepada ${name} (${citation(context, 'report-review')}).`
          : `LHP khusus ditolak: tetapkan lagi hasil klarifikasi, lalu reviu dimulai lagi dari ${name} (${citation(context, 'report-review')}).`,
      ),
      notBeforeReview(context),
    ]
  }
  return [
    step(context, 'review-report', {
      title: `Catat hasil reviu LHP khusus: ${name}`,
      since,
      signer: teamSigner(name, assigned(state, ROLE_OF_REVIEWER[reviewer])),
      note: `Jawaban ${name}: diterima, dikembalikan untuk diperbaiki, atau ditolak.`,
    }),
    notBeforeReview(context),
  ]
}

function issueParts(context: Context, since: Step['openSince']) {
  return {
    since,
    signer: teamSigner(REVIEWER_LABEL.inspektur, assigned(context.state, 'penanggung-jawab')),
    note: 'Ditujukan kepada kepala daerah, dengan rekomendasi satu per satu dan siapa yang melaksanakannya.',
  }
}

/** The reviewers read the draft; its number waits for all of them, and each who has still to answer is named. */
function notBeforeReview(context: Context): Step {
  const { state, law } = context
  const rule = ruleOf(law.rules, 'report-review')
  const names = awaitedReviewers(state).map((reviewer) => {
    const official = assigned(state, ROLE_OF_REVIEWER[reviewer])
    return `${REVIEWER_LABEL[reviewer]}${official ? ` (${official.identity.name})` : ''}`
  })
  return numberWaits(
    context,
    'issue-special-report',
    `Masih menunggu reviu ${names.join(', lalu ')}. Konsepnya boleh disiapkan dan dibaca; nomornya menyusul. ${rule.text} (${rule.citation})`,
    issueParts(context, null),
  )
}
