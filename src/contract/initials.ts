import type { Official } from '../terms/person.ts'
import { INITIALS_MAX, type OfficeOfficial, type OfficeProfile, type OfficialRole } from './settings.ts'

/** Up the line, as most offices have it. */
const LINE: readonly OfficialRole[] = ['kasubag', 'sekretaris', 'irban']

interface Line {
  readonly initials: OfficeProfile['initials']
  readonly officials: readonly Pick<OfficeOfficial, 'role' | 'position'>[]
}

/** The office's line of initials, first to last: as the clerk set it, else its officials below the head. */
export function initialsLine({ officials, initials }: Line): string[] {
  return (
    initials ??
    LINE.flatMap((role) => officials.filter((official) => official.role === role).map(titleOf)).slice(
      0,
      INITIALS_MAX,
    )
  )
}

const titleOf = ({ position }: Pick<OfficeOfficial, 'position'>) => position
const same = (left: string, right: string) => left.trim().toLowerCase() === right.trim().toLowerCase()

/** Who still initials a draft of this signer: nobody initials what he signs himself, in whichever office he signs it. */
export function initialsFor(
  signer: Official | null,
  profile: Pick<OfficeProfile, 'officials' | 'initials'>,
): string[] {
  const line = initialsLine(profile)
  if (signer === null) return line
  const { name, nip, position } = signer.identity
  const his = profile.officials.filter((official) =>
    nip !== null && official.nip !== null ? nip === official.nip : name === official.name,
  )
  const held = [position, ...his.map(titleOf)]
  return line.filter((title) => !held.some((own) => same(own, title)))
}
