import type { PlainDate } from '../terms/plain-date.ts'
import { addWorkingDays, workingDaysStrictlyBetween } from './calendar.ts'
import type { Law } from './law.ts'
import { periodOf } from './rulebook.ts'

/**
 * Proposed day of examination: the lawful gap in full working days strictly between letter and examination, so the
 * working day after it. It satisfies both readings of Ps. 26(2) and BKN's example 10.
 */
export function proposedExamDate(law: Law, letterDate: PlainDate): PlainDate {
  return addWorkingDays(law.calendar, letterDate, periodOf(law.rules, 'summons-gap') + 1)
}

/** Working days strictly between letter and examination, and how many the law counts. */
export function examGap(
  law: Law,
  letterDate: PlainDate,
  examDate: PlainDate,
): { readonly days: number; readonly lawful: number } {
  return {
    days: workingDaysStrictlyBetween(law.calendar, letterDate, examDate),
    lawful: periodOf(law.rules, 'summons-gap'),
  }
}

/** Proposed date by which a post is to be taken down (office setting). */
export function proposedDeletionDate(law: Law, requestedOn: PlainDate): PlainDate {
  return addWorkingDays(law.calendar, requestedOn, law.settings.deletionCheckDays)
}
