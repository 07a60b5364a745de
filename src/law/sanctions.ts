import type { PlainDate } from '../terms/plain-date.ts'
import { type Failure, fail, ok, type Result } from '../terms/result.ts'
import {
  IMPACT_LABEL,
  type Impact,
  LightSanction,
  SANCTION_LABEL,
  type Sanction,
  type SanctionLevel,
} from '../terms/sanction.ts'
import type { EarlierSanction } from './facts.ts'
import { instrumentRefusal } from './instruments.ts'
import { findViolations, type Rulebook, ruleOf, type Violation } from './rulebook.ts'

/** Light to heavy, for comparing. */
export const LEVEL_WEIGHT: Record<SanctionLevel, number> = { ringan: 1, sedang: 2, berat: 3 }

/** The level each kind belongs to (PP 94/2021 Ps. 8); null for sanksi moral. Kinds and levels never part: no data. */
export const LEVEL_OF: Record<Sanction, SanctionLevel | null> = {
  'teguran-lisan': 'ringan',
  'teguran-tertulis': 'ringan',
  'pernyataan-tidak-puas': 'ringan',
  'tukin-6': 'sedang',
  'tukin-9': 'sedang',
  'tukin-12': 'sedang',
  'penundaan-kgb': 'sedang',
  'penundaan-pangkat': 'sedang',
  'penurunan-pangkat': 'sedang',
  'penurunan-jabatan': 'berat',
  'pembebasan-jabatan': 'berat',
  pdhtaps: 'berat',
  'sanksi-moral-tertutup': null,
  'sanksi-moral-terbuka': null,
}

export interface LawfulLevel {
  /** The heaviest level of all articles; null when an article without a level may still be heavier. */
  readonly level: SanctionLevel | null
  /** Articles for which the law names no level at this impact: the office is asked. */
  readonly asks: readonly Violation[]
}

/** Level by article and impact (PP 94/2021 Ps. 9-14); of several articles the heaviest (Ps. 35). */
export function lawfulLevel(violations: readonly Violation[], impact: Impact): LawfulLevel {
  const asks = violations.filter((violation) => violation.levels[impact] === null)
  let heaviest: SanctionLevel | null = null
  for (const violation of violations) {
    const level = violation.levels[impact]
    if (level && (heaviest === null || LEVEL_WEIGHT[level] > LEVEL_WEIGHT[heaviest])) heaviest = level
  }
  return { level: asks.length > 0 && heaviest !== 'berat' ? null : heaviest, asks }
}

/** Whether a level the office itself names is possible where the law gives none: huruf n is never light. */
export function levelPossible(violations: readonly Violation[], level: SanctionLevel): boolean {
  return level !== 'ringan' || !violations.some((violation) => violation.neutrality)
}

/**
 * The last sanction for a violation of the same nature, decided before this act (Ps. 35(2)).
 * Attendance is left out: it has its own yearly scale (PerBKN 6/2022 Ps. 46(7)).
 */
export function lastOfSameNature(
  book: Rulebook,
  violations: readonly Violation[],
  earlier: readonly EarlierSanction[],
  actDate: PlainDate,
): EarlierSanction | null {
  const natures = new Set(violations.filter((v) => !v.attendance).map((v) => v.nature))
  return earlier
    .filter((sanction) => sanction.decidedOn <= actDate)
    .filter((sanction) => findViolations(book, sanction.violations).found.some((v) => natures.has(v.nature)))
    .reduce<EarlierSanction | null>(
      (last, sanction) => (last === null || sanction.decidedOn >= last.decidedOn ? sanction : last),
      null,
    )
}

/** Sanctions decided since the act: one of them may already answer for it, and no act is punished twice (Ps. 35(3)). */
export function sanctionsSince(
  earlier: readonly EarlierSanction[],
  actDate: PlainDate,
): readonly EarlierSanction[] {
  return earlier.filter((sanction) => sanction.decidedOn >= actDate)
}

