import type { Identity, Official, PositionKind } from '../terms/person.ts'
import { ACTING_LABEL, POSITION_KIND_LABEL } from '../terms/person.ts'
import type { Sanction, SanctionLevel, Whose } from '../terms/sanction.ts'
import type { Law } from './law.ts'
import { articleBasis, type Covered, markedCitation, type Rulebook, ruleOf } from './rulebook.ts'

/** What decides who may impose a sanction: the table, the kind of government, and where heads of schools rank. */
export type AuthorityLaw = Pick<Law, 'rules' | 'government' | 'settings'>

export interface AuthorityQuestion {
  readonly person: Identity
  /** Direct superior first, then each next higher official. */
  readonly chain: readonly Official[]
  readonly whose: Whose
  readonly level: SanctionLevel
  /** Null: any kind of that level. A PDHTAPS may need a higher official than the level does. */
  readonly kind: Sanction | null
  /** Why this official may not decide here (he reported, he is involved), in Indonesian; null when he may. */
  readonly barred?: (official: Official) => string | null
}

/** An official whose rank would do, and why the power passes him by to the next higher one. */
export interface PassedOver {
  readonly official: Official
  readonly reason: string
}

/** The lowest lawful official of a person's chain, or the rank that is needed. */
export type Authority =
  | {
      readonly found: true
      readonly official: Official
      /** Whoever of the chain may sign, the competent official first, those above him after. */
      readonly lawful: readonly Official[]
      readonly passedOver: readonly PassedOver[]
    }
  | {
      readonly found: false
      /** Null where nobody in any chain of this government may: the Presiden, or a gap in the data. */
      readonly neededRank: PositionKind | null
      readonly text: string
      readonly passedOver: readonly PassedOver[]
    }

/**
 * Who may impose a sanction of this level and kind (PP 94/2021 Ps. 16-25, dossier 2.7). Where the very rank is missing,
 * involved or only acting (sedang, berat), the next higher one decides (BKN example 8, trap 20). Heads of schools and
 * puskesmas are functionals: they decide only where the office's setting ranks them. An Inspektorat's official never
 * decides over another unit's person (trap 1).
 */
export function authorityFor(law: AuthorityLaw, question: AuthorityQuestion): Authority {
  const { order } = law.rules.authority
  const needed = rankNeeded(law, question)
  const lowest = needed === null ? order.length : order.indexOf(needed)
  const ranking = question.chain.filter((official) => order.indexOf(rankOf(law, official)) >= lowest)
  const answers = ranking.map((official) => ({ official, reason: passes(law, question, official) }))
  const lawful = answers.flatMap(({ official, reason }) => (reason === null ? [official] : []))
  const first = lawful[0]
  const below = first ? answers.slice(0, ranking.indexOf(first)) : answers
  const passedOver = below.flatMap(({ official, reason }) => (reason === null ? [] : [{ official, reason }]))
  return first
    ? { found: true, official: first, lawful, passedOver }
    : { found: false, neededRank: needed, text: missing(law, question, needed, passedOver), passedOver }
}

/** Whether this official's rank suffices for a sanction of this level on the person (PP 94/2021 Ps. 16-25). */
export function rankSuffices(
  law: AuthorityLaw,
  official: Official,
  person: Identity,
  level: SanctionLevel,
): boolean {
  const { order } = law.rules.authority
  const needed = rankNeeded(law, { person, level, kind: null })
  return needed !== null && order.indexOf(rankOf(law, official)) >= order.indexOf(needed)
}

/** The kind of post he ranks as: a head of a school or puskesmas where the office's setting puts him ("pejabat setara"). */
function rankOf(law: AuthorityLaw, { identity }: Official): PositionKind {
  const ranked = law.settings.functionalHeadsRankAs
  const pattern = new RegExp(law.rules.authority.functionalHeads.pattern, 'i')
  return identity.positionKind === 'fungsional' && ranked !== null && pattern.test(identity.position)
    ? ranked
    : identity.positionKind
}

/** Lowest kind of official who may impose it on someone in this position; null when the data names none. */
function rankNeeded(
  { rules, government }: AuthorityLaw,
  { person, level, kind }: Pick<AuthorityQuestion, 'person' | 'level' | 'kind'>,
): PositionKind | null {
  const { order, imposers } = rules.authority
  const lawful = imposers.filter(
    (entry) =>
      entry.level === level &&
      entry.governments.includes(government) &&
      (kind === null || !entry.except.includes(kind)) &&
      covers(entry.over, person),
  )
  return order.find((rank) => lawful.some((entry) => entry.imposer === rank)) ?? null
}

