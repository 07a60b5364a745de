import { z } from 'zod'
import { EvidenceId } from '../../terms/ids.ts'
import { PlainDate } from '../../terms/plain-date.ts'
import { Sanction } from '../../terms/sanction.ts'
import { paperRef, text } from './shapes.ts'

/** Beside any road: recommendations from outside, waiting for data. */
export const besideFacts = [
  z.object({
    type: z.literal('outside-recommendation-received'),
    from: text(200),
    number: z.string().max(100).nullable(),
    letterDate: PlainDate,
    receivedOn: PlainDate,
    asks: text(3000),
    sanction: Sanction.nullable(),
    evidence: z.array(EvidenceId).max(50),
  }),
  /** Deviating needs its reasons (practice.md). */
  z.object({
    type: z.literal('outside-recommendation-settled'),
    settled: z.enum(['followed', 'deviated']),
    reason: z.string().max(5000),
  }),
  z.object({ type: z.literal('outside-recommendation-reported'), ...paperRef }),
  z.object({
    type: z.literal('data-requested'),
    ...paperRef,
    from: text(300),
    what: text(3000),
    dueOn: PlainDate,
  }),
  z.object({ type: z.literal('data-reminded'), ...paperRef, dueOn: PlainDate }),
  z.object({
    type: z.literal('data-received'),
    note: z.string().max(3000),
    evidence: z.array(EvidenceId).max(50),
  }),
] as const
