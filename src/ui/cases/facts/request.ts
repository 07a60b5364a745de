import type { CaseView, FactType, PayloadOf, TimelineEntry } from '../../../contract/cases.ts'
import type { FactId, PaperId } from '../../../terms/ids.ts'
import type { PlainDate } from '../../../terms/plain-date.ts'
import type { FormValues } from './validate.ts'

/** What a dialog is opened for: a new fact, a delivery of a paper, or the correction of a fact. */
export interface FactRequest {
  readonly type: FactType
  readonly title?: string
  readonly values: FormValues
  /** What to know before it is recorded. */
  readonly warning?: string
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
  readonly visibility: 'publik' | 'tertutup'
}

/** The standing facts of a type, the newest first. */
export function standing<T extends FactType>(view: CaseView, type: T): PayloadOf<T>[] {
  const isOfType = (payload: { readonly type: FactType }): payload is PayloadOf<T> => payload.type === type
  return view.timeline
    .toSorted((a, b) => b.sequence - a.sequence)
    .flatMap((entry) => entry.standing?.payload ?? [])
    .filter(isOfType)
}

/** The newest standing fact of a type. */
export function latest<T extends FactType>(view: CaseView, type: T, n?: 1 | 2): PayloadOf<T> | null {
  const ofNumber = (payload: PayloadOf<T>) => n === undefined || ('n' in payload && payload.n === n)
  return standing(view, type).find(ofNumber) ?? null
}

/** The act alone, as letters continue it after `dugaan ... berupa`: a report's summary says `Diduga ...` itself. */
export function actInReport(summary: string): string {
  return summary.trim().replace(/^(di)?duga(an)?( bahwa)?[\s:,]+/i, '')
}

/** A dialog for a new fact. */
export const newFact = (
  type: FactType,
  values: FormValues,
  more: Partial<FactRequest> = {},
): FactRequest => ({
  type,
  values,
  happenedOn: null,
  corrects: null,
  paperId: null,
  ...more,
})

export const noteRequest: FactRequest = newFact('note', { note: '' })

/** The dialog with what stands now, to put right. */
export function correctionRequest(entry: TimelineEntry): FactRequest {
  const { payload, happenedOn } = entry.standing ?? entry
  return newFact(payload.type, payload, { happenedOn, corrects: entry.id })
}
