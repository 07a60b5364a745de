import { officialOf } from '../../contract/office-official.ts'
import type { OfficeOfficial, OfficialRole } from '../../contract/settings.ts'
import { PersonId } from '../../terms/ids.ts'
import type { Identity, Official } from '../../terms/person.ts'
import type { ReadContext } from '../context.ts'
import { ownLine } from './own-line.ts'
import { findByNip, findPerson, identityOf, identityOfPerson } from './repository.ts'
import { unitsUpward } from './units.ts'

/** `superiors-confirmed` takes no longer chain. */
const LONGEST_CHAIN = 8

type Source = Pick<ReadContext, 'db' | 'profile'>

/** An official of the office's profile, joined with what the registry knows of him. */
function registeredOfficial({ db, profile }: Source, official: OfficeOfficial): Official {
  const person = official.nip ? findByNip(db, official.nip) : null
  const known = person ? identityOfPerson(person) : null
  const { identity, acting } = officialOf(official, profile)
  return {
    acting,
    identity: {
      ...identity,
      personId: known?.personId ?? null,
      kind: known?.kind ?? null,
      unitId: known?.unitId ?? null,
      unitName: known?.unitName || identity.unitName,
    },
  }
}

function same(left: Identity, right: Identity): boolean {
  return (
    (left.personId !== null && left.personId === right.personId) ||
    (left.nip !== null && left.nip === right.nip)
  )
}

/** The official of a role, when it is clear which one. */
function only(officials: readonly OfficeOfficial[], role: OfficialRole): OfficeOfficial | null {
  const found = officials.filter((official) => official.role === role)
  return found.length === 1 ? (found[0] ?? null) : null
}

/**
 * The chain upward as the registry and the profile suggest it, direct superior first. Only a proposal: the clerk confirms
 * it per case, and the case keeps it as it was. Empty when nobody is known.
 */
export function proposeSuperiors(context: Source, personId: PersonId): readonly Official[] {
  const { db, profile } = context
  const person = findPerson(db, personId)
  if (!person) return []
  const self = identityOfPerson(person)
  const chain: Official[] = []
  const add = (official: Official) => {
    const known = chain.some(({ identity }) => same(identity, official.identity))
    if (!known && !same(self, official.identity) && chain.length < LONGEST_CHAIN) chain.push(official)
  }
  const { officials } = profile
  const roles = officials.filter(({ nip }) => nip === person.nip).map(({ role }) => role)
  const isRegionHead = roles.includes('kepala-daerah')
  const isOfRegion = isRegionHead || roles.includes('sekda')
  const units = unitsUpward(db, person.unitId)
  const top = units.findLast(({ own }) => own === 1)
  const isOwn = !isOfRegion && (top !== undefined || roles.length > 0)
  let heads: Identity[] = []
  let topHead: Identity | null = null
  let leadsOffice = false
  for (const unit of units) {
    const head = unit.head_person_id ? identityOf(db, PersonId.parse(unit.head_person_id)) : null
    if (!head) continue
    // Whoever leads this unit has his superior above it, never a colleague of a smaller unit.
    if (same(head, self)) {
      heads = []
      leadsOffice = unit === top
    } else if (unit === top) topHead = head
    else heads.push(head)
  }
  if (isOwn) {
    const registered = (official: OfficeOfficial) => registeredOfficial(context, official)
    for (const official of ownLine({ db, officials, registered }, self, heads, topHead, leadsOffice))
      add(official)
  } else for (const identity of heads) add({ identity, acting: null })
  const above: readonly OfficialRole[] = isRegionHead
    ? []
    : profile.kind !== 'instansi-vertikal'
      ? ['sekda', 'kepala-daerah']
      : isOwn
        ? []
        : ['kepala']
  for (const role of above) {
    const official = only(officials, role)
    if (official) add(registeredOfficial(context, official))
  }
  return chain
}
