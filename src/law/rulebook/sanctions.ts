import { z } from 'zod'
import { PlainDate } from '../../terms/plain-date.ts'
import { Sanction, SanctionLevel } from '../../terms/sanction.ts'
import { Covered } from './authority.ts'
import { Confidence, provenance } from './rules.ts'

/** A post that a kind does not fit: refused where the source is sure (H), said where it is not. */
export const Misfit = z.object({
  over: z.array(Covered).min(1),
  text: z.string().min(1),
  citation: z.string().min(1),
  confidence: Confidence,
})
export type Misfit = z.infer<typeof Misfit>

/** One kind of sanction: its level, its set, how long it is served. */
export const SanctionKind = z.object({
  id: Sanction,
  /** Full name as letters print it, with its duration. */
  name: z.string().min(1),
  /** Null for sanksi moral: the ethics road has no levels. */
  level: SanctionLevel.nullable(),
  /** Lightest first within the level. */
  order: z.number().int(),
  /** `transitional`: the PP 53/2010 kinds, imposed until the tukin kinds are in force (`SanctionSwitch`). */
  set: z.enum(['always', 'transitional', 'tukin']),
  /** Months it is served from its day of effect; null: served at once, or for good (`dismissal`). */
  months: z.number().int().positive().nullable(),
  dismissal: z.boolean(),
  misfits: z.array(Misfit).default([]),
  citation: z.string().min(1),
  ...provenance,
})
export type SanctionKind = z.infer<typeof SanctionKind>

/** From which day the tukin kinds replace the transitional ones; null: not yet in force. */
export const SanctionSwitch = z.object({
  tukinInForceFrom: PlainDate.nullable(),
  citation: z.string().min(1),
  ...provenance,
})
export type SanctionSwitch = z.infer<typeof SanctionSwitch>

/** Which instrument governs acts before the day another came into force: the sources do not say, the office settles it. */
export const EarlierActs = z.object({
  before: PlainDate,
  /** Instruments between which it is open: one of them governs, the others are not cited. */
  candidates: z.array(z.string()).min(2),
  /** Null: not settled, each case asks. */
  governedBy: z.string().nullable(),
  citation: z.string().min(1),
  text: z.string().min(1),
  ...provenance,
})
export type EarlierActs = z.infer<typeof EarlierActs>
