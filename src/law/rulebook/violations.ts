import { z } from 'zod'
import { Impact, SanctionLevel } from '../../terms/sanction.ts'
import { LeastLevel, provenance } from './rules.ts'

/** What was violated (PP 94/2021 Ps. 3-5), with the level each impact leads to. */
export const Violation = z.object({
  id: z.string().regex(/^[a-z0-9-]+$/),
  pasal: z.number().int(),
  huruf: z.string(),
  angka: z.number().int().nullable(),
  citation: z.string().min(1),
  text: z.string().min(1),
  /** null where the law names no level for that impact: then the office is asked. */
  levels: z.record(Impact, SanctionLevel.nullable()),
  /** The law gives no level by impact at all (huruf n angka 1, attendance, LHKPN). */
  levelUnknown: z.boolean(),
  /** Where it has no level by impact, yet its sources rule out a lighter one (LHKPN). */
  least: LeastLevel.nullable().default(null),
  /** Violations of one nature repeat each other (Ps. 35); all of huruf n are one. */
  nature: z.string(),
  category: z.enum(['kesetiaan', 'media-sosial', 'netralitas', 'kehadiran', 'kedinasan']),
  socialMedia: z.boolean(),
  attendance: z.boolean(),
  neutrality: z.boolean(),
  coachingAllowed: z.boolean(),
  ...provenance,
})
export type Violation = z.infer<typeof Violation>
