import type { FileToken } from '../terms/ids.ts'
import type { Result } from '../terms/result.ts'
import type { OfficeEvent } from './events.ts'

/** A file the clerk gave, set aside by the host. */
export interface GivenFile {
  readonly token: FileToken
  readonly name: string
  readonly size: number
}

/**
 * All that the page gets of the outside: the preload puts it at `window.tegas`, the browser host's script does the
 * same over HTTP. Methods of the contract go to the office, `desktop.*` to the host.
 */
export interface Bridge {
  call(method: string, input: unknown): Promise<Result<unknown>>
  /** Answers how to stop listening. */
  on(listener: (event: OfficeEvent) => void): () => void
  /** For a chosen, dropped or pasted file. One with a path on disk is only named; the bytes of others are streamed to the host. */
  fileToken(file: File): Promise<Result<GivenFile>>
}
