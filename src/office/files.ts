import { randomUUID } from 'node:crypto'
import { rmSync, statSync } from 'node:fs'
import { readFile } from 'node:fs/promises'
import { FileToken, FolderToken } from '../terms/ids.ts'
import { fail, ok, type Result } from '../terms/result.ts'

export interface ChosenFile {
  readonly path: string
  readonly name: string
  readonly size: number
  readonly temporary: boolean
}

export interface ChosenFolder {
  readonly path: string
  readonly label: string
}

/** Tokens for what the clerk chose. Paths never reach the UI, and the UI cannot name a path of its own. */
export interface FileTokens {
  addFile(path: string, name: string, temporary: boolean): Result<{ token: FileToken; size: number }>
  /** The same folder keeps its token: drives are looked for again and again while the clerk has one of them chosen. */
  addFolder(path: string, label: string): FolderToken
  /** The chosen file, looked at again now: it may have vanished since. */
  file(token: FileToken): Result<ChosenFile>
  folder(token: FolderToken): Result<ChosenFolder>
  /** Forgets the token and deletes the file if it was a temporary upload. */
  release(token: FileToken): void
  releaseAll(): void
}

/**
 * The bytes of a small chosen file, held in memory: check its size first. It may vanish, or be locked by another program,
 * between two looks at it.
 */
export async function readChosen({ path, name }: ChosenFile): Promise<Result<Buffer>> {
  try {
    return ok(await readFile(path))
  } catch {
    return fail(
      'file-unreadable',
      `Berkas «${name}» tidak bisa dibaca. Tidak ada yang disimpan. Pastikan berkasnya masih ada, stiknya tersambung, dan tidak sedang dibuka program lain, lalu pilih lagi.`,
      'file',
    )
  }
}

export function createFileTokens(): FileTokens {
  const files = new Map<string, { path: string; name: string; temporary: boolean }>()
  const folders = new Map<string, ChosenFolder>()
  const sizeOf = (path: string): number | null => {
    const stat = statSync(path, { throwIfNoEntry: false })
    return stat?.isFile() ? stat.size : null
  }
  const gone = (name: string) =>
    fail(
      'file-gone',
      `Berkas «${name}» tidak ditemukan lagi di tempatnya. Tidak ada yang disimpan. Pilih berkasnya sekali lagi.`,
    )
  const release = (token: FileToken) => {
    const known = files.get(token)
    files.delete(token)
    if (known?.temporary) rmSync(known.path, { force: true })
  }
  return {
    addFile(path, name, temporary) {
      const size = sizeOf(path)
      if (size === null) return gone(name)
      const token = FileToken.parse(randomUUID())
      files.set(token, { path, name, temporary })
      return ok({ token, size })
    },
    addFolder(path, label) {
      const known = [...folders].find(([, folder]) => folder.path === path && folder.label === label)
      const token = FolderToken.parse(known?.[0] ?? randomUUID())
      folders.set(token, { path, label })
      return token
    },
    file(token) {
      const known = files.get(token)
      if (!known) return fail('file-unknown', 'Berkas ini belum dipilih. Pilih berkasnya sekali lagi.')
      const size = sizeOf(known.path)
      return size === null ? gone(known.name) : ok({ ...known, size })
    },
    folder(token) {
      const known = folders.get(token)
      return known
        ? ok(known)
        : fail('folder-unknown', 'Folder ini belum dipilih. Pilih foldernya sekali lagi.')
    },
    release,
    releaseAll: () => {
      for (const token of files.keys()) release(FileToken.parse(token))
      folders.clear()
    },
  }
}
