import { z } from 'zod'
import { FactId } from '../../terms/ids.ts'
import { PlainDate } from '../../terms/plain-date.ts'
import { ClosingOutcome, text } from './shapes.ts'

/** Hand-over, notes, closing, reopening, and what puts an earlier fact right. */
export const endingFacts = [
  z.object({ type: z.literal('handed-over'), packageName: text(200), receiver: z.string().max(200) }),
  z.object({ type: z.literal('note'), note: text(5000) }),
  z.object({
    type: z.literal('closed'),
    outcome: ClosingOutcome,
    reason: text(2000),
  }),
  z.object({ type: z.literal('reopened'), reason: text(2000) }),
  /** Replaces or withdraws an earlier fact; the wrong one stays readable. */
  z.object({
    type: z.literal('correction'),
    corrects: FactId,
    /** The right payload (same type) and date, or null to withdraw the fact. */
    replacement: z.unknown().nullable(),
    replacementHappenedOn: PlainDate.nullable(),
    reason: text(2000),
  }),
] as const
