import type { GivenFile } from '../../contract/bridge.ts'

/** A file set aside with the host, not yet evidence. */
export interface PendingFile extends GivenFile {
  /** The page's own copy, for a small picture. */
  readonly file: File
}

const MAX_BYTES = 2 * 1024 * 1024 * 1024

/** Says why a file cannot become evidence, before any of its bytes are read; null when it can. */
export function refuseEvidence({
  name,
  size,
}: {
  readonly name: string
  readonly size: number
}): string | null {
  if (size === 0)
    return `Berkas «${name}» kosong (0 byte), jadi tidak bisa menjadi bukti. Salin ulang berkasnya dari HP atau sumbernya.`
  if (size > MAX_BYTES)
    return `Berkas «${name}» lebih besar dari 2 GB, jadi tidak diambil. Potong videonya menjadi beberapa bagian.`
  return null
}

export function pendingFiles(given: readonly GivenFile[], files: readonly File[]): PendingFile[] {
  return given.flatMap((one, index) => {
    const file = files[index]
    return file ? [{ ...one, file }] : []
  })
}
