import { z } from 'zod'
import { TimeOfDay } from '../../terms/clock.ts'
import { EvidenceId } from '../../terms/ids.ts'
import { Official } from '../../terms/person.ts'
import { PlainDate } from '../../terms/plain-date.ts'
import { DisciplineSanction, Sanction } from '../../terms/sanction.ts'
import { AnnulledFor, Delivery, paperRef, RemedyKind, RemedyOutcome, text } from './shapes.ts'

/** Decision, its delivery, remedies against it, and serving it. */
export const decisionFacts = [
  z.object({
    type: z.literal('decision-issued'),
    ...paperRef,
    sanction: Sanction,
    basis: z.enum(['examination', 'evidence']),
    /** Empty only for a sanksi moral, which rests on a code of ethics. */
    violations: z.array(z.string().max(60)).max(20),
    signer: Official,
  }),
  z.object({
    type: z.literal('decision-call-issued'),
    ...paperRef,
    meetDate: PlainDate,
    meetTime: TimeOfDay,
    place: text(300),
  }),
  /** He stayed away from the handing-over: the decision is then sent (PerBKN 6/2022 Ps. 49(8)). */
  z.object({ type: z.literal('decision-not-collected'), note: z.string().max(2000) }),
  z.object({ type: z.literal('decision-delivered'), delivery: Delivery }),
  /** A reasoned date of effect other than the counted one: BKN's own examples differ by a day (dossier 2.8). */
  z.object({ type: z.literal('effect-overridden'), effectiveOn: PlainDate, reason: text(2000) }),
  z.object({
    type: z.literal('remedy-filed'),
    remedy: RemedyKind,
    filedOn: PlainDate,
    number: z.string().max(100).nullable(),
    grounds: z.string().max(5000),
    /** Filed after the last day: only an accepted reason keeps it alive. */
    lateReason: z.string().max(2000),
    evidence: z.array(EvidenceId).max(50),
  }),
  z.object({
    type: z.literal('remedy-decided'),
    decidedOn: PlainDate,
    receivedOn: PlainDate,
    decidedBy: text(300),
    number: z.string().max(100).nullable(),
    outcome: RemedyOutcome,
    /** What stands now; null when the sanction fell away or stands as it was. */
    sanction: DisciplineSanction.nullable(),
    /** Asked where the decision was withdrawn or annulled; null otherwise. */
    annulledFor: AnnulledFor.nullable().default(null),
    evidence: z.array(EvidenceId).max(50),
  }),
  z.object({ type: z.literal('sanction-served'), endedOn: PlainDate, note: z.string().max(2000) }),
] as const
