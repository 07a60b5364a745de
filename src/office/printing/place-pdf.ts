import { createHash } from 'node:crypto'
import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { writeDurably } from '../../store/durable.ts'
import { fail, ok, type Result } from '../../terms/result.ts'
import type { ChosenFolder } from '../files.ts'

/** A name nothing in the folder has yet: an earlier file is never written over. */
export function freeName(folder: string, base: string, extension: string): string {
  for (let n = 1; ; n += 1) {
    const name = n === 1 ? `${base}${extension}` : `${base} (${n})${extension}`
    if (!existsSync(join(folder, name))) return name
  }
}

const folderGone = fail(
  'target-gone',
  'Folder tujuan tidak ditemukan lagi. Tidak ada yang ditulis. Pasang kembali stiknya atau pilih tempat lain, lalu ulangi.',
)

/** What the disk of the chosen place said. @throws what is neither full nor gone. */
function placeFailure(error: unknown): Result<never> {
  const code = error instanceof Error && 'code' in error ? error.code : null
  if (code === 'ENOENT' || code === 'ENOTDIR' || code === 'EIO') return folderGone
  if (code === 'ENOSPC' || code === 'EDQUOT' || code === 'EFBIG')
    return fail(
      'target-full',
      'Tempat tujuan penuh, jadi bundel tidak ditulis. Data kantor utuh. Kosongkan ruang di sana atau pilih tempat lain, lalu ulangi.',
    )
  throw error
}

/**
 * Puts a PDF of many letters into the chosen folder, beside what lies there already.
 * @param note leaves the trace in the audit, before anything is written: a file that left the office without a trace
 *   would be worse than a trace of one that did not
 * @returns its name; `target-gone`, `target-full`, or why it could not be noted. Nothing is written then.
 */
export function placePdf(
  place: ChosenFolder,
  base: string,
  bytes: Uint8Array,
  note: (file: { readonly name: string; readonly sha256: string }) => Result<null>,
): Result<string> {
  if (!existsSync(place.path)) return folderGone
  const name = freeName(place.path, base, '.pdf')
  const noted = note({ name, sha256: createHash('sha256').update(bytes).digest('hex') })
  if (!noted.ok) return noted
  try {
    writeDurably(join(place.path, name), bytes)
  } catch (error) {
    return placeFailure(error)
  }
  return ok(name)
}
