import { setImmediate } from 'node:timers/promises'
import type { BatchItem } from '../../contract/batches.ts'
import type { BatchId, JobId, PaperId } from '../../terms/ids.ts'
import { fail, ok, type Result } from '../../terms/result.ts'
import type { ReadContext, WriteContext } from '../context.ts'
import { failureOf } from '../failures.ts'
import type { JobControl, JobEnd, Jobs } from '../jobs.ts'
import { itemsOf, saveDone, saveRefusal } from './repository.ts'

/** What is done to each letter of a batch, and how it is spoken of. */
export interface BatchWork {
  /** `Menyiapkan 20 Surat Panggilan I`. */
  readonly title: string
  /** `disiapkan`: 18 dari 20 surat disiapkan. */
  readonly done: string
  /** Names each letter's write in the audit. */
  readonly method: string
  /** Letters this is for; the others are passed over in silence. */
  readonly concerns: (item: BatchItem) => boolean
  /** Makes ready what a transaction cannot wait for; one letter's write. */
  readonly each: (
    item: BatchItem,
    context: ReadContext,
  ) => Promise<(write: WriteContext) => Result<{ paperId: PaperId }>>
}

/** The last job on each batch, by the session's jobs. */
const jobsOn = new WeakMap<Jobs, Map<BatchId, JobId>>()

/** The last job on a batch since the sign-in, and whether it still runs. */
export function jobOn({ jobs }: ReadContext, id: BatchId): { jobId: JobId | null; busy: boolean } {
  const jobId = jobsOn.get(jobs)?.get(id) ?? null
  return { jobId, busy: jobId !== null && jobs.get(jobId)?.state === 'running' }
}

/** Starts a job on a batch, one at a time. */
export function startOn(
  context: ReadContext,
  id: BatchId,
  title: string,
  work: (control: JobControl) => Promise<Result<JobEnd>>,
): Result<{ jobId: JobId }> {
  if (jobOn(context, id).busy)
    return fail(
      'batch-busy',
      'Kelompok surat ini sedang dikerjakan. Tunggu sampai selesai, atau batalkan pekerjaan itu dulu.',
    )
  const jobId = context.jobs.start(title, work)
  const ofSession = jobsOn.get(context.jobs) ?? new Map<BatchId, JobId>()
  jobsOn.set(context.jobs, ofSession.set(id, jobId))
  return ok({ jobId })
}

/**
 * Does the same to every letter of a batch, each in a transaction of its own: one that is refused leaves nothing behind
 * but its reason, and a cancel or a power cut leaves the letters before it finished and those after it untouched.
 * The screens are told once, at the end: 300 letters are not 300 times asked for.
 */
export function runBatch(context: ReadContext, id: BatchId, work: BatchWork): Result<{ jobId: JobId }> {
  return startOn(context, id, work.title, async (control) => {
    try {
      return await eachLetter(context, id, work, control)
    } finally {
      context.announce(work.method)
    }
  })
}

async function eachLetter(
  context: ReadContext,
  id: BatchId,
  work: BatchWork,
  control: JobControl,
): Promise<Result<JobEnd>> {
  const items = itemsOf(context.db, id).filter(work.concerns)
  let done = 0
  let refused = 0
  for (const [at, item] of items.entries()) {
    const sum = () => ({ done, refused, all: items.length })
    if (control.signal.aborted) return ok(stopped(work, sum()))
    control.report(at / items.length, `${item.fullName} (${at + 1} dari ${items.length})`)
    try {
      const answer = await oneLetter(context, id, work, item)
      if (!answer.ok) return answer
      if (answer.value === 'done') done += 1
      else refused += 1
    } catch (error) {
      return control.signal.aborted ? ok(stopped(work, sum())) : brokenOff(work, sum(), error)
    }
    // The office answers other questions between two letters.
    await setImmediate()
  }
  return ok(
    refused === 0
      ? { note: `${done} dari ${items.length} surat ${work.done}.`, whole: true }
      : { note: `${done} surat ${work.done}, ${refused} ditolak.`, whole: false },
  )
}

/** Does it to one letter; what refuses it is noted beside it. A failure is that of all: nothing can be noted any more. */
async function oneLetter(
  context: ReadContext,
  id: BatchId,
  work: BatchWork,
  item: BatchItem,
): Promise<Result<'done' | 'refused'>> {
  const write = await work.each(item, context)
  const detail = { batch: id, caseId: item.caseId, paperId: item.paperId }
  const answer = context.commitPart(work.method, detail, (tx) => {
    const written = write(tx)
    if (written.ok) saveDone(tx.db, id, item.caseId, written.value.paperId)
    return written
  })
  if (answer.ok) return ok('done')
  // The clerk has locked the app.
  if (answer.error.code === 'locked') return answer
  const { code, message } = answer.error
  return context.commitPart('batches.refuse', { ...detail, code }, (tx) => {
    saveRefusal(tx.db, id, item.caseId, message)
    return ok('refused')
  })
}

interface Sum {
  readonly done: number
  readonly refused: number
  readonly all: number
}

/** A full disk in the middle: what went before it is safe, and the clerk must know how much that is. */
function brokenOff(work: BatchWork, { done, all }: Sum, error: unknown): Result<never> {
  const failure = failureOf(error)
  const kept = `${done} dari ${all} surat sudah ${work.done} dan tetap tersimpan; sisanya tidak berubah.`
  return { ok: false, error: { ...failure, message: `${failure.message} ${kept}` } }
}

function stopped(work: BatchWork, { done, refused, all }: Sum): JobEnd {
  const refusals = refused > 0 ? `, ${refused} ditolak` : ''
  return {
    note: `Dihentikan: ${done} dari ${all} surat sudah ${work.done} dan tetap tersimpan${refusals}. ${all - done - refused} surat sisanya tidak berubah.`,
    whole: false,
  }
}
