/** Encrypted evidence files beside the database. */
export interface EvidenceFiles {
  /**
   * Streams a file in: chunked authenticated encryption into a temporary file, fsync, rename. Same bytes, same file.
   * @returns the plain bytes' SHA-256 (hex), their size, and the name it is stored as.
   * @throws the file system's error; then nothing is left behind.
   */
  take(
    path: string,
    progress?: (bytes: number) => void,
  ): Promise<{ sha256: string; size: number; storedAs: string }>
  /** Plain bytes `[offset, offset + length)`, shorter at the end of the file. @throws when the file was changed on disk. */
  read(storedAs: string, offset: number, length: number): Promise<Uint8Array>
  /** The whole file in pieces, in order. @throws when the file was changed on disk. */
  stream(storedAs: string): AsyncIterable<Uint8Array>
  /** Deletes files no row speaks of (a crash between rename and commit). */
  sweep(known: ReadonlySet<string>): void
}

/** @param nameKey names files by a keyed hash, so that the folder says nothing of their content. */
export function createEvidenceFiles(_folder: string, _key: Uint8Array, _nameKey: Uint8Array): EvidenceFiles {
  throw new Error('being built')
}
