import type { ReadableDb } from '../../store/sql.ts'
import { PaperId } from '../../terms/ids.ts'

const QUERY = {
  sha256: `SELECT id FROM paper WHERE sha256 = ? AND whose = 'own'`,
  proof_code: `SELECT id FROM paper WHERE proof_code = ? AND whose = 'own'`,
} as const

/** The paper of this office that was frozen with these bytes or this code. Another unit's paper is only our reference copy. */
export function findFrozen(db: ReadableDb, by: keyof typeof QUERY, value: string): PaperId | null {
  const row = db.one<{ id: string }>(QUERY[by], value)
  return row ? PaperId.parse(row.id) : null
}
