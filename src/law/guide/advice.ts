import { z } from 'zod'
import { Official } from '../../terms/person.ts'
import { DisciplineSanction, Road, SanctionLevel } from '../../terms/sanction.ts'
import { Basis } from '../assessment.ts'

/** What the guided telaah answers. Schemas, because it crosses to the UI. All text is plain Indonesian. */

/** One sentence with its grounds; `id` tells sentences apart for lists and tests. */
export const Said = z.object({ id: z.string(), text: z.string(), because: z.array(Basis) })
export type Said = z.infer<typeof Said>

/** A road with why it is proposed, needs a reason, or is refused. */
export const RoadSaid = z.object({ road: Road, text: z.string(), because: z.array(Basis) })
export type RoadSaid = z.infer<typeof RoadSaid>

/** An article the conduct usually falls under. */
export const ProposedViolation = z.object({
  id: z.string(),
  citation: z.string(),
  text: z.string(),
  /** Which form, content or target it comes from. */
  why: z.string(),
  /** By this article and impact; null where the law names none (then it is asked). */
  level: SanctionLevel.nullable(),
  unsure: z.boolean(),
})
export type ProposedViolation = z.infer<typeof ProposedViolation>

/** One kind of the lawful level: open, or why it is not. */
export const AdvisedKind = z.object({
  sanction: DisciplineSanction,
  /** As letters print it, with its duration. */
  name: z.string(),
  /** Null when it may be imposed. */
  refusedBecause: z.string().nullable(),
  /** What is unsure about it for this post; null when nothing is. */
  note: z.string().nullable(),
})
export type AdvisedKind = z.infer<typeof AdvisedKind>

export const FactorWeight = z.enum(['aggravating', 'mitigating'])
export type FactorWeight = z.infer<typeof FactorWeight>
export const FACTOR_WEIGHT_LABEL: Record<FactorWeight, string> = {
  aggravating: 'memberatkan',
  mitigating: 'meringankan',
}

/** Something to weigh, never a rule; `shown` when the case itself points at it, with what points. */
export const AdvisedFactor = z.object({
  id: z.string(),
  weighs: FactorWeight,
  text: z.string(),
  shown: z.string().nullable(),
  source: z.string(),
  unsure: z.boolean(),
})
export type AdvisedFactor = z.infer<typeof AdvisedFactor>

/** Questions name the field of the telaah that answers them. */
export const Ask = Said.extend({
  field: z.enum(['forms', 'access', 'targets', 'electionId', 'actDate', 'impact', 'violations', 'level']),
})
export type Ask = z.infer<typeof Ask>

/** Everything the telaah should know before a road is chosen; nothing of it is recorded. */
export const Advice = z.object({
  /** The usual road first; empty while a question must be answered first or nothing was chosen. */
  proposed: z.array(RoadSaid),
  /** Lawful, but a reason is asked for when they are chosen. */
  unusual: z.array(RoadSaid),
  /** Not lawful for this conduct. */
  refused: z.array(RoadSaid),
  asks: z.array(Ask),
  notes: z.array(Said),
  /** Articles for this conduct, whether chosen already or not. */
  violations: z.array(ProposedViolation),
  /** Of the chosen articles (of the proposed ones while none is chosen), by this impact; null where it is asked. */
  level: SanctionLevel.nullable(),
  /** What an earlier sanction of the same nature lifts it to; the same as `level` otherwise. */
  threat: SanctionLevel.nullable(),
  /** Of the level, lightest first; empty while it is not known. */
  kinds: z.array(AdvisedKind),
  /** Who may impose it on this person's position; null while the chain or the level is not known. */
  authority: z
    .object({ official: Official.nullable(), text: z.string(), because: z.array(Basis) })
    .nullable(),
  factors: z.array(AdvisedFactor),
})
export type Advice = z.infer<typeof Advice>
