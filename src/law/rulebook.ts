import { z } from 'zod'
import { ConductTarget, ContentKind } from '../terms/conduct.ts'
import { FunctionalLevel, PositionKind } from '../terms/person.ts'
import { PlainDate } from '../terms/plain-date.ts'
import { fail, ok, type Result } from '../terms/result.ts'
import { Impact, Sanction, SanctionLevel } from '../terms/sanction.ts'
import type { Basis } from './assessment.ts'

/**
 * Law is data (`resources/regulations`): articles, levels and periods are read here and never written in code.
 * Each entry says where it comes from and how sure that is: H sure, M one source, L ask first.
 */

export const Confidence = z.enum(['H', 'M', 'L'])
export type Confidence = z.infer<typeof Confidence>

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
  'team-composition',
  'team-rank',
  'team-conflict',
  'temporary-release',
  'sanction-authority',
  'authority-moves-up',
  'transitional-sanctions',
  'objection',
  'objection-answer',
  'appeal',
  'appeal-answer',
  'effect-after-remedy',
  'serving',
  'lighter-waits',
  'no-promotion-while-serving',
  'duty-lapses',
  'examination-proof',
  'dismissal-not-by-pp94',
  'criminal-in-parallel',
  'replacing-officials-before-election',
  'allowance-by-local-rule',
  'clarification-is-no-summons',
  'special-report',
  'report-review',
  'follow-up',
  'outside-recommendation',
  'report-back',
  'waiting-for-data',
  'forward-not-ours',
  'ethics-road',
  'ethics-panel',
  'ethics-panel-rank',
  'ethics-summons',
  'ethics-second-summons',
  'ethics-on-evidence',
  'moral-sanction',
  'moral-declaration',
  'route-by-form',
  'nomination-line',
  'pilkades-apart',
  'public-access',
  'like-and-follow',
  'coaching-repeated',
  'posts-pattern',
  'identity-asked-again',
  'evidence-needs',
  'confidential',
])
export type RuleId = z.infer<typeof RuleId>

/** Rules that count days; the rulebook is refused when one of them has lost its period. */
const PERIOD_RULES = [
  'summons-gap',
  'second-summons',
  'decision-delivery',
  'send-when-absent',
  'day-of-effect',
  'objection',
  'objection-answer',
  'appeal',
  'appeal-answer',
  'follow-up',
  'outside-recommendation',
  'ethics-summons',
  'ethics-second-summons',
  'replacing-officials-before-election',
] as const satisfies readonly RuleId[]
export type PeriodRuleId = (typeof PERIOD_RULES)[number]

export const PeriodUnit = z.enum(['working-day', 'calendar-day', 'month'])
export type PeriodUnit = z.infer<typeof PeriodUnit>
const Period = z.object({ count: z.number().int().positive().max(400), unit: PeriodUnit })
export type Period = z.infer<typeof Period>

