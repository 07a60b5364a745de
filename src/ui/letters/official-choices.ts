import type { CaseView } from '../../contract/cases.ts'
import type { OfficeProfile } from '../../contract/settings.ts'
import type { Official } from '../../terms/person.ts'

/**
 * Officials a paper of this case may name: the confirmed superiors first, then the office's own officials. Another
 * unit's papers are still offered them, because the office's people take part in minutes; who may sign is checked at
 * numbering.
 */
export function officialChoices(view: CaseView, profile: OfficeProfile): Official[] {
  const own = profile.officials.map(
    ({ name, nip, golongan, position, positionKind, acting }): Official => ({
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
    }),
  )
  const superiors = view.assessment.superiors
  const known = new Set(superiors.map(({ identity }) => identity.nip ?? identity.name))
  return [...superiors, ...own.filter(({ identity }) => !known.has(identity.nip ?? identity.name))]
}
