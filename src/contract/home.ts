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

/** At most this many lines of each list are sent; `counts` says how many there are. */
export const HOME_LIST_MAX = 50

export const Home = z.object({
  openCases: z.int(),
  /** How many there are of each, before the lists are cut. */
  counts: z.object({
    overdue: z.int(),
    today: z.int(),
    thisWeek: z.int(),
    later: z.int(),
    stuck: z.int(),
    undated: z.int(),
  }),
  overdue: z.array(Todo),
  today: z.array(Todo),
  /** Within the next seven days, today left out. */
  thisWeek: z.array(Todo),
  later: z.array(Todo),
  /** Some of these are overdue too. */
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
  /** `work`: brings stale assessments up to date before it reads. */
  get: method({ role: 'clerk', access: 'work', input: z.object({}), output: Home }),
}
