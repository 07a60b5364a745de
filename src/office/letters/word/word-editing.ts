import type { FileToken, PaperId } from '../../../terms/ids.ts'
import { fail, ok, type Result } from '../../../terms/result.ts'
import type { ReadContext, WriteContext } from '../../context.ts'
import { readChosen } from '../../files.ts'
import { fillPaper, type Pictures } from '../bytes.ts'
import { requireDraft } from '../drafting/drafting.ts'
import { noteTemplate } from '../paper-template.ts'
import { checkDocx } from '../render/stamp.ts'
import { findPaper, type StoredPaper, saveWordBytes } from '../repository.ts'
import { addVersion } from '../versions/repository.ts'
import { wordWarnings } from './word-warnings.ts'
import { lookAtCopy, takeIn, workingCopyOf } from './working-file.ts'

/** A Lembar Bukti full of photos is some 60 MB; anything above this is refused before it is read. */
const DOCX_MAX_BYTES = 100 * 1024 * 1024

/** Reads and checks an edited .docx that the clerk gave. */
export async function readEdited(
  context: ReadContext,
  id: PaperId,
  token: FileToken,
): Promise<Result<Uint8Array>> {
  const paper = findPaper(context.db, id)
  if (!paper.ok) return paper
  const open = requireDraft(paper.value)
  if (!open.ok) return open
  const file = context.files.file(token)
  if (!file.ok) return file
  const { name, size } = file.value
  if (size > DOCX_MAX_BYTES)
    return fail(
      'docx-too-big',
      `«${name}» lebih besar dari 100 MB. Naskah yang ada tidak diubah. Perkecil gambar di dalamnya, lalu ambil lagi.`,
      'file',
    )
  const read = await readChosen(file.value)
  if (!read.ok) return read
  const bytes = new Uint8Array(read.value)
  const checked = checkDocx(bytes)
  return checked.ok ? ok(bytes) : checked
}

/** Makes the edited document the paper's text; every version taken in is kept. */
export function takeEdited(
  context: WriteContext,
  id: PaperId,
  bytes: Uint8Array,
): Result<{ warnings: string[] }> {
  const paper = findPaper(context.db, id)
  if (!paper.ok) return paper
  const open = requireDraft(paper.value)
  if (!open.ok) return open
  noteTemplate(context, id)
  addVersion(context, id, bytes, 'word')
  saveWordBytes(context.db, id, bytes, context.now)
  const checked = checkDocx(bytes)
  return ok({
    warnings: [...(checked.ok ? checked.value.warnings : []), ...wordWarnings(paper.value, bytes)],
  })
}

/** Back to the form: what Word last saved is kept as a version, then the text is filled afresh, as a version too. */
export function refill(
  context: WriteContext,
  id: PaperId,
  pictures: Pictures,
): Result<Record<string, never>> {
  const paper = findPaper(context.db, id)
  if (!paper.ok) return paper
  const open = requireDraft(paper.value)
  if (!open.ok) return open
  const kept = keepChangedCopy(context, paper.value)
  if (!kept.ok) return kept
  const filled = fillPaper(paper.value, pictures, context)
  if (!filled.ok) return filled
  addVersion(context, id, filled.value, 'form')
  saveWordBytes(context.db, id, null, context.now)
  return ok({})
}

/** What Word saved and nobody took in yet becomes a version, before another text takes its place. */
export function keepChangedCopy(context: WriteContext, paper: StoredPaper): Result<null> {
  const copy = workingCopyOf(context.db, paper.id)
  const onDisk = copy ? lookAtCopy(context.workFolder, copy) : null
  if (copy && onDisk?.state === 'unreadable')
    return fail(
      'still-open-in-word',
      `«${copy.fileName}» sedang disimpan atau tidak terbaca. Naskah belum diganti. Simpan dan tutup di Word, lalu ulangi.`,
    )
  if (copy && onDisk?.state === 'changed') takeIn(paper, copy, onDisk, context)
  return ok(null)
}
