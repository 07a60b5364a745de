import type { LocalHoliday } from '../../contract/calendar.ts'
import type { OfficeDays } from '../../law/calendar.ts'
import type { ReadableDb } from '../../store/sql.ts'
import type { UnitId } from '../../terms/ids.ts'
import type { WorkWeek } from '../../terms/work-calendar.ts'
import type { ReadContext } from '../context.ts'

/** Everything of the office's own that decides which days count; the shipped days lie below it. */
export interface OfficeCalendar {
  /** The week of every unit that has none of its own. */
  readonly week: WorkWeek
  readonly weeks: readonly { readonly id: UnitId; readonly week: WorkWeek }[]
  readonly office: OfficeDays
  readonly local: readonly LocalHoliday[]
}

/** A handful of rows each, whatever the size of the registry. */
export function officeCalendarOf({ db, profile }: ReadContext): OfficeCalendar {
  return { week: profile.weekDays, weeks: weeksOf(db), office: officeDaysOf(db), local: localHolidays(db) }
}

function weeksOf(db: ReadableDb): OfficeCalendar['weeks'] {
  return db.all<{ id: UnitId; week: WorkWeek }>(
    'SELECT id, week_days AS week FROM unit WHERE week_days IS NOT NULL ORDER BY id',
  )
}

function officeDaysOf(db: ReadableDb): OfficeDays {
  return {
    days: db.all<OfficeDays['days'][number]>('SELECT date, kind, name FROM calendar_day ORDER BY date'),
    confirmed: db.all<OfficeDays['confirmed'][number]>(
      'SELECT year, decree FROM calendar_year ORDER BY year',
    ),
  }
}

/** Days off of this region only, by date. */
function localHolidays(db: ReadableDb): LocalHoliday[] {
  return db.all<LocalHoliday>('SELECT date, name FROM local_holiday ORDER BY date')
}
