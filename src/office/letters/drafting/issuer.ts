import type { OfficeProfile } from '../../../contract/settings.ts'
import { isAlwaysOurs, type PaperKind } from '../../../terms/paper.ts'
import type { Official } from '../../../terms/person.ts'
import type { Whose } from '../../../terms/sanction.ts'

/**
 * Who issues a paper of a case: never the Inspektorat for another unit's procedure (dossier trap 1), and never for the
 * head of the region or another unit's official, even about its own staff: he numbers what he signs.
 */
export function issuerOf(
  kind: PaperKind,
  caseWhose: Whose,
  signer: Official | null,
  profile: Pick<OfficeProfile, 'name'>,
): Whose {
  if (isAlwaysOurs(kind)) return 'own'
  if (caseWhose !== 'own') return caseWhose
  return signer && !isOurs(signer, profile) ? 'other-unit' : 'own'
}

function isOurs({ identity }: Official, profile: Pick<OfficeProfile, 'name'>): boolean {
  if (identity.positionKind === 'kepala-daerah') return false
  const unit = identity.unitName.trim().toLowerCase()
  const office = profile.name.trim().toLowerCase()
  // Nothing known of his unit, or written longer or shorter than the profile has it.
  return unit === '' || unit.includes(office) || office.includes(unit)
}
