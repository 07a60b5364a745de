/** The shell's few channels between preload and main. */
export const CHANNEL = {
  /** A method of the contract. */
  call: 'tegas:call',
  /** A file with a path on disk. */
  filePath: 'tegas:file-path',
  /** A file without one, in pieces. */
  upload: 'tegas:upload',
  event: 'tegas:event',
} as const

/** A pasted file on its way in. */
export type UploadMessage =
  | { readonly step: 'open'; readonly name: string; readonly size: number }
  | { readonly step: 'piece'; readonly id: string; readonly bytes: Uint8Array }
  | { readonly step: 'done'; readonly id: string }
  | { readonly step: 'abandon'; readonly id: string }

export const PIECE_BYTES = 1024 * 1024
