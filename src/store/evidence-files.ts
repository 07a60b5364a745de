import { createHash, createHmac, randomUUID } from 'node:crypto'
import { existsSync, mkdirSync, readdirSync, rmSync } from 'node:fs'
import { type FileHandle, open, rename, rm } from 'node:fs/promises'
import { join } from 'node:path'
import { syncFolder } from './durable.ts'
import {
  BINDING_AT,
  binding,
  CHUNK_BYTES,
  DamagedEvidenceError,
  HEADER_BYTES,
  layout,
  newSeal,
  openChunk,
  openSeal,
  SEALED_CHUNK_BYTES,
  sealChunk,
} from './evidence-format.ts'
import { sourceChunks } from './evidence-source.ts'

/** Encrypted evidence files beside the database. */
export interface EvidenceFiles {
  /**
   * Streams a file in: chunked authenticated encryption into a temporary file, fsync, rename. Same bytes, same file.
   * What was taken is held until `settle` is called for it.
   * @returns the plain bytes' SHA-256 (hex), their size, and the name it is stored as.
   * @throws EvidenceSourceError when the given file is empty, over 2 GiB, gone or unreadable, the file system's own
   * error when our disk fails; then nothing is left behind.
   */
  take(
    path: string,
    progress?: (bytes: number) => void,
  ): Promise<{ sha256: string; size: number; storedAs: string }>
  /** The work that took these files is over: those that no row names (and nobody else holds) are deleted. */
  settle(storedAs: readonly string[], named: (storedAs: string) => boolean): void
  /**
   * Plain bytes `[offset, offset + length)`, shorter at the end of the file.
   * @throws DamagedEvidenceError when the file was changed on disk or is missing.
   */
  read(storedAs: string, offset: number, length: number): Promise<Uint8Array>
  /** The whole file in pieces, in order. @throws DamagedEvidenceError when the file was changed on disk or is missing. */
  stream(storedAs: string): AsyncIterable<Uint8Array>
  /** Deletes files no row speaks of (a crash between rename and commit). */
  sweep(known: ReadonlySet<string>): void
}

const ASIDE = '.tmp'

/** Positional writes may be short; a full disk throws. */
async function writeAll(file: FileHandle, bytes: Uint8Array, at: number): Promise<void> {
  for (let done = 0; done < bytes.length; ) {
    const { bytesWritten } = await file.write(bytes, done, bytes.length - done, at + done)
    done += bytesWritten
  }
}

/**
 * Files of `<folder>/evidence/ab/abcdef...`.
 * @param nameKey names files by a keyed hash, so that the folder says nothing of their content.
 */
