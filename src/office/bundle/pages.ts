import { EncryptedPDFError, PDFDocument, type PDFPage } from 'pdf-lib'
import { assertNever, fail, ok, type Result } from '../../terms/result.ts'
import type { ReadContext } from '../context.ts'
import type { Part } from './parts.ts'
import { picturePage } from './picture-page.ts'

/** Bigger files stay files: a PDF of them all is put together in memory. */
const MAX_BYTES = 50 * 1024 * 1024

const noPages = (why: string) => fail('no-pages', why)
const kept = (part: Part) =>
  part.sha256 === null ? '' : `; berkasnya tersimpan di Tegas (SHA-256 ${part.sha256.slice(0, 12)}…)`

/** Pages of a PDF as pages of the bundle; damage shows at the latest when they are copied. */
async function copied(bundle: PDFDocument, part: Part, bytes: Uint8Array): Promise<Result<PDFPage[]>> {
  try {
    const pdf = await PDFDocument.load(bytes)
    return ok(await bundle.copyPages(pdf, pdf.getPageIndices()))
  } catch (error) {
    return error instanceof EncryptedPDFError
      ? noPages(`PDF ini dikunci dengan kata sandi${kept(part)}`)
      : noPages(`PDF ini rusak${kept(part)}`)
  }
}

/** Letters as the word processor laid them out, or why it did not. */
export type LetterPages = ReadonlyMap<Part, Result<Uint8Array>>

/** The pages of all letters among the parts, in one start of the word processor. */
export async function letterPages(
  parts: readonly Part[],
  { wordProcessor }: ReadContext,
  signal: AbortSignal,
): Promise<LetterPages> {
  const letters: { part: Part; docx: Uint8Array }[] = []
  for (const part of parts.filter(({ form, size }) => form === 'docx' && size <= MAX_BYTES)) {
    const bytes = await part.bytes()
    if (bytes.ok) letters.push({ part, docx: bytes.value })
  }
  const pages = await wordProcessor.toPdfs(
    letters.map(({ docx }) => docx),
    signal,
  )
  return new Map(letters.flatMap(({ part }, at) => (pages[at] ? [[part, pages[at]] as const] : [])))
}

/**
 * The pages of one part. A refusal `no-pages` belongs to this file alone and says why it stays a file; any other one
 * (no word processor, cancelled) ends the bundle.
 */
export async function pagesOf(
  bundle: PDFDocument,
  part: Part,
  letters: LetterPages,
  context: ReadContext,
): Promise<Result<PDFPage[]>> {
  if (part.form === 'other') return noPages(`bukan surat, gambar JPG/PNG, atau PDF${kept(part)}`)
  if (part.size > MAX_BYTES) return noPages(`terlalu besar untuk dijadikan halaman${kept(part)}`)
  const bytes = await part.bytes()
  if (!bytes.ok) return noPages('berkasnya rusak atau hilang di folder data; pulihkan dari cadangan')
  switch (part.form) {
    case 'pdf':
      return copied(bundle, part, bytes.value)
    case 'picture':
      try {
        const picture = await picturePage(part, bytes.value, context.profile.paper)
        return ok(await bundle.copyPages(picture, picture.getPageIndices()))
      } catch {
        return noPages(`gambar ini rusak${kept(part)}`)
      }
    case 'docx': {
      const pdf = letters.get(part)
      if (!pdf) throw new Error('a letter nobody converted')
      return pdf.ok ? copied(bundle, part, pdf.value) : pdf
    }
    default:
      return assertNever(part.form)
  }
}
