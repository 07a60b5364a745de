import type { CaseView, Step, StepId } from '../../../contract/cases.ts'
import type { PlainDate } from '../../../terms/plain-date.ts'
import { blankValues } from './blank.ts'
import { proposalFor } from './proposals.ts'
import { type FactRequest, newFact, type ReportHint } from './request.ts'
import { FACT_OF_STEP } from './step-fact.ts'

/** Its paper is the receipt beside the fact, and does not bring the fact out. */
export const DELIVERIES: readonly StepId[] = ['deliver-summons-1', 'deliver-summons-2', 'deliver-decision']

/** The dialog that fulfils a step by a fact; null where the step is a paper, a page or another place. */
export function requestFor(
  step: Step,
  view: CaseView,
  today: PlainDate,
  report: ReportHint | null,
): FactRequest | null {
  const type = FACT_OF_STEP[step.id]
  if (type === null || (step.paper !== null && !DELIVERIES.includes(step.id))) return null
  const { values, ...more } = proposalFor(step, view, today, report)
  return newFact(type, { ...blankValues(type), ...values }, more)
}