export function createEvidenceFiles(folder: string, key: Uint8Array, nameKey: Uint8Array): EvidenceFiles {
  const root = join(folder, 'evidence')
  const held = new Map<string, number>()
  const folderOf = (storedAs: string) => join(root, storedAs.slice(0, 2))
  const pathOf = (storedAs: string) => join(folderOf(storedAs), storedAs)
  const nameOf = (sha256: string) => createHmac('sha256', nameKey).update(sha256).digest('hex')

  /** Pieces from the one that holds `offset` on; `start` is where in the plain file a piece begins. */
  async function* pieces(storedAs: string, offset = 0): AsyncGenerator<{ start: number; bytes: Buffer }> {
    const path = pathOf(storedAs)
    if (!existsSync(path)) throw new DamagedEvidenceError('missing')
    const file = await open(path, 'r')
    try {
      const { size } = await file.stat()
      const { chunks } = layout(size)
      const header = Buffer.alloc(HEADER_BYTES)
      await file.read(header, 0, HEADER_BYTES, 0)
      const seal = openSeal(key, header, storedAs)
      // Past the end: the last chunk is opened all the same, for only it proves where the end is.
      const first = Math.min(Math.floor(offset / CHUNK_BYTES), chunks - 1)
      for (let index = first; index < chunks; index += 1) {
        const at = HEADER_BYTES + index * SEALED_CHUNK_BYTES
        const sealed = Buffer.allocUnsafe(Math.min(SEALED_CHUNK_BYTES, size - at))
        const { bytesRead } = await file.read(sealed, 0, sealed.length, at)
        const bytes = openChunk(seal, index, index === chunks - 1, sealed.subarray(0, bytesRead))
        yield { start: index * CHUNK_BYTES, bytes }
      }
    } finally {
      await file.close()
    }
  }

  const intact = async (storedAs: string): Promise<boolean> => {
    try {
      for await (const _ of pieces(storedAs));
      return true
    } catch (error) {
      if (error instanceof DamagedEvidenceError) return false
      throw error
    }
  }

  const hold = (storedAs: string) => held.set(storedAs, (held.get(storedAs) ?? 0) + 1)
  const letGo = (storedAs: string) => {
    const left = (held.get(storedAs) ?? 0) - 1
    if (left > 0) held.set(storedAs, left)
    else held.delete(storedAs)
  }

  /** Puts the finished temporary file under its name, unless a good copy of the same bytes is there already. */
  const keep = async (aside: string, storedAs: string): Promise<void> => {
    hold(storedAs) // before the first wait: a failing twin must not delete it under us
    try {
      if (existsSync(pathOf(storedAs)) && (await intact(storedAs))) {
        await rm(aside, { force: true })
        return
      }
      if (!existsSync(folderOf(storedAs))) {
        mkdirSync(folderOf(storedAs), { recursive: true })
        syncFolder(root)
      }
      await rename(aside, pathOf(storedAs))
      syncFolder(folderOf(storedAs))
    } catch (error) {
      letGo(storedAs)
      throw error
    }
  }

  return {
    async take(path, progress) {
      mkdirSync(root, { recursive: true })
      const aside = join(root, `${randomUUID()}${ASIDE}`)
      try {
        const seal = newSeal(key)
        const hash = createHash('sha256')
        let size = 0
        let sha256: string
        let storedAs: string
        const file = await open(aside, 'wx', 0o600)
        try {
          await writeAll(file, seal.head, 0)
          let index = 0
          for await (const { bytes, last } of sourceChunks(path)) {
            hash.update(bytes)
            const at = HEADER_BYTES + index * SEALED_CHUNK_BYTES
            await writeAll(file, sealChunk(seal, index, last, bytes), at)
            index += 1
            size += bytes.length
            progress?.(size)
          }
          sha256 = hash.digest('hex')
          storedAs = nameOf(sha256)
          await writeAll(file, binding(seal, storedAs), BINDING_AT)
          await file.sync()
        } finally {
          await file.close()
        }
        await keep(aside, storedAs)
        return { sha256, size, storedAs }
      } catch (error) {
        rmSync(aside, { force: true })
        throw error
      }
    },

    settle(storedAs, named) {
      for (const name of storedAs) letGo(name)
      for (const name of new Set(storedAs))
        if (!held.has(name) && !named(name)) rmSync(pathOf(name), { force: true })
    },

    async read(storedAs, offset, length) {
      const end = offset + length
      const parts: Uint8Array[] = []
      for await (const { start, bytes } of pieces(storedAs, offset)) {
        parts.push(bytes.subarray(Math.max(0, offset - start), Math.max(0, end - start)))
        if (start + bytes.length >= end) break
      }
      return new Uint8Array(Buffer.concat(parts))
    },

    async *stream(storedAs) {
      for await (const { bytes } of pieces(storedAs)) yield bytes
    },

    sweep(known) {
      if (!existsSync(root)) return
      const drop = (path: string) => {
        try {
          rmSync(path, { force: true })
        } catch {
          // Held open by an antivirus, say: the next start tries again. It must not keep anybody from signing in.
        }
      }
      for (const entry of readdirSync(root, { withFileTypes: true })) {
        if (entry.isFile() && entry.name.endsWith(ASIDE)) drop(join(root, entry.name))
        if (!entry.isDirectory() || !/^[0-9a-f]{2}$/.test(entry.name)) continue
        for (const name of readdirSync(join(root, entry.name)))
          if (!known.has(name) && !held.has(name)) drop(join(root, entry.name, name))
      }
    },
  }
}
