import { z } from 'zod'
import { StepId } from '../law/assessment.ts'
import { CaseId, ReportId } from '../terms/ids.ts'
import { PlainDate } from '../terms/plain-date.ts'
import { method } from './method.ts'

export const Todo = z.object({
  caseId: CaseId,
  caseNumber: z.string(),
  fullName: z.string(),
  unitName: z.string(),
  stepId: StepId,
  title: z.string(),
  due: PlainDate.nullable(),
  /** Negative: overdue by that many working days. */
  workingDaysLeft: z.int().nullable(),
  /** Working days since the step could be taken, when it counts as stuck. */
  stuckWorkingDays: z.int().nullable(),
  because: z.string(),
})
export type Todo = z.infer<typeof Todo>

export const Home = z.object({
  openCases: z.int(),
  overdue: z.array(Todo),
  today: z.array(Todo),
  thisWeek: z.array(Todo),
  stuck: z.array(Todo),
  /** Must-steps without a date that are not stuck yet. */
  undated: z.array(Todo),
  newReports: z.array(
    z.object({
      id: ReportId,
      number: z.string(),
      summary: z.string(),
      receivedOn: PlainDate,
      people: z.int(),
    }),
  ),
  newReportCount: z.int(),
  readyToHandOver: z.int(),
})
export type Home = z.infer<typeof Home>

export const home = {
  get: method({ role: 'clerk', access: 'read', input: z.object({}), output: Home }),
}
