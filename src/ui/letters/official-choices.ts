import type { CaseView } from '../../contract/cases.ts'
import { officialOf } from '../../contract/office-official.ts'
import type { OfficeProfile } from '../../contract/settings.ts'
import type { Official } from '../../terms/person.ts'

/**
 * Officials a paper of this case (null: of no case) may name: the confirmed superiors first, then the office's own officials. Another
 * unit's papers are still offered them, because the office's people take part in minutes; who may sign is checked at
 * numbering.
 */
export function officialChoices(view: CaseView | null, profile: OfficeProfile): Official[] {
  const own = profile.officials.map((official) => officialOf(official, profile))
  const superiors = view?.assessment.superiors ?? []
  const known = new Set(superiors.map(({ identity }) => identity.nip ?? identity.name))
  return [...superiors, ...own.filter(({ identity }) => !known.has(identity.nip ?? identity.name))]
}
