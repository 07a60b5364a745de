import type { LocalHoliday } from '../../contract/settings.ts'
import type { ReadableDb, WritableDb } from '../../store/sql.ts'
import { formatDate, PlainDate } from '../../terms/plain-date.ts'
import { fail, ok, type Result } from '../../terms/result.ts'

/** Days off of this region only, by date. */
export function localHolidays(db: ReadableDb): LocalHoliday[] {
  return db
    .all<{ date: string; name: string }>('SELECT date, name FROM local_holiday ORDER BY date')
    .map(({ date, name }) => ({ date: PlainDate.parse(date), name }))
}

export function addLocalHoliday(db: WritableDb, { date, name }: LocalHoliday): Result<Record<string, never>> {
  const known = db.one<{ name: string }>('SELECT name FROM local_holiday WHERE date = ?', date)
  if (known)
    return fail(
      'holiday-known',
      `${formatDate(date)} sudah tercatat sebagai «${known.name}». Hapus dulu catatan itu bila namanya keliru.`,
      'date',
    )
  db.run('INSERT INTO local_holiday (date, name) VALUES (?, ?)', date, name)
  return ok({})
}

export function removeLocalHoliday(db: WritableDb, date: PlainDate): Result<Record<string, never>> {
  return db.run('DELETE FROM local_holiday WHERE date = ?', date) === 1
    ? ok({})
    : fail('holiday-unknown', `${formatDate(date)} tidak ada di daftar libur daerah. Muat ulang halaman ini.`)
}
