import { type Identity, POSITION_KIND_LABEL } from '../terms/person.ts'
import { formatDate, type PlainDate } from '../terms/plain-date.ts'
import { type Failure, fail, ok, type Result } from '../terms/result.ts'
import {
  DisciplineSanction,
  IMPACT_LABEL,
  LightSanction,
  SANCTION_LABEL,
  Sanction,
  type SanctionLevel,
} from '../terms/sanction.ts'
import { covers } from './authority.ts'
import { answersForSameAct, lastOfSameNature, levelOfEarlier } from './earlier.ts'
import type { EarlierSanction } from './facts.ts'
import { instrumentRefusal, rulesReadOn } from './instruments.ts'
import { type Act, LEVEL_WEIGHT, lawfulLevel, threatOf } from './level.ts'
import { levelOf, type Misfit, type Rulebook, ruleOf, sanctionKind, type Violation } from './rulebook.ts'

/** What decides which kinds are lawful in a case. */
export interface SanctionCase extends Act {
  readonly actDate: PlainDate
  /** The day of the decision: it picks the sedang kinds in force. */
  readonly decidedOn: PlainDate
  /** The level the examiner named where the law gives none; null when nobody did. */
  readonly namedLevel: SanctionLevel | null
  readonly earlier: readonly EarlierSanction[]
  /** The clerk states that it is another act than the one punished for that day. */
  readonly anotherAct: boolean
  /** The person as he is when it is imposed: not every kind fits every post. */
  readonly person: Identity
}

type Repetition = Pick<SanctionCase, 'violations' | 'actDate' | 'decidedOn' | 'earlier'>

/** Kinds that may be imposed on a day, lightest first: of sedang either the transitional or the tukin kinds (trap 7). */
function kindsInForce(book: Rulebook, on: PlainDate): readonly DisciplineSanction[] {
  return DisciplineSanction.options.filter((kind) => inForce(book, kind, on))
}

function inForce(book: Rulebook, kind: DisciplineSanction, on: PlainDate): boolean {
  const from = book.sanctionSwitch.tukinInForceFrom
  const tukin = from !== null && from <= on
  const { set } = sanctionKind(book, kind)
  return set === 'always' || (set === 'tukin') === tukin
}

const LEVEL_STEP = 10

/** Heavier kinds weigh more, across levels; the sedang kinds of either set weigh the same step by step. Moral ones: 0. */
export function weightOf(book: Rulebook, kind: Sanction): number {
  const { level, order } = sanctionKind(book, kind)
  return level === null ? 0 : LEVEL_WEIGHT[level] * LEVEL_STEP + order
}

/** An earlier sanction's weight; one of a name nobody knows weighs as the lightest of its level. */
function weightOfEarlier(book: Rulebook, { sanction, level }: EarlierSanction): number {
  const kind = Sanction.safeParse(sanction)
  if (kind.success) return weightOf(book, kind.data)
  return level === null ? 0 : LEVEL_WEIGHT[level] * LEVEL_STEP + 1
}

/**
 * The level a decision must have: that of article and impact, or a higher one where the last sanction for the same nature
 * leaves no heavier kind in it (Ps. 35(2)). Null while the level is unknown.
 */
export function levelAfterRepetition(
  book: Rulebook,
  level: SanctionLevel | null,
  on: Repetition,
): SanctionLevel | null {
  const last = lastOfSameNature(book, on.violations, on.earlier, on.actDate)
  if (level === null || last === null) return level
  const heavier = kindsInForce(book, on.decidedOn).filter(
    (kind) => weightOf(book, kind) > weightOfEarlier(book, last),
  )
  const levels = heavier.flatMap((kind) => levelOf(book, kind) ?? [])
  return levels.find((candidate) => LEVEL_WEIGHT[candidate] >= LEVEL_WEIGHT[level]) ?? level
}

/** The kinds that may be imposed here, lightest first. */
export function lawfulKinds(book: Rulebook, on: SanctionCase): readonly DisciplineSanction[] {
  return DisciplineSanction.options.filter((kind) => sanctionAllowed(book, kind, on).ok)
}

/** May this sanction be imposed? Refused with the article otherwise. */
export function sanctionAllowed(
  book: Rulebook,
  sanction: DisciplineSanction,
  on: SanctionCase,
): Result<null, Failure> {
  return (
    whyNotAtAll(book, on) ??
    whyNotThisLevel(book, sanction, on) ??
    whyNotInForce(book, sanction, on.decidedOn) ??
    whyNotThisPost(book, sanction, on.person) ??
    whyNotAfterTheLast(book, sanction, on) ??
    ok(null)
  )
}

/** Nothing may be imposed here, whatever its kind: no article, punished already, or a rule younger than the act. */
function whyNotAtAll(book: Rulebook, on: SanctionCase) {
  if (on.violations.length === 0) {
    return fail(
      'no-violation',
      `Pilih dahulu pasal yang dilanggar: setiap keputusan menyebut pelanggarannya (${ruleOf(book, 'decision-in-writing').citation}).`,
    )
  }
  const punished = on.earlier.find(
    (earlier) =>
      levelOfEarlier(book, earlier) !== null && answersForSameAct(earlier, on.violations, on.actDate),
  )
  if (punished && !on.anotherAct) {
    const rule = ruleOf(book, 'no-double-punishment')
    return fail(
      'double-punishment',
      `Perbuatan ${formatDate(on.actDate)} sudah dijatuhi ${sanctionName(punished)} (${formatDate(punished.decidedOn)}). ${rule.text} (${rule.citation}) Bila ini perbuatan lain pada hari yang sama, ubah telaah dan tulis apa bedanya.`,
    )
  }
  const younger = tooYoung(book, on)
  if (!younger || on.violations.some((violation) => violation.neutrality)) return null
  return ruleAfterAct(book, younger, on.actDate)
}

