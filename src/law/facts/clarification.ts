import { z } from 'zod'
import { TimeOfDay } from '../../terms/clock.ts'
import { EvidenceId } from '../../terms/ids.ts'
import { Official } from '../../terms/person.ts'
import { PlainDate } from '../../terms/plain-date.ts'
import { AssignmentRole, IssuedElsewhere, paperRef, ReviewAnswer, ReviewerRole, text } from './shapes.ts'

/** The Inspektorat's own inquiry into another unit's person; never a Ps. 26 summons. */
export const clarificationFacts = [
  z.object({ type: z.literal('desk-study-made'), ...paperRef, conclusion: text(5000) }),
  z.object({
    type: z.literal('assignment-issued'),
    ...paperRef,
    from: PlainDate,
    until: PlainDate,
    team: z
      .array(z.object({ official: Official, role: AssignmentRole }))
      .min(1)
      .max(20),
  }),
  z.object({
    type: z.literal('clarification-invited'),
    ...paperRef,
    meetDate: PlainDate,
    meetTime: TimeOfDay,
    place: text(300),
    invitee: z.enum(['subject', 'other']),
    name: text(200),
  }),
  z.object({ type: z.literal('clarification-absent'), reason: z.string().max(2000) }),
  z.object({
    type: z.literal('clarified'),
    ...paperRef,
    heldOn: PlainDate,
    of: z.enum(['subject', 'other']),
    name: text(200),
  }),
  z.object({
    type: z.literal('report-reviewed'),
    reviewer: ReviewerRole,
    official: Official.nullable(),
    answer: ReviewAnswer,
    note: z.string().max(2000),
  }),
  /** A returned report was worked over and goes up again. */
  z.object({ type: z.literal('report-revised'), note: text(2000) }),
  z.object({
    type: z.literal('special-report-issued'),
    ...paperRef,
    to: Official,
    recommendations: z
      .array(z.object({ text: text(2000), addressee: text(300) }))
      .min(1)
      .max(20),
  }),
  z.object({
    type: z.literal('special-report-received'),
    receivedOn: PlainDate,
    receiver: z.string().max(200),
    proof: z.array(EvidenceId).max(50),
  }),
  z.object({
    type: z.literal('recommendation-followed-up'),
    /** Place in the report's list, from 0. */
    index: z.number().int().min(0).max(19),
    answer: z.enum(['done', 'partly', 'refused']),
    text: text(2000),
    issued: IssuedElsewhere.nullable(),
    evidence: z.array(EvidenceId).max(50),
  }),
  z.object({ type: z.literal('follow-up-reminded'), ...paperRef }),
] as const
