import type { CaseView, PaperLine, Step } from '../../contract/cases.ts'
import type { PaperKind } from '../../terms/paper.ts'
import { goesToPerson, PAPERS } from '../../terms/paper.ts'
import type { PlainDate } from '../../terms/plain-date.ts'
import { type FactRequest, latest, type ReportHint } from './facts/request.ts'
import { DELIVERIES, requestFor } from './facts/step-request.ts'
import { STEP_LABEL } from './step-label.ts'

/** What the button of a step does. */
export type StepAction =
  | { readonly kind: 'form'; readonly label: string; readonly request: FactRequest }
  | { readonly kind: 'draft'; readonly label: string; readonly paper: PaperKind }
  | { readonly kind: 'open'; readonly label: string; readonly paper: PaperLine }
  | { readonly kind: 'go'; readonly label: string; readonly path: string }

/** The draft or signed paper of a kind that still waits for its number, the newest. */
export function unfinished(view: CaseView, kind: PaperKind): PaperLine | undefined {
  return view.papers.findLast(
    (paper) => paper.kind === kind && (paper.state === 'draft' || paper.state === 'signed'),
  )
}

function paperAction(view: CaseView, kind: PaperKind): StepAction {
  const known = unfinished(view, kind)
  if (known)
    return { kind: 'open', label: known.state === 'draft' ? 'Buka konsep' : 'Buka surat', paper: known }
  return { kind: 'draft', label: `Buat konsep`, paper: kind }
}

/**
 * Papers that belong to no step: the sheet of screenshots as soon as there is evidence, and a receipt for whatever
 * waits to be handed to the person (summons, decision, reprimand), unless the first step offers it already.
 */
export function annexes(view: CaseView): StepAction[] {
  const first = view.assessment.steps.find((step) => step.kind === 'must')
  const beside = first !== undefined && sidePaper(first, view) !== null
  const waits = view.papers.some((paper) => paper.state === 'numbered' && goesToPerson(paper.kind))
  return [
    ...(view.evidenceCount > 0 ? [titledPaper(view, 'lembar-bukti')] : []),
    ...(latest(view, 'special-report-issued') || unfinished(view, 'lhp-khusus')
      ? [titledPaper(view, 'surat-pengantar')]
      : []),
    ...(waits && !beside ? [titledPaper(view, 'tanda-terima')] : []),
  ]
}

/** What an office writes beside any procedure; seldom needed, so kept in a menu. */
export function otherPapers(view: CaseView): StepAction[] {
  const coached = view.assessment.road === 'coaching'
  return [
    titledPaper(view, 'nota-dinas'),
    titledPaper(view, 'lembar-disposisi'),
    ...(coached ? [titledPaper(view, 'surat-pernyataan')] : []),
  ]
}

/** The main thing a step asks for; of a step that is not lawful now only the draft of its paper, where that may be made. */
export function stepAction(
  step: Step,
  view: CaseView,
  today: PlainDate,
  report: ReportHint | null,
): StepAction | null {
  if (step.kind === 'blocked') return step.draftAhead && step.paper ? paperAction(view, step.paper) : null
  if (step.id === 'hand-over') return { kind: 'go', label: STEP_LABEL[step.id], path: '/pengiriman' }
  if (step.id === 'examine') {
    const minutes = step.paper ? unfinished(view, step.paper) : undefined
    return minutes
      ? { kind: 'open', label: 'Buka konsep BAP', paper: minutes }
      : { kind: 'go', label: STEP_LABEL[step.id], path: `/kasus/${view.id}/bap` }
  }
  const request = requestFor(step, view, today, report)
  if (request) return { kind: 'form', label: STEP_LABEL[step.id], request }
  return step.paper ? paperAction(view, step.paper) : null
}

/** The paper beside the fact, such as the receipt of a delivery. */
export function sidePaper(step: Step, view: CaseView): StepAction | null {
  return DELIVERIES.includes(step.id) && step.kind !== 'blocked' && step.paper
    ? titledPaper(view, step.paper)
    : null
}

function titledPaper(view: CaseView, kind: PaperKind): StepAction {
  const known = unfinished(view, kind)
  const { title } = PAPERS[kind]
  return known
    ? { kind: 'open', label: `Buka ${title}`, paper: known }
    : { kind: 'draft', label: `Buat ${title}`, paper: kind }
}
