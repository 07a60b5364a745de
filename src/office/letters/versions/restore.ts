import type { PaperId } from '../../../terms/ids.ts'
import { fail, ok, type Result } from '../../../terms/result.ts'
import type { ReadContext, WriteContext } from '../../context.ts'
import { requireDraft } from '../drafting/drafting.ts'
import { findPaper, saveWordBytes } from '../repository.ts'
import { keepChangedCopy } from '../word/word-editing.ts'
import { paperFileName } from '../word/working-file.ts'
import { addVersion, versionBytes } from './repository.ts'

const unknown = () =>
  fail('version-unknown', 'Versi ini tidak ada. Naskah tidak berubah. Muat ulang daftar versi surat ini.')

/** One kept version, to look at. */
export function readVersion(
  context: ReadContext,
  id: PaperId,
  sequence: number,
): Result<{ bytes: Uint8Array; fileName: string }> {
  const paper = findPaper(context.db, id)
  if (!paper.ok) return paper
  const bytes = versionBytes(context.db, id, sequence)
  const fileName = paperFileName(paper.value).replace(/\.docx$/, ` (versi ${sequence}).docx`)
  return bytes ? ok({ bytes, fileName }) : unknown()
}

/**
 * An older text becomes the draft's text again, as a version of its own: nothing between is lost. What Word saved in
 * the meantime is kept as a version first.
 */
export function restoreVersion(
  context: WriteContext,
  id: PaperId,
  sequence: number,
): Result<Record<string, never>> {
  const paper = findPaper(context.db, id)
  if (!paper.ok) return paper
  const open = requireDraft(paper.value)
  if (!open.ok) return open
  const bytes = versionBytes(context.db, id, sequence)
  if (!bytes) return unknown()
  const kept = keepChangedCopy(context, paper.value)
  if (!kept.ok) return kept
  addVersion(context, id, bytes, 'restored')
  saveWordBytes(context.db, id, bytes, context.now)
  return ok({})
}
