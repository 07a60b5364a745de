import { z } from 'zod'
import { FunctionalLevel, PositionKind } from '../../terms/person.ts'
import { Sanction, SanctionLevel } from '../../terms/sanction.ts'
import { Confidence, provenance } from './rules.ts'

/** A kind of post; of functionals perhaps only some levels. */
export const Covered = z.object({ kind: PositionKind, functionalLevels: z.array(FunctionalLevel).nullable() })
export type Covered = z.infer<typeof Covered>

/** Which authority table governs: it differs by the kind of government the office belongs to (dossier 2.7). */
export const Government = z.enum(['kabupaten-kota', 'provinsi', 'vertikal'])
export type Government = z.infer<typeof Government>

/** Who may impose which level on whom. */
export const Imposer = z.object({
  id: z.string(),
  imposer: PositionKind,
  level: SanctionLevel,
  over: z.array(Covered).min(1),
  governments: z.array(Government).min(1),
  /** Kinds of that level he may not impose (PDHTAPS of an Ahli Utama). */
  except: z.array(Sanction),
  citation: z.string().min(1),
  ...provenance,
})

export type Imposer = z.infer<typeof Imposer>

/** Sanctions that only a holder outside every chain imposes; `kinds` null: all of those levels. */
export const Beyond = z.object({
  id: z.string(),
  holder: z.string().min(1),
  over: z.array(Covered).min(1),
  levels: z.array(SanctionLevel).min(1),
  kinds: z.array(Sanction).nullable(),
  citation: z.string().min(1),
  ...provenance,
})

export const AuthorityTable = z.object({
  /** Kinds of officials who may punish, lowest first; "the next higher one" is read from this. */
  order: z.array(PositionKind).min(1),
  /** Names of an office that punishes its own staff only (an Inspektorat), as a regular expression. */
  ownStaffOnly: z.object({ pattern: z.string().min(1), note: z.string() }),
  /** Heads of schools and puskesmas, by the name of their post: functionals who rank where the office's setting says. */
  functionalHeads: z.object({
    pattern: z.string().min(1),
    note: z.string(),
    confidence: Confidence,
    source: z.string(),
  }),
  imposers: z.array(Imposer),
  /** What is above every chain of a region or ministry (the Presiden): asked, never guessed. */
  beyond: z.array(Beyond),
})
export type AuthorityTable = z.infer<typeof AuthorityTable>