/** Light sanctions still open after `last`, lightest first: only kinds heavier than it (Ps. 35(2)). */
function lightSanctionsAfter(last: EarlierSanction | null): readonly LightSanction[] {
  if (last === null) return LightSanction.options
  if (last.level !== 'ringan') return []
  const kind = LightSanction.safeParse(last.sanction)
  // A light sanction of a name nobody knows: at least one step up from the lightest.
  const index = kind.success ? LightSanction.options.indexOf(kind.data) : 0
  return LightSanction.options.slice(index + 1)
}

export interface LightSanctionCase {
  readonly violations: readonly Violation[]
  readonly impact: Impact
  readonly actDate: PlainDate
  /** The level the examiner named where the law gives none; null when nobody did. */
  readonly namedLevel: SanctionLevel | null
  readonly earlier: readonly EarlierSanction[]
}

/** May this light sanction be imposed? Refused with the article otherwise. */
export function lightSanctionAllowed(
  book: Rulebook,
  sanction: LightSanction,
  on: LightSanctionCase,
): Result<null, Failure> {
  const lawful = lawfulLevel(on.violations, on.impact)
  const level = lawful.level ?? on.namedLevel
  const cited = on.violations.map((v) => v.citation).join('; ')
  if (on.violations.length === 0) {
    return fail(
      'no-violation',
      `Pilih dahulu pasal yang dilanggar: setiap keputusan menyebut pelanggarannya (${ruleOf(book, 'decision-in-writing').citation}).`,
    )
  }
  if (on.violations.some((v) => v.neutrality)) {
    const rule = ruleOf(book, 'neutrality-never-light')
    return fail(
      'level-exceeds-light',
      `Teguran tidak dapat dijatuhkan: ${rule.text} (${rule.citation}). Dasar kasus ini: ${cited}. Sampaikan rekomendasi kepada pejabat yang berwenang menghukum.`,
    )
  }
  const younger = on.violations.find((v) => v.validFrom > on.actDate)
  if (younger) {
    const refusal = instrumentRefusal({ short: younger.citation, enactedOn: younger.validFrom }, on.actDate)
    return fail(
      'rule-after-act',
      `${refusal} ${ruleOf(book, 'date-of-act-decides').text} Tanyakan kepada BKPSDM/BKN dan sampaikan hasilnya dengan LHP.`,
    )
  }
  if (level === null) {
    return fail(
      'level-unknown',
      `Tingkat hukuman untuk ${lawful.asks.map((v) => v.citation).join('; ')} tidak dapat ditentukan dari pasal dan dampak ${IMPACT_LABEL[on.impact]}. Tentukan tingkatnya pada hasil pemeriksaan setelah bertanya kepada BKPSDM/BKN.`,
    )
  }
  if (level !== 'ringan') {
    return fail(
      'level-exceeds-light',
      `Hukuman ringan tidak dapat dijatuhkan: ${cited} dengan dampak ${IMPACT_LABEL[on.impact]} diancam hukuman ${level} (${ruleOf(book, 'level-by-article-and-impact').citation}). Sampaikan rekomendasi kepada pejabat yang berwenang menghukum.`,
    )
  }
  const last = lastOfSameNature(book, on.violations, on.earlier, on.actDate)
  if (!lightSanctionsAfter(last).includes(sanction)) {
    return fail(
      'repeat-needs-heavier',
      `${SANCTION_LABEL[sanction]} tidak lebih berat dari hukuman terakhir untuk pelanggaran yang sifatnya sama (${last ? sanctionName(last) : ''}); pengulangan dijatuhi jenis yang lebih berat (${ruleOf(book, 'repeat-heavier').citation}).`,
    )
  }
  return ok(null)
}

/** Name of an earlier sanction for people; imported ones keep the name they came with. */
export function sanctionName(earlier: EarlierSanction): string {
  const light = LightSanction.safeParse(earlier.sanction)
  return light.success ? SANCTION_LABEL[light.data] : earlier.sanction
}