export const Rule = z.object({
  id: RuleId,
  citation: z.string().min(1),
  /** Short Indonesian text for the screen; not the official wording. */
  text: z.string().min(1),
  period: Period.optional(),
  /** Of `ethics-panel`: the fewest members, and above which number they must be odd. */
  panel: z.object({ least: z.int().positive(), oddAbove: z.int().positive() }).optional(),
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

/** What kind of paper cites an instrument: SKB and circulars belong to their subject only. */
export const InstrumentPurpose = z.enum([
  'discipline',
  'ethics',
  'clarification',
  'remedy',
  'neutrality',
  'hate-speech',
  'radicalism',
  'pppk',
])
export type InstrumentPurpose = z.infer<typeof InstrumentPurpose>

/** A law or regulation as `Mengingat` prints it; the file's order is the order of letters. */
export const Instrument = z.object({
  id: z.string(),
  title: z.string().min(1),
  short: z.string().min(1),
  enactedOn: PlainDate,
  /** Whether the office treats PPPK by it (PP 49/2018 leaves that to their own PPK); `only`: PNS are not under it. */
  pppk: z.enum(['no', 'also', 'only']).default('no'),
  /** The instrument it is printed after; null: where it stands in the file. */
  after: z.string().nullable().default(null),
  /** An office's own rule is one of discipline unless it says otherwise. */
  purposes: z.array(InstrumentPurpose).min(1).default(['discipline']),
  ...provenance,
})
export type Instrument = z.infer<typeof Instrument>

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

export const FORM_LISTS = {
  'skb-2022': 'SKB Netralitas 2022',
  'larangan-16-kemenag': 'Daftar 16 larangan (Kemenag)',
  'larangan-16-gabungan': 'Daftar 16 larangan (gabungan)',
  'se-bkn-2018': 'SE Kepala BKN 2018 (ujaran kebencian)',
  'skb-2019': 'SKB radikalisme 2019',
} as const
export const FormList = z.enum([
  'skb-2022',
  'larangan-16-kemenag',
  'larangan-16-gabungan',
  'se-bkn-2018',
  'skb-2019',
])
export type FormList = z.infer<typeof FormList>

/** A form of violation in the words of a joint decree or circular, and where it leads. */
export const ConductForm = z.object({
  id: z.string().regex(/^[a-z0-9-]+$/),
  list: FormList,
  /** As the list numbers it: `E4`, `D6`, `12`. */
  number: z.string(),
  text: z.string().min(1),
  subject: z.enum(['netralitas', 'ujaran-kebencian', 'radikalisme']),
  /** `by-target`: ethics for a bakal calon, discipline for a calon; `ask`: the list does not say. */
  leadsTo: z.enum(['ethics', 'discipline', 'dismissal', 'by-target', 'ask']),
  /** Levels the list names, lightest first; empty when it names none. */
  levels: z.array(SanctionLevel),
  targets: z.array(ConductTarget),
  /** Discipline already before the penetapan (practice.md, correction of 5.2). */
  disciplineBeforeNomination: z.boolean(),
  /** On which side of the penetapan it exists at all (adviser of a team: D9 before, D10 after); null: on both. */
  nomination: z.enum(['before', 'after']).nullable(),
  needsPublicAccess: z.boolean(),
  /** Articles it usually falls under: ids of violations. */
  violations: z.array(z.string()),
  /** What the clerk should read beside it. */
  rules: z.array(RuleId),
  ...provenance,
})
export type ConductForm = z.infer<typeof ConductForm>

/** Articles that content, target and kind of election point at, beside the forms; an empty list is open. */
export const ConductArticle = z
  .object({
    id: z.string().regex(/^[a-z0-9-]+$/),
    content: z.array(ContentKind),
    targets: z.array(ConductTarget),
    /** Only in an election that stands apart from the neutrality of huruf n (pilkades). */
    apart: z.boolean(),
    /** Why, as the screen says it. */
    text: z.string().min(1),
    violations: z.array(z.string()).min(1),
    ...provenance,
  })
  .refine(({ content, targets, apart }) => content.length + targets.length > 0 || apart)
export type ConductArticle = z.infer<typeof ConductArticle>

/** What of a case can point at a factor without anybody saying so. */
export const FactorSign = z.enum([
  'repeated-posts',
  'single-post',
  'public',
  'closed',
  'coached-before',
  'punished-before',
  'told-before',
  'leads-others',
  'like-only',
  'deleted',
  'admitted',
])
export type FactorSign = z.infer<typeof FactorSign>

/** Something to weigh when a sanction is chosen: never a rule, and no weight in figures. */
export const Factor = z.object({
  id: z.string().regex(/^[a-z0-9-]+$/),
  weighs: z.enum(['aggravating', 'mitigating']),
  text: z.string().min(1),
  sign: FactorSign.nullable(),
  ...provenance,
})
export type Factor = z.infer<typeof Factor>

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
