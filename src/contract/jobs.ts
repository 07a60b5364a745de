import { z } from 'zod'
import { JobId } from '../terms/ids.ts'
import { method } from './method.ts'

/** Long work: `start` methods answer its id, events carry its progress, `cancel` stops it. */
export const JobStatus = z.object({
  id: JobId,
  title: z.string(),
  state: z.enum(['running', 'done', 'failed', 'cancelled']),
  /** 0 to 1; null when the end is not known. */
  progress: z.number().min(0).max(1).nullable(),
  note: z.string(),
  /** False: it came to its end, but parts of it were refused or it was stopped on the way; the note says which. */
  whole: z.boolean(),
  /** Set when failed: plain Indonesian. */
  error: z.object({ code: z.string(), message: z.string() }).nullable(),
})
export type JobStatus = z.infer<typeof JobStatus>

export const jobs = {
  get: method({ role: 'clerk', access: 'read', input: z.object({ id: JobId }), output: JobStatus }),
  cancel: method({ role: 'clerk', access: 'read', input: z.object({ id: JobId }), output: z.object({}) }),
}
