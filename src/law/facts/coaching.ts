import { z } from 'zod'
import { TimeOfDay } from '../../terms/clock.ts'
import { EvidenceId, PaperId } from '../../terms/ids.ts'
import { PlainDate } from '../../terms/plain-date.ts'
import { deletionAgreed, paperRef, text } from './shapes.ts'

/** Coaching (pembinaan): no hukuman disiplin. */
export const coachingFacts = [
  z.object({
    type: z.literal('coaching-called'),
    ...paperRef,
    meetDate: PlainDate,
    meetTime: TimeOfDay,
    place: text(300),
  }),
  z.object({ type: z.literal('coaching-absent'), reason: z.string().max(2000) }),
  z.object({
    type: z.literal('coaching-held'),
    ...paperRef,
    heldOn: PlainDate,
    outcome: text(5000),
    ...deletionAgreed,
  }),
  z.object({ type: z.literal('coaching-reprimanded'), ...paperRef, ...deletionAgreed }),
  z.object({
    type: z.literal('deletion-requested'),
    /** Facts recorded before the request was a paper of its own have none. */
    paperId: PaperId.nullable().default(null),
    number: z.string().max(100).nullable().default(null),
    dueOn: PlainDate,
    url: z.string().max(2000),
  }),
  z.object({
    type: z.literal('deletion-checked'),
    deleted: z.boolean(),
    evidence: z.array(EvidenceId).max(50),
    note: z.string().max(2000),
  }),
  z.object({ type: z.literal('escalated'), reason: text(2000) }),
] as const
