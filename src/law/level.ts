import { IMPACT_LABEL, type Impact, type SanctionLevel } from '../terms/sanction.ts'
import { type ConductForm, formName, type Violation } from './rulebook.ts'

/** Which level an act leads to: by article and impact (PP 94/2021 Ps. 9-14), never below what its form's row names. */

/** Light to heavy, for comparing. */
export const LEVEL_WEIGHT: Record<SanctionLevel, number> = { ringan: 1, sedang: 2, berat: 3 }

/** What was violated, how far it reached, and in which forms of the lists. */
export interface Act {
  readonly violations: readonly Violation[]
  readonly impact: Impact
  /** Those that stood when the act happened. */
  readonly forms: readonly ConductForm[]
}

export interface LawfulLevel {
  /** The heaviest level of all articles and forms; null when an article without a level may still be heavier. */
  readonly level: SanctionLevel | null
  /** Articles for which the law names no level at this impact: the office is asked. */
  readonly asks: readonly Violation[]
}

/** Level by article and impact; of several articles the heaviest (Ps. 35). */
export function lawfulLevel({ violations, impact, forms }: Act): LawfulLevel {
  const asks = violations.filter((violation) => violation.levels[impact] === null)
  const heaviest = heaviestOf([
    ...violations.map((violation) => violation.levels[impact]),
    ...forms.map(sureLeast),
  ])
  return { level: asks.length > 0 && heaviest !== 'berat' ? null : heaviest, asks }
}

/** Why the office cannot name this level where the law gives none for an article; null when it can. */
export function whyNotNamed(act: Act, level: SanctionLevel): 'never-light' | 'too-light' | null {
  if (level === 'ringan' && act.violations.some(({ neutrality }) => neutrality)) return 'never-light'
  const least = [
    ...act.violations.map((violation) => leastOf(violation, act.impact)),
    heaviestOf(act.forms.map(sureLeast)),
  ]
  return least.some((one) => one !== null && LEVEL_WEIGHT[level] < LEVEL_WEIGHT[one]) ? 'too-light' : null
}

/** `Pasal ... dengan dampak instansi diancam hukuman sedang`, with the form where its row says more than the article. */
export function threatOf({ violations, impact, forms }: Act, level: SanctionLevel): string {
  const cited = violations.map(({ citation }) => citation).join('; ')
  const byArticle = heaviestOf(violations.map((violation) => violation.levels[impact]))
  const rows = byArticle === level ? [] : forms.filter((form) => sureLeast(form) === level)
  const according = rows.length > 0 ? ` menurut ${rows.map(formName).join('; ')}` : ''
  return `${cited} dengan dampak ${IMPACT_LABEL[impact]} diancam hukuman ${level}${according}`
}

/** What binds: a mark below H is only said. */
const sureLeast = ({ least }: ConductForm | Violation): SanctionLevel | null =>
  least?.confidence === 'H' ? least.level : null

/** Its level at this impact; where it has none there, the lightest its sources allow; null: they allow any. */
function leastOf(violation: Violation, impact: Impact): SanctionLevel | null {
  const named = Object.values(violation.levels).flatMap((level) => level ?? [])
  const lightest = named.sort((a, b) => LEVEL_WEIGHT[a] - LEVEL_WEIGHT[b])[0] ?? null
  return violation.levels[impact] ?? sureLeast(violation) ?? lightest
}

function heaviestOf(levels: readonly (SanctionLevel | null)[]): SanctionLevel | null {
  return levels.reduce<SanctionLevel | null>(
    (heaviest, level) =>
      level !== null && (heaviest === null || LEVEL_WEIGHT[level] > LEVEL_WEIGHT[heaviest])
        ? level
        : heaviest,
    null,
  )
}