/** Whether his post is one of these; a functional of an unknown level counts as any. */
export function covers(over: readonly Covered[], person: Identity): boolean {
  return over.some(
    ({ kind, functionalLevels }) =>
      kind === person.positionKind &&
      (functionalLevels === null ||
        person.functionalLevel === null ||
        functionalLevels.includes(person.functionalLevel)),
  )
}

/** Why the power passes an official of sufficient rank by; null when he may decide. */
function passes(law: AuthorityLaw, question: AuthorityQuestion, official: Official): string | null {
  if (punishesOwnStaffOnly(law.rules, official, question.person, question.whose)) {
    const rule = ruleOf(law.rules, 'inspectorate-own-staff')
    return `${rule.text} (${rule.citation})`
  }
  const barred = question.barred?.(official) ?? null
  if (barred) return barred
  if (official.acting && question.level !== 'ringan') {
    const rule = ruleOf(law.rules, 'acting-may-impose-light')
    return `${ACTING_LABEL[official.acting]} hanya boleh menjatuhkan hukuman ringan (${markedCitation(rule)}).`
  }
  return null
}

function missing(
  law: AuthorityLaw,
  { person, level, kind }: AuthorityQuestion,
  needed: PositionKind | null,
  passedOver: readonly PassedOver[],
): string {
  const whom = POSITION_KIND_LABEL[person.positionKind]
  const above = law.rules.authority.beyond.find(
    ({ levels, kinds, over }) =>
      levels.includes(level) &&
      (kinds === null || (kind !== null && kinds.includes(kind))) &&
      covers(over, person),
  )
  if (needed === null && above) {
    return `Untuk ${whom} hukuman ini dijatuhkan ${above.holder} (${markedCitation(above)}): tanyakan kepada BKN.`
  }
  if (needed === null) {
    return `Data kewenangan tidak memuat pejabat yang berwenang atas ${whom}; tanyakan kepada BKPSDM/BKN.`
  }
  const names = passedOver.map(({ official, reason }) => `${official.identity.name}: ${reason}`).join(' ')
  return `Belum ada pejabat yang berwenang dalam rantai atasan: untuk ${whom} diperlukan ${POSITION_KIND_LABEL[needed]} atau pejabat setingkat lebih tinggi.${names ? ` ${names}` : ''}`
}

/** The article of an authority answer: the light level has its own rule. */
export const authorityRule = (level: SanctionLevel) =>
  level === 'ringan' ? ('light-authority' as const) : ('sanction-authority' as const)

/** Grounds of a decision by this official: the table, and what moved the power to him. */
export function authorityBasis(rules: Rulebook, authority: Authority, level: SanctionLevel) {
  const acting = authority.found && authority.official.acting !== null
  return [
    articleBasis(rules, authorityRule(level)),
    ...(acting ? [articleBasis(rules, 'acting-may-impose-light')] : []),
    ...(authority.passedOver.length > 0 ? [articleBasis(rules, 'authority-moves-up')] : []),
  ]
}

/** An Inspektorat's official who would sign against another unit's person: such a decision is void (dossier trap 1). */
export function punishesOwnStaffOnly(
  book: Rulebook,
  official: Official,
  person: Identity,
  whose: Whose,
): boolean {
  if (whose === 'own') return false
  const pattern = new RegExp(book.authority.ownStaffOnly.pattern, 'i')
  const belongs = (text: string) => pattern.test(text)
  return (
    (belongs(official.identity.position) || belongs(official.identity.unitName)) && !belongs(person.unitName)
  )
}

/** The same holder of the same office: by NIP where both have one, else by person, else by name and position. */
export const sameOfficial = (a: Official, b: Official): boolean => samePerson(a.identity, b.identity)

/** The same person: by NIP where both have one, else by person, else by name and position. */
export function samePerson(x: Identity, y: Identity): boolean {
  if (x.nip && y.nip) return x.nip === y.nip
  if (x.personId && y.personId) return x.personId === y.personId
  return x.name === y.name && x.position === y.position
}

/** Whether one of the examiners may impose the sanction himself; otherwise he reports upward (Ps. 27). */
export function examinerHasPower(authority: Authority, examiners: readonly Official[]): boolean {
  return (
    authority.found &&
    authority.lawful.some((lawful) => examiners.some((examiner) => sameOfficial(lawful, examiner)))
  )
}
