import { degrees, PDFDocument, rgb, StandardFonts } from 'pdf-lib'
import type { PaperId } from '../../terms/ids.ts'
import { assertNever, fail, ok, type Result } from '../../terms/result.ts'
import type { ReadContext } from '../context.ts'
import { findPaper, type StoredPaper } from '../letters/repository.ts'
import { paperFileName } from '../letters/word/working-file.ts'
import { printedBytes } from './printed-bytes.ts'

const MARK_GRAY = 0.75
const MARK_OPACITY = 0.45
/** Of the page's diagonal, so that the words reach from corner to corner on A4 and F4 alike. */
const MARK_SHARE = 0.6

/** What a PDF of this paper must say of itself, because it looks like a valid letter and is none; null for a valid one. */
function markOf(paper: StoredPaper, { db }: ReadContext): string | null {
  switch (paper.state) {
    case 'draft':
      return 'KONSEP'
    case 'signed':
      return 'BELUM DINOMORI'
    case 'discarded':
      return 'TIDAK DIPAKAI'
    case 'numbered':
    case 'delivered': {
      const struck = db.one(`SELECT 1 FROM register_line WHERE paper_id = ? AND state = 'void'`, paper.id)
      return struck === undefined ? null : 'NOMOR DIBATALKAN'
    }
    default:
      return assertNever(paper.state)
  }
}

/** A PDF as the word processor wrote it. Refuses what only looks like one. */
async function openPdf(pdf: Uint8Array): Promise<Result<PDFDocument>> {
  try {
    const document = await PDFDocument.load(pdf)
    // Damage shows at the latest when its pages are looked for.
    document.getPageCount()
    return ok(document)
  } catch {
    return fail(
      'pdf-damaged',
      'PDF yang dibuat pengolah kata rusak, jadi tidak dipakai. Surat tetap tersimpan. Ulangi; bila tetap begitu, buka surat di Word dan simpan sebagai PDF dari sana.',
    )
  }
}

/** Writes a word across every page, light enough to read the letter through it. */
async function markPages(document: PDFDocument, mark: string): Promise<Uint8Array> {
  const font = await document.embedFont(StandardFonts.HelveticaBold)
  for (const page of document.getPages()) {
    const { width, height } = page.getSize()
    const diagonal = Math.hypot(width, height)
    const size = Math.min(110, (diagonal * MARK_SHARE) / font.widthOfTextAtSize(mark, 1))
    const angle = Math.atan2(height, width)
    const half = font.widthOfTextAtSize(mark, size) / 2
    page.drawText(mark, {
      x: width / 2 - half * Math.cos(angle) + (size / 3) * Math.sin(angle),
      y: height / 2 - half * Math.sin(angle) - (size / 3) * Math.cos(angle),
      size,
      font,
      color: rgb(MARK_GRAY, MARK_GRAY, MARK_GRAY),
      opacity: MARK_OPACITY,
      rotate: degrees((angle * 180) / Math.PI),
    })
  }
  return document.save()
}

export interface PaperPdf {
  readonly bytes: Uint8Array
  readonly fileName: string
}

/** The pages, marked when they are of no valid letter (yet). */
async function marked(
  paper: StoredPaper,
  pdf: Uint8Array,
  withInitials: boolean,
  context: ReadContext,
): Promise<Result<PaperPdf>> {
  const document = await openPdf(pdf)
  if (!document.ok) return document
  const mark = markOf(paper, context)
  const purpose = withInitials ? ' untuk paraf' : ''
  const suffix = mark === null ? '' : ` (${mark.toLowerCase()}${purpose})`
  return ok({
    bytes: mark === null ? pdf : await markPages(document.value, mark),
    fileName: paperFileName(paper).replace(/\.docx$/, `${suffix}.pdf`),
  })
}

/** The pages of a paper as they would be printed. */
export async function paperPdf(
  id: PaperId,
  context: ReadContext,
  signal: AbortSignal,
  withInitials = false,
): Promise<Result<PaperPdf>> {
  const paper = findPaper(context.db, id)
  if (!paper.ok) return paper
  const docx = await printedBytes(paper.value, withInitials, context)
  if (!docx.ok) return docx
  const pdf = await context.wordProcessor.toPdf(docx.value, signal)
  return pdf.ok ? marked(paper.value, pdf.value, withInitials, context) : pdf
}

/** The pages of several papers in their order, in one start of the word processor; each has its own answer. */
export async function paperPdfs(
  ids: readonly PaperId[],
  context: ReadContext,
  signal: AbortSignal,
): Promise<readonly Result<PaperPdf>[]> {
  const read = await Promise.all(
    ids.map(async (id) => {
      const paper = findPaper(context.db, id)
      if (!paper.ok) return paper
      const docx = await printedBytes(paper.value, false, context)
      return docx.ok ? ok({ paper: paper.value, docx: docx.value }) : docx
    }),
  )
  const pages = await context.wordProcessor.toPdfs(
    read.flatMap((one) => (one.ok ? [one.value.docx] : [])),
    signal,
  )
  let at = 0
  return Promise.all(
    read.map(async (one) => {
      if (!one.ok) return one
      const pdf = pages[at++]
      if (!pdf) throw new Error('a document without an answer')
      return pdf.ok ? marked(one.value.paper, pdf.value, false, context) : pdf
    }),
  )
}
