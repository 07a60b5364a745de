import { closeSync, fsyncSync, openSync, renameSync, rmSync, writeSync } from 'node:fs'
import { dirname } from 'node:path'

/** Flushes a folder's own entry, so that a rename in it survives a power cut. Windows has no such call and needs none. */
export function syncFolder(path: string): void {
  if (process.platform === 'win32') return
  const handle = openSync(path, 'r')
  try {
    fsyncSync(handle)
  } finally {
    closeSync(handle)
  }
}

/**
 * Writes a small file aside, flushes it and renames it over the old one: after a power cut either the old or the new
 * file is there, never half of one.
 */
export function writeDurably(path: string, bytes: Uint8Array | string): void {
  const aside = `${path}.new`
  const data = typeof bytes === 'string' ? Buffer.from(bytes, 'utf8') : bytes
  try {
    const handle = openSync(aside, 'w', 0o600)
    try {
      for (let at = 0; at < data.length; ) at += writeSync(handle, data, at)
      fsyncSync(handle)
    } finally {
      closeSync(handle)
    }
    renameSync(aside, path)
  } catch (error) {
    rmSync(aside, { force: true })
    throw error
  }
  syncFolder(dirname(path))
}
