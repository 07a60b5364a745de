import type { PlainDate } from '../../terms/plain-date.ts'
import type { Result } from '../../terms/result.ts'

/** Facts of a .docx that came from outside. */
export interface DocxCheck {
  /** Plain Indonesian sentences: tracked changes left in it, comments ... */
  readonly warnings: readonly string[]
}

/** Is this a Word document we can keep and number? Refuses what is not a .docx, has macros, a password, or is too big. */
export function checkDocx(_bytes: Uint8Array): Result<DocxCheck> {
  throw new Error('being built')
}

/**
 * Writes number and date into the content controls titled `Nomor` and `Tanggal`, and nowhere else.
 * Where a control is gone the text must already hold that number or date, else `number-not-in-text` /
 * `date-not-in-text` says what to type. `number` null: the paper carries no number (BAP, Tanda Terima).
 */
export function stampNumber(
  _bytes: Uint8Array,
  _stamp: { readonly number: string | null; readonly date: PlainDate },
): Result<Uint8Array> {
  throw new Error('being built')
}

/** The document's words, a line per paragraph, headers and footers included, deleted text left out. */
export function textOf(_bytes: Uint8Array): Result<string> {
  throw new Error('being built')
}

/** Writes the title and the office's own properties (`Kode Bukti` ...) into docProps; the text is not touched. */
export function setProperties(
  _bytes: Uint8Array,
  _properties: { readonly title: string; readonly custom: Readonly<Record<string, string>> },
): Result<Uint8Array> {
  throw new Error('being built')
}
