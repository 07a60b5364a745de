import { officialOf } from '../../../contract/office-official.ts'
import type { OfficeProfile, OfficialRole } from '../../../contract/settings.ts'
import type { Official } from '../../../terms/person.ts'

/** The first official of the office in one of these roles, in the order asked. */
export function officialInRole(profile: OfficeProfile, ...roles: readonly OfficialRole[]): Official | null {
  for (const role of roles) {
    const found = profile.officials.find((official) => official.role === role)
    if (found) return officialOf(found, profile)
  }
  return null
}
