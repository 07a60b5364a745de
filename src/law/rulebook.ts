import { z } from 'zod'
import type { PlainDate } from '../terms/plain-date.ts'
import { fail, ok, type Result } from '../terms/result.ts'
import { Sanction, type SanctionLevel } from '../terms/sanction.ts'
import type { Basis } from './assessment.ts'
import { AuthorityTable } from './rulebook/authority.ts'
import { ConductArticle, ConductForm, Factor } from './rulebook/conduct.ts'
import { Instrument } from './rulebook/instruments.ts'
import { PERIOD_RULES, type Period, type PeriodRuleId, Rule, RuleId } from './rulebook/rules.ts'
import { EarlierActs, SanctionKind, SanctionSwitch } from './rulebook/sanctions.ts'
import { Violation } from './rulebook/violations.ts'

export { AuthorityTable, Beyond, Covered, Government, Imposer } from './rulebook/authority.ts'
export {
  ConductArticle,
  ConductForm,
  Factor,
  FactorSign,
  FORM_LISTS,
  FormList,
  formName,
} from './rulebook/conduct.ts'
export { Instrument, InstrumentPurpose } from './rulebook/instruments.ts'
export { type Period, type PeriodRuleId, Rule, RuleId } from './rulebook/rules.ts'
export { EarlierActs, Misfit, SanctionKind, SanctionSwitch } from './rulebook/sanctions.ts'
export { Violation } from './rulebook/violations.ts'

/**
 * Law is data (`resources/regulations`): articles, levels and periods are read here and never written in code.
 * Each entry says where it comes from and how sure that is: H sure, M one source, L ask first.
 */
export interface Rulebook {
  readonly rules: ReadonlyMap<RuleId, Rule>
  readonly periods: ReadonlyMap<PeriodRuleId, Period>
  readonly violations: ReadonlyMap<string, Violation>
  readonly authority: AuthorityTable
  readonly instruments: readonly Instrument[]
  readonly sanctions: ReadonlyMap<Sanction, SanctionKind>
  readonly sanctionSwitch: SanctionSwitch
  readonly forms: ReadonlyMap<string, ConductForm>
  readonly conductArticles: readonly ConductArticle[]
  readonly factors: readonly Factor[]
  readonly earlierActs: EarlierActs
}

/** The regulation files as they lie on disk, read. */
export const RegulationSources = z.object({
  rules: z.array(Rule),
  violations: z.array(Violation).min(1),
  authority: AuthorityTable,
  instruments: z.array(Instrument).min(1),
  sanctions: z.object({ switch: SanctionSwitch, kinds: z.array(SanctionKind) }),
  forms: z.array(ConductForm),
  conductArticles: z.array(ConductArticle),
  factors: z.array(Factor),
  earlierActs: EarlierActs,
})
export type RegulationSources = z.infer<typeof RegulationSources>

/**
 * Reads the regulation files (parsed JSON, shipped or corrected by the office).
 * Fails with `rulebook-invalid` when a rule, a period or a kind of sanction that the procedure needs is missing or malformed.
 */
