import type { Whose } from '../terms/sanction.ts'
import type { CasePerson } from './assessment.ts'
import type { WorkCalendar } from './calendar.ts'
import type { EarlierSanction, Fact } from './facts.ts'
import type { Rulebook } from './rulebook.ts'

/** Everything the law looks at in one case. */
export interface CaseFile {
  readonly whose: Whose
  readonly person: CasePerson
  readonly facts: readonly Fact[]
  readonly earlierSanctions: readonly EarlierSanction[]
}

/** Periods of papers for which no law speaks; all in working days of the unit. */
interface OfficeSettings {
  /** From the assessment of a report to the call for coaching. */
  readonly coachingCallDays: number
  /** From a call that no law sets a date for to the day of the meeting. */
  readonly meetingNoticeDays: number
  /** A step that must be done counts as stuck after so many days. */
  readonly stuckAfterDays: number
  /** Proposed time for taking a post down. */
  readonly deletionCheckDays: number
}

/** The rules in force, the calendar of the unit, and the office's own periods. */
export interface Law {
  readonly rules: Rulebook
  readonly calendar: WorkCalendar
  readonly settings: OfficeSettings
}
