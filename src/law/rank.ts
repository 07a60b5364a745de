import { type Golongan, PNS_GOLONGAN, type PnsGolongan } from '../terms/golongan.ts'
import type { Identity } from '../terms/person.ts'
import type { Rulebook } from './rulebook.ts'

/**
 * Whether a panel member stands below the examinee in pangkat or, where both hold a structural post, in jabatan
 * (PerBKN 6/2022 Ps. 29; unsure). What the registry does not know is not held against him.
 */
export function ranksBelow(book: Rulebook, member: Identity, examinee: Identity): boolean {
  return lowerGolongan(member.golongan, examinee.golongan) || lowerPost(book, member, examinee)
}

const isPns = (golongan: Golongan): golongan is PnsGolongan =>
  PNS_GOLONGAN.some((known) => known === golongan)

function lowerGolongan(one: Golongan | null, other: Golongan | null): boolean {
  if (one === null || other === null || !isPns(one) || !isPns(other)) return false
  return PNS_GOLONGAN.indexOf(one) < PNS_GOLONGAN.indexOf(other)
}

function lowerPost(book: Rulebook, one: Identity, other: Identity): boolean {
  const { order } = book.authority
  const [low, high] = [order.indexOf(one.positionKind), order.indexOf(other.positionKind)]
  return low >= 0 && high >= 0 && low < high
}
