import { assertNever } from '../terms/result.ts'
import type { OfficeKind, OfficeProfile } from './settings.ts'

/** The printed head of the office's papers, line by line (dossier 4): the screen's preview and the letters agree. */
export interface Kop {
  /** `PEMERINTAH KOTA RIMBA RAYA`; empty for a vertical office, whose ministry stands in its own name. */
  readonly authority: string
  /** `INSPEKTORAT DAERAH`. */
  readonly office: string
  readonly address: string
  /** `Telepon ...  Pos-el ...  Laman ...`; empty when none is given. */
  readonly contacts: string
}

/** The word a region's name begins with, as letters write it; none for a vertical office. */
export function regionWord(kind: OfficeKind): string | null {
  switch (kind) {
    case 'inspektorat-kabupaten':
      return 'Kabupaten'
    case 'inspektorat-kota':
      return 'Kota'
    case 'inspektorat-provinsi':
      return 'Provinsi'
    case 'instansi-vertikal':
      return null
    default:
      return assertNever(kind)
  }
}

/** `Rimba Raya` without its `Kabupaten`, `Kota`, `Provinsi`. */
export function bareRegion(region: string): string {
  return region.trim().replace(/^(kabupaten|kab\.?|kota|provinsi|prov\.?)\s+/i, '')
}

/** Puts the right word before the region: `rimba raya` of a city office becomes `Kota rimba raya`. Empty stays empty. */
export function fullRegion(kind: OfficeKind, region: string): string {
  const word = regionWord(kind)
  const bare = bareRegion(region)
  if (!word) return region.trim()
  return bare === '' ? '' : `${word} ${bare}`
}

/** The kop of the office's own papers. Another unit's papers carry that unit's kop, which the office does not hold. */
export function kopOf(
  profile: Pick<OfficeProfile, 'kind' | 'region' | 'name' | 'address' | 'phone' | 'email' | 'website'>,
): Kop {
  const contacts = [
    ['Telepon', profile.phone],
    ['Pos-el', profile.email],
    ['Laman', profile.website],
  ]
    .filter(([, value]) => value)
    .map(([label, value]) => `${label} ${value}`)
    .join('  ')
  return {
    authority: governmentOf(profile.kind, profile.region),
    office: profile.name.toUpperCase(),
    address: profile.address,
    contacts,
  }
}

function governmentOf(kind: OfficeKind, region: string): string {
  return kind === 'instansi-vertikal' ? '' : `Pemerintah ${fullRegion(kind, region)}`.toUpperCase()
}

/** `Inspektorat Daerah Kota Rimba Raya`; a name that already says the region does not say it twice. */
export function officeTitle({ name, region }: Pick<OfficeProfile, 'name' | 'region'>): string {
  return name.toLowerCase().includes(region.toLowerCase()) ? name : `${name} ${region}`
}
