import type { PaperVersion, VersionOrigin } from '../../../contract/letters.ts'
import type { ReadableDb } from '../../../store/sql.ts'
import { Instant } from '../../../terms/clock.ts'
import type { PaperId } from '../../../terms/ids.ts'
import type { WriteContext } from '../../context.ts'
import { sha256 } from '../repository.ts'

/** Keeps a text of a paper; the same text from the same origin twice in a row is one version. */
export function addVersion(
  { db, now, account }: WriteContext,
  id: PaperId,
  bytes: Uint8Array,
  origin: VersionOrigin,
): void {
  const last = db.one<{ sequence: number; sha256: string; origin: string }>(
    'SELECT sequence, sha256, origin FROM paper_version WHERE paper_id = ? ORDER BY sequence DESC LIMIT 1',
    id,
  )
  const hash = sha256(bytes)
  if (last?.sha256 === hash && last.origin === origin) return
  db.run('INSERT OR IGNORE INTO paper_text (sha256, bytes) VALUES (?, ?)', hash, bytes)
  db.run(
    'INSERT INTO paper_version (paper_id, sequence, origin, sha256, taken_at, taken_by) VALUES (?, ?, ?, ?, ?, ?)',
    id,
    (last?.sequence ?? 0) + 1,
    origin,
    hash,
    now,
    account.name,
  )
}

interface VersionRow {
  readonly sequence: number
  readonly origin: VersionOrigin
  readonly size: number
  readonly sha256: string
  readonly taken_at: string
  readonly taken_by: string
}

/** Every kept version of a paper, newest first. */
export function versionsOf(db: ReadableDb, id: PaperId): PaperVersion[] {
  return db
    .all<VersionRow>(
      `SELECT version.sequence, version.origin, length(text.bytes) AS size, version.sha256, version.taken_at,
         version.taken_by
       FROM paper_version AS version JOIN paper_text AS text ON text.sha256 = version.sha256
       WHERE version.paper_id = ? ORDER BY version.sequence DESC`,
      id,
    )
    .map(({ taken_at: takenAt, taken_by: takenBy, ...row }) => ({
      ...row,
      takenAt: Instant.parse(takenAt),
      takenBy,
    }))
}

/** The text of one version; null when there is no such version. */
export function versionBytes(db: ReadableDb, id: PaperId, sequence: number): Uint8Array | null {
  const row = db.one<{ bytes: Uint8Array }>(
    `SELECT text.bytes FROM paper_version AS version JOIN paper_text AS text ON text.sha256 = version.sha256
     WHERE version.paper_id = ? AND version.sequence = ?`,
    id,
    sequence,
  )
  return row ? new Uint8Array(row.bytes) : null
}
