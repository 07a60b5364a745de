import { z } from 'zod'
import { AccountId, GuidanceId, PersonId, UnitId } from '../terms/ids.ts'
import { Identity } from '../terms/person.ts'
import { PlainDate } from '../terms/plain-date.ts'
import { NamedPerson } from './intake.ts'
import { method } from './method.ts'

/** Photos and signed sheets of an event are evidence whose owner it is (`contract/evidence.ts`). */

/** How staff were told; what it is called in offices is its value. */
export const GuidanceKind = z.enum(['apel', 'binkarsital', 'edaran', 'sosialisasi', 'pakta-integritas'])
export type GuidanceKind = z.infer<typeof GuidanceKind>

/** What the list holds: guidance, and *laporan nihil*, since "no findings" is a report too (practice.md). */
export const GuidanceEntryKind = z.enum([...GuidanceKind.options, 'nihil'])
export type GuidanceEntryKind = z.infer<typeof GuidanceEntryKind>
export const GUIDANCE_KIND_LABEL: Record<GuidanceEntryKind, string> = {
  apel: 'Apel',
  binkarsital: 'Binkarsital',
  edaran: 'Surat edaran',
  sosialisasi: 'Sosialisasi',
  'pakta-integritas': 'Pakta integritas',
  nihil: 'Laporan nihil',
}

/** What one person did of it. Everything but `absent` means that he was told. */
export const Attendance = z.enum(['present', 'acknowledged', 'signed', 'absent'])
export type Attendance = z.infer<typeof Attendance>
export const ATTENDANCE_LABEL: Record<Attendance, string> = {
  present: 'Hadir',
  acknowledged: 'Membaca dan menerima',
  signed: 'Menandatangani pakta',
  absent: 'Tidak hadir/belum',
}

const text = (max: number, missing: string) => z.string().trim().min(1, missing).max(max)

const Told = z.object({
  kind: GuidanceKind,
  heldOn: PlainDate,
  title: text(300, 'Judul wajib diisi'),
  /** What was told, in words that can be quoted in a case. */
  material: text(10_000, 'Materi wajib diisi: inilah yang kelak membuktikan apa yang diberitahukan'),
  place: z.string().trim().max(300),
  ledBy: z.string().trim().max(300),
  /** Units whose whole staff was meant; the people themselves are on the list. */
  unitIds: z.array(UnitId).max(500),
})

const Nihil = z
  .object({
    kind: z.literal('nihil'),
    /** Day of the report. */
    heldOn: PlainDate,
    unitId: UnitId,
    from: PlainDate,
    to: PlainDate,
    note: z.string().trim().max(2000),
  })
  .refine(({ from, to }) => from <= to, {
    path: ['to'],
    message: 'Akhir masa laporan lebih awal dari awalnya; perbaiki salah satunya',
  })

export const GuidanceInput = z.discriminatedUnion('kind', [Told, Nihil])
export type GuidanceInput = z.infer<typeof GuidanceInput>

const ListedPerson = z.object({ personId: PersonId, how: Attendance })

/** One person of an event's list, as he was when the list was entered. */
export const AttendanceRow = ListedPerson.extend({ identity: Identity })
export type AttendanceRow = z.infer<typeof AttendanceRow>

export const GuidanceEntry = z.object({
  id: GuidanceId,
  event: GuidanceInput,
  title: z.string(),
  people: z.array(AttendanceRow),
  recordedBy: AccountId,
  recordedByName: z.string(),
})
export type GuidanceEntry = z.infer<typeof GuidanceEntry>

export const GuidanceRow = z.object({
  id: GuidanceId,
  heldOn: PlainDate,
  kind: GuidanceEntryKind,
  title: z.string(),
  /** How many are on the list, and how many of them were told. */
  people: z.int(),
  told: z.int(),
})
export type GuidanceRow = z.infer<typeof GuidanceRow>

/** One occasion at which a person was told. */
export const ToldOn = z.object({
  id: GuidanceId,
  date: PlainDate,
  title: z.string(),
  kind: GuidanceEntryKind,
  how: Attendance,
})
export type ToldOn = z.infer<typeof ToldOn>

/** Most people of one event: a circular to a whole government. */
const PEOPLE_MAX = 20_000

export const guidance = {
  /** Newest first. */
  list: method({
    role: 'clerk',
    access: 'read',
    input: z.object({
      text: z.string().max(200),
      kind: GuidanceEntryKind.nullable(),
      limit: z.int().min(1).max(200),
      after: z.string().nullable().default(null),
    }),
    output: z.object({ rows: z.array(GuidanceRow), next: z.string().nullable() }),
  }),
  get: method({
    role: 'clerk',
    access: 'read',
    input: z.object({ id: GuidanceId }),
    output: GuidanceEntry,
  }),
  /** Everybody active in these units and below them, as the registry has them now, by name. */
  staffOf: method({
    role: 'clerk',
    access: 'read',
    input: z.object({ unitIds: z.array(UnitId).min(1).max(500) }),
    output: z.array(NamedPerson),
  }),
  /** Adds one (`id` null) or corrects it with its list. Who stays on the list stays as he was entered. */
  save: method({
    role: 'clerk',
    access: 'write',
    input: z.object({
      id: GuidanceId.nullable(),
      event: GuidanceInput,
      people: z.array(ListedPerson).max(PEOPLE_MAX),
    }),
    output: z.object({ id: GuidanceId }),
  }),
  /** For one entered twice or by mistake, before it has evidence; the audit keeps it with the reason. */
  remove: method({
    role: 'clerk',
    access: 'write',
    input: z.object({ id: GuidanceId, reason: z.string().trim().min(1, 'Alasan wajib diisi').max(2000) }),
    output: z.object({}),
  }),
  /** When the person was told, newest first. */
  ofPerson: method({
    role: 'clerk',
    access: 'read',
    input: z.object({ personId: PersonId }),
    output: z.array(ToldOn),
  }),
}
