import { z } from 'zod'
import { PaperKind } from '../terms/paper.ts'

/** The form values of a paper by kind. Being filled in by the letters capability. */
export const PaperDraft = z.object({ kind: PaperKind, values: z.record(z.string(), z.unknown()) })
export type PaperDraft = z.infer<typeof PaperDraft>
