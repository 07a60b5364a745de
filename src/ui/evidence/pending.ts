import type { GivenFile } from '../../contract/bridge.ts'

/** A file set aside with the host, not yet evidence. */
export interface PendingFile extends GivenFile {
  /** The page's own copy, for a small picture. */
  readonly file: File
}

export function pendingFiles(given: readonly GivenFile[], files: readonly File[]): PendingFile[] {
  return given.flatMap((one, index) => {
    const file = files[index]
    return file ? [{ ...one, file }] : []
  })
}
