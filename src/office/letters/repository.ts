import { createHash } from 'node:crypto'
import { PaperDraft } from '../../contract/paper-values.ts'
import { Delivery } from '../../law/facts.ts'
import type { ReadableDb, WritableDb } from '../../store/sql.ts'
import { Instant } from '../../terms/clock.ts'
import { CaseId, GuidanceId, PaperId } from '../../terms/ids.ts'
import { Mandate } from '../../terms/mandate.ts'
import { PaperKind, PaperState } from '../../terms/paper.ts'
import { Identity, Official } from '../../terms/person.ts'
import { PlainDate } from '../../terms/plain-date.ts'
import { fail, ok, type Result } from '../../terms/result.ts'
import { Whose } from '../../terms/sanction.ts'

/** A paper as stored, without its bytes. */
export interface StoredPaper {
  readonly id: PaperId
  /** The case it belongs to, with its number; null for papers of no case. */
  readonly caseId: CaseId | null
  readonly caseNumber: string | null
  /** The guidance event it belongs to. */
  readonly guidanceId: GuidanceId | null
  readonly kind: PaperKind
  readonly state: PaperState
  /** Who issues this paper; not always the same as whose the case is. */
  readonly whose: Whose
  readonly draft: PaperDraft
  /** The person as of this letter; null where it speaks of no one person (`isAboutPerson`). */
  readonly person: Identity | null
  readonly signer: Official | null
  readonly signerCapacity: string
  /** In whose name it is signed; null: in the signer's own office. */
  readonly mandate: Mandate | null
  readonly editedInWord: boolean
  readonly number: string | null
  readonly date: PlainDate | null
  readonly sha256: string | null
  readonly proofCode: string | null
  readonly delivery: Delivery | null
  readonly createdAt: Instant
  readonly updatedAt: Instant
}

interface PaperRow {
  readonly id: string
  readonly case_id: string | null
  readonly case_number: string | null
  readonly guidance_id: string | null
  readonly kind: string
  readonly state: string
  readonly whose: string
  readonly draft: string
  readonly person: string | null
  readonly signer: string | null
  readonly signer_capacity: string
  readonly mandate: string | null
  readonly edited_in_word: number
  readonly number: string | null
  readonly date: string | null
  readonly sha256: string | null
  readonly proof_code: string | null
  readonly delivery: string | null
  readonly created_at: string
  readonly updated_at: string
}

const COLUMNS = `paper.id, paper.case_id, case_file.number AS case_number, paper.guidance_id, paper.kind, paper.state, paper.whose,
  paper.draft, paper.person, paper.signer, paper.signer_capacity, paper.mandate,
  paper.word_bytes IS NOT NULL AS edited_in_word, paper.number, paper.date, paper.sha256, paper.proof_code, paper.delivery, paper.created_at, paper.updated_at
  FROM paper LEFT JOIN case_file ON case_file.id = paper.case_id`

function stored(row: PaperRow): StoredPaper {
  return {
    id: PaperId.parse(row.id),
    caseId: row.case_id === null ? null : CaseId.parse(row.case_id),
    caseNumber: row.case_number,
    guidanceId: row.guidance_id === null ? null : GuidanceId.parse(row.guidance_id),
    kind: PaperKind.parse(row.kind),
    state: PaperState.parse(row.state),
    whose: Whose.parse(row.whose),
    draft: PaperDraft.parse(JSON.parse(row.draft)),
    person: row.person === null ? null : Identity.parse(JSON.parse(row.person)),
    signer: row.signer === null ? null : Official.parse(JSON.parse(row.signer)),
    signerCapacity: row.signer_capacity,
    mandate: row.mandate === null ? null : Mandate.parse(JSON.parse(row.mandate)),
    editedInWord: row.edited_in_word === 1,
    number: row.number,
    date: row.date === null ? null : PlainDate.parse(row.date),
    sha256: row.sha256,
    proofCode: row.proof_code,
    delivery: row.delivery === null ? null : Delivery.parse(JSON.parse(row.delivery)),
    createdAt: Instant.parse(row.created_at),
    updatedAt: Instant.parse(row.updated_at),
  }
}

/** SHA-256 of bytes, hex. */
export function sha256(bytes: Uint8Array): string {
  return createHash('sha256').update(bytes).digest('hex')
}

/** The paper, or a failure the clerk can read. */
export function findPaper(db: ReadableDb, id: PaperId): Result<StoredPaper> {
  const row = db.one<PaperRow>(`SELECT ${COLUMNS} WHERE paper.id = ?`, id)
  return row
    ? ok(stored(row))
    : fail('paper-unknown', 'Surat ini tidak ada. Muat ulang daftar surat, lalu pilih lagi.')
}

/** All papers of a case, discarded ones too, oldest first. */
export function papersOfCase(db: ReadableDb, caseId: CaseId): StoredPaper[] {
  return db
    .all<PaperRow>(`SELECT ${COLUMNS} WHERE paper.case_id = ? ORDER BY paper.created_at, paper.rowid`, caseId)
    .map(stored)
}

/** Papers of no case, discarded ones too, newest first: those of an event, or those of the office and the registry. */
export function papersOfNoCase(db: ReadableDb, guidanceId: GuidanceId | null): StoredPaper[] {
  return db
    .all<PaperRow>(
      `SELECT ${COLUMNS} WHERE paper.case_id IS NULL AND paper.guidance_id IS ?
       ORDER BY paper.created_at DESC, paper.rowid DESC`,
      guidanceId,
    )
    .map(stored)
}

