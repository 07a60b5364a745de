import { addDays, addMonths, formatDate, type PlainDate } from '../../terms/plain-date.ts'
import type { Due } from '../assessment.ts'
import { addWorkingDays, countDays, countEveryDay, workingDaysUntil } from '../calendar.ts'
import { countedPeriod, type PeriodRuleId } from '../rulebook.ts'
import type { Context } from './context.ts'

/** A due date by a period of the law: `7 hari kerja setelah tanggal seharusnya diperiksa (20 Oktober 2026)`. */
export function dueByRule(context: Context, id: PeriodRuleId, from: PlainDate, since: string): Due {
  const { count, unit } = countedPeriod(context.law.rules, id)
  switch (unit) {
    case 'working-day':
      return dueAfter(context, count, from, since)
    case 'calendar-day':
      return {
        ...dueOn(context, addDays(from, count), from, `${count} hari setelah ${since} (${formatDate(from)})`),
        days: countEveryDay(from, count),
      }
    case 'month':
      return dueInMonths(context, count, from, `${count} bulan setelah ${since} (${formatDate(from)})`)
  }
}

/** A due date so many working days after `from` (an office's own period). */
export function dueAfter(context: Context, count: number, from: PlainDate, since: string): Due {
  const date = addWorkingDays(context.law.calendar, from, count)
  return dueOn(context, date, from, `${count} hari kerja setelah ${since} (${formatDate(from)})`)
}

/** A due date that was fixed by a paper or an agreement. */
export function dueOn(context: Context, date: PlainDate, from: PlainDate, text: string): Due {
  return {
    date,
    workingDaysLeft: workingDaysUntil(context.law.calendar, context.today, date),
    from,
    text,
    days: countDays(context.law.calendar, from, date),
  }
}

/** A due date so many months after `from`. Months are not counted day by day, so no days are listed. */
export function dueInMonths(context: Context, count: number, from: PlainDate, text: string): Due {
  const date = addMonths(from, count)
  return {
    date,
    workingDaysLeft: workingDaysUntil(context.law.calendar, context.today, date),
    from,
    text,
    days: [],
  }
}
