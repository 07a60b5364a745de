import { type BatchItem, type BatchRow, CommonValues } from '../../contract/batches.ts'
import type { ReadableDb, WritableDb } from '../../store/sql.ts'
import { Instant } from '../../terms/clock.ts'
import { BatchId, CaseId, PaperId } from '../../terms/ids.ts'
import { PAPERS, PaperKind, PaperState } from '../../terms/paper.ts'
import { fail, ok, type Result } from '../../terms/result.ts'

export interface StoredBatch extends BatchRow {
  readonly common: CommonValues
}

interface Row {
  readonly id: string
  readonly kind: string
  readonly common: string
  readonly begun_at: string
  readonly begun_by: string
  readonly letters: number
  readonly open: number
}

const SELECT = `SELECT batch.id, batch.kind, batch.common, batch.begun_at, batch.begun_by, count(*) AS letters,
    sum(CASE WHEN paper.state IN ('numbered', 'delivered') THEN 0 ELSE 1 END) AS open
  FROM letter_batch AS batch
  JOIN letter_batch_item AS item ON item.batch_id = batch.id
  LEFT JOIN paper ON paper.id = item.paper_id`

function stored(row: Row): StoredBatch {
  const kind = PaperKind.parse(row.kind)
  return {
    id: BatchId.parse(row.id),
    kind,
    title: PAPERS[kind].title,
    common: CommonValues.parse(JSON.parse(row.common)),
    begunAt: Instant.parse(row.begun_at),
    begunBy: row.begun_by,
    letters: row.letters,
    open: row.open,
  }
}

/** Newest first. */
export function listBatches(db: ReadableDb): StoredBatch[] {
  return db
    .all<Row>(`${SELECT} GROUP BY batch.id ORDER BY batch.begun_at DESC, batch.rowid DESC LIMIT 100`)
    .map(stored)
}

export function findBatch(db: ReadableDb, id: BatchId): Result<StoredBatch> {
  const row = db.one<Row>(`${SELECT} WHERE batch.id = ? GROUP BY batch.id`, id)
  return row
    ? ok(stored(row))
    : fail('batch-unknown', 'Kelompok surat ini tidak ada. Muat ulang daftar kelompok surat.')
}

/** The letters of a batch in the order the cases were given. */
export function itemsOf(db: ReadableDb, id: BatchId): BatchItem[] {
  return db
    .all<{
      case_id: string
      case_number: string
      full_name: string
      paper_id: string | null
      state: string | null
      number: string | null
      refusal: string | null
    }>(
      `SELECT item.case_id, case_file.number AS case_number, person.full_name, item.paper_id, paper.state, paper.number,
         item.refusal
       FROM letter_batch_item AS item
       JOIN case_file ON case_file.id = item.case_id
       JOIN person ON person.id = case_file.person_id
       LEFT JOIN paper ON paper.id = item.paper_id
       WHERE item.batch_id = ? ORDER BY item.position`,
      id,
    )
    .map((row) => ({
      caseId: CaseId.parse(row.case_id),
      caseNumber: row.case_number,
      fullName: row.full_name,
      paperId: row.paper_id === null ? null : PaperId.parse(row.paper_id),
      state: row.state === null ? null : PaperState.parse(row.state),
      number: row.number,
      refusal: row.refusal,
    }))
}

export function insertBatch(
  db: WritableDb,
  batch: Pick<StoredBatch, 'id' | 'kind' | 'common' | 'begunAt' | 'begunBy'>,
  caseIds: readonly CaseId[],
): void {
  db.run(
    'INSERT INTO letter_batch (id, kind, common, begun_at, begun_by) VALUES (?, ?, ?, ?, ?)',
    batch.id,
    batch.kind,
    JSON.stringify(batch.common),
    batch.begunAt,
    batch.begunBy,
  )
  caseIds.forEach((caseId, position) => {
    db.run(
      'INSERT INTO letter_batch_item (batch_id, position, case_id) VALUES (?, ?, ?)',
      batch.id,
      position,
      caseId,
    )
  })
}

/** Went well: its paper, and no refusal any more. */
export function saveDone(db: WritableDb, id: BatchId, caseId: CaseId, paperId: PaperId): void {
  db.run(
    'UPDATE letter_batch_item SET paper_id = ?, refusal = NULL WHERE batch_id = ? AND case_id = ?',
    paperId,
    id,
    caseId,
  )
}

export function saveRefusal(db: WritableDb, id: BatchId, caseId: CaseId, refusal: string): void {
  db.run('UPDATE letter_batch_item SET refusal = ? WHERE batch_id = ? AND case_id = ?', refusal, id, caseId)
}
