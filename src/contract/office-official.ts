import type { Official } from '../terms/person.ts'
import { officeTitle } from './kop.ts'
import type { Person } from './people.ts'
import type { OfficeOfficial, OfficeProfile } from './settings.ts'

/** Longest name of a unit in an identity. */
const UNIT_NAME_MAX = 300

/**
 * An official of the office's profile as papers name him. The regional head and his Sekda belong to the region, not to
 * the office: what they sign is never the Inspektorat's.
 */
export function officialOf(
  { role, name, nip, golongan, position, positionKind, acting }: OfficeOfficial,
  profile: Pick<OfficeProfile, 'name' | 'region'>,
): Official {
  const ofRegion = role === 'kepala-daerah' || role === 'sekda'
  return {
    identity: {
      personId: null,
      name,
      nip,
      kind: nip ? 'pns' : null,
      golongan,
      position,
      positionKind,
      functionalLevel: null,
      unitId: null,
      unitName: (ofRegion ? profile.region : officeTitle(profile)).slice(0, UNIT_NAME_MAX),
    },
    acting,
  }
}

/** A person of the registry as papers name him, in the post he holds today. */
export function officialFromRegistry(person: Person): Official {
  const { id, fullName, nip, kind, golongan, position, positionKind, functionalLevel, unitId, unitName } =
    person
  return {
    identity: {
      personId: id,
      name: fullName,
      nip,
      kind,
      golongan,
      position,
      positionKind,
      functionalLevel,
      unitId,
      unitName,
    },
    acting: null,
  }
}
