import type { OfficeProfile } from './settings.ts'

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
    authority: profile.kind === 'instansi-vertikal' ? '' : `Pemerintah ${profile.region}`.toUpperCase(),
    office: profile.name.toUpperCase(),
    address: profile.address,
    contacts,
  }
}

/** `Inspektorat Daerah Kota Rimba Raya`; a name that already says the region does not say it twice. */
export function officeTitle({ name, region }: Pick<OfficeProfile, 'name' | 'region'>): string {
  return name.toLowerCase().includes(region.toLowerCase()) ? name : `${name} ${region}`
}
