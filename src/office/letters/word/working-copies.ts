import { chmodSync, existsSync, readFileSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { writeDurably } from '../../../store/durable.ts'
import type { PaperId } from '../../../terms/ids.ts'
import { PAPERS } from '../../../terms/paper.ts'
import { fail, ok, type Result } from '../../../terms/result.ts'
import type { ReadContext } from '../../context.ts'
import { paperBytes } from '../bytes.ts'
import { noteTemplate } from '../paper-template.ts'
import { findPaper, type StoredPaper, sha256 } from '../repository.ts'
import {
  freeFileName,
  lookAtCopy,
  paperFileName,
  rememberCopy,
  takeIn,
  type WorkingCopy,
  workingCopies,
  workingCopyOf,
} from './working-file.ts'

interface CheckedOut {
  readonly path: string
  readonly fileName: string
  readonly readOnly: boolean
}

/**
 * Lays the paper's bytes out for Word. A draft gets a working copy that is watched; every other paper a read-only copy.
 * A working copy the clerk changed is taken in and left as it is, never written over.
 */
export async function checkOutPaper(id: PaperId, context: ReadContext): Promise<Result<CheckedOut>> {
  const found = findPaper(context.db, id)
  if (!found.ok) return found
  if (found.value.state !== 'draft') return checkOutReadOnly(found.value, context)
  const copy = workingCopyOf(context.db, id)
  const onDisk = copy ? lookAtCopy(context.workFolder, copy) : null
  if (copy && onDisk?.state === 'changed') {
    const taken = takeBackOne(found.value, copy, onDisk, context)
    if (!taken.ok) return taken
    return ok(out(context, copy.fileName, false))
  }
  // Open in Word at this moment: show that very file.
  if (copy && onDisk?.state === 'unreadable') return ok(out(context, copy.fileName, false))
  const bytes = await paperBytes(found.value, context)
  if (!bytes.ok) return bytes
  const fileName = copy?.fileName ?? freeFileName(context, found.value)
  const hash = sha256(bytes.value)
  const outdated = copy?.sha256 !== hash || onDisk?.state !== 'unchanged'
  if (outdated) {
    const written = write(join(context.workFolder, fileName), bytes.value, fileName)
    if (!written.ok) return written
  }
  try {
    const remembered = context.commit('letters.checkOut', { id, fileName, sha256: hash }, (tx) => {
      rememberCopy(tx.db, { paperId: id, fileName, sha256: hash }, tx.now)
      noteTemplate(tx, id)
      return ok(null)
    })
    if (remembered.ok) return ok(out(context, fileName, false))
    if (outdated) dropFile(context, fileName)
    return remembered
  } catch (error) {
    if (outdated) dropFile(context, fileName)
    throw error
  }
}

/** A new copy that could not be noted must not lie there: it would count as one that the clerk changed. */
function dropFile(context: ReadContext, fileName: string): void {
  rmSync(join(context.workFolder, fileName), { force: true })
}

const out = (context: ReadContext, fileName: string, readOnly: boolean): CheckedOut => ({
  path: join(context.workFolder, fileName),
  fileName,
  readOnly,
})

async function checkOutReadOnly(paper: StoredPaper, context: ReadContext): Promise<Result<CheckedOut>> {
  const bytes = await paperBytes(paper, context)
  if (!bytes.ok) return bytes
  const mark =
    paper.state === 'signed' ? 'ditandatangani' : paper.state === 'discarded' ? 'dibatalkan' : 'final'
  // The id tells two papers of one kind and case apart; the hash in the name a frozen from an earlier signed text.
  const name = paperFileName(paper).replace(/\.docx$/, ` (${mark} ${sha256(bytes.value).slice(0, 6)}).docx`)
  const path = join(context.workFolder, name)
  if (!existsSync(path) || sha256(readFileSync(path)) !== sha256(bytes.value)) {
    const written = write(path, bytes.value, name)
    if (!written.ok) return written
    chmodSync(path, 0o444)
  }
  return ok(out(context, name, true))
}

function write(path: string, bytes: Uint8Array, fileName: string): Result<null> {
  try {
    writeDurably(path, bytes)
    return ok(null)
  } catch (error) {
    const code = error instanceof Error && 'code' in error ? error.code : null
    // Windows refuses to replace a file another program holds open.
    if (code === 'EBUSY' || code === 'EPERM')
      return fail(
        'open-in-word',
        `«${fileName}» sedang terbuka di program lain. Tidak ada yang ditimpa. Tutup berkas itu, lalu ulangi.`,
      )
    if (code === 'ENOENT' || code === 'ENOTDIR')
      return fail(
        'target-gone',
        `Tempat tujuan «${fileName}» tidak ditemukan lagi. Surat tetap tersimpan di Tegas. Pasang kembali stiknya atau pilih tempat lain.`,
      )
    throw error
  }
}

function takeBackOne(
  paper: StoredPaper,
  copy: WorkingCopy,
  changed: { readonly bytes: Uint8Array; readonly sha256: string },
  context: ReadContext,
): Result<null> {
  return context.commit(
    'letters.takeBack',
    { id: paper.id, fileName: copy.fileName, sha256: changed.sha256 },
    (tx) => {
      takeIn(paper, copy, changed, tx)
      return ok(null)
    },
  )
}

/**
 * Takes every changed working file back in; answers the titles of those papers. A file that Word holds or that is
 * written just now stays for the next time.
 */
export async function takeBackChanged(
  context: ReadContext,
): Promise<Result<{ takenBack: readonly string[] }>> {
  const takenBack: string[] = []
  for (const copy of workingCopies(context.db)) {
    const onDisk = lookAtCopy(context.workFolder, copy)
    if (onDisk.state !== 'changed') continue
    const paper = findPaper(context.db, copy.paperId)
    if (!paper.ok) return paper
    const taken = takeBackOne(paper.value, copy, onDisk, context)
    if (!taken.ok) return taken
    const { kind, caseNumber } = paper.value
    takenBack.push(`${PAPERS[kind].title}${caseNumber ? ` (${caseNumber})` : ''}`)
  }
  return ok({ takenBack })
}

/** Writes the paper's bytes to a path the clerk chose, aside first, so that a full stick leaves no half file. */
export async function exportPaper(
  id: PaperId,
  path: string,
  context: ReadContext,
): Promise<Result<Record<string, never>>> {
  const paper = findPaper(context.db, id)
  if (!paper.ok) return paper
  const bytes = await paperBytes(paper.value, context)
  if (!bytes.ok) return bytes
  const written = write(path, bytes.value, paperFileName(paper.value))
  return written.ok ? ok({}) : written
}
