import { Capture, type Evidence, type EvidenceOwner, type KeptFor } from '../../contract/evidence.ts'
import type { ReadableDb, WritableDb } from '../../store/sql.ts'
import { Instant } from '../../terms/clock.ts'
import { AccountId, CaseId, EvidenceId, GuidanceId, IncomingId, PaperId, ReportId } from '../../terms/ids.ts'
import { assertNever } from '../../terms/result.ts'
import type { WriteContext } from '../context.ts'

/** A file that lies encrypted in the folder and waits for its row. */
export interface TakenFile {
  /** As the clerk's phone or scanner named it, untouched. */
  readonly fileName: string
  readonly mediaType: string
  readonly size: number
  readonly sha256: string
  readonly storedAs: string
}

interface EvidenceRow {
  readonly id: string
  readonly owner_kind: KeptFor['kind']
  readonly owner_id: string
  readonly file_name: string
  readonly media_type: string
  readonly size: number
  readonly sha256: string
  readonly stored_as: string
  readonly capture: string
  readonly added_at: string
  readonly added_by: string
}

/** Evidence with the name of its encrypted file, which never leaves the office. */
export interface StoredEvidence {
  readonly evidence: Evidence
  readonly storedAs: string
}

function ownerOf(kind: KeptFor['kind'], id: string): KeptFor {
  switch (kind) {
    case 'report':
      return { kind, reportId: ReportId.parse(id) }
    case 'case':
    case 'proof':
      return { kind, caseId: CaseId.parse(id) }
    case 'scan':
      return { kind, paperId: PaperId.parse(id) }
    case 'guidance':
      return { kind, guidanceId: GuidanceId.parse(id) }
    case 'incoming':
      return { kind, incomingId: IncomingId.parse(id) }
    case 'basket':
      return { kind }
    default:
      return assertNever(kind)
  }
}

function ownerId(owner: KeptFor): string {
  switch (owner.kind) {
    case 'report':
      return owner.reportId
    case 'case':
    case 'proof':
      return owner.caseId
    case 'scan':
      return owner.paperId
    case 'guidance':
      return owner.guidanceId
    case 'incoming':
      return owner.incomingId
    case 'basket':
      return owner.kind
    default:
      return assertNever(owner)
  }
}

function toStored(row: EvidenceRow): StoredEvidence {
  return {
    storedAs: row.stored_as,
    evidence: {
      id: EvidenceId.parse(row.id),
      fileName: row.file_name,
      mediaType: row.media_type,
      size: row.size,
      sha256: row.sha256,
      addedAt: Instant.parse(row.added_at),
      addedBy: AccountId.parse(row.added_by),
      capture: Capture.parse(JSON.parse(row.capture)),
      owner: ownerOf(row.owner_kind, row.owner_id),
    },
  }
}

export function findEvidence(db: ReadableDb, id: EvidenceId): StoredEvidence | null {
  const row = db.one<EvidenceRow>('SELECT * FROM evidence WHERE id = ?', id)
  return row ? toStored(row) : null
}

/** Does the report, case, paper or event exist? */
export function ownerExists(db: ReadableDb, owner: EvidenceOwner): boolean {
  const table = {
    report: 'report',
    case: 'case_file',
    proof: 'case_file',
    scan: 'paper',
    guidance: 'guidance',
  }[owner.kind]
  return db.one(`SELECT 1 FROM ${table} WHERE id = ?`, ownerId(owner)) !== undefined
}

const OF_REPORTS_AND_CASES = `
  (owner_kind = 'report' AND owner_id IN (SELECT value FROM json_each(?)))
  OR (owner_kind IN ('case', 'proof') AND owner_id IN (SELECT value FROM json_each(?)))
  OR (owner_kind = 'scan' AND owner_id IN
      (SELECT id FROM paper WHERE case_id IN (SELECT value FROM json_each(?))))`

/** Everything kept for these reports and cases (their scans and proofs too), oldest first. */
export function listEvidence(
  db: ReadableDb,
  reportIds: readonly string[],
  caseIds: readonly string[],
): StoredEvidence[] {
  return db
    .all<EvidenceRow>(
      `SELECT * FROM evidence WHERE ${OF_REPORTS_AND_CASES} ORDER BY added_at, rowid`,
      JSON.stringify(reportIds),
      JSON.stringify(caseIds),
      JSON.stringify(caseIds),
    )
    .map(toStored)
}

