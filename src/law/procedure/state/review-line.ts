import type { PlainDate } from '../../../terms/plain-date.ts'
import type { PayloadOf } from '../../facts.ts'
import type { Happened } from './happened.ts'

/** How far an LHP khusus has come up the line of reviewers. */
export interface ReviewLine {
  /** Who has accepted since the line began; a rejection lets it begin anew. */
  readonly accepted: readonly PayloadOf<'report-reviewed'>['reviewer'][]
  /** An answer that still asks for something: returned (revise it) or rejected (findings anew). */
  readonly open: Happened<'report-reviewed'> | null
  /** Since when the next move is awaited; null before the first answer. */
  readonly movedOn: PlainDate | null
}

export const NO_REVIEW: ReviewLine = { accepted: [], open: null, movedOn: null }

export function afterReview(line: ReviewLine, answer: Happened<'report-reviewed'>): ReviewLine {
  const { on, payload } = answer
  switch (payload.answer) {
    case 'accepted':
      return { accepted: [...line.accepted, payload.reviewer], open: null, movedOn: on }
    case 'returned':
      return { ...line, open: answer, movedOn: on }
    case 'rejected':
      return { accepted: [], open: answer, movedOn: on }
  }
}

/** Revised: the same reviewer is asked again. */
export function afterRevision(line: ReviewLine, on: PlainDate): ReviewLine {
  return { ...line, open: null, movedOn: on }
}
