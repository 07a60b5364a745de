import { z } from 'zod'
import { TimeOfDay } from '../../terms/clock.ts'
import { EvidenceId } from '../../terms/ids.ts'
import { Official } from '../../terms/person.ts'
import { PlainDate } from '../../terms/plain-date.ts'
import { SanctionLevel } from '../../terms/sanction.ts'
import { Delivery, paperRef, summonsNumber, TeamMember, text } from './shapes.ts'

/** Team, summons, examination, findings and their report. */
export const disciplineFacts = [
  z.object({
    type: z.literal('team-formed'),
    ...paperRef,
    formedBy: Official.nullable(),
    members: z.array(TeamMember).min(1).max(15),
    /** Lawful but unusual (rank below the examinee's): why. */
    exceptionReason: z.string().max(2000),
  }),
  z.object({
    type: z.literal('temporarily-released'),
    ...paperRef,
    from: PlainDate,
    /** Who fills the post meanwhile (Ps. 31). */
    acting: Official.nullable(),
  }),
  z.object({
    type: z.literal('summons-issued'),
    n: summonsNumber,
    ...paperRef,
    examDate: PlainDate,
    examTime: TimeOfDay,
    place: text(300),
    examiner: Official,
  }),
  z.object({ type: z.literal('summons-delivered'), n: summonsNumber, delivery: Delivery }),
  z.object({ type: z.literal('attended'), n: summonsNumber }),
  /** `excused`: the reason was accepted, so the same summons is repeated and no absence is counted. */
  z.object({
    type: z.literal('absent'),
    n: summonsNumber,
    reason: z.string().max(2000),
    excused: z.boolean(),
  }),
  z.object({ type: z.literal('absence-recorded'), n: summonsNumber, ...paperRef }),
  z.object({
    type: z.literal('examined'),
    ...paperRef,
    beginAt: TimeOfDay,
    endAt: TimeOfDay,
    place: text(300),
    examiners: z.array(Official).min(1).max(10),
    /** Refusal to sign does not void the minutes (Ps. 32). */
    refusedToSign: z.boolean(),
    refusalNote: z.string().max(2000),
    admitted: z.enum(['yes', 'partly', 'no']),
  }),
  /** Result of examination (or of the evidence): was the violation proven? */
  z.object({
    type: z.literal('findings-settled'),
    proven: z.boolean(),
    level: SanctionLevel.nullable(),
    aggravating: z.string().max(3000),
    mitigating: z.string().max(3000),
  }),
  /** LHP upward: the examiner lacks the power, or the level exceeds ringan. */
  z.object({
    type: z.literal('findings-reported'),
    ...paperRef,
    to: Official,
    recommended: z.string().max(1000),
    level: SanctionLevel,
  }),
  /** What the competent official answered to a recommendation above the light level. */
  z.object({
    type: z.literal('recommendation-answered'),
    answeredOn: PlainDate,
    answer: text(2000),
    number: z.string().max(100).nullable(),
    evidence: z.array(EvidenceId).max(50),
  }),
] as const
