import { createHash } from 'node:crypto'
import type { ReadableDb, WritableDb } from './sql.ts'

/** Where the chain stands: the sequence and hash of its last entry. */
export interface AuditHead {
  readonly sequence: number
  readonly hash: string
}

export interface AuditEntry {
  readonly at: string
  readonly accountId: string
  readonly method: string
  /** Plain data of what was asked; no secrets. */
  readonly detail: unknown
}

const GENESIS = '0'.repeat(64)

/** Keys in order, so that the same data always hashes the same. Bytes are named by their hash. */
function canonical(value: unknown): string {
  if (value instanceof Uint8Array) return `{"sha256":"${createHash('sha256').update(value).digest('hex')}"}`
  if (Array.isArray(value)) return `[${value.map(canonical).join(',')}]`
  if (typeof value === 'object' && value !== null) {
    const entries = Object.entries(value)
      .filter(([, item]) => item !== undefined)
      .sort(([a], [b]) => (a < b ? -1 : 1))
    return `{${entries.map(([key, item]) => `${JSON.stringify(key)}:${canonical(item)}`).join(',')}}`
  }
  return JSON.stringify(value) ?? 'null'
}

function hashOf(
  sequence: number,
  entry: Omit<AuditEntry, 'detail'> & { detail: string },
  previous: string,
): string {
  const fields = [String(sequence), entry.at, entry.accountId, entry.method, entry.detail, previous]
  // Each field is length-prefixed: no two different entries run together to the same bytes.
  const hash = createHash('sha256')
  for (const field of fields) hash.update(`${Buffer.byteLength(field)}:${field}`)
  return hash.digest('hex')
}

export function auditHead(db: ReadableDb): AuditHead {
  return (
    db.one<{ sequence: number; hash: string }>(
      'SELECT sequence, hash FROM audit ORDER BY sequence DESC LIMIT 1',
    ) ?? {
      sequence: 0,
      hash: GENESIS,
    }
  )
}

/** Appends one entry, in the transaction of the change it speaks of. */
export function appendAudit(db: WritableDb, entry: AuditEntry): AuditHead {
  const head = auditHead(db)
  const sequence = head.sequence + 1
  const detail = canonical(entry.detail)
  const hash = hashOf(sequence, { ...entry, detail }, head.hash)
  db.run(
    'INSERT INTO audit (sequence, at, account_id, method, detail, previous, hash) VALUES (?, ?, ?, ?, ?, ?, ?)',
    sequence,
    entry.at,
    entry.accountId,
    entry.method,
    detail,
    head.hash,
    hash,
  )
  return { sequence, hash }
}

/** Walks the whole chain; answers the sequence of the first entry that does not fit, or null when all do. */
export function firstBrokenAudit(db: ReadableDb): number | null {
  let previous = GENESIS
  let expected = 1
  const rows = db.all<{
    sequence: number
    at: string
    account_id: string
    method: string
    detail: string
    previous: string
    hash: string
  }>('SELECT * FROM audit ORDER BY sequence')
  for (const row of rows) {
    const entry = { at: row.at, accountId: row.account_id, method: row.method, detail: row.detail }
    const fits =
      row.sequence === expected &&
      row.previous === previous &&
      row.hash === hashOf(row.sequence, entry, previous)
    if (!fits) return expected
    previous = row.hash
    expected += 1
  }
  return null
}

/** `3F2A 91C0 77BE · 128`: what letters, receipts and packages carry of the chain. */
export function proofCode(head: AuditHead): string {
  const hex = head.hash.slice(0, 12).toUpperCase()
  return `${hex.slice(0, 4)} ${hex.slice(4, 8)} ${hex.slice(8)} · ${head.sequence}`
}
