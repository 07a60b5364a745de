import { addWorkingDays, isWorkingDay } from '../../../law/calendar.ts'
import { periodOf } from '../../../law/rulebook.ts'
import { type PaperKind, summonsNumber } from '../../../terms/paper.ts'
import type { PlainDate } from '../../../terms/plain-date.ts'
import type { CaseSource } from './case-source.ts'

/** The day the letter will probably bear: today, or the next working day. */
export function expectedLetterDate({ law, context }: CaseSource): PlainDate {
  const { calendar } = law
  return isWorkingDay(calendar, context.today) ? context.today : addWorkingDays(calendar, context.today, 1)
}

/**
 * The examination that leaves the lawful number of working days strictly between letter and examination
 * (PP 94/2021 Ps. 26(2); BKN example 10: the working day after them).
 */
export function examDateFor(
  source: CaseSource,
  letterDate: PlainDate,
  rule: SummonsGap = 'summons-gap',
): PlainDate {
  return addWorkingDays(source.law.calendar, letterDate, periodOf(source.law.rules, rule) + 1)
}

/** The rule that keeps letter and meeting apart: of the discipline road, of a Majelis, or none. */
type SummonsGap = 'summons-gap' | 'ethics-summons'
export function gapRule(kind: PaperKind): SummonsGap | null {
  if (summonsNumber(kind) === null) return null
  return kind === 'panggilan-1' || kind === 'panggilan-2' ? 'summons-gap' : 'ethics-summons'
}

/** A meeting no law sets a date for: after the office's own period, but never past the step's due date. */
function meetDateFor(source: CaseSource, letterDate: PlainDate, latest: PlainDate | null): PlainDate {
  const { calendar, settings } = source.law
  const date = addWorkingDays(calendar, letterDate, settings.meetingNoticeDays)
  return latest !== null && latest > letterDate && latest < date ? latest : date
}

/** The day the person is asked to come, for a letter of that date; null for papers that call nobody. */
export function meetingFor(kind: PaperKind, source: CaseSource, letterDate: PlainDate): PlainDate | null {
  const rule = gapRule(kind)
  if (rule) return examDateFor(source, letterDate, rule)
  switch (kind) {
    case 'panggilan-pembinaan':
    case 'undangan-klarifikasi':
      return meetDateFor(source, letterDate, null)
    case 'panggilan-menerima-keputusan': {
      const deliver = source.assessment.steps.find((step) => step.id === 'deliver-decision')
      return meetDateFor(source, letterDate, deliver?.due?.date ?? null)
    }
    default:
      return null
  }
}
