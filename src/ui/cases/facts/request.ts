import type { CaseView, FactType, PayloadOf, Step, TimelineEntry } from '../../../contract/cases.ts'
import type { FactId, PaperId } from '../../../terms/ids.ts'
import type { PaperKind } from '../../../terms/paper.ts'
import type { PlainDate } from '../../../terms/plain-date.ts'
import type { FormValues } from './validate.ts'

/** What a dialog is opened for: a new fact, a delivery of a paper, or the correction of a fact. */
export interface FactRequest {
  readonly type: FactType
  readonly title?: string
  readonly values: FormValues
  /** Proposed day; null: today. */
  readonly happenedOn: PlainDate | null
  readonly corrects: FactId | null
  /** Delivery of one of the app's papers: recorded with the paper. */
  readonly paperId: PaperId | null
}

/** What the report says already, for the assessment's first form. */
export interface ReportHint {
  readonly actDate: PlainDate | null
  readonly summary: string
  readonly url: string
}

/** The newest standing fact of a type. */
export function latest<T extends FactType>(view: CaseView, type: T, n?: 1 | 2): PayloadOf<T> | null {
  const found = view.timeline
    .toSorted((a, b) => b.sequence - a.sequence)
    .flatMap(({ standing }) => standing?.payload ?? [])
    .find((payload) => payload.type === type && (n === undefined || ('n' in payload && payload.n === n)))
  return (found as PayloadOf<T> | undefined) ?? null // its type was just compared
}

function examDay(view: CaseView, n: 1 | 2, today: PlainDate): PlainDate | null {
  return notAfter(latest(view, 'summons-issued', n)?.examDate ?? null, today)
}

/** The day somebody was called for, once it has come. */
const notAfter = (date: PlainDate | null, today: PlainDate): PlainDate | null =>
  date && date <= today ? date : null

function numberedPaper(view: CaseView, kinds: readonly PaperKind[]): PaperId | null {
  return view.papers.findLast((paper) => kinds.includes(paper.kind) && paper.state === 'numbered')?.id ?? null
}

const DECISIONS: readonly PaperKind[] = [
  'keputusan-teguran-lisan',
  'keputusan-teguran-tertulis',
  'keputusan-pernyataan-tidak-puas',
]

const request = (type: FactType, values: FormValues, more: Partial<FactRequest> = {}): FactRequest => ({
  type,
  values,
  happenedOn: null,
  corrects: null,
  paperId: null,
  ...more,
})

function deliveryRequest(
  type: 'summons-delivered' | 'decision-delivered',
  view: CaseView,
  today: PlainDate,
  n: 1 | 2 | null,
): FactRequest {
  const kinds: readonly PaperKind[] = n === null ? DECISIONS : [n === 1 ? 'panggilan-1' : 'panggilan-2']
  const delivery = {
    deliveredOn: today,
    deliveredAt: null,
    method: 'in-person',
    receiver: view.person.now.name,
    relation: 'yang bersangkutan',
    refused: null,
    proof: [],
    note: '',
  }
  return request(type, { ...(n === null ? {} : { n }), delivery }, { paperId: numberedPaper(view, kinds) })
}

/** The act alone, as letters continue it after `dugaan ... berupa`: a report's summary says `Diduga ...` itself. */
export function actInReport(summary: string): string {
  return summary.trim().replace(/^(di)?duga(an)?( bahwa)?[\s:,]+/i, '')
}

function assessRequest(view: CaseView, report: ReportHint | null): FactRequest {
  const before = latest(view, 'assessed')
  const escalated = latest(view, 'escalated') !== null
  return request('assessed', {
    actDate: before?.actDate ?? report?.actDate ?? null,
    road: before && !escalated ? before.road : escalated ? 'discipline' : null,
    violations: before?.violations ?? [],
    impact: before?.impact ?? null,
    actText: before?.actText ?? actInReport(report?.summary ?? ''),
    reason: '',
  })
}

/** The dialog that fulfils a step by a fact; null where the step is a paper, a page or another place. */
export function requestFor(
  step: Step,
  view: CaseView,
  today: PlainDate,
  report: ReportHint | null,
): FactRequest | null {
  switch (step.id) {
    case 'assess-report':
      return assessRequest(view, report)
    case 'confirm-superiors':
      return request('superiors-confirmed', { chain: view.assessment.superiors })
    case 'record-pppk-basis':
      return request('pppk-basis-recorded', { basis: '', source: '' })
    case 'record-coaching-absence': {
      const meetDate = latest(view, 'coaching-called')?.meetDate ?? null
      return request('coaching-absent', { reason: '' }, { happenedOn: notAfter(meetDate, today) })
    }
    case 'request-deletion':
      return request('deletion-requested', { dueOn: view.proposedDeletionOn, url: report?.url ?? '' })
    case 'check-deletion':
      return request('deletion-checked', { deleted: null, evidence: [], note: '' })
    case 'escalate':
      return request('escalated', { reason: '' })
    case 'deliver-summons-1':
      return deliveryRequest('summons-delivered', view, today, 1)
    case 'deliver-summons-2':
      return deliveryRequest('summons-delivered', view, today, 2)
    case 'record-attendance-1':
      return request('attended', { n: 1 }, { title: step.title, happenedOn: examDay(view, 1, today) })
    case 'record-attendance-2':
      return request('attended', { n: 2 }, { title: step.title, happenedOn: examDay(view, 2, today) })
    case 'record-absence-1':
    case 'record-absence-2': {
      if (step.paper) return null
      const n = step.id === 'record-absence-1' ? 1 : 2
      const values = { n, reason: '', excused: false }
      return request('absent', values, { title: step.title, happenedOn: examDay(view, n, today) })
    }
    case 'settle-findings':
      return request(
        'findings-settled',
        latest(view, 'findings-settled') ?? { proven: null, level: null, aggravating: '', mitigating: '' },
        { title: step.title },
      )
    case 'record-recommendation-answer':
      return request('recommendation-answered', { answeredOn: today, answer: '', number: null, evidence: [] })
    case 'deliver-decision':
      return deliveryRequest('decision-delivered', view, today, null)
    case 'record-not-collected': {
      const meetDate = latest(view, 'decision-call-issued')?.meetDate ?? null
      return request('decision-not-collected', { note: '' }, { happenedOn: notAfter(meetDate, today) })
    }
    case 'override-effect':
      return request('effect-overridden', {
        effectiveOn: view.assessment.effectiveOn?.date ?? null,
        reason: '',
      })
    case 'close':
      return request('closed', { outcome: null, reason: '' }, { title: step.title })
    case 'secure-evidence':
    case 'call-for-coaching':
    case 'hold-coaching':
    case 'reprimand-coaching':
    case 'issue-summons-1':
    case 'issue-summons-2':
    case 'examine':
    case 'report-findings':
    case 'decide-teguran-lisan':
    case 'decide-teguran-tertulis':
    case 'decide-pernyataan-tidak-puas':
    case 'call-to-collect-decision':
    case 'record-delivery-minutes':
    case 'hand-over':
      return null
  }
}

export const noteRequest: FactRequest = request('note', { note: '' })

/** The dialog with what stands now, to put right. */
export function correctionRequest(entry: TimelineEntry): FactRequest {
  const { payload, happenedOn } = entry.standing ?? entry
  return request(payload.type, payload, { happenedOn, corrects: entry.id })
}
