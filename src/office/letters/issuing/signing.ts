import type { PaperId } from '../../../terms/ids.ts'
import { fail, ok, type Result } from '../../../terms/result.ts'
import type { WriteContext } from '../../context.ts'
import { fillPaper, type Pictures } from '../bytes.ts'
import { requireDraft } from '../drafting/drafting.ts'
import { mandateFailure } from '../drafting/mandates.ts'
import { noteTemplate } from '../paper-template.ts'
import { findPaper, saveSigned, saveState, wordBytesOf } from '../repository.ts'
import { addVersion } from '../versions/repository.ts'
import { lookAtCopy, takeIn, workingCopyOf } from '../word/working-file.ts'

/**
 * The chief signed the print. What Word saved last is taken in first, and the text is kept as it is now: it is what was
 * signed, and neither the settings nor the form change it any more.
 */
export function markSigned(
  context: WriteContext,
  id: PaperId,
  pictures: Pictures,
): Result<Record<string, never>> {
  const paper = findPaper(context.db, id)
  if (!paper.ok) return paper
  const open = requireDraft(paper.value)
  if (!open.ok) return open
  // Numbering would refuse it after the chief has signed.
  const refused = mandateFailure(paper.value)
  if (refused) return { ok: false, error: refused }
  const copy = workingCopyOf(context.db, id)
  if (copy) {
    const onDisk = lookAtCopy(context.workFolder, copy)
    if (onDisk.state === 'unreadable')
      return fail(
        'still-open-in-word',
        `«${copy.fileName}» sedang disimpan atau tidak terbaca. Surat belum ditandai. Simpan dan tutup di Word, lalu ulangi.`,
      )
    if (onDisk.state === 'changed') takeIn(paper.value, copy, onDisk, context)
  }
  const edited = wordBytesOf(context.db, id)
  const text = edited ? ok(edited) : fillPaper(paper.value, pictures, context)
  if (!text.ok) return text
  noteTemplate(context, id)
  addVersion(context, id, text.value, 'signed')
  saveSigned(context.db, id, text.value, context.now)
  return ok({})
}

/** Back to a draft; the reason is in the audit trail. */
export function unsign(context: WriteContext, id: PaperId): Result<Record<string, never>> {
  const paper = findPaper(context.db, id)
  if (!paper.ok) return paper
  if (paper.value.state !== 'signed') {
    const refused = requireDraft(paper.value)
    return refused.ok
      ? fail('not-signed', 'Surat ini masih konsep, jadi tidak ada tanda tangan yang dibatalkan.')
      : refused
  }
  saveState(context.db, id, 'draft', context.now)
  return ok({})
}
