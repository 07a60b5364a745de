import { z } from 'zod'
import { FileToken, JobId } from '../terms/ids.ts'
import { method } from './method.ts'

/** Import of the registry from spreadsheets. */
export const imports = {
  /** Reads and checks the workbook in a worker, into staging; nothing is imported until accepted. */
  start: method({
    role: 'clerk',
    access: 'read',
    input: z.object({ file: FileToken }),
    output: z.object({ jobId: JobId }),
  }),
}