const asJson = (value: object | null) => (value === null ? null : JSON.stringify(value))

/** A new draft. */
export function insertPaper(
  db: WritableDb,
  paper: Pick<
    StoredPaper,
    | 'id'
    | 'caseId'
    | 'guidanceId'
    | 'kind'
    | 'whose'
    | 'draft'
    | 'person'
    | 'signer'
    | 'signerCapacity'
    | 'mandate'
  >,
  now: Instant,
): void {
  db.run(
    `INSERT INTO paper (id, case_id, guidance_id, kind, state, whose, draft, person, signer, signer_capacity, mandate,
       created_at, updated_at)
     VALUES (?, ?, ?, ?, 'draft', ?, ?, ?, ?, ?, ?, ?, ?)`,
    paper.id,
    paper.caseId,
    paper.guidanceId,
    paper.kind,
    paper.whose,
    JSON.stringify(paper.draft),
    asJson(paper.person),
    asJson(paper.signer),
    paper.signerCapacity,
    asJson(paper.mandate),
    now,
    now,
  )
}

export function saveDraft(
  db: WritableDb,
  id: PaperId,
  { draft, signer, mandate }: Pick<StoredPaper, 'draft' | 'signer' | 'mandate'>,
  now: Instant,
): void {
  db.run(
    'UPDATE paper SET draft = ?, signer = ?, mandate = ?, updated_at = ? WHERE id = ?',
    JSON.stringify(draft),
    asJson(signer),
    asJson(mandate),
    now,
    id,
  )
}

/** Whose paper it is and in which capacity it is signed, where another signer changes that. */
export function saveIssuer(db: WritableDb, id: PaperId, whose: Whose, capacity: string): void {
  db.run('UPDATE paper SET whose = ?, signer_capacity = ? WHERE id = ?', whose, capacity, id)
}

export function savePerson(db: WritableDb, id: PaperId, person: Identity, now: Instant): void {
  db.run('UPDATE paper SET person = ?, updated_at = ? WHERE id = ?', JSON.stringify(person), now, id)
}

/** Back to a draft, or put aside: what was signed is given up. */
export function saveState(db: WritableDb, id: PaperId, state: 'draft' | 'discarded', now: Instant): void {
  db.run('UPDATE paper SET state = ?, signed_bytes = NULL, updated_at = ? WHERE id = ?', state, now, id)
}

/** Signed, with the text that was signed. */
export function saveSigned(db: WritableDb, id: PaperId, bytes: Uint8Array, now: Instant): void {
  db.run(`UPDATE paper SET state = 'signed', signed_bytes = ?, updated_at = ? WHERE id = ?`, bytes, now, id)
}

export function saveDelivery(db: WritableDb, id: PaperId, delivery: Delivery, now: Instant): void {
  db.run(
    `UPDATE paper SET state = 'delivered', delivery = ?, updated_at = ? WHERE id = ?`,
    JSON.stringify(delivery),
    now,
    id,
  )
}

/** A delivery that was withdrawn: the paper is out, but in nobody's hands. */
export function takeDeliveryBack(db: WritableDb, id: PaperId, now: Instant): void {
  db.run(`UPDATE paper SET state = 'numbered', delivery = NULL, updated_at = ? WHERE id = ?`, now, id)
}

/** What came back from Word, or null to fill from the form again. */
export function saveWordBytes(db: WritableDb, id: PaperId, bytes: Uint8Array | null, now: Instant): void {
  db.run('UPDATE paper SET word_bytes = ?, updated_at = ? WHERE id = ?', bytes, now, id)
}

export function wordBytesOf(db: ReadableDb, id: PaperId): Uint8Array | null {
  const row = db.one<{ word_bytes: Uint8Array | null }>('SELECT word_bytes FROM paper WHERE id = ?', id)
  return row?.word_bytes ? new Uint8Array(row.word_bytes) : null
}

/** The text that was signed; null while it is a draft, and once it is frozen. */
export function signedBytesOf(db: ReadableDb, id: PaperId): Uint8Array | null {
  const row = db.one<{ signed_bytes: Uint8Array | null }>('SELECT signed_bytes FROM paper WHERE id = ?', id)
  return row?.signed_bytes ? new Uint8Array(row.signed_bytes) : null
}

export function frozenBytesOf(db: ReadableDb, id: PaperId): Uint8Array | null {
  const row = db.one<{ frozen_bytes: Uint8Array | null }>('SELECT frozen_bytes FROM paper WHERE id = ?', id)
  return row?.frozen_bytes ? new Uint8Array(row.frozen_bytes) : null
}

/** Freezes: from here on the database itself refuses every change but the delivery. */
export function freeze(
  db: WritableDb,
  id: PaperId,
  frozen: {
    readonly number: string | null
    readonly date: PlainDate
    readonly bytes: Uint8Array
    readonly proofCode: string
  },
  now: Instant,
): void {
  db.run(
    `UPDATE paper SET state = 'numbered', number = ?, date = ?, frozen_bytes = ?, sha256 = ?, proof_code = ?,
       signed_bytes = NULL, updated_at = ?
     WHERE id = ?`,
    frozen.number,
    frozen.date,
    frozen.bytes,
    sha256(frozen.bytes),
    frozen.proofCode,
    now,
    id,
  )
}