/** An article that did not stand yet when the act happened. */
function tooYoung(book: Rulebook, { violations, actDate }: SanctionCase) {
  return violations.find((violation) => violation.validFrom > rulesReadOn(book, actDate))
}

function ruleAfterAct(book: Rulebook, younger: Violation, actDate: PlainDate) {
  const refusal = instrumentRefusal({ short: younger.citation, enactedOn: younger.validFrom }, actDate)
  return fail(
    'rule-after-act',
    `${refusal} ${ruleOf(book, 'date-of-act-decides').text} Tanyakan kepada BKPSDM/BKN dan sampaikan hasilnya dengan LHP.`,
  )
}

/** Article, impact and repetition give another level. */
function whyNotThisLevel(book: Rulebook, sanction: DisciplineSanction, on: SanctionCase) {
  const light = LightSanction.safeParse(sanction).success
  const cited = on.violations.map((violation) => violation.citation).join('; ')
  if (light && on.violations.some((violation) => violation.neutrality)) {
    const rule = ruleOf(book, 'neutrality-never-light')
    return fail(
      'level-exceeds-light',
      `Teguran tidak dapat dijatuhkan: ${rule.text} (${rule.citation}). Dasar kasus ini: ${cited}. Sampaikan rekomendasi kepada pejabat yang berwenang menghukum.`,
    )
  }
  const younger = tooYoung(book, on)
  if (younger) return ruleAfterAct(book, younger, on.actDate)
  const lawful = lawfulLevel(on)
  const level = lawful.level ?? on.namedLevel
  if (level === null) {
    return fail(
      'level-unknown',
      `Tingkat hukuman untuk ${lawful.asks.map((v) => v.citation).join('; ')} tidak dapat ditentukan dari pasal dan dampak ${IMPACT_LABEL[on.impact]}. Tentukan tingkatnya pada hasil pemeriksaan setelah bertanya kepada BKPSDM/BKN.`,
    )
  }
  const needed = levelAfterRepetition(book, level, on)
  const its = levelOf(book, sanction)
  if (needed === its) return null
  if (level === its) return null // `whyNotAfterTheLast` says it better: the repetition rules it out.
  const rule = ruleOf(book, 'level-by-article-and-impact')
  return light
    ? fail(
        'level-exceeds-light',
        `Hukuman ringan tidak dapat dijatuhkan: ${threatOf(on, level)} (${rule.citation}). Sampaikan rekomendasi kepada pejabat yang berwenang menghukum.`,
      )
    : fail(
        'other-level',
        `${capital(SANCTION_LABEL[sanction])} adalah hukuman ${its}: ${threatOf(on, level)} (${rule.citation}).`,
      )
}

/** Of the sedang kinds only one set is in force (Ps. 42, trap 7). */
function whyNotInForce(book: Rulebook, sanction: DisciplineSanction, decidedOn: PlainDate) {
  if (inForce(book, sanction, decidedOn)) return null
  const rule = ruleOf(book, 'transitional-sanctions')
  const from = book.sanctionSwitch.tukinInForceFrom
  const since = from ? ` Tanggal berlakunya menurut data peraturan: ${formatDate(from)}.` : ''
  return fail(
    'kind-not-in-force',
    `${capital(SANCTION_LABEL[sanction])} tidak dapat dijatuhkan pada ${formatDate(decidedOn)}: ${rule.text}${since} (${rule.citation})`,
  )
}

/** Refused where the source is sure; `misfitOf` says the rest. */
function whyNotThisPost(book: Rulebook, sanction: DisciplineSanction, person: Identity) {
  const misfit = misfitOf(book, sanction, person)
  if (misfit?.confidence !== 'H') return null
  return fail(
    'kind-does-not-fit',
    `${capital(SANCTION_LABEL[sanction])} tidak cocok bagi ${POSITION_KIND_LABEL[person.positionKind]}: ${misfit.text} (${misfit.citation})`,
  )
}

/** Why this kind does not fit his post, or may not; null where it does. */
export function misfitOf(book: Rulebook, sanction: Sanction, person: Identity): Misfit | null {
  return sanctionKind(book, sanction).misfits.find(({ over }) => covers(over, person)) ?? null
}

/** Whether a kind exists on that day and for that post, whatever the case: what a remedy may put in place (Ps. 42). */
export function existsFor(
  book: Rulebook,
  sanction: DisciplineSanction,
  on: { readonly decidedOn: PlainDate; readonly person: Identity },
): Result<null, Failure> {
  return whyNotInForce(book, sanction, on.decidedOn) ?? whyNotThisPost(book, sanction, on.person) ?? ok(null)
}

function whyNotAfterTheLast(book: Rulebook, sanction: DisciplineSanction, on: SanctionCase) {
  const last = lastOfSameNature(book, on.violations, on.earlier, on.actDate)
  if (!last || weightOf(book, sanction) > weightOfEarlier(book, last)) return null
  return fail(
    'repeat-needs-heavier',
    `${capital(SANCTION_LABEL[sanction])} tidak lebih berat dari hukuman terakhir untuk pelanggaran yang sifatnya sama (${sanctionName(last)}); pengulangan dijatuhi jenis yang lebih berat (${ruleOf(book, 'repeat-heavier').citation}).`,
  )
}

const capital = (text: string) => text.charAt(0).toUpperCase() + text.slice(1)

/** Name of an earlier sanction for people; imported ones keep the name they came with. */
export function sanctionName(earlier: EarlierSanction): string {
  const kind = Sanction.safeParse(earlier.sanction)
  return kind.success ? SANCTION_LABEL[kind.data] : earlier.sanction
}
