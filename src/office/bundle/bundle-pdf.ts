import { PDFDocument, type PDFPage } from 'pdf-lib'
import type { CaseView } from '../../contract/cases.ts'
import { fail, ok, type Result } from '../../terms/result.ts'
import type { ReadContext } from '../context.ts'
import type { JobControl } from '../jobs.ts'
import { findEmblem } from '../settings/repository.ts'
import { drawContents, drawCover, layContents } from './front.ts'
import { letterPages, pagesOf } from './pages.ts'
import type { BundleParts, LeftOut, Part } from './parts.ts'
import { stationery } from './sheet.ts'
import { stampFoot } from './stamp.ts'

export interface BundlePdf {
  readonly bytes: Uint8Array
  readonly pages: number
  readonly left: readonly LeftOut[]
}

interface Placed {
  readonly part: Part
  readonly pages: readonly PDFPage[]
}

/** Turns each part into pages of the bundle; what cannot become a page is listed with its reason. */
async function placeAll(
  bundle: PDFDocument,
  parts: readonly Part[],
  context: ReadContext,
  { signal, report }: Pick<JobControl, 'signal' | 'report'>,
): Promise<Result<{ placed: Placed[]; left: LeftOut[] }>> {
  report(0, 'Menyusun surat-surat')
  const letters = await letterPages(parts, context, signal)
  const placed: Placed[] = []
  const left: LeftOut[] = []
  for (const [at, part] of parts.entries()) {
    if (signal.aborted) return fail('cancelled', 'Bundel dibatalkan. Tidak ada berkas yang ditulis.')
    report(at / (parts.length + 1), `Menyusun ${part.title}`)
    const made = await pagesOf(bundle, part, letters, context)
    if (made.ok) placed.push({ part, pages: made.value })
    else if (made.error.code === 'no-pages') left.push({ title: part.title, why: made.error.message })
    else return made
  }
  return ok({ placed, left })
}

/** One PDF: cover, contents, then all parts; each page says at its foot whose bundle it belongs to and which it is. */
export async function bundlePdf(
  view: CaseView,
  { parts, left: kept }: BundleParts,
  context: ReadContext,
  control: Pick<JobControl, 'signal' | 'report'>,
): Promise<Result<BundlePdf>> {
  const bundle = await PDFDocument.create()
  bundle.setTitle(`Bundel berkas ${view.number}`)
  const made = await placeAll(bundle, parts, context, control)
  if (!made.ok) return made
  const { placed } = made.value
  const left = [...made.value.left, ...kept]

  const paper = await stationery(bundle, context.profile.paper)
  const cover = paper.newPage()
  const rowsFrom = (first: number) => {
    let page = first
    return placed.map(({ part, pages }) => {
      const row = { title: part.title, note: part.note, page }
      page += pages.length
      return row
    })
  }
  const contentsPages = layContents(paper, cover.getSize(), rowsFrom(0), left).length
  const first = 1 + contentsPages + 1
  for (const entries of layContents(paper, cover.getSize(), rowsFrom(first), left))
    drawContents(paper.newPage(), paper, entries)
  for (const { pages } of placed) for (const page of pages) bundle.addPage(page)

  const all = bundle.getPages()
  await drawCover(
    bundle,
    cover,
    paper,
    view,
    context.profile,
    findEmblem(context.db),
    context.today,
    all.length,
  )
  for (const [at, page] of all.entries())
    stampFoot(page, paper.regular, `RAHASIA · Berkas ${view.number} · halaman ${at + 1} dari ${all.length}`)
  return ok({ bytes: await bundle.save(), pages: all.length, left })
}
