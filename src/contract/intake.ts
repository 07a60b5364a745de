import { z } from 'zod'
import { Instant } from '../terms/clock.ts'
import { AccountId, CaseId, PersonId, ReportId } from '../terms/ids.ts'
import { PlainDate } from '../terms/plain-date.ts'
import { Whose } from '../terms/sanction.ts'
import { method } from './method.ts'

export const ReportSource = z.enum([
  'masyarakat',
  'pegawai',
  'pimpinan',
  'pemantauan',
  'bawaslu',
  'bkn',
  'media',
  'surat-instansi',
  'internal',
  'lainnya',
])
export type ReportSource = z.infer<typeof ReportSource>
export const REPORT_SOURCE_LABEL: Record<ReportSource, string> = {
  masyarakat: 'Masyarakat',
  pegawai: 'Pegawai',
  pimpinan: 'Pimpinan',
  pemantauan: 'Pemantauan media sosial',
  bawaslu: 'Bawaslu',
  bkn: 'BKN',
  media: 'Pemberitaan media',
  'surat-instansi': 'Surat instansi lain',
  internal: 'Temuan kantor ini',
  lainnya: 'Lainnya',
}

export const Channel = z.enum([
  'whatsapp-grup',
  'facebook',
  'instagram',
  'tiktok',
  'x',
  'youtube',
  'tatap-muka',
  'lainnya',
])
export type Channel = z.infer<typeof Channel>
export const CHANNEL_LABEL: Record<Channel, string> = {
  'whatsapp-grup': 'Grup WhatsApp',
  facebook: 'Facebook',
  instagram: 'Instagram',
  tiktok: 'TikTok',
  x: 'X (Twitter)',
  youtube: 'YouTube',
  'tatap-muka': 'Tatap muka / kegiatan',
  lainnya: 'Lainnya',
}

export const Act = z.enum([
  'unggahan',
  'komentar',
  'suka',
  'bagikan',
  'ikut-akun-grup',
  'foto-simbol-tangan',
  'foto-bersama',
  'spanduk',
  'hadir-kegiatan',
  'ajakan',
  'ujaran-kebencian',
  'hoaks',
  'lainnya',
])
export type Act = z.infer<typeof Act>
export const ACT_LABEL: Record<Act, string> = {
  unggahan: 'Unggahan (posting)',
  komentar: 'Komentar',
  suka: 'Suka (like)',
  bagikan: 'Bagikan (share)',
  'ikut-akun-grup': 'Ikut akun/grup',
  'foto-simbol-tangan': 'Foto dengan simbol tangan',
  'foto-bersama': 'Foto bersama',
  spanduk: 'Spanduk/alat peraga',
  'hadir-kegiatan': 'Hadir di kegiatan',
  ajakan: 'Ajakan/imbauan',
  'ujaran-kebencian': 'Ujaran kebencian',
  hoaks: 'Hoaks/berita bohong',
  lainnya: 'Lainnya',
}

export const ReportInput = z.object({
  source: ReportSource,
  /** Who reported; protected: never printed in papers about the person. */
  reporter: z.string().trim().max(200),
  receivedOn: PlainDate,
  /** Number of the incoming agenda, as the office writes it. */
  agendaNumber: z.string().trim().max(60),
  /** Number and date of the letter that brought it, if one did. */
  letterNumber: z.string().trim().max(100),
  letterDate: PlainDate.nullable(),
  channel: Channel,
  /** `Grup WA Kantor Camat Hulu`. */
  channelName: z.string().trim().max(200),
  visibility: z.enum(['publik', 'tertutup']),
  acts: z.array(Act).min(1, 'Pilih paling sedikit satu perbuatan').max(13),
  actDate: PlainDate.nullable(),
  url: z.string().trim().max(2000),
  accountName: z.string().trim().max(200),
  summary: z.string().trim().min(1, 'Ringkasan wajib diisi').max(5000),
  /** Everybody the report names. Persons not in the registry are added there first. */
  personIds: z.array(PersonId).min(1, 'Pilih paling sedikit satu pegawai').max(200),
})
export type ReportInput = z.infer<typeof ReportInput>

/** Per named person, what triage decided. */
export const ReportPersonState = z.enum(['new', 'case', 'attached', 'forwarded', 'shelved'])
export type ReportPersonState = z.infer<typeof ReportPersonState>
export const REPORT_PERSON_STATE_LABEL: Record<ReportPersonState, string> = {
  new: 'Belum ditelaah',
  case: 'Ditindaklanjuti',
  attached: 'Digabung ke kasus',
  forwarded: 'Dilimpahkan (bukan kewenangan)',
  shelved: 'Diarsipkan',
}

