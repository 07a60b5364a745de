import type { OfficeOfficial, OfficeProfile, OfficialRole } from '../../contract/settings.ts'
import type { Official } from '../../terms/person.ts'

/** An official of the office as letters name him. */
function asOfficial(official: OfficeOfficial, profile: OfficeProfile): Official {
  const { name, nip, golongan, position, positionKind, acting } = official
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
      unitName: `${profile.name} ${profile.region}`,
    },
    acting,
  }
}

/** The first official of the office in one of these roles, in the order asked. */
export function officialInRole(profile: OfficeProfile, ...roles: readonly OfficialRole[]): Official | null {
  for (const role of roles) {
    const found = profile.officials.find((official) => official.role === role)
    if (found) return asOfficial(found, profile)
  }
  return null
}
