import { createHash } from 'node:crypto'
import { createReadStream, existsSync, mkdirSync, readdirSync, renameSync, rmSync } from 'node:fs'
import { open } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { syncFolder } from '../../store/durable.ts'
import { DamagedEvidenceError } from '../../store/evidence-format.ts'
import { fail, ok, type Result } from '../../terms/result.ts'

/** A file of the package; `content` may be read once. */
export interface PackageFile {
  /** Relative, `/` between segments, every segment safe for FAT32. */
  readonly path: string
  readonly size: number
  readonly content: () => AsyncIterable<Uint8Array>
}

export interface WrittenFile {
  readonly path: string
  readonly size: number
  readonly sha256: string
}

export interface PackagePlan {
  /** Folder on the stick that the package's own folder goes into. */
  readonly folder: string
  readonly name: string
  readonly files: readonly PackageFile[]
  /** Made of the hashes of the others and written after them: the manifest. */
  readonly closing: (written: readonly WrittenFile[]) => PackageFile
  /** Called once everything was read back and fits: notes the hand-over. Its failure takes the package back. */
  readonly record: (written: readonly WrittenFile[], closing: WrittenFile) => Result<unknown>
}

/** What the writing needs of its job. */
export interface Progress {
  readonly signal: AbortSignal
  report(progress: number, note: string): void
}

const cancelled = fail('cancelled', 'Pengiriman dibatalkan. Tidak ada paket yang tertinggal di stik.')
const TEMPORARY = /^\.tegas-.*\.sementara$/

/** Removes what an interrupted hand-over left on the stick (power cut, pulled stick). */
function removeLeftovers(folder: string): void {
  for (const name of readdirSync(folder))
    if (TEMPORARY.test(name)) rmSync(join(folder, name), { recursive: true, force: true })
}

function removeIfThere(path: string): void {
  try {
    rmSync(path, { recursive: true, force: true })
  } catch {
    // The stick was pulled: what lies on it carries a temporary name and is removed next time.
  }
}

/** What the stick said, or the evidence, apart from what the computer's own disk says. @throws what is neither. */
function writingFailure(error: unknown, path: string): Result<never> {
  if (error instanceof DamagedEvidenceError)
    return fail(
      'evidence-damaged',
      `Berkas untuk «${path}» rusak atau hilang di komputer ini, jadi paket tidak bisa dibuat. Paket dihapus lagi dari stik dan tidak dicatat. Pulihkan buktinya dari cadangan, lalu ulangi.`,
    )
  const code = error instanceof Error && 'code' in error ? error.code : null
  if (code === 'ENOSPC' || code === 'EDQUOT' || code === 'EFBIG')
    return fail(
      'stick-full',
      'Stik atau folder tujuan penuh sebelum paket selesai. Paket dihapus lagi dari sana dan tidak dicatat; data kantor utuh. Kosongkan stik atau pakai stik lain, lalu ulangi.',
    )
  if (code === 'EIO' || code === 'ENXIO' || code === 'ENODEV')
    return fail(
      'stick-broken',
      'Stik tidak bisa ditulisi atau dibaca sampai selesai; mungkin rusak. Paket tidak dicatat sebagai terkirim; data kantor utuh. Pakai stik lain, lalu ulangi.',
    )
  throw error
}

/** Streams one file out, flushed to the stick. */
async function writeFile(
  root: string,
  file: PackageFile,
  signal: AbortSignal,
  on: (bytes: number) => void,
): Promise<WrittenFile> {
  const path = join(root, ...file.path.split('/'))
  mkdirSync(dirname(path), { recursive: true })
  const handle = await open(path, 'wx')
  const hash = createHash('sha256')
  let size = 0
  try {
    for await (const piece of file.content()) {
      signal.throwIfAborted()
      hash.update(piece)
      for (let at = 0; at < piece.length; ) at += (await handle.write(piece, at)).bytesWritten
      size += piece.length
      on(piece.length)
    }
    await handle.sync()
  } finally {
    await handle.close()
  }
  return { path: file.path, size, sha256: hash.digest('hex') }
}

async function hashOf(path: string, signal: AbortSignal, on: (bytes: number) => void): Promise<string> {
  const hash = createHash('sha256')
  for await (const piece of createReadStream(path, { signal, highWaterMark: 1 << 20 })) {
    hash.update(piece)
    on(piece.length)
  }
  return hash.digest('hex')
}

/**
 * Writes the files as a folder of their own: first under a temporary name on the same volume, each file flushed, then
 * renamed, then every file read back and its SHA-256 compared, then recorded. On any failure nothing stays behind.
 * Reports 0 to 1 over writing and reading back.
 * @throws what is no fault of the stick (our own disk or database); then too nothing stays behind.
 */
export async function writePackage(
  plan: PackagePlan,
  { signal, report }: Progress,
): Promise<Result<readonly WrittenFile[]>> {
  const { folder, name, files } = plan
  if (!existsSync(folder))
    return fail(
      'drive-gone',
      'Stik atau folder tujuan tidak ditemukan lagi. Tidak ada yang ditulis. Colokkan stik, pilih lagi, lalu ulangi.',
    )
  const target = join(folder, name)
  if (existsSync(target))
    return fail(
      'package-exists',
      `Di tujuan sudah ada folder «${name}». Tidak ada yang ditimpa. Pindahkan folder itu, lalu ulangi.`,
    )
  const total = Math.max(
    1,
    files.reduce((sum, { size }) => sum + size * 2, 0),
  )
  let done = 0
  const advance = (note: string) => (bytes: number) => {
    done += bytes
    report(Math.min(1, done / total), note)
  }
  // Whatever exists of the package right now; taken away unless all goes well.
  let made = join(folder, `.tegas-${name}.sementara`)
  let kept = false
  let writing = name
  try {
    removeLeftovers(folder)
    mkdirSync(made)
    const written: WrittenFile[] = []
    for (const file of files) {
      writing = file.path
      written.push(await writeFile(made, file, signal, advance(`Menulis ${file.path}`)))
    }
    const closing = await writeFile(made, plan.closing(written), signal, advance('Menulis manifest'))
    syncFolder(made)
    renameSync(made, target)
    made = target
    syncFolder(folder)
    for (const file of [...written, closing]) {
      const found = await hashOf(
        join(target, ...file.path.split('/')),
        signal,
        advance(`Mencocokkan ${file.path}`),
      )
      if (found !== file.sha256)
        return fail(
          'read-back-differs',
          `Isi «${file.path}» di stik tidak sama dengan aslinya setelah ditulis. Paket dihapus dari stik; data kantor utuh. Pakai stik lain.`,
        )
    }
    signal.throwIfAborted()
    const recorded = plan.record(written, closing)
    if (!recorded.ok) return recorded
    kept = true
    return ok([...written, closing])
  } catch (error) {
    if (signal.aborted) return cancelled
    if (!existsSync(folder))
      return fail(
        'drive-gone',
        'Stik dicabut sebelum paket selesai. Paket tidak dicatat sebagai terkirim; data kantor utuh. Colokkan lagi, lalu ulangi.',
      )
    return writingFailure(error, writing)
  } finally {
    if (!kept) removeIfThere(made)
  }
}