export const ReportPerson = z.object({
  personId: PersonId,
  fullName: z.string(),
  nip: z.string(),
  unitName: z.string(),
  /** Suggested from the registry; null: it does not tell, the clerk says whose he is. */
  whose: Whose.nullable(),
  /** Why it is suggested or asked, for the clerk; empty when there is nothing to say. */
  whoseNote: z.string(),
  state: ReportPersonState,
  caseId: CaseId.nullable(),
  caseNumber: z.string().nullable(),
  reason: z.string(),
  forwardedTo: z.string(),
  /** Date of the triage. */
  decidedOn: PlainDate.nullable(),
  /** The person's open cases that this report can be attached to. */
  openCases: z.array(z.object({ id: CaseId, number: z.string(), openedOn: PlainDate })),
})
export type ReportPerson = z.infer<typeof ReportPerson>

/** A person of the registry as a report names him. */
export const NamedPerson = z.object({
  personId: PersonId,
  fullName: z.string(),
  nip: z.string(),
  unitName: z.string(),
})
export type NamedPerson = z.infer<typeof NamedPerson>

export const Report = ReportInput.omit({ personIds: true }).extend({
  id: ReportId,
  /** `L-2026/041`. */
  number: z.string(),
  people: z.array(ReportPerson),
  recordedAt: Instant,
  recordedBy: AccountId,
  recordedByName: z.string(),
  evidenceCount: z.int(),
})
export type Report = z.infer<typeof Report>

export const ReportRow = z.object({
  id: ReportId,
  number: z.string(),
  receivedOn: PlainDate,
  source: ReportSource,
  channel: Channel,
  summary: z.string(),
  people: z.array(z.string()),
  state: z.enum(['new', 'partly', 'done']),
  evidenceCount: z.int(),
})
export type ReportRow = z.infer<typeof ReportRow>

/** Whose a case is that this office takes up itself. */
export const WhoseCase = Whose.exclude(['not-ours'])
export type WhoseCase = z.infer<typeof WhoseCase>

const opened = z.object({
  cases: z.array(z.object({ personId: PersonId, caseId: CaseId, number: z.string() })),
})
const reason = z.string().trim().min(1, 'Alasan wajib diisi').max(2000)
const persons = z.array(PersonId).min(1).max(200)

export const intake = {
  create: method({
    role: 'clerk',
    access: 'write',
    input: ReportInput,
    output: z.object({ id: ReportId, number: z.string() }),
  }),
  update: method({
    role: 'clerk',
    access: 'write',
    input: z.object({ id: ReportId, report: ReportInput, reason: z.string().trim().max(2000) }),
    output: z.object({}),
  }),
  get: method({ role: 'clerk', access: 'read', input: z.object({ id: ReportId }), output: Report }),
  list: method({
    role: 'clerk',
    access: 'read',
    input: z.object({
      text: z.string().max(200),
      state: z.enum(['all', 'new', 'done']),
      limit: z.int().min(1).max(200),
      after: z.string().nullable().default(null),
    }),
    output: z.object({ rows: z.array(ReportRow), next: z.string().nullable() }),
  }),
  /** Finds the people of a pasted list: one per line, by NIP (with or without spaces) or by the registry's name. */
  findPeople: method({
    role: 'clerk',
    access: 'read',
    input: z.object({ text: z.string().max(100_000) }),
    output: z.object({
      found: z.array(NamedPerson),
      /** Lines nobody was found for, with the reason in Indonesian. */
      missing: z.array(z.object({ line: z.string(), problem: z.string() })),
    }),
  }),
  /** Follow up: one case per person, linked by the report. Whoever is not ours is forwarded instead. */
  openCases: method({
    role: 'clerk',
    access: 'write',
    input: z.object({
      reportId: ReportId,
      people: z
        .array(z.object({ personId: PersonId, whose: WhoseCase }))
        .min(1)
        .max(200),
    }),
    output: opened,
  }),
  attach: method({
    role: 'clerk',
    access: 'write',
    input: z.object({ reportId: ReportId, personId: PersonId, caseId: CaseId }),
    output: z.object({}),
  }),
  /** Not ours: a case per person whose only road is the Surat Pelimpahan to whoever is competent. */
  forward: method({
    role: 'clerk',
    access: 'write',
    input: z.object({
      reportId: ReportId,
      personIds: persons,
      to: z.string().trim().min(1).max(300),
      reason,
    }),
    output: opened,
  }),
  shelve: method({
    role: 'clerk',
    access: 'write',
    input: z.object({ reportId: ReportId, personIds: persons, reason }),
    output: z.object({}),
  }),
  /** Takes a shelving back: the person is to be triaged again. A case is closed with a reason instead. */
  reopen: method({
    role: 'clerk',
    access: 'write',
    input: z.object({ reportId: ReportId, personIds: persons, reason }),
    output: z.object({}),
  }),
  /** The new report while it is typed, as the form's own JSON; null when there is none. */
  draft: method({
    role: 'clerk',
    access: 'read',
    input: z.object({}),
    output: z.object({ draft: z.string().nullable() }),
  }),
  /** Saved while typed, outside the audit chain; null throws it away. */
  saveDraft: method({
    role: 'clerk',
    access: 'work',
    input: z.object({ draft: z.string().max(200_000).nullable() }),
    output: z.object({}),
  }),
}
