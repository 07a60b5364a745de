import type { CaseView, Step } from '../../../contract/cases.ts'
import { type Conduct, REVIEWER_LABEL, type RemedyKind, ReviewerRole } from '../../../contract/fact-words.ts'
import type { PaperId } from '../../../terms/ids.ts'
import { isDecision, type PaperKind, summonsNumber } from '../../../terms/paper.ts'
import type { PlainDate } from '../../../terms/plain-date.ts'
import { Sanction } from '../../../terms/sanction.ts'
import { conductOf } from '../assess/conduct.ts'
import { actInReport, type FactRequest, latest, type ReportHint, standing } from './request.ts'
import type { FormValues } from './validate.ts'

/** What is known already of the fact a step asks for; the clerk puts it right. */
export type Proposal = Partial<Omit<FactRequest, 'type' | 'corrects'>>

/** The day somebody was called for, once it has come. */
const notAfter = (date: PlainDate | null, today: PlainDate): PlainDate | null =>
  date && date <= today ? date : null

/** The numbered paper of these kinds that was not handed over yet, the newest. */
function numberedPaper(view: CaseView, is: (kind: PaperKind) => boolean): PaperId | null {
  return view.papers.findLast((paper) => is(paper.kind) && paper.state === 'numbered')?.id ?? null
}

function delivery(view: CaseView, today: PlainDate, n: 1 | 2 | null): Proposal {
  return {
    values: {
      ...(n === null ? {} : { n }),
      delivery: {
        deliveredOn: today,
        deliveredAt: null,
        method: 'in-person',
        receiver: view.person.now.name,
        relation: 'yang bersangkutan',
        refused: null,
        proof: [],
        note: '',
      },
    },
    paperId: numberedPaper(view, n === null ? isDecision : (kind) => summonsNumber(kind) === n),
  }
}

/** Who came to the examination or stayed away: the title says of which summons. */
function answerToSummons(step: Step, view: CaseView, today: PlainDate, n: 1 | 2): Proposal {
  const examDate = latest(view, 'summons-issued', n)?.examDate ?? null
  return { values: { n }, title: step.title, happenedOn: notAfter(examDate, today) }
}

/** Who could see it stands in the report already; the rest of the conduct is the clerk's to choose. */
const seenBy = ({ visibility }: ReportHint): Conduct => ({
  ...conductOf(null),
  access: visibility === 'publik' ? 'public' : 'closed',
})

function assessment(view: CaseView, report: ReportHint | null): FormValues {
  const before = latest(view, 'assessed')
  const escalated = latest(view, 'escalated') !== null
  return {
    actDate: before?.actDate ?? report?.actDate ?? null,
    road: escalated ? 'discipline' : (before?.road ?? null),
    violations: before?.violations ?? view.proposedViolations,
    impact: before?.impact ?? null,
    actText: before?.actText ?? actInReport(report?.summary ?? ''),
    conduct: before ? before.conduct : report && seenBy(report),
    anotherAct: before?.anotherAct ?? '',
    reason: '',
  }
}

/** Whose turn it is, and who that is, as the step says: a role that the Surat Tugas lacks is skipped. */
function reviewerOf({ signer }: Step): FormValues {
  const reviewer = ReviewerRole.options.find((role) => REVIEWER_LABEL[role] === signer?.capacity)
  return { reviewer: reviewer ?? null, official: signer?.official ?? null }
}

/** The first recommendation without a final answer. */
function openRecommendation(view: CaseView): number | null {
  const answers = standing(view, 'recommendation-followed-up')
  const isOpen = (index: number) => !answers.some((one) => one.index === index && one.answer !== 'partly')
  const all = latest(view, 'special-report-issued')?.recommendations ?? []
  const found = all.findIndex((_, index) => isOpen(index))
  return found < 0 ? null : found
}

/** Which remedy stands open is the article's that the step rests on. */
function remedyOf(step: Step): RemedyKind | null {
  const rules = step.because.flatMap((basis) => (basis.kind === 'article' ? [basis.ruleId] : []))
  if (rules.includes('appeal')) return 'banding'
  return rules.includes('objection') ? 'keberatan' : null
}

