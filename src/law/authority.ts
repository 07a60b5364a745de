import type { Identity, Official, PositionKind } from '../terms/person.ts'
import { POSITION_KIND_LABEL } from '../terms/person.ts'
import type { SanctionLevel, Whose } from '../terms/sanction.ts'
import type { AuthorityTable, Rulebook } from './rulebook.ts'

/** Who may impose a light sanction on a person: the lowest lawful official of his chain, or the rank that is needed. */
export type LightAuthority =
  | { readonly found: true; readonly official: Official; readonly index: number }
  | { readonly found: false; readonly neededRank: PositionKind | null; readonly text: string }

/** Lowest kind of official who may impose this level on someone in this position; null when the data names none. */
function rankNeeded(
  table: AuthorityTable,
  person: Identity,
  level: SanctionLevel = 'ringan',
): PositionKind | null {
  const lawful = table.imposers.filter(
    (entry) =>
      entry.level === level &&
      entry.over.some(
        (covered) =>
          covered.kind === person.positionKind &&
          (covered.functionalLevels === null ||
            person.functionalLevel === null ||
            covered.functionalLevels.includes(person.functionalLevel)),
      ),
  )
  return table.order.find((kind) => lawful.some((entry) => entry.imposer === kind)) ?? null
}

/** Whether this official's rank suffices for a sanction of this level on the person (PP 94/2021 Ps. 16-25). */
export function rankSuffices(
  book: Rulebook,
  official: Official,
  person: Identity,
  level: SanctionLevel,
): boolean {
  const { order } = book.authority
  const needed = rankNeeded(book.authority, person, level)
  return needed !== null && order.indexOf(official.identity.positionKind) >= order.indexOf(needed)
}

/**
 * The lowest lawful official for a light sanction (PP 94/2021 Ps. 16-25). Where the very rank is missing the next
 * higher one decides (BKN example 8). Heads of schools and puskesmas are functionals: they examine but do not decide.
 * @param chain direct superior first, then each next higher official.
 */
export function lightAuthority(
  book: Rulebook,
  person: Identity,
  chain: readonly Official[],
  whose: Whose,
): LightAuthority {
  const { order } = book.authority
  const needed = rankNeeded(book.authority, person)
  const lowest = needed === null ? -1 : order.indexOf(needed)
  const index =
    lowest < 0
      ? -1
      : chain.findIndex(
          (official) =>
            order.indexOf(official.identity.positionKind) >= lowest &&
            !punishesOwnStaffOnly(book, official, person, whose),
        )
  const official = chain[index]
  if (official) return { found: true, official, index }
  return {
    found: false,
    neededRank: needed,
    text: needed
      ? `Belum ada pejabat yang berwenang dalam rantai atasan: untuk ${POSITION_KIND_LABEL[person.positionKind]} diperlukan ${POSITION_KIND_LABEL[needed]} atau pejabat setingkat lebih tinggi.`
      : `Data kewenangan tidak memuat pejabat yang berwenang atas ${POSITION_KIND_LABEL[person.positionKind]}; tanyakan kepada BKPSDM/BKN.`,
  }
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
export function sameOfficial(a: Official, b: Official): boolean {
  const [x, y] = [a.identity, b.identity]
  if (x.nip && y.nip) return x.nip === y.nip
  if (x.personId && y.personId) return x.personId === y.personId
  return x.name === y.name && x.position === y.position
}

/** Whether one of the examiners may impose the light sanction himself; otherwise he reports upward (Ps. 27). */
export function examinerHasPower(
  authority: LightAuthority,
  chain: readonly Official[],
  examiners: readonly Official[],
): boolean {
  if (!authority.found) return false
  return chain
    .slice(authority.index)
    .some((lawful) => examiners.some((examiner) => sameOfficial(lawful, examiner)))
}
