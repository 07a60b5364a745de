import type { BasketItem } from '../../contract/scans.ts'
import type { ReadableDb } from '../../store/sql.ts'
import { Instant } from '../../terms/clock.ts'
import { EvidenceId } from '../../terms/ids.ts'
import { fail, ok, type Result } from '../../terms/result.ts'
import type { WriteContext } from '../context.ts'
import type { TakenFile } from '../evidence/repository.ts'
import { insertEvidence } from '../evidence/repository.ts'
import { scanCapture } from '../letters/issuing/foreign.ts'
import type { PdfReading } from './read-pdf.ts'

/** A file that lies encrypted in the folder, and what could be read in it. */
export interface TakenScan {
  readonly file: TakenFile
  readonly reading: PdfReading
}

export type WaitingScan = Omit<BasketItem, 'proposals' | 'says'> & { readonly text: string }

interface ScanRow {
  readonly id: string
  readonly file_name: string
  readonly media_type: string
  readonly size: number
  readonly added_at: string
  readonly read_text: string
  readonly signed: number
}

/** What waits in the basket, oldest first. */
export function waitingScans(db: ReadableDb): WaitingScan[] {
  return db
    .all<ScanRow>(
      `SELECT e.id, e.file_name, e.media_type, e.size, e.added_at, s.read_text, s.signed
       FROM scan_basket s JOIN evidence e ON e.id = s.evidence_id
       WHERE s.state = 'waiting' ORDER BY e.added_at, e.rowid`,
    )
    .map((row) => ({
      id: EvidenceId.parse(row.id),
      fileName: row.file_name,
      mediaType: row.media_type,
      size: row.size,
      addedAt: Instant.parse(row.added_at),
      signed: row.signed === 1,
      text: row.read_text,
    }))
}

/** What was put out of the basket, newest first. */
export function discardedScans(db: ReadableDb) {
  return db
    .all<{ id: string; file_name: string; reason: string; changed_at: string }>(
      `SELECT e.id, e.file_name, s.reason, s.changed_at FROM scan_basket s JOIN evidence e ON e.id = s.evidence_id
       WHERE s.state = 'discarded' ORDER BY s.changed_at DESC LIMIT 100`,
    )
    .map((row) => ({
      id: EvidenceId.parse(row.id),
      fileName: row.file_name,
      reason: row.reason,
      at: Instant.parse(row.changed_at),
    }))
}

/** Puts taken files into the basket; the same bytes lie in it once. */
export function putIntoBasket(
  context: WriteContext,
  taken: readonly TakenScan[],
): { added: number; duplicates: string[] } {
  let added = 0
  const duplicates: string[] = []
  for (const { file, reading } of taken) {
    const kept = insertEvidence(context, { kind: 'basket' }, [file], scanCapture(context, ''))
    duplicates.push(...kept.duplicates)
    for (const { id } of kept.added) {
      added += 1
      context.db.run(
        `INSERT INTO scan_basket (evidence_id, state, read_text, signed, changed_at) VALUES (?, 'waiting', ?, ?, ?)`,
        id,
        reading.text,
        reading.signed ? 1 : 0,
        context.now,
      )
    }
  }
  return { added, duplicates }
}

type ScanState = 'waiting' | 'attached' | 'discarded'

/** Moves a scan from one state to another; refused when another window was faster. */
export function move(
  { db, now }: WriteContext,
  id: EvidenceId,
  from: ScanState,
  to: ScanState,
  reason: string,
): Result<null> {
  const known = db.one('SELECT 1 FROM scan_basket WHERE evidence_id = ? AND state = ?', id, from)
  if (!known)
    return fail(
      'scan-unknown',
      'Pindaian ini tidak ada lagi di tempatnya: mungkin sudah dipasangkan. Tidak ada yang diubah. Muat ulang keranjang, lalu periksa.',
    )
  db.run(
    'UPDATE scan_basket SET state = ?, reason = ?, changed_at = ? WHERE evidence_id = ?',
    to,
    reason,
    now,
    id,
  )
  return ok(null)
}

/** Out of the basket; the file is kept, and the same bytes may come again. */
export function discardScan(
  context: WriteContext,
  id: EvidenceId,
  reason: string,
): Result<Record<string, never>> {
  const moved = move(context, id, 'waiting', 'discarded', reason)
  if (!moved.ok) return moved
  context.db.run(`UPDATE evidence SET owner_id = 'discarded' WHERE id = ?`, id)
  return ok({})
}

export function restoreScan(context: WriteContext, id: EvidenceId): Result<Record<string, never>> {
  const twin = context.db.one(
    `SELECT 1 FROM evidence WHERE owner_kind = 'basket' AND owner_id = 'basket'
       AND sha256 = (SELECT sha256 FROM evidence WHERE id = ?)`,
    id,
  )
  if (twin)
    return fail(
      'scan-duplicate',
      'Berkas yang sama sudah ada di keranjang. Tidak ada yang diubah; pakai yang ada di keranjang.',
    )
  const moved = move(context, id, 'discarded', 'waiting', '')
  if (!moved.ok) return moved
  context.db.run(`UPDATE evidence SET owner_id = 'basket' WHERE id = ?`, id)
  return ok({})
}
