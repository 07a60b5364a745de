import { z } from 'zod'
import { FunctionalLevel, PositionKind } from '../terms/person.ts'
import { PlainDate } from '../terms/plain-date.ts'
import { fail, ok, type Result } from '../terms/result.ts'
import { Impact, SanctionLevel } from '../terms/sanction.ts'
import type { Basis } from './assessment.ts'

/**
 * Law is data (`resources/regulations`): articles, levels and periods are read here and never written in code.
 * Each entry says where it comes from and how sure that is: H sure, M one source, L ask first.
 */

const Confidence = z.enum(['H', 'M', 'L'])

const provenance = {
  source: z.string().min(1),
  confidence: Confidence,
  validFrom: PlainDate,
  validTo: PlainDate.nullable(),
  note: z.string().nullable(),
}

export const RuleId = z.enum([
  'first-summons',
  'summons-gap',
  'second-summons',
  'decide-on-evidence',
  'summons-delivered-in-time',
  'exam-day-holiday',
  'excused-absence',
  'weak-proof-of-delivery',
  'examine-before-sanction',
  'superior-must-impose',
  'report-beyond-power',
  'superior-who-does-nothing',
  'examination-team',
  'examination-minutes',
  'refusal-to-sign',
  'one-examination-one-sanction',
  'repeat-heavier',
  'repeat-not-for-attendance',
  'no-double-punishment',
  'level-by-article-and-impact',
  'neutrality-never-light',
  'light-authority',
  'inspectorate-own-staff',
  'acting-may-impose-light',
  'decision-in-writing',
  'decision-delivery',
  'send-when-absent',
  'day-of-effect',
  'pppk-own-rule',
  'cpns-mutatis-mutandis',
  'coaching-is-no-sanction',
  'coaching-not-for-loyalty',
  'secure-before-deletion',
  'date-of-act-decides',
  'documentation',
])
export type RuleId = z.infer<typeof RuleId>

/** Rules that count days; the rulebook is refused when one of them has lost its period. */
const PERIOD_RULES = [
  'summons-gap',
  'second-summons',
  'decision-delivery',
  'send-when-absent',
  'day-of-effect',
] as const satisfies readonly RuleId[]
export type PeriodRuleId = (typeof PERIOD_RULES)[number]

const Period = z.object({
  count: z.number().int().positive().max(400),
  unit: z.literal('working-day'),
})
type Period = z.infer<typeof Period>

export const Rule = z.object({
  id: RuleId,
  citation: z.string().min(1),
  /** Short Indonesian text for the screen; not the official wording. */
  text: z.string().min(1),
  period: Period.optional(),
  ...provenance,
})
export type Rule = z.infer<typeof Rule>

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

const Covered = z.object({ kind: PositionKind, functionalLevels: z.array(FunctionalLevel).nullable() })

/** Who may impose which level on whom. */
const Imposer = z.object({
  id: z.string(),
  imposer: PositionKind,
  level: SanctionLevel,
  over: z.array(Covered).min(1),
  citation: z.string().min(1),
  ...provenance,
})

export const AuthorityTable = z.object({
  /** Kinds of officials who may punish, lowest first; "the next higher one" is read from this. */
  order: z.array(PositionKind).min(1),
  /** Names of an office that punishes its own staff only (an Inspektorat), as a regular expression. */
  ownStaffOnly: z.object({ pattern: z.string().min(1), note: z.string() }),
  functionalHeads: z.object({ note: z.string(), confidence: Confidence, source: z.string() }),
  imposers: z.array(Imposer),
})
export type AuthorityTable = z.infer<typeof AuthorityTable>

/** A law or regulation as `Mengingat` prints it; the file's order is the order of letters. */
export const Instrument = z.object({
  id: z.string(),
  title: z.string().min(1),
  short: z.string().min(1),
  enactedOn: PlainDate,
  ...provenance,
})
export type Instrument = z.infer<typeof Instrument>

export interface Rulebook {
  readonly rules: ReadonlyMap<RuleId, Rule>
  readonly periods: ReadonlyMap<PeriodRuleId, Period>
  readonly violations: ReadonlyMap<string, Violation>
  readonly authority: AuthorityTable
  readonly instruments: readonly Instrument[]
}

const Sources = z.object({
  rules: z.array(Rule),
  violations: z.array(Violation).min(1),
  authority: AuthorityTable,
  instruments: z.array(Instrument).min(1),
})

/**
 * Reads the four regulation files (parsed JSON, shipped or corrected by the office).
 * Fails with `rulebook-invalid` when a rule or a period that the procedure needs is missing or malformed.
 */
export function parseRulebook(json: {
  rules: unknown
  violations: unknown
  authority: unknown
  instruments: unknown
}): Result<Rulebook> {
  const parsed = Sources.safeParse(json)
  if (!parsed.success) {
    const first = parsed.error.issues[0]
    return invalid(`${first?.path.join('.') ?? ''}: ${first?.message ?? ''}`)
  }
  const { rules, violations, authority, instruments } = parsed.data
  const byId = new Map(rules.map((rule) => [rule.id, rule]))
  const missing = RuleId.options.find((id) => !byId.has(id))
  if (missing) return invalid(`aturan "${missing}" tidak ada`)
  const periods = new Map<PeriodRuleId, Period>()
  for (const id of PERIOD_RULES) {
    const period = byId.get(id)?.period
    if (!period) return invalid(`aturan "${id}" tidak memuat jangka waktu`)
    periods.set(id, period)
  }
  try {
    new RegExp(authority.ownStaffOnly.pattern, 'i')
  } catch {
    return invalid('pola kantor pada tabel kewenangan tidak terbaca')
  }
  return ok({
    rules: byId,
    periods,
    violations: new Map(violations.map((v) => [v.id, v])),
    authority,
    instruments,
  })
}

function invalid(detail: string) {
  return fail(
    'rulebook-invalid',
    `Data peraturan tidak dapat dipakai (${detail}). Tidak ada yang diubah; pulihkan data peraturan bawaan.`,
  )
}

/** The rule itself. `parseRulebook` has made sure that every id is there. */
export function ruleOf(book: Rulebook, id: RuleId): Rule {
  const rule = book.rules.get(id)
  if (!rule) throw new Error(`Rulebook without rule ${id}`)
  return rule
}

/** Length of a counted period, in working days. */
export function periodOf(book: Rulebook, id: PeriodRuleId): number {
  const period = book.periods.get(id)
  if (!period) throw new Error(`Rulebook without period ${id}`)
  return period.count
}

/** A rule as the screen shows it; M and L are marked "perlu dikonfirmasi". */
export function articleBasis(book: Rulebook, id: RuleId): Basis {
  const { citation, confidence, note } = ruleOf(book, id)
  return { kind: 'article', ruleId: id, citation, unsure: confidence !== 'H', note }
}

/** The violated article as basis. */
export function violationBasis(violation: Violation): Basis {
  const { id, citation, confidence, note } = violation
  return { kind: 'article', ruleId: id, citation, unsure: confidence !== 'H', note }
}

/** The violations behind these ids, and the ids nobody knows. */
export function findViolations(
  book: Rulebook,
  ids: readonly string[],
): { readonly found: readonly Violation[]; readonly unknown: readonly string[] } {
  const found: Violation[] = []
  const unknown: string[] = []
  for (const id of ids) {
    const violation = book.violations.get(id)
    if (violation) found.push(violation)
    else unknown.push(id)
  }
  return { found, unknown }
}
