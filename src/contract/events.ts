import { z } from 'zod'
import { JobStatus } from './jobs.ts'

/** What the office tells its listeners without being asked. */
export const OfficeEvent = z.discriminatedUnion('type', [
  z.object({ type: z.literal('job'), job: JobStatus }),
  /** A write went through: cached answers may be stale. */
  z.object({ type: z.literal('changed'), method: z.string() }),
  z.object({ type: z.literal('locked') }),
  /** Sent by the shell: the office process died and was started again, locked. */
  z.object({ type: z.literal('restarted') }),
])
export type OfficeEvent = z.infer<typeof OfficeEvent>
