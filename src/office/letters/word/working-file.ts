import { existsSync, readFileSync, rmSync, statSync } from 'node:fs'
import { join } from 'node:path'
import type { ReadableDb, WritableDb } from '../../../store/sql.ts'
import type { Instant } from '../../../terms/clock.ts'
import { PaperId } from '../../../terms/ids.ts'
import { PAPERS } from '../../../terms/paper.ts'
import type { ReadContext, WriteContext } from '../../context.ts'
import { checkDocx } from '../render/stamp.ts'
import { type StoredPaper, saveWordBytes, sha256 } from '../repository.ts'
import { addVersion } from '../versions/repository.ts'

/** What Tegas remembers of a file it laid out for Word. */
export interface WorkingCopy {
  readonly paperId: PaperId
  readonly fileName: string
  /** The file as Tegas last wrote it or took it in; another hash on disk means the clerk saved something. */
  readonly sha256: string
}

interface CopyRow {
  readonly paper_id: string
  readonly file_name: string
  readonly sha256: string
}

const copyOf = (row: CopyRow): WorkingCopy => ({
  paperId: PaperId.parse(row.paper_id),
  fileName: row.file_name,
  sha256: row.sha256,
})

export function workingCopies(db: ReadableDb): WorkingCopy[] {
  return db
    .all<CopyRow>('SELECT paper_id, file_name, sha256 FROM working_copy ORDER BY checked_out_at')
    .map(copyOf)
}

export function workingCopyOf(db: ReadableDb, id: PaperId): WorkingCopy | null {
  const row = db.one<CopyRow>('SELECT paper_id, file_name, sha256 FROM working_copy WHERE paper_id = ?', id)
  return row ? copyOf(row) : null
}

export function rememberCopy(db: WritableDb, copy: WorkingCopy, now: Instant): void {
  db.run(
    `INSERT INTO working_copy (paper_id, file_name, sha256, checked_out_at) VALUES (?, ?, ?, ?)
     ON CONFLICT (paper_id) DO UPDATE SET file_name = excluded.file_name, sha256 = excluded.sha256`,
    copy.paperId,
    copy.fileName,
    copy.sha256,
    now,
  )
}

/** `K-2026-014 Surat Panggilan I.docx`, else `Daftar Hadir.docx`: what Windows, FAT and people can all live with. */
export function paperFileName({ caseNumber, kind }: StoredPaper): string {
  return `${`${caseNumber ? `${caseNumber} ` : ''}${PAPERS[kind].title}`.replace(/[^\p{L}\p{N}() .-]/gu, '-')}.docx`
}

/** A name in the work folder that no file and no other paper has: nothing a clerk edited is ever written over. */
export function freeFileName(context: ReadContext, paper: StoredPaper): string {
  const name = paperFileName(paper)
  const taken = new Set(
    workingCopies(context.db)
      .filter((copy) => copy.paperId !== paper.id)
      .map((copy) => copy.fileName),
  )
  for (let n = 1; ; n += 1) {
    const candidate = n === 1 ? name : name.replace(/\.docx$/, ` (${n}).docx`)
    if (!taken.has(candidate) && !existsSync(join(context.workFolder, candidate))) return candidate
  }
}

export type CopyOnDisk =
  | { readonly state: 'gone' | 'unchanged' }
  /** Word or an antivirus holds it, or it is written just now: look again later. */
  | { readonly state: 'unreadable' }
  | { readonly state: 'changed'; readonly bytes: Uint8Array; readonly sha256: string }

/** What Word and LibreOffice lay beside a document while it is open. */
export const ownerFiles = (name: string): readonly string[] => [
  `~$${name}`,
  `~$${name.slice(2)}`,
  `.~lock.${name}#`,
]

/** Word saves aside, takes the old file away and renames: for a moment there is none, though it is only being saved. */
const isOpen = (folder: string, name: string) =>
  ownerFiles(name).some((owner) => existsSync(join(folder, owner)))

/** Looks at a working copy as it lies on disk. */
export function lookAtCopy(folder: string, copy: WorkingCopy): CopyOnDisk {
  const path = join(folder, copy.fileName)
  try {
    const before = statSync(path, { throwIfNoEntry: false })
    if (!before) return { state: isOpen(folder, copy.fileName) ? 'unreadable' : 'gone' }
    const bytes = new Uint8Array(readFileSync(path))
    const after = statSync(path)
    if (before.mtimeMs !== after.mtimeMs || before.size !== after.size) return { state: 'unreadable' }
    const hash = sha256(bytes)
    if (hash === copy.sha256) return { state: 'unchanged' }
    return checkDocx(bytes).ok ? { state: 'changed', bytes, sha256: hash } : { state: 'unreadable' }
  } catch {
    return { state: 'unreadable' } // EBUSY, EPERM: Word keeps a share lock while it saves
  }
}

/**
 * Takes a changed copy in: into a draft as its text, into any other paper only as a kept version.
 * Must run in the transaction that decides about the paper, so that signing never passes by what Word just saved.
 */
export function takeIn(
  paper: StoredPaper,
  copy: WorkingCopy,
  changed: { readonly bytes: Uint8Array; readonly sha256: string },
  context: WriteContext,
): void {
  addVersion(context, paper.id, changed.bytes, 'word')
  if (paper.state === 'draft') saveWordBytes(context.db, paper.id, changed.bytes, context.now)
  rememberCopy(context.db, { ...copy, sha256: changed.sha256 }, context.now)
}

/** Removes a copy nobody changed; one that was changed stays where it is. */
export function clearUnchangedCopy(paper: StoredPaper, context: WriteContext): void {
  const copy = workingCopyOf(context.db, paper.id)
  if (!copy) return
  const onDisk = lookAtCopy(context.workFolder, copy)
  if (onDisk.state === 'changed') addVersion(context, paper.id, onDisk.bytes, 'word')
  if (onDisk.state === 'unchanged') {
    try {
      rmSync(join(context.workFolder, copy.fileName), { force: true })
    } catch {
      return // still open in Word: it goes the next time
    }
  }
  if (onDisk.state !== 'unreadable') context.db.run('DELETE FROM working_copy WHERE paper_id = ?', paper.id)
}
