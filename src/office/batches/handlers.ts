import { commonFields, type batches as contract } from '../../contract/batches.ts'
import type { ParsedInputOf } from '../../contract/method.ts'
import { emptyDraft } from '../../contract/paper-values.ts'
import { BatchId, type FolderToken, type JobId } from '../../terms/ids.ts'
import { PAPERS } from '../../terms/paper.ts'
import { fail, ok, type Result } from '../../terms/result.ts'
import type { HandlersOf, ReadContext } from '../context.ts'
import { mayBeBatched, optionsFor } from './options.ts'
import { writeBatchPdf } from './pdf.ts'
import { findBatch, insertBatch, itemsOf, listBatches, type StoredBatch } from './repository.ts'
import { type BatchWork, jobOn, runBatch, startOn } from './run.ts'
import { drafting, numbering, signing, withCommon } from './works.ts'

export const batches: HandlersOf<typeof contract> = {
  options: ({ caseIds }, context) => optionsFor(context, caseIds),
  begin: (input, context) => begin(context, input),
  resume: ({ id }, context) => start(context, id, drafting),
  list: (_, context) => ok(listBatches(context.db)),
  get: ({ id }, context) => {
    const batch = findBatch(context.db, id)
    return batch.ok ? ok({ ...batch.value, items: itemsOf(context.db, id), ...jobOn(context, id) }) : batch
  },
  sign: ({ id }, context) => start(context, id, signing),
  number: ({ id, ...letter }, context) => start(context, id, (batch) => numbering(batch, letter)),
  pdf: ({ id, folder }, context) => startPdf(context, id, folder),
}

function start(
  context: ReadContext,
  id: BatchId,
  workOn: (batch: StoredBatch) => BatchWork,
): Result<{ jobId: JobId }> {
  const batch = findBatch(context.db, id)
  return batch.ok ? runBatch(context, id, workOn(batch.value)) : batch
}

function startPdf(context: ReadContext, id: BatchId, folder: FolderToken): Result<{ jobId: JobId }> {
  const batch = findBatch(context.db, id)
  if (!batch.ok) return batch
  const place = context.files.folder(folder)
  if (!place.ok) return place
  return startOn(context, id, `Membuat satu PDF ${batch.value.title}`, (control) =>
    writeBatchPdf(context, batch.value, place.value, control),
  )
}

function begin(
  context: ReadContext,
  { kind, caseIds, common }: ParsedInputOf<typeof contract.begin>,
): Result<{ id: BatchId; jobId: JobId }> {
  if (!mayBeBatched(kind))
    return fail(
      'not-for-many',
      `${PAPERS[kind].title} dibuat satu per satu dari layar kasusnya. Belum ada surat yang dibuat.`,
      'kind',
    )
  const known = new Set(commonFields(kind).map(({ name }) => name))
  const foreign = Object.keys(common).find((name) => !known.has(name))
  const fits = withCommon(emptyDraft(kind), common)
  if (foreign !== undefined || !fits.ok)
    return fail(
      'batch-values',
      'Isian bersama tidak dapat dipakai untuk surat ini. Belum ada surat yang dibuat. Periksa tanggal, jam, dan tempatnya.',
      fits.ok ? foreign : fits.error.field,
    )
  const id = BatchId.parse(context.newId())
  const noted = context.commit('batches.begin', { id, kind, common, caseIds }, (tx) => {
    insertBatch(tx.db, { id, kind, common, begunAt: tx.now, begunBy: tx.account.name }, [...new Set(caseIds)])
    return findBatch(tx.db, id)
  })
  if (!noted.ok) return noted
  const job = runBatch(context, id, drafting(noted.value))
  return job.ok ? ok({ id, ...job.value }) : job
}
