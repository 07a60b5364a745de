import { z } from 'zod'
import { PlainDate } from '../../terms/plain-date.ts'
import { SanctionLevel } from '../../terms/sanction.ts'

/** Rules of the procedure: an article, a text, a period; and where every entry of the data comes from. */

export const Confidence = z.enum(['H', 'M', 'L'])
export type Confidence = z.infer<typeof Confidence>

/** The lightest level a source allows, whatever article and impact say; below H it is only said, it binds nobody. */
export const LeastLevel = z.object({ level: SanctionLevel, confidence: Confidence })

export const provenance = {
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
  'annulled-for-form',
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
export const PERIOD_RULES = [
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

const PeriodUnit = z.enum(['working-day', 'calendar-day', 'month'])
const Period = z.object({ count: z.number().int().positive().max(400), unit: PeriodUnit })
export type Period = z.infer<typeof Period>

export const Rule = z.object({
  id: RuleId,
  citation: z.string().min(1),
  /** Short Indonesian text for the screen; not the official wording. */
  text: z.string().min(1),
  period: Period.optional(),
  /** How it was cited before `validFrom`, under the law of that time. */
  earlier: z.array(z.object({ citation: z.string().min(1), ...provenance })).default([]),
  /** Of `ethics-panel`: the fewest members, and above which number they must be odd. */
  panel: z.object({ least: z.int().positive(), oddAbove: z.int().positive() }).optional(),
  ...provenance,
})
export type Rule = z.infer<typeof Rule>
