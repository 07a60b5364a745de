import type { ReadableDb } from '../../store/sql.ts'
import type { PersonId } from '../../terms/ids.ts'

/** Does the person's unit, or one above it, belong to this office? Decides whose the case is proposed to be. */
export function isOwnStaff(db: ReadableDb, personId: PersonId): boolean {
  const row = db.one<{ own: number | null }>(
    // UNION, not UNION ALL: a unit that became its own ancestor by a slip must not loop.
    `WITH RECURSIVE above(id, parent_id, own) AS (
       SELECT u.id, u.parent_id, u.own FROM person p JOIN unit u ON u.id = p.unit_id WHERE p.id = ?
       UNION
       SELECT u.id, u.parent_id, u.own FROM above a JOIN unit u ON u.id = a.parent_id
     )
     SELECT max(own) AS own FROM above`,
    personId,
  )
  return row?.own === 1
}
