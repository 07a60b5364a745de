import { PDFDocument } from 'pdf-lib'
import type { BatchItem } from '../../contract/batches.ts'
import type { PaperId } from '../../terms/ids.ts'
import { fail, ok, type Result } from '../../terms/result.ts'
import type { ReadContext } from '../context.ts'
import type { ChosenFolder } from '../files.ts'
import { safeName } from '../handover/file-names.ts'
import type { JobControl, JobEnd } from '../jobs.ts'
import { paperPdfs } from '../printing/paper-pdf.ts'
import { placePdf } from '../printing/place-pdf.ts'
import { itemsOf, type StoredBatch } from './repository.ts'

/** Letters given to the word processor together: some ten seconds of work, so that progress moves. */
const AT_ONCE = 20

/** Failures that every further letter would meet as well. */
const HOPELESS: ReadonlySet<string> = new Set(['no-word-processor', 'no-pdf', 'locked'])

/** Letters that exist: what is not numbered yet says so across its pages. */
const lettersOf = (items: readonly BatchItem[]): (BatchItem & { readonly paperId: PaperId })[] =>
  items.flatMap((item) =>
    item.paperId && item.state !== 'discarded' ? [{ ...item, paperId: item.paperId }] : [],
  )

const cancelled = fail('cancelled', 'Pembuatan PDF dihentikan. Tidak ada berkas yang ditulis.')

/** Writes all letters of a batch, in its order, as one PDF into the chosen folder. */
export async function writeBatchPdf(
  context: ReadContext,
  batch: StoredBatch,
  place: ChosenFolder,
  { signal, report }: JobControl,
): Promise<Result<JobEnd>> {
  const letters = lettersOf(itemsOf(context.db, batch.id))
  const all = await PDFDocument.create()
  const left: string[] = []
  for (let at = 0; at < letters.length; at += AT_ONCE) {
    if (signal.aborted) return cancelled
    const some = letters.slice(at, at + AT_ONCE)
    report(at / letters.length, `Surat ${at + 1} sampai ${at + some.length} dari ${letters.length}`)
    const made = await paperPdfs(
      some.map(({ paperId }) => paperId),
      context,
      signal,
    )
    if (signal.aborted) return cancelled
    for (const [n, one] of made.entries()) {
      if (!one.ok) {
        if (HOPELESS.has(one.error.code)) return one
        left.push(`${some[n]?.fullName} (${some[n]?.caseNumber}): ${one.error.message}`)
        continue
      }
      const pages = await PDFDocument.load(one.value.bytes)
      for (const page of await all.copyPages(pages, pages.getPageIndices())) all.addPage(page)
    }
  }
  if (left.length === letters.length)
    return fail('nothing-to-print', ['Tidak ada PDF yang ditulis.', ...left].join('\n'))
  return write(context, batch, place, { document: all, letters: letters.length - left.length, left })
}

async function write(
  context: ReadContext,
  batch: StoredBatch,
  place: ChosenFolder,
  made: { readonly document: PDFDocument; readonly letters: number; readonly left: readonly string[] },
): Promise<Result<JobEnd>> {
  const bytes = await made.document.save()
  const base = safeName(`${batch.title} untuk ${batch.letters} kasus ${context.today}`)
  const name = placePdf(place, base, bytes, (file) =>
    context.commit('batches.pdf', { id: batch.id, letters: made.letters, ...file }, () => ok(null)),
  )
  if (!name.ok) return name
  const sum = `«${name.value}»: ${made.letters} surat, ${made.document.getPageCount()} halaman, ditulis ke ${place.label}. Berkas ini tidak disandikan; hapus bila tidak diperlukan lagi.`
  return ok({
    note: [sum, ...made.left.map((line) => `Tidak masuk: ${line}`)].join('\n'),
    whole: made.left.length === 0,
  })
}
