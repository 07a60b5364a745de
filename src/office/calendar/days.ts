import type { LocalHoliday } from '../../contract/calendar.ts'
import type { HolidayFile } from '../../law/calendar.ts'
import { formatDate, type PlainDate } from '../../terms/plain-date.ts'
import { fail, ok, type Result } from '../../terms/result.ts'
import { DAY_OFF_LABEL, type DayChangeKind } from '../../terms/work-calendar.ts'
import type { WriteContext } from '../context.ts'
import { shippedHolidays } from '../law/load.ts'
import { followChange } from './moves.ts'

interface NewDay {
  readonly date: PlainDate
  readonly kind: DayChangeKind
  readonly name: string
  readonly reason: string
  readonly source: string
}

function isShippedOff({ years }: HolidayFile, date: PlainDate): boolean {
  const year = years[date.slice(0, 4)]
  return year !== undefined && [...year.national, ...year.cutiBersama].some((day) => day.date === date)
}

/** Says of one day what the shipped data does not (any more): a new SKB, a day taken back, a wrong name. */
export function setDay(context: WriteContext, day: NewDay): Result<{ moved: number }> {
  const { date, kind, name, reason, source } = day
  if (kind === 'working' && !isShippedOff(shippedHolidays(context), date))
    return fail(
      'day-not-off',
      `${formatDate(date)} bukan hari libur nasional atau cuti bersama menurut data bawaan. Tidak ada yang diubah. Bila kantor yang menambahkannya, pulihkan atau hapus hari itu.`,
      'date',
    )
  if (kind !== 'working' && name === '')
    return fail('day-without-name', 'Tulis nama hari liburnya. Tidak ada yang diubah.', 'name')
  const cause =
    kind === 'working'
      ? `${formatDate(date)} menjadi hari kerja (${source})`
      : `${DAY_OFF_LABEL[kind]} ${formatDate(date)}: ${name} (${source})`
  return followChange(context, { from: date, cause }, () => {
    context.db.run(
      `INSERT INTO calendar_day (date, kind, name, reason, source, changed_at, changed_by)
       VALUES (?, ?, ?, ?, ?, ?, ?)
       ON CONFLICT (date) DO UPDATE SET kind = excluded.kind, name = excluded.name, reason = excluded.reason,
         source = excluded.source, changed_at = excluded.changed_at, changed_by = excluded.changed_by`,
      date,
      kind,
      name,
      reason,
      source,
      context.now,
      context.account.id,
    )
    return ok(null)
  })
}

/** The day as it was shipped; what the office had said of it stays in the audit chain. */
export function restoreDay(context: WriteContext, date: PlainDate): Result<{ moved: number }> {
  const cause = `${formatDate(date)} kembali ke data bawaan`
  return followChange(context, { from: date, cause }, () =>
    context.db.run('DELETE FROM calendar_day WHERE date = ?', date) === 1
      ? ok(null)
      : fail(
          'day-unchanged',
          `${formatDate(date)} sudah sama dengan data bawaan. Tidak ada yang diubah. Muat ulang halaman ini.`,
        ),
  )
}

export function addLocalHoliday(
  context: WriteContext,
  { date, name }: LocalHoliday,
): Result<{ moved: number }> {
  const known = context.db.one<{ name: string }>('SELECT name FROM local_holiday WHERE date = ?', date)
  if (known)
    return fail(
      'holiday-known',
      `${formatDate(date)} sudah tercatat sebagai «${known.name}». Hapus dulu catatan itu bila namanya keliru.`,
      'date',
    )
  const cause = `${DAY_OFF_LABEL.local} ${formatDate(date)}: ${name}`
  return followChange(context, { from: date, cause }, () => {
    context.db.run('INSERT INTO local_holiday (date, name) VALUES (?, ?)', date, name)
    return ok(null)
  })
}

export function removeLocalHoliday(context: WriteContext, date: PlainDate): Result<{ moved: number }> {
  const cause = `${DAY_OFF_LABEL.local} ${formatDate(date)} dihapus`
  return followChange(context, { from: date, cause }, () =>
    context.db.run('DELETE FROM local_holiday WHERE date = ?', date) === 1
      ? ok(null)
      : fail(
          'holiday-unknown',
          `${formatDate(date)} tidak ada di daftar libur daerah. Muat ulang halaman ini.`,
        ),
  )
}
