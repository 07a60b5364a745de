import { z } from 'zod'
import { Instant } from '../terms/clock.ts'
import { BatchId, CaseId, FolderToken, JobId, PaperId } from '../terms/ids.ts'
import { PaperKind, PaperState } from '../terms/paper.ts'
import { PlainDate } from '../terms/plain-date.ts'
import { method } from './method.ts'
import { type Control, type FieldInfo, fieldsOf } from './paper-values.ts'

/** One kind of paper for many cases at once: 20 names of one letter, 20 invitations. */

/** More cases than one report brings. */
export const BATCH_LIMIT = 300

/** What is the same for everybody who is called to the same room: when and where. */
const COMMON_CONTROLS: ReadonlySet<Control> = new Set(['date', 'time'])

/** The fields of a kind that are entered once for all its letters. */
export function commonFields(kind: PaperKind): readonly (FieldInfo & { readonly name: string })[] {
  return fieldsOf(kind).filter(({ name, control }) => COMMON_CONTROLS.has(control) || name === 'place')
}

/** By field name; a field that is not named keeps what its own case fills in. */
export const CommonValues = z.record(z.string().max(50), z.string().trim().min(1).max(500))
export type CommonValues = z.infer<typeof CommonValues>

const cases = z.array(CaseId).min(1).max(BATCH_LIMIT, 'Paling banyak 300 kasus sekaligus.')

export const BatchOptions = z.object({
  cases: z.array(z.object({ id: CaseId, number: z.string(), fullName: z.string() })),
  /** Papers that at least one of the cases allows now, with those cases. */
  kinds: z.array(z.object({ kind: PaperKind, title: z.string(), caseIds: z.array(CaseId) })),
})
export type BatchOptions = z.infer<typeof BatchOptions>

export const BatchRow = z.object({
  id: BatchId,
  kind: PaperKind,
  title: z.string(),
  begunAt: Instant,
  begunBy: z.string(),
  letters: z.int(),
  /** Not numbered yet, refused ones included. */
  open: z.int(),
})
export type BatchRow = z.infer<typeof BatchRow>

export const BatchItem = z.object({
  caseId: CaseId,
  caseNumber: z.string(),
  fullName: z.string(),
  paperId: PaperId.nullable(),
  /** Null: not drafted. */
  state: PaperState.nullable(),
  number: z.string().nullable(),
  /** Why the last try was refused. */
  refusal: z.string().nullable(),
})
export type BatchItem = z.infer<typeof BatchItem>

export const Batch = BatchRow.extend({
  common: CommonValues,
  items: z.array(BatchItem),
  /** The last job on it since the sign-in. */
  jobId: JobId.nullable(),
  /** That job still runs: no other may start. */
  busy: z.boolean(),
})
export type Batch = z.infer<typeof Batch>

const one = z.object({ id: BatchId })
const job = z.object({ jobId: JobId })

export const batches = {
  /** Which papers these cases allow now. */
  options: method({
    role: 'clerk',
    access: 'read',
    input: z.object({ caseIds: cases }),
    output: BatchOptions,
  }),
  /** Begins a batch; a job drafts its letters, each in a transaction of its own, and notes why one was refused. */
  begin: method({
    role: 'clerk',
    access: 'read',
    input: z.object({ kind: PaperKind, caseIds: cases, common: CommonValues }),
    output: z.object({ id: BatchId, jobId: JobId }),
  }),
  /** Drafts what is not drafted yet: after a refusal was put right, after a cancel or a power cut. */
  resume: method({ role: 'clerk', access: 'read', input: one, output: job }),
  list: method({ role: 'clerk', access: 'read', input: z.object({}), output: z.array(BatchRow) }),
  get: method({ role: 'clerk', access: 'read', input: one, output: Batch }),
  /** Marks every complete draft as signed. */
  sign: method({ role: 'clerk', access: 'read', input: one, output: job }),
  /** Numbers every signed letter: all of one letter or nothing of it, the next one whatever became of the last. */
  number: method({
    role: 'clerk',
    access: 'read',
    input: one.extend({ date: PlainDate, acceptWarnings: z.boolean() }),
    output: job,
  }),
  /** All letters that exist as one PDF in the chosen folder; those without a number say so across their pages. */
  pdf: method({
    role: 'clerk',
    access: 'read',
    input: one.extend({ folder: FolderToken }),
    output: job,
  }),
}
