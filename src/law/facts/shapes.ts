import { z } from 'zod'
import { TimeOfDay } from '../../terms/clock.ts'
import { Access, ConductTarget, ContentKind } from '../../terms/conduct.ts'
import { EvidenceId, PaperId } from '../../terms/ids.ts'
import { Official } from '../../terms/person.ts'
import { PlainDate } from '../../terms/plain-date.ts'
import { Sanction } from '../../terms/sanction.ts'

/** What several facts are made of. */

export const text = (max: number) => z.string().trim().min(1).max(max)
export const summonsNumber = z.union([z.literal(1), z.literal(2)])

/** How a paper reached the person (practice.md: a read receipt in WhatsApp is weak proof). */
export const DeliveryMethod = z.enum(['in-person', 'family', 'office', 'post', 'whatsapp', 'email'])
export type DeliveryMethod = z.infer<typeof DeliveryMethod>
export const DELIVERY_METHOD_LABEL: Record<DeliveryMethod, string> = {
  'in-person': 'diserahkan langsung',
  family: 'diterima keluarga serumah',
  office: 'diterima di kantor',
  post: 'pos/ekspedisi',
  whatsapp: 'WhatsApp (bukti lemah)',
  email: 'surel (bukti lemah)',
}

const sameName = (one: string, other: string) => one.toLowerCase() === other.toLowerCase()

/** Who saw a refusal: two people, so the same name twice is one witness. */
const Witnesses = z.tuple([text(200), text(200)]).refine(([first, second]) => !sameName(first, second), {
  path: [1],
  message: 'Saksi kedua harus orang lain dari saksi pertama',
})

/** Proof that a paper was handed over; `refused` needs two witnesses (practice.md). */
export const Delivery = z.object({
  deliveredOn: PlainDate,
  deliveredAt: TimeOfDay,
  method: DeliveryMethod,
  receiver: text(200),
  relation: text(100),
  refused: z.object({ witnesses: Witnesses }).nullable(),
  /** Photo or scan of the receipt. */
  proof: z.array(EvidenceId).max(50),
  note: z.string().max(2000),
})
export type Delivery = z.infer<typeof Delivery>

/** What was done, as the guided assessment asks for it. Forms are ids of `resources/regulations/forms.json`. */
export const Conduct = z.object({
  forms: z.array(z.string().max(60)).max(20),
  content: z.array(ContentKind).max(10),
  access: Access,
  targets: z.array(ConductTarget).max(9),
  /** The election it concerns (capability `elections`); null when it concerns none. */
  electionId: z.string().max(60).nullable(),
})
export type Conduct = z.infer<typeof Conduct>

/** One post in a chronology per account: tells "once in anger" from "again and again" (practice.md). */
export const Post = z.object({
  account: text(300),
  platform: z.string().max(100),
  postedOn: PlainDate,
  postedAt: TimeOfDay.nullable(),
  url: z.string().max(2000),
  summary: text(2000),
  evidence: z.array(EvidenceId).max(50),
})
export type Post = z.infer<typeof Post>

/** Tim Pemeriksa: what a member stands for (PP 94/2021 Ps. 29) and his place in the team. */
export const TeamElement = z.enum(['atasan-langsung', 'pengawasan', 'kepegawaian', 'lainnya'])
export type TeamElement = z.infer<typeof TeamElement>
export const PanelRole = z.enum(['ketua', 'sekretaris', 'anggota'])
export type PanelRole = z.infer<typeof PanelRole>
export const TeamMember = z.object({ official: Official, element: TeamElement, role: PanelRole })
export type TeamMember = z.infer<typeof TeamMember>
/** Majelis Kode Etik (dossier 3.10). */
export const PanelMember = z.object({ official: Official, role: PanelRole })
export type PanelMember = z.infer<typeof PanelMember>

/** Roles in a Surat Tugas (dossier 6.5). */
export const AssignmentRole = z.enum([
  'penanggung-jawab',
  'wakil-penanggung-jawab',
  'pengendali-teknis',
  'ketua-tim',
  'anggota',
])
export type AssignmentRole = z.infer<typeof AssignmentRole>

/** The line an LHP khusus goes up before it leaves the office (practice.md). */
export const ReviewerRole = z.enum(['ketua-tim', 'pengendali-teknis', 'irban', 'inspektur'])
export type ReviewerRole = z.infer<typeof ReviewerRole>
export const REVIEWER_LABEL: Record<ReviewerRole, string> = {
  'ketua-tim': 'Ketua Tim',
  'pengendali-teknis': 'Pengendali Teknis',
  irban: 'Inspektur Pembantu',
  inspektur: 'Inspektur',
}
export const ReviewAnswer = z.enum(['accepted', 'returned', 'rejected'])
export type ReviewAnswer = z.infer<typeof ReviewAnswer>

/** What another body issued in answer to a recommendation: number, date and scan are its own. */
export const IssuedElsewhere = z.object({
  title: text(300),
  number: z.string().max(100).nullable(),
  date: PlainDate,
  sanction: Sanction.nullable(),
})
export type IssuedElsewhere = z.infer<typeof IssuedElsewhere>

/** Who is bound up with the case and so may not examine, decide or sit on a panel. */
export const InvolvedAs = z.enum(['reporter', 'witness', 'involved-superior'])
export type InvolvedAs = z.infer<typeof InvolvedAs>

export const RemedyKind = z.enum(['keberatan', 'banding'])
export type RemedyKind = z.infer<typeof RemedyKind>
/** Outcomes of an objection or appeal (dossier 2.9). */
export const RemedyOutcome = z.enum([
  'dikuatkan',
  'diperberat',
  'diperingan',
  'diubah',
  'dicabut',
  'dibatalkan',
])
export type RemedyOutcome = z.infer<typeof RemedyOutcome>

/** What a decision fell for: a defect of form leaves the way open for another one, the merits end the case. */
export const AnnulledFor = z.enum(['form', 'merits'])
export type AnnulledFor = z.infer<typeof AnnulledFor>

/** What a case is closed with. */
export const ClosingOutcome = z.enum([
  'coached',
  'sanctioned',
  'not-proven',
  'recommended',
  'followed-up',
  'forwarded',
  'annulled',
  'lapsed',
  'other',
])
export type ClosingOutcome = z.infer<typeof ClosingOutcome>

export const paperRef = {
  paperId: PaperId.nullable(),
  number: z.string().max(100).nullable(),
  letterDate: PlainDate,
}

/** A coaching paper that sets a day for taking the post down is a deletion request too; null: it sets none. */
export const deletionAgreed = {
  deletionDueOn: PlainDate.nullable().default(null),
  deletionUrl: z.string().max(2000).nullable().default(null),
}
