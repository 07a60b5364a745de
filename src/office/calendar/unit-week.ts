import type { UnitId } from '../../terms/ids.ts'
import { ok } from '../../terms/result.ts'
import type { WorkWeek } from '../../terms/work-calendar.ts'
import type { WriteContext } from '../context.ts'
import { officeLaw, officeLawWith } from '../law/load.ts'
import { followChange, logMoves, movesBetween } from './moves.ts'
import { officeCalendarOf } from './repository.ts'

/** Gives a unit its own working week; null: that of the office. Deadlines of its people are counted anew. */
export function setUnitWeek(
  context: WriteContext,
  unit: { readonly id: UnitId; readonly name: string; readonly week: WorkWeek | null },
): void {
  const known = context.db.one<{ week: WorkWeek | null }>(
    'SELECT week_days AS week FROM unit WHERE id = ?',
    unit.id,
  )
  if (!known || known.week === unit.week) return
  const week = unit.week === null ? 'mengikuti kantor' : `${unit.week} hari`
  followChange(context, { from: null, cause: `Minggu kerja ${unit.name}: ${week}` }, () => {
    context.db.run('UPDATE unit SET week_days = ? WHERE id = ?', unit.week, unit.id)
    return ok(null)
  })
}

/**
 * Logs what another week of the office would move. The profile itself is saved by the settings, and read again with
 * the next call; the cases are recomputed then.
 */
export function followOfficeWeek(context: WriteContext, week: WorkWeek): void {
  const calendar = officeCalendarOf(context)
  if (calendar.week === week) return
  const after = officeLawWith(context, { calendar: { ...calendar, week } })
  logMoves(
    context,
    movesBetween(context, officeLaw(context), after, null),
    `Minggu kerja kantor: ${week} hari`,
  )
}
