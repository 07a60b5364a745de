import { z } from 'zod'
import { RegulationEntry, RegulationKind } from '../law/regulations.ts'
import { CaseId } from '../terms/ids.ts'
import { PlainDate } from '../terms/plain-date.ts'
import { method } from './method.ts'

export {
  entryId,
  REGULATION_KIND_LABEL,
  RegulationEntry,
  RegulationKind,
  saysPeriod,
  withCount,
  withProvenance,
} from '../law/regulations.ts'

const line = (max: number) => z.string().trim().min(1, 'Wajib diisi').max(max)

/** How sure an entry is: H sure, M one source, L ask first. */
export const CONFIDENCE_LABEL = { H: 'pasti', M: 'satu sumber', L: 'perlu dikonfirmasi' } as const

export const RegulationFilter = z.enum(['all', 'unsure', 'changed'])
export type RegulationFilter = z.infer<typeof RegulationFilter>

/** `shipped`: as it came; `changed`: the office's word stands over it; `own`: added by the office. */
export const RegulationOrigin = z.enum(['shipped', 'changed', 'own'])
export type RegulationOrigin = z.infer<typeof RegulationOrigin>

export const RegulationLine = z.object({
  kind: RegulationKind,
  id: z.string(),
  title: z.string(),
  text: z.string(),
  confidence: z.enum(['H', 'M', 'L']),
  origin: RegulationOrigin,
})
export type RegulationLine = z.infer<typeof RegulationLine>

/** What an entry says, as label and value; `shipped` differs from `now` where the office changed it. */
export const RegulationField = z.object({
  label: z.string(),
  now: z.string().nullable(),
  shipped: z.string().nullable(),
})
export type RegulationField = z.infer<typeof RegulationField>

export const RegulationHistory = z.object({
  id: z.int(),
  /** In the office's zone. */
  on: PlainDate,
  by: z.string(),
  reason: z.string(),
  source: z.string(),
  /** `restored`: the shipped entry again, or an own entry withdrawn. */
  what: z.enum(['added', 'changed', 'restored']),
  changes: z.array(z.object({ label: z.string(), before: z.string(), after: z.string() })),
})
export type RegulationHistory = z.infer<typeof RegulationHistory>

export const RegulationView = z.object({
  line: RegulationLine,
  entry: RegulationEntry,
  fields: z.array(RegulationField),
  history: z.array(RegulationHistory),
})
export type RegulationView = z.infer<typeof RegulationView>

/** An open case that would stand differently, with what changes in words. */
export const TouchedCase = z.object({
  caseId: CaseId,
  number: z.string(),
  fullName: z.string(),
  changes: z.array(z.string()),
})
export type TouchedCase = z.infer<typeof TouchedCase>

/** At most this many touched cases are named; `touched` counts them all. */
export const TOUCHED_MAX = 100

const Moved = z.object({ moved: z.int() })
const Named = z.object({ kind: RegulationKind, id: z.string().min(1).max(60) })

export const regulations = {
  /** `unsure` counts all entries that wait for a source, whatever is searched. */
  list: method({
    role: 'clerk',
    access: 'read',
    input: z.object({
      text: z.string().trim().max(200),
      kind: RegulationKind.nullable(),
      only: RegulationFilter,
    }),
    output: z.object({ lines: z.array(RegulationLine), unsure: z.int() }),
  }),
  get: method({ role: 'clerk', access: 'read', input: Named, output: RegulationView }),
  /** What letters cite, in their order. */
  instruments: method({
    role: 'clerk',
    access: 'read',
    input: z.object({}),
    output: z.array(RegulationLine.extend({ period: z.string(), pppk: z.string() })),
  }),
  /** What would change if this entry stood (null: the shipped one again). Writes nothing; refuses what breaks the whole. */
  preview: method({
    role: 'clerk',
    access: 'read',
    input: z.object({
      kind: RegulationKind,
      id: z.string().min(1).max(60),
      entry: RegulationEntry.nullable(),
    }),
    output: z.object({ touched: z.int(), cases: z.array(TouchedCase), deadlines: z.int() }),
  }),
  /** Corrects an entry, or adds one of the office's own; it rests on the source given here. */
  change: method({
    role: 'clerk',
    access: 'write',
    input: z.object({ entry: RegulationEntry, reason: line(500), source: line(300) }),
    output: Moved,
  }),
  /** Settles an unsure entry: from now on it rests on this source. */
  confirm: method({
    role: 'clerk',
    access: 'write',
    input: Named.extend({ source: line(300) }),
    output: Moved,
  }),
  /** The entry as it was shipped; one of the office's own is withdrawn. */
  restore: method({
    role: 'clerk',
    access: 'write',
    input: Named.extend({ reason: line(500) }),
    output: Moved,
  }),
}
