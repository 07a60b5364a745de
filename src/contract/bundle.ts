import { z } from 'zod'
import { CaseId, FolderToken, JobId } from '../terms/ids.ts'
import { method } from './method.ts'

/** The case bundle (*bundel berkas*): all papers of a case in the order of the procedure. */
export const bundle = {
  /** What it would hold, in its order; what cannot become a page says why. */
  contents: method({
    role: 'clerk',
    access: 'read',
    input: z.object({ caseId: CaseId }),
    output: z.object({
      /** One PDF with continuous page numbers, or a folder in that order where no PDF can be made here. */
      form: z.enum(['pdf', 'folder']),
      parts: z.array(z.object({ title: z.string(), left: z.string().nullable() })),
    }),
  }),
  /** A job: writes the bundle into the chosen folder. */
  start: method({
    role: 'clerk',
    access: 'read',
    input: z.object({ caseId: CaseId, folder: FolderToken }),
    output: z.object({ jobId: JobId }),
  }),
}