function decision(step: Step, view: CaseView): FormValues {
  return {
    sanction: Sanction.safeParse(step.id.replace('decide-', '')).data ?? null,
    basis: latest(view, 'examined') ? 'examination' : 'evidence',
    violations: view.assessment.violations,
    signer: step.signer?.official ?? null,
  }
}

/** What stands in the form of a step before the clerk types; empty where nothing is known. */
export function proposalFor(
  step: Step,
  view: CaseView,
  today: PlainDate,
  report: ReportHint | null,
): Proposal {
  switch (step.id) {
    case 'assess-report':
      return { values: assessment(view, report) }
    case 'confirm-superiors':
      return { values: { chain: view.assessment.superiors } }
    case 'confirm-person':
      return { values: { person: view.person.now, standing: view.person.standing } }
    case 'forward-case':
      return view.forwarding ? { values: { to: view.forwarding.to } } : {}
    case 'record-neglect':
      return { values: { superior: view.assessment.superiors[0] ?? null, caseId: null } }
    case 'chart-posts': {
      const posts = latest(view, 'posts-charted')?.posts
      return posts ? { values: { posts } } : {}
    }
    case 'record-coaching-absence':
      return { happenedOn: notAfter(latest(view, 'coaching-called')?.meetDate ?? null, today) }
    case 'request-deletion':
      return { values: { dueOn: view.proposedDeletionOn, url: report?.url ?? '' } }
    case 'record-clarification-absence':
      return { happenedOn: notAfter(latest(view, 'clarification-invited')?.meetDate ?? null, today) }
    case 'invite-clarification':
      return { values: { invitee: 'subject', name: view.person.now.name } }
    case 'take-statement': {
      const invited = latest(view, 'clarification-invited')
      return { values: { of: invited?.invitee ?? 'subject', name: invited?.name ?? view.person.now.name } }
    }
    case 'review-report':
      return { values: reviewerOf(step) }
    case 'record-report-receipt':
      return { values: { receivedOn: today } }
    case 'record-follow-up':
      return { values: { index: openRecommendation(view) } }
    case 'receive-outside-recommendation':
      return { values: { receivedOn: today } }
    case 'form-team':
      return { values: { formedBy: step.signer?.official ?? null } }
    case 'conclude-ethics':
      return { values: { basis: latest(view, 'examined') ? 'examination' : 'evidence' } }
    case 'issue-summons-1':
      return { values: { n: 1, examiner: step.signer?.official ?? null } }
    case 'issue-summons-2':
      return { values: { n: 2, examiner: step.signer?.official ?? null } }
    case 'deliver-summons-1':
      return delivery(view, today, 1)
    case 'deliver-summons-2':
      return delivery(view, today, 2)
    case 'record-attendance-1':
    case 'record-absence-1':
      return answerToSummons(step, view, today, 1)
    case 'record-attendance-2':
    case 'record-absence-2':
      return answerToSummons(step, view, today, 2)
    case 'settle-findings':
      return { values: latest(view, 'findings-settled') ?? {}, title: step.title }
    case 'report-findings':
      return { values: { level: view.assessment.level } }
    case 'record-recommendation-answer':
      return { values: { answeredOn: today } }
    case 'deliver-decision':
      return delivery(view, today, null)
    case 'record-not-collected':
      return { happenedOn: notAfter(latest(view, 'decision-call-issued')?.meetDate ?? null, today) }
    case 'override-effect':
      return { values: { effectiveOn: view.assessment.effectiveOn?.date ?? null } }
    case 'file-remedy':
      return { values: { filedOn: today, remedy: remedyOf(step) }, title: step.title }
    case 'record-remedy-decision':
      return { values: { receivedOn: today } }
    case 'record-served':
      return { values: { endedOn: notAfter(step.due?.date ?? null, today) ?? today } }
    case 'close':
      return {
        title: step.title,
        values: { outcome: view.assessment.closesAs },
        ...(step.note ? { warning: step.note } : {}),
      }
    default:
      return step.id.startsWith('decide-') ? { values: decision(step, view), title: decisionTitle(step) } : {}
  }
}

/** The step prepares a decision; without a paper of ours one that was made elsewhere is recorded. */
const decisionTitle = (step: Step) => step.title.replace(/^Siapkan/, 'Catat')