/** Everything kept for one guidance event, oldest first. */
export function evidenceOfGuidance(db: ReadableDb, id: GuidanceId): StoredEvidence[] {
  return db
    .all<EvidenceRow>(
      `SELECT * FROM evidence WHERE owner_kind = 'guidance' AND owner_id = ? ORDER BY added_at, rowid`,
      id,
    )
    .map(toStored)
}

/** The scans of one paper, oldest first. */
export function scansOfPaper(db: ReadableDb, id: PaperId): StoredEvidence[] {
  return db
    .all<EvidenceRow>(
      `SELECT * FROM evidence WHERE owner_kind = 'scan' AND owner_id = ? ORDER BY added_at, rowid`,
      id,
    )
    .map(toStored)
}

export function reportsOfCase(db: ReadableDb, caseId: CaseId): string[] {
  return db
    .all<{ id: string }>('SELECT DISTINCT report_id AS id FROM report_person WHERE case_id = ?', caseId)
    .map(({ id }) => id)
}

export function casesOfReport(db: ReadableDb, reportId: ReportId): string[] {
  return db
    .all<{ id: string }>(
      'SELECT DISTINCT case_id AS id FROM report_person WHERE report_id = ? AND case_id IS NOT NULL',
      reportId,
    )
    .map(({ id }) => id)
}

/**
 * Gives taken files their rows. The same bytes are kept once per owner: a second copy is only named.
 * The owner must exist.
 */
export function insertEvidence(
  { db, newId, now, account }: WriteContext,
  owner: KeptFor,
  files: readonly TakenFile[],
  capture: Capture,
): { added: Evidence[]; duplicates: string[] } {
  const added: Evidence[] = []
  const duplicates: string[] = []
  for (const file of files) {
    const known = db.one(
      'SELECT 1 FROM evidence WHERE owner_kind = ? AND owner_id = ? AND sha256 = ?',
      owner.kind,
      ownerId(owner),
      file.sha256,
    )
    if (known) {
      duplicates.push(file.fileName)
      continue
    }
    const id = EvidenceId.parse(newId())
    db.run(
      `INSERT INTO evidence
         (id, owner_kind, owner_id, file_name, media_type, size, sha256, stored_as, capture, added_at, added_by)
       VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)`,
      id,
      owner.kind,
      ownerId(owner),
      file.fileName,
      file.mediaType,
      file.size,
      file.sha256,
      file.storedAs,
      JSON.stringify(capture),
      now,
      account.id,
    )
    const { fileName, mediaType, size, sha256 } = file
    added.push({
      id,
      fileName,
      mediaType,
      size,
      sha256,
      addedAt: now,
      addedBy: account.id,
      capture,
      owner,
    })
  }
  return { added, duplicates }
}

/** Hands a file over to another owner; false, with nothing done, where that one has the same bytes already. */
export function giveEvidence(db: WritableDb, id: EvidenceId, owner: KeptFor, capture: Capture): boolean {
  const twin = db.one(
    `SELECT 1 FROM evidence WHERE owner_kind = ? AND owner_id = ? AND sha256 = (SELECT sha256 FROM evidence WHERE id = ?)`,
    owner.kind,
    ownerId(owner),
    id,
  )
  if (twin) return false
  db.run(
    'UPDATE evidence SET owner_kind = ?, owner_id = ?, capture = ? WHERE id = ?',
    owner.kind,
    ownerId(owner),
    JSON.stringify(capture),
    id,
  )
  return true
}

export function saveCapture(db: WritableDb, id: EvidenceId, capture: Capture): void {
  db.run('UPDATE evidence SET capture = ? WHERE id = ?', JSON.stringify(capture), id)
}

/** Does any row name this encrypted file? */
export function isNamed(db: ReadableDb, storedAs: string): boolean {
  return db.one('SELECT 1 FROM evidence WHERE stored_as = ?', storedAs) !== undefined
}

/** The names of all encrypted files that rows speak of. */
export function namedFiles(db: ReadableDb): ReadonlySet<string> {
  return new Set(
    db.all<{ name: string }>('SELECT DISTINCT stored_as AS name FROM evidence').map(({ name }) => name),
  )
}