export function parseRulebook(json: {
  rules: unknown
  violations: unknown
  authority: unknown
  instruments: unknown
  sanctions: unknown
  forms: unknown
  conductArticles: unknown
  factors: unknown
  earlierActs: unknown
}): Result<Rulebook> {
  const parsed = RegulationSources.safeParse(json)
  if (!parsed.success) {
    const first = parsed.error.issues[0]
    return invalid(`${first?.path.join('.') ?? ''}: ${first?.message ?? ''}`)
  }
  const {
    rules,
    violations,
    authority,
    instruments,
    sanctions,
    forms,
    conductArticles,
    factors,
    earlierActs,
  } = parsed.data
  const byId = new Map(rules.map((rule) => [rule.id, rule]))
  const missing = RuleId.options.find((id) => !byId.has(id))
  if (missing) return invalid(`aturan "${missing}" tidak ada`)
  const periods = new Map<PeriodRuleId, Period>()
  for (const id of PERIOD_RULES) {
    const period = byId.get(id)?.period
    if (!period) return invalid(`aturan "${id}" tidak memuat jangka waktu`)
    periods.set(id, period)
  }
  if (!byId.get('ethics-panel')?.panel) return invalid('aturan "ethics-panel" tidak memuat jumlah anggota')
  const kinds = new Map(sanctions.kinds.map((kind) => [kind.id, kind]))
  const unnamed = Sanction.options.find((id) => !kinds.has(id))
  if (unnamed) return invalid(`jenis hukuman "${unnamed}" tidak ada`)
  const violated = new Set(violations.map(({ id }) => id))
  const stray = [...forms, ...conductArticles]
    .flatMap((entry) => entry.violations)
    .find((id) => !violated.has(id))
  if (stray) return invalid(`pelanggaran "${stray}" tidak ada`)
  const cited = new Set(instruments.map(({ id }) => id))
  const unknown = [...earlierActs.candidates, earlierActs.governedBy ?? []]
    .flat()
    .find((id) => !cited.has(id))
  if (unknown) return invalid(`peraturan "${unknown}" tidak ada`)
  try {
    new RegExp(authority.ownStaffOnly.pattern, 'i')
    new RegExp(authority.functionalHeads.pattern, 'i')
  } catch {
    return invalid('pola kantor pada tabel kewenangan tidak terbaca')
  }
  return ok({
    rules: byId,
    periods,
    violations: new Map(violations.map((v) => [v.id, v])),
    authority,
    instruments,
    sanctions: kinds,
    sanctionSwitch: sanctions.switch,
    forms: new Map(forms.map((form) => [form.id, form])),
    conductArticles,
    factors,
    earlierActs,
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

/** The rules as they are cited for a day: before its own article a rule stands under the one it had then. */
export function rulesAt(book: Rulebook, on: PlainDate): Rulebook {
  const before = [...book.rules.values()].flatMap((rule) => {
    const then = rule.earlier.find(
      ({ validFrom, validTo }) => validFrom <= on && (validTo === null || on <= validTo),
    )
    return then && on < rule.validFrom ? [{ ...rule, ...then }] : []
  })
  if (before.length === 0) return book
  return { ...book, rules: new Map([...book.rules, ...before.map((rule) => [rule.id, rule] as const)]) }
}

/** Length of a counted period; its unit is `period.unit` of the rule. */
export function periodOf(book: Rulebook, id: PeriodRuleId): number {
  return countedPeriod(book, id).count
}

/** A counted period with its unit. */
export function countedPeriod(book: Rulebook, id: PeriodRuleId): Period {
  const period = book.periods.get(id)
  if (!period) throw new Error(`Rulebook without period ${id}`)
  return period
}

/** How many sit in a Majelis Kode Etik: at least `least`, and an odd number above `oddAbove` (dossier 3.10). */
export function panelSize(book: Rulebook): { readonly least: number; readonly oddAbove: number } {
  const { panel } = ruleOf(book, 'ethics-panel')
  if (!panel) throw new Error('Rulebook without the size of a Majelis')
  return panel
}

/** A kind of sanction. `parseRulebook` has made sure that every kind is there. */
export function sanctionKind(book: Rulebook, id: Sanction): SanctionKind {
  const kind = book.sanctions.get(id)
  if (!kind) throw new Error(`Rulebook without sanction ${id}`)
  return kind
}

/** The level a kind of sanction belongs to (PP 94/2021 Ps. 8); null for sanksi moral. */
export const levelOf = (book: Rulebook, id: Sanction): SanctionLevel | null => sanctionKind(book, id).level

/** A citation within a sentence, with the mark that the sources or the office have not settled it. */
export function markedCitation({ citation, confidence }: Pick<Rule, 'citation' | 'confidence'>): string {
  return confidence === 'H' ? citation : `${citation}; perlu dikonfirmasi`
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
