import type { OfficeProfile } from './settings.ts'

/** The printed head of the office's papers, line by line (dossier 3.1, 4): the screen's preview and the letters agree. */
export interface Kop {
  /** `PEMERINTAH KOTA RIMBA RAYA`; of a vertical office its ministry, as typed. */
  readonly authority: string
  /** `INSPEKTORAT DAERAH`. */
  readonly office: string
  readonly address: string
  /** `Telepon ..., Pos-el ..., Laman ...`; empty when none is given. */
  readonly contacts: string
}

/** The kop of the office's own papers. Another unit's papers carry that unit's kop, which the office does not hold. */
export function kopOf(
  profile: Pick<OfficeProfile, 'kind' | 'region' | 'name' | 'address' | 'phone' | 'email' | 'website'>,
): Kop {
  const authority = profile.kind === 'instansi-vertikal' ? profile.region : `Pemerintah ${profile.region}`
  const contacts = [
    ['Telepon', profile.phone],
    ['Pos-el', profile.email],
    ['Laman', profile.website],
  ]
    .filter(([, value]) => value)
    .map(([label, value]) => `${label} ${value}`)
    .join(', ')
  return {
    authority: authority.toUpperCase(),
    office: profile.name.toUpperCase(),
    address: profile.address,
    contacts,
  }
}
