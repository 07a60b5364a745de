import { officialOf } from '../../contract/office-official.ts'
import type { OfficeOfficial, OfficialRole } from '../../contract/settings.ts'
import type { PersonId } from '../../terms/ids.ts'
import type { Identity, Official } from '../../terms/person.ts'
import type { ReadContext } from '../context.ts'
import { findByNip, findPerson, identityOf, identityOfPerson } from './repository.ts'
import { isOwnUnit, unitsUpward } from './units.ts'

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

/** The first official of a role, when it is clear which one: two Irban are not told apart here. */
function only(officials: readonly OfficeOfficial[], role: OfficialRole): OfficeOfficial | null {
  const found = officials.filter((official) => official.role === role)
  return found.length === 1 ? (found[0] ?? null) : null
}

/**
 * The line above one of the office's own staff. A functional (auditor, P2UPD) works under his Irban, others under a
 * Kasubag and the Sekretaris; an Irban stands directly under the head of the office.
 */
function ownLine(officials: readonly OfficeOfficial[], person: Identity): readonly OfficeOfficial[] {
  const role = officials.find(({ nip }) => nip !== null && nip === person.nip)?.role ?? null
  const line = (...roles: OfficialRole[]) =>
    roles.map((each) => only(officials, each)).filter((found) => found !== null)
  const top: OfficialRole[] = ['kepala', 'sekda', 'kepala-daerah']
  switch (role) {
    case 'kepala-daerah':
      return []
    case 'sekda':
      return line('kepala-daerah')
    case 'kepala':
      return line('sekda', 'kepala-daerah')
    case 'sekretaris':
    case 'irban':
      return line(...top)
    case 'kasubag':
      return line('sekretaris', ...top)
    case 'lainnya':
    case null:
      return person.positionKind === 'fungsional'
        ? line('irban', ...top)
        : person.positionKind === 'administrator'
          ? line(...top)
          : line('kasubag', 'sekretaris', ...top)
  }
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
  const isOwn =
    isOwnUnit(db, person.unitId) ||
    profile.officials.some(
      ({ nip, role }) => nip === person.nip && role !== 'kepala-daerah' && role !== 'sekda',
    )
  const inProfile = (identity: Identity) =>
    profile.officials.some(({ nip }) => nip !== null && nip === identity.nip)
  for (const unit of unitsUpward(db, person.unitId)) {
    const head = unit.head_person_id ? identityOf(db, unit.head_person_id as PersonId) : null
    // The office's own officials come in their order from the profile, with Plt./Plh. as it says.
    if (head && !(isOwn && inProfile(head))) add({ identity: head, acting: null })
    // Whoever leads this unit has his superior above it, never a colleague of a smaller unit.
    if (head && same(head, self)) chain.length = 0
  }
  const isRegional = profile.kind !== 'instansi-vertikal'
  const above = isOwn
    ? ownLine(profile.officials, self)
    : isRegional
      ? (['sekda', 'kepala-daerah'] as const)
          .map((role) => only(profile.officials, role))
          .filter((found) => found !== null)
      : [only(profile.officials, 'kepala')].filter((found) => found !== null)
  for (const official of above) add(registeredOfficial(context, official))
  return chain
}
