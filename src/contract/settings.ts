import { z } from 'zod'
import { Zone } from '../terms/clock.ts'
import { Golongan } from '../terms/golongan.ts'
import { FileToken } from '../terms/ids.ts'
import { Nip } from '../terms/nip.ts'
import { Acting, PositionKind } from '../terms/person.ts'
import { Bytes, method } from './method.ts'

const line = (max: number) => z.string().trim().min(1, 'Wajib diisi').max(max)

export const OfficeKind = z.enum([
  'inspektorat-kabupaten',
  'inspektorat-kota',
  'inspektorat-provinsi',
  'instansi-vertikal',
])
export type OfficeKind = z.infer<typeof OfficeKind>
export const OFFICE_KIND_LABEL: Record<OfficeKind, string> = {
  'inspektorat-kabupaten': 'Inspektorat kabupaten',
  'inspektorat-kota': 'Inspektorat kota',
  'inspektorat-provinsi': 'Inspektorat provinsi',
  'instansi-vertikal': 'Instansi vertikal (misalnya Kemenag kabupaten)',
}

/** A4 210 x 297 mm; F4 215 x 330 mm (dossier 3.6, 4). */
export const PaperSize = z.enum(['A4', 'F4'])
export type PaperSize = z.infer<typeof PaperSize>

export const PAPER_SIZE_LABEL: Record<PaperSize, string> = {
  A4: 'A4 (210 x 297 mm)',
  F4: 'F4/Folio (215 x 330 mm)',
}

/** A picture for the kop; anything bigger is a photograph chosen by mistake. */
export const EMBLEM_MAX_BYTES = 5 * 1024 * 1024

/** Which office an official of the office holds; decides where the app proposes him. */
export const OfficialRole = z.enum([
  'kepala-daerah',
  'sekda',
  'kepala',
  'sekretaris',
  'irban',
  'kasubag',
  'lainnya',
])
export type OfficialRole = z.infer<typeof OfficialRole>
export const OFFICIAL_ROLE_LABEL: Record<OfficialRole, string> = {
  'kepala-daerah': 'Kepala daerah (PPK)',
  sekda: 'Sekretaris Daerah',
  kepala: 'Inspektur / kepala kantor',
  sekretaris: 'Sekretaris',
  irban: 'Inspektur Pembantu',
  kasubag: 'Kepala Subbagian',
  lainnya: 'Lainnya',
}

export const OfficeOfficial = z.object({
  role: OfficialRole,
  name: line(200),
  nip: Nip.nullable(),
  golongan: Golongan.nullable(),
  position: line(300),
  positionKind: PositionKind,
  acting: Acting.nullable(),
})
export type OfficeOfficial = z.infer<typeof OfficeOfficial>

/** More initials than any line of an office; their box stays small. */
export const INITIALS_MAX = 8

export const OfficeProfile = z.object({
  kind: OfficeKind,
  /** `Kota Rimba Raya`; with `kind` it makes the first line of the kop. */
  region: line(100),
  /** `Inspektorat Daerah`. */
  name: line(200),
  address: line(300),
  phone: z.string().trim().max(100),
  email: z.string().trim().max(200),
  website: z.string().trim().max(200),
  /** Place printed before the date of letters. */
  city: line(100),
  paper: PaperSize,
  weekDays: z.union([z.literal(5), z.literal(6)]),
  zone: Zone,
  /** The office's part of letter numbers: `ITDA`. */
  unitCode: line(40),
  /** `own-register`: the app gives numbers. `typed`: the secretariat (TU, Srikandi) gives them. */
  numbering: z.enum(['own-register', 'typed']),
  officials: z.array(OfficeOfficial).max(60),
  /** Receiver of the hand-over, usually BKPSDM; a setting, because BKN may not stay the last (dossier trap 15). */
  receiver: line(200),
  /** Periods for papers no law speaks about, in working days. */
  /** From the telaah (or a missed meeting) to the call. */
  coachingCallDays: z.int().min(1).max(60),
  /** From the date of a call no law sets a date for to the day of the meeting. */
  meetingNoticeDays: z.int().min(1).max(60),
  deletionCheckDays: z.int().min(1).max(60),
  /** Working days without a step after which a case counts as stuck. */
  stuckAfterDays: z.int().min(1).max(120),
  /** Where this region ranks a head of a school or puskesmas ("pejabat setara"); null: he examines, but never decides. */
  functionalHeadsRankAs: z.enum(['pengawas', 'administrator']).nullable(),
  /** Offices whose holders put their initials (paraf) on a draft, first to last; null: as the officials above have it. */
  initials: z.array(line(200)).max(INITIALS_MAX).nullable(),
})
export type OfficeProfile = z.infer<typeof OfficeProfile>

export const settings = {
  get: method({
    role: 'clerk',
    access: 'read',
    input: z.object({}),
    output: z.object({
      profile: OfficeProfile,
      hasEmblem: z.boolean(),
    }),
  }),
  update: method({
    role: 'clerk',
    access: 'write',
    input: z.object({ profile: OfficeProfile }),
    output: z.object({}),
  }),
  /** PNG or JPEG up to 5 MB. */
  setEmblem: method({
    role: 'clerk',
    access: 'staged',
    input: z.object({ file: FileToken }),
    output: z.object({}),
  }),
  emblem: method({
    role: 'clerk',
    access: 'read',
    input: z.object({}),
    output: z.object({ bytes: Bytes, mediaType: z.string() }).nullable(),
  }),
}
