import { statfs } from 'node:fs/promises'
import type { PackageFile } from './write.ts'

const FAT32_MAX_FILE = 4 * 1024 ** 3 - 1
/** A big FAT32 stick hands room out in pieces of 32 KiB; each folder takes one too. */
const CLUSTER = 32 * 1024
const FAT32_MAX_NAME = 255
const WINDOWS_MAX_PATH = 240

/** Room the files will take on a stick, in bytes, folders included. */
export function roomNeeded(files: readonly Pick<PackageFile, 'path' | 'size'>[]): number {
  const folders = new Set(
    files.flatMap(({ path }) =>
      path
        .split('/')
        .slice(0, -1)
        .map((_, i, all) => all.slice(0, i + 1).join('/')),
    ),
  )
  const rounded = files.reduce((sum, { size }) => sum + Math.ceil(Math.max(size, 1) / CLUSTER) * CLUSTER, 0)
  return rounded + (folders.size + 2) * CLUSTER
}

/** Free bytes of the volume the folder lies on. @throws when the stick is gone. */
export async function roomFree(folder: string): Promise<number> {
  const { bavail, bsize } = await statfs(folder)
  return bavail * bsize
}

/** What FAT32 or Windows would not take of these files; empty when all is well. Plain Indonesian. */
export function fat32Problems(files: readonly Pick<PackageFile, 'path' | 'size'>[]): string[] {
  return files.flatMap(({ path, size }) => [
    ...(size > FAT32_MAX_FILE
      ? [`Berkas «${path}» lebih besar dari 4 GB; stik berformat FAT32 tidak bisa memuatnya.`]
      : []),
    ...(path.split('/').some((segment) => segment.length > FAT32_MAX_NAME) || path.length > WINDOWS_MAX_PATH
      ? [`Nama berkas «${path}» terlalu panjang untuk stik.`]
      : []),
  ])
}
