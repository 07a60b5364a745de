import { GuidanceEntryKind, type GuidanceRow } from '../../contract/guidance.ts'
import type { ReadableDb, SqlValue } from '../../store/sql.ts'
import { GuidanceId } from '../../terms/ids.ts'
import { PlainDate } from '../../terms/plain-date.ts'

interface GuidanceQuery {
  readonly text: string
  readonly kind: GuidanceEntryKind | null
  readonly limit: number
  /** The `next` of the page before; null for the first. */
  readonly after: string | null
}

interface ListRow {
  readonly id: string
  readonly serial: number
  readonly held_on: string
  readonly kind: string
  readonly title: string
  readonly people: number
  readonly told: number
}

/** Newest first, page by page after a key, so that a growing list makes no page slower. */
export function listGuidance(
  db: ReadableDb,
  { text, kind, limit, after }: GuidanceQuery,
): { rows: GuidanceRow[]; next: string | null } {
  const where: string[] = []
  const parameters: SqlValue[] = []
  for (const word of text
    .toLowerCase()
    .split(/\s+/)
    .filter((part) => part !== '')) {
    where.push('instr(search_text, ?) > 0')
    parameters.push(word)
  }
  if (kind !== null) {
    where.push('kind = ?')
    parameters.push(kind)
  }
  const key = /^(\d{4}-\d{2}-\d{2})~(\d+)$/.exec(after ?? '')
  if (key?.[1] && key[2]) {
    where.push('(held_on, serial) < (?, ?)')
    parameters.push(key[1], Number(key[2]))
  }
  const found = db.all<ListRow>(
    `SELECT id, serial, held_on, kind, title,
       (SELECT count(*) FROM guidance_person WHERE guidance_id = guidance.id) AS people,
       (SELECT count(*) FROM guidance_person WHERE guidance_id = guidance.id AND how <> 'absent') AS told
     FROM guidance ${where.length > 0 ? `WHERE ${where.join(' AND ')}` : ''}
     ORDER BY held_on DESC, serial DESC LIMIT ?`,
    ...parameters,
    limit + 1,
  )
  const page = found.slice(0, limit)
  const last = found.length > limit ? page.at(-1) : undefined
  return {
    rows: page.map((row) => ({
      id: GuidanceId.parse(row.id),
      heldOn: PlainDate.parse(row.held_on),
      kind: GuidanceEntryKind.parse(row.kind),
      title: row.title,
      people: row.people,
      told: row.told,
    })),
    next: last ? `${last.held_on}~${last.serial}` : null,
  }
}
