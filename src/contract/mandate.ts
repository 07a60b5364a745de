import type { Mandate } from '../terms/mandate.ts'
import { PAPERS, type PaperKind } from '../terms/paper.ts'
import type { Official } from '../terms/person.ts'
import { assertNever } from '../terms/result.ts'
import type { OfficeOfficial, OfficeProfile, OfficialRole } from './settings.ts'
import { usualPosition } from './usual-position.ts'

/** Which office of ours the signer holds; null: an official the settings do not know. */
function roleOf({ identity }: Official, { officials }: OfficeProfile): OfficialRole | null {
  const isHe = ({ nip, name }: OfficeOfficial) =>
    identity.nip !== null && nip !== null ? identity.nip === nip : identity.name === name
  // Who holds two offices (Sekretaris, and Plh. Inspektur) signs in the one the paper names.
  const his = officials.filter(isHe)
  return (his.find(({ position }) => position === identity.position) ?? his[0])?.role ?? null
}

/** The title of this role as the settings have it, else as it is usually called; a ministry's office has no region's. */
function titleOf(role: OfficialRole, { kind, region, officials }: OfficeProfile): string {
  const known = officials.find((official) => official.role === role)
  if (known) return known.position
  const ofRegion = role === 'kepala-daerah' || role === 'sekda'
  return ofRegion && kind === 'instansi-vertikal' ? '' : usualPosition(role, kind, region)
}

/**
 * A mandate of this kind with the titles that usually go with the signer, for the clerk to correct: an official of the
 * office signs for its head, the head for the head of the region, by way of the Sekretaris Daerah.
 */
export function mandateFor(kind: Mandate['kind'], signer: Official | null, profile: OfficeProfile): Mandate {
  const role = signer ? roleOf(signer, profile) : null
  const title = (of: OfficialRole) => titleOf(of, profile)
  const forRegion = role === 'kepala' || role === 'sekda' || role === 'kepala-daerah'
  switch (kind) {
    case 'an':
      return { kind, of: title(forRegion ? 'kepala-daerah' : 'kepala') }
    case 'ub':
      if (role === 'kepala') return { kind, of: title('kepala-daerah'), through: title('sekda') }
      if (role === 'sekretaris') return { kind, of: title('kepala-daerah'), through: title('kepala') }
      return forRegion
        ? { kind, of: title('kepala-daerah'), through: '' }
        : { kind, of: title('kepala'), through: title('sekretaris') }
    default:
      return assertNever(kind)
  }
}

/** What is proposed when this official signs: a paper of the head of the office is signed *a.n.* by his officials. */
export function proposedMandate(
  kind: PaperKind,
  signer: Official | null,
  profile: OfficeProfile,
): Mandate | null {
  if (signer === null || PAPERS[kind].mandate !== 'proposed') return null
  const role = roleOf(signer, profile)
  const underHead = role === 'sekretaris' || role === 'irban' || role === 'kasubag' || role === 'lainnya'
  // As Plt. or Plh. of the head he signs in that office itself.
  return underHead && signer.identity.position !== titleOf('kepala', profile)
    ? mandateFor('an', signer, profile)
    : null
}
