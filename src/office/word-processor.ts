import type { Result } from '../terms/result.ts'

/** What a word processor on this PC can do for the office. */
export interface InstalledProgram {
  /** As the clerk knows it: `LibreOffice`, `Microsoft Word`. */
  readonly name: string
  /** It makes PDF. Windows can hand a file to any program for printing, but only to LibreOffice and Word for a PDF. */
  readonly pdf: boolean
}

/**
 * The word processor installed on this PC, given by the host: letters are turned into pages by nothing else
 * (anchors C3). One file at a time, in a folder of its own; what was laid out there is deleted afterwards. Never rejects.
 */
export interface WordProcessor {
  /** What is installed now; null where there is none. */
  installed(): InstalledProgram | null
  /** The pages of a Word document (.docx) as PDF. */
  toPdf(docx: Uint8Array, signal: AbortSignal): Promise<Result<Uint8Array>>
  /**
   * The same for many, in their order, each with its own answer: LibreOffice starts once for all of them, and starting
   * costs it ten times what a letter does. Give some twenty at a time, so that progress shows and cancelling is heard.
   */
  toPdfs(docx: readonly Uint8Array[], signal: AbortSignal): Promise<readonly Result<Uint8Array>[]>
  /** Sends a Word document to the default printer; the title is what stands in the printer's queue. */
  print(docx: Uint8Array, title: string, signal: AbortSignal): Promise<Result<null>>
  /** No more work is taken, what runs is stopped, and nothing stays on the disk. */
  close(): void
}
