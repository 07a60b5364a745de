import { RegulationEntry, type RegulationKind } from '../../law/regulations.ts'
import type { ReadableDb } from '../../store/sql.ts'
import { accountName } from '../account/names.ts'
import type { WriteContext } from '../context.ts'

/** One word of the office on an entry. `entry` null: the shipped one again (or, of its own, none any more). */
export interface RegulationChange {
  readonly id: number
  readonly kind: string
  readonly entryId: string
  readonly entry: RegulationEntry | null
  readonly reason: string
  readonly source: string
  readonly at: string
  readonly by: string
}

interface ChangeRow {
  id: number
  entry_kind: string
  entry_id: string
  payload: string | null
  reason: string
  source: string
  changed_at: string
  changed_by: string
}

const changeOf = (row: ChangeRow): RegulationChange => ({
  id: row.id,
  kind: row.entry_kind,
  entryId: row.entry_id,
  entry: row.payload === null ? null : RegulationEntry.parse(JSON.parse(row.payload)),
  reason: row.reason,
  source: row.source,
  at: row.changed_at,
  by: row.changed_by,
})

/**
 * The entries that stand over the shipped ones, in the order in which the office first spoke of them. As text: who only
 * wants to know whether anything changed need not read it.
 */
export function standingPayloads(db: ReadableDb): readonly string[] {
  return db
    .all<{ payload: string }>(
      `SELECT payload FROM regulation_change AS newest
       WHERE payload IS NOT NULL AND id = (SELECT max(id) FROM regulation_change AS other
         WHERE other.entry_kind = newest.entry_kind AND other.entry_id = newest.entry_id)
       ORDER BY id`,
    )
    .map(({ payload }) => payload)
}

/** Everything the office ever said of an entry, the oldest first. */
export function changesOf(db: ReadableDb, kind: RegulationKind, entryId: string): RegulationChange[] {
  return db
    .all<ChangeRow>(
      `SELECT id, entry_kind, entry_id, payload, reason, source, changed_at, changed_by FROM regulation_change
       WHERE entry_kind = ? AND entry_id = ? ORDER BY id`,
      kind,
      entryId,
    )
    .map((row) => ({ ...changeOf(row), by: accountName(db, row.changed_by) }))
}

interface NewChange {
  readonly kind: RegulationKind
  readonly entryId: string
  readonly entry: RegulationEntry | null
  readonly reason: string
  readonly source: string
}

export function insertChange(context: WriteContext, change: NewChange): void {
  context.db.run(
    `INSERT INTO regulation_change (entry_kind, entry_id, payload, reason, source, changed_at, changed_by)
     VALUES (?, ?, ?, ?, ?, ?, ?)`,
    change.kind,
    change.entryId,
    change.entry === null ? null : JSON.stringify(change.entry),
    change.reason,
    change.source,
    context.now,
    context.account.id,
  )
}

/** The number of a case whose facts name the entry, or null. Looks through all facts: for the rare withdrawal only. */
export function caseNaming(db: ReadableDb, entryId: string): string | null {
  const found = db.one<{ number: string }>(
    `SELECT case_file.number FROM fact JOIN case_file ON case_file.id = fact.case_id
     WHERE instr(fact.payload, ?) > 0 ORDER BY case_file.number LIMIT 1`,
    JSON.stringify(entryId),
  )
  return found?.number ?? null
}
