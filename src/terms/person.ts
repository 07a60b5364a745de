import { z } from 'zod'
import { Golongan } from './golongan.ts'
import { PersonId, UnitId } from './ids.ts'
import { Nip } from './nip.ts'

/** Employment status; only a PNS or CPNS is under PP 94/2021 (dossier trap 11, 12). */
export const PersonKind = z.enum(['pns', 'cpns', 'pppk', 'pppk-paruh-waktu'])
export type PersonKind = z.infer<typeof PersonKind>

export const PERSON_KIND_LABEL: Record<PersonKind, string> = {
  pns: 'PNS',
  cpns: 'CPNS',
  pppk: 'PPPK',
  'pppk-paruh-waktu': 'PPPK paruh waktu',
}

/** Whether he still serves; a person who retires or dies in mid-case is asked about again. */
export const PersonStanding = z.enum(['active', 'retired', 'deceased', 'dismissed'])
export type PersonStanding = z.infer<typeof PersonStanding>
export const PERSON_STANDING_LABEL: Record<PersonStanding, string> = {
  active: 'aktif',
  retired: 'pensiun',
  deceased: 'meninggal dunia',
  dismissed: 'diberhentikan',
}

/** Kinds of position, highest first (dossier 6.5). `kepala-daerah` is the Bupati/Wali Kota/Gubernur as PPK; no ASN. */
export const PositionKind = z.enum([
  'kepala-daerah',
  'jpt-utama',
  'jpt-madya',
  'jpt-pratama',
  'administrator',
  'pengawas',
  'fungsional',
  'pelaksana',
])
export type PositionKind = z.infer<typeof PositionKind>

export const POSITION_KIND_LABEL: Record<PositionKind, string> = {
  'kepala-daerah': 'Kepala daerah (PPK)',
  'jpt-utama': 'JPT Utama',
  'jpt-madya': 'JPT Madya',
  'jpt-pratama': 'JPT Pratama',
  administrator: 'Administrator',
  pengawas: 'Pengawas',
  fungsional: 'Jabatan fungsional',
  pelaksana: 'Pelaksana',
}

export const FunctionalLevel = z.enum([
  'ahli-utama',
  'ahli-madya',
  'ahli-muda',
  'ahli-pertama',
  'penyelia',
  'mahir',
  'terampil',
  'pemula',
])
export type FunctionalLevel = z.infer<typeof FunctionalLevel>

/** Who a person is at one moment. Letters and facts keep this copy, so a later move changes nothing in them. */
export const Identity = z.object({
  personId: PersonId.nullable(),
  /** With titles, as printed: `Dedi Kurniawan, S.Pd.` */
  name: z.string().min(1).max(200),
  nip: Nip.nullable(),
  kind: PersonKind.nullable(),
  golongan: Golongan.nullable(),
  position: z.string().max(300),
  positionKind: PositionKind,
  functionalLevel: FunctionalLevel.nullable(),
  unitId: UnitId.nullable(),
  /** Full name of the unit as letters print it: `SDN 3 Rimba, Dinas Pendidikan`. */
  unitName: z.string().max(300),
})
export type Identity = z.infer<typeof Identity>

/** `plt`: the post is vacant. `plh`: its holder is away for a while (dossier 4). */
export const Acting = z.enum(['plt', 'plh'])
export type Acting = z.infer<typeof Acting>
export const ACTING_LABEL: Record<Acting, string> = { plt: 'Plt.', plh: 'Plh.' }

/** A person in an office that signs, examines or decides. `identity.position` is the office he holds or acts in. */
export const Official = z.object({ identity: Identity, acting: Acting.nullable() })
export type Official = z.infer<typeof Official>

/** The line above the signature: `Plt. Inspektur Kota Rimba Raya`. */
export function officialTitle(official: Official): string {
  return official.acting
    ? `${ACTING_LABEL[official.acting]} ${official.identity.position}`
    : official.identity.position
}
