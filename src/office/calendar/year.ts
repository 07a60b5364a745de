import type { CalendarYear, DayChange, DayOff } from '../../contract/calendar.ts'
import { withOfficeDays } from '../../law/calendar.ts'
import type { WritableDb } from '../../store/sql.ts'
import type { Instant } from '../../terms/clock.ts'
import type { PlainDate } from '../../terms/plain-date.ts'
import { fail, ok, type Result } from '../../terms/result.ts'
import type { DayOffKind } from '../../terms/work-calendar.ts'
import { accountName } from '../account/names.ts'
import type { ReadContext } from '../context.ts'
import { shippedHolidays } from '../law/load.ts'
import { officeCalendarOf } from './repository.ts'

/** One year as it is counted, with what the office changed in it. */
export function calendarYear(context: ReadContext, year: number): CalendarYear {
  const { office, local, week } = officeCalendarOf(context)
  const data = withOfficeDays(shippedHolidays(context), office).years[String(year)]
  const confirmed = office.confirmed.some((entry) => entry.year === year)
  const changed = new Set(office.days.map(({ date }) => date))
  const days = new Map<PlainDate, DayOff>()
  const list = (kind: DayOffKind, named: readonly { readonly date: PlainDate; readonly name: string }[]) => {
    for (const { date, name } of named)
      days.set(date, { date, name, kind, byOffice: kind === 'local' || changed.has(date) })
  }
  // In the order the law reads them: a local day names a day last.
  list('cuti-bersama', data?.cutiBersama ?? [])
  list('national', data?.national ?? [])
  list(
    'local',
    local.filter(({ date }) => date.startsWith(`${year}-`)),
  )
  return {
    year,
    week,
    status: data === undefined ? 'missing' : confirmed ? 'confirmed' : data.status,
    source: data?.source ?? null,
    days: [...days.values()].sort((a, b) => (a.date < b.date ? -1 : 1)),
    changes: changesOf(context, year),
  }
}

function changesOf({ db }: ReadContext, year: number): DayChange[] {
  return db
    .all<DayChange>(
      `SELECT date, kind, name, reason, source, changed_at AS changedAt, changed_by AS changedBy
       FROM calendar_day WHERE date >= ? AND date <= ? ORDER BY date`,
      `${year}-01-01`,
      `${year}-12-31`,
    )
    .map((change) => ({ ...change, changedBy: accountName(db, change.changedBy) }))
}

/** Lets a year rest on its decree, or takes that back. No deadline moves: only the mark "perkiraan" goes or comes. */
export function confirmYear(
  db: WritableDb,
  { year, decree, now }: { readonly year: number; readonly decree: string | null; readonly now: Instant },
): Result<Record<string, never>> {
  if (decree !== null) {
    db.run(
      `INSERT INTO calendar_year (year, decree, confirmed_at) VALUES (?, ?, ?)
       ON CONFLICT (year) DO UPDATE SET decree = excluded.decree, confirmed_at = excluded.confirmed_at`,
      year,
      decree,
      now,
    )
    return ok({})
  }
  return db.run('DELETE FROM calendar_year WHERE year = ?', year) === 1
    ? ok({})
    : fail('year-not-confirmed', `Tahun ${year} belum dipastikan kantor ini. Tidak ada yang diubah.`)
}
