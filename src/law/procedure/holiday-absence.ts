import { dayOffReason, type WorkCalendar } from '../calendar.ts'
import type { CaseState } from './case-state.ts'
import type { SummonsState } from './state/summons.ts'

/** An absence on a day that became a day off later is none, whatever was recorded (practice.md). */
export function withoutHolidayAbsences(state: CaseState, calendar: WorkCalendar): CaseState {
  const first = withoutHolidayAbsence(state.first, calendar)
  const second = withoutHolidayAbsence(state.second, calendar)
  return first === state.first && second === state.second ? state : { ...state, first, second }
}

function withoutHolidayAbsence(summons: SummonsState | null, calendar: WorkCalendar): SummonsState | null {
  return summons?.absent && dayOffReason(calendar, summons.issued.payload.examDate)
    ? { ...summons, absent: null, absenceRecorded: false }
    : summons
}
