import type { Nip } from '../terms/nip.ts'
import type { PositionKind } from '../terms/person.ts'
import type { Whose } from '../terms/sanction.ts'
import type { CasePerson } from './assessment.ts'
import type { WorkCalendar } from './calendar.ts'
import type { Election } from './elections.ts'
import type { EarlierCoaching, EarlierSanction, Fact } from './facts.ts'
import type { Government, Rulebook } from './rulebook.ts'

/** Everything the law looks at in one case. */
export interface CaseFile {
  readonly whose: Whose
  readonly person: CasePerson
  readonly facts: readonly Fact[]
  readonly earlierSanctions: readonly EarlierSanction[]
  readonly earlierCoaching: readonly EarlierCoaching[]
  /** Reporters of the case as the reports name them: they may not examine or sit on a panel. */
  readonly reporters: readonly Reporter[]
}

/** Whoever reported: by NIP where it is known, else by name. */
export interface Reporter {
  readonly name: string
  readonly nip: Nip | null
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
  /** Where a head of a school or puskesmas ranks in this region ("pejabat setara"); null: he examines, but never decides. */
  readonly functionalHeadsRankAs: PositionKind | null
}

/** The rules in force, the calendar of the unit, the office's own periods, and the elections it entered. */
export interface Law {
  readonly rules: Rulebook
  readonly calendar: WorkCalendar
  readonly settings: OfficeSettings
  /** As the office entered them; empty while it has not. */
  readonly elections: readonly Election[]
  readonly government: Government
}
