import { z } from 'zod'
import { CaseId, FolderToken, JobId, PackageId } from '../terms/ids.ts'
import { PlainDate } from '../terms/plain-date.ts'
import { method } from './method.ts'

export const HandoverCandidate = z.object({
  caseId: CaseId,
  number: z.string(),
  fullName: z.string(),
  stage: z.string(),
  closed: z.boolean(),
  /** What the receiver will ask for and is not there yet. */
  missing: z.array(z.string()),
  files: z.int(),
  bytes: z.int(),
  lastHandedOverOn: PlainDate.nullable(),
})
export type HandoverCandidate = z.infer<typeof HandoverCandidate>

const Package = z.object({
  id: PackageId,
  name: z.string(),
  on: PlainDate,
  receiver: z.string(),
  cases: z.array(z.string()),
  files: z.int(),
  bytes: z.int(),
  manifestSha256: z.string(),
})

export const handover = {
  candidates: method({
    role: 'clerk',
    access: 'read',
    input: z.object({}),
    output: z.array(HandoverCandidate),
  }),
  /** Room and FAT32 limits of the chosen place against the chosen cases; writes nothing. */
  check: method({
    role: 'clerk',
    access: 'read',
    input: z.object({ caseIds: z.array(CaseId).min(1).max(500), folder: FolderToken }),
    output: z.object({ bytesNeeded: z.int(), bytesFree: z.int(), problems: z.array(z.string()) }),
  }),
  /** A job: temporary name on the same volume, flush, rename, read back and compare, then recorded with each case. */
  start: method({
    role: 'clerk',
    access: 'read',
    input: z.object({
      caseIds: z.array(CaseId).min(1).max(500),
      folder: FolderToken,
      receiver: z.string().trim().min(1).max(200),
    }),
    output: z.object({ jobId: JobId }),
  }),
  list: method({ role: 'clerk', access: 'read', input: z.object({}), output: z.array(Package) }),
}
