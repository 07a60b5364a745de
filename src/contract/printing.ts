import { z } from 'zod'
import { JobId, PaperId } from '../terms/ids.ts'
import { Bytes, method } from './method.ts'

/** What this PC can do with a letter, by the word processor installed on it. */
export const PrintingStatus = z.object({
  /** `LibreOffice`; null where there is none: then neither printing nor PDF is possible. */
  program: z.string().nullable(),
  pdf: z.boolean(),
  /** Why something cannot be done and what helps; empty when everything can. */
  why: z.string(),
})
export type PrintingStatus = z.infer<typeof PrintingStatus>

/** With the box for the initials of the office's line (paraf hierarki): for drafts on their way up, never for a letter. */
const withInitials = z.boolean().default(false)

/** Letters on paper and as PDF, by the word processor of this PC and never from HTML. */
export const printing = {
  status: method({ role: 'clerk', access: 'read', input: z.object({}), output: PrintingStatus }),
  /** The paper's pages; one that is no valid letter (draft, not numbered, struck out) says so across each page. */
  pdf: method({
    role: 'clerk',
    access: 'read',
    input: z.object({ id: PaperId, withInitials }),
    output: z.object({ bytes: Bytes, fileName: z.string() }),
  }),
  /** A job: each letter to the default printer, one after the other; its note lists what was not printed and why. */
  start: method({
    role: 'clerk',
    access: 'read',
    input: z.object({ paperIds: z.array(PaperId).min(1).max(500), withInitials }),
    output: z.object({ jobId: JobId }),
  }),
}
