import { z } from 'zod'
import { type Instant, TimeOfDay } from '../terms/clock.ts'
import { Access, ConductTarget, ContentKind } from '../terms/conduct.ts'
import { type AccountId, CaseId, EvidenceId, FactId, PaperId, ReportId } from '../terms/ids.ts'
import type { PaperKind } from '../terms/paper.ts'
import { Identity, Official, PersonStanding } from '../terms/person.ts'
import { PlainDate } from '../terms/plain-date.ts'
import {
  DisciplineSanction,
  Impact,
  MoralSanction,
  Road,
  Sanction,
  SanctionLevel,
} from '../terms/sanction.ts'

/**
 * What happened in a case. Facts only accumulate: a wrong one is answered by a `correction`, never erased.
 * This file is the one definition of their shapes: the database, the contract and `assess` all read it.
 */

const text = (max: number) => z.string().trim().min(1).max(max)
const summonsNumber = z.union([z.literal(1), z.literal(2)])

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

const paperRef = {
  paperId: PaperId.nullable(),
  number: z.string().max(100).nullable(),
  letterDate: PlainDate,
}

/** A coaching paper that sets a day for taking the post down is a deletion request too; null: it sets none. */
const deletionAgreed = {
  deletionDueOn: PlainDate.nullable().default(null),
  deletionUrl: z.string().max(2000).nullable().default(null),
}

export const FactPayload = z.discriminatedUnion('type', [
  z.object({ type: z.literal('case-opened'), reportId: ReportId.nullable(), summary: z.string().max(5000) }),
  /** Telaah: which road, which articles, what impact. A later one replaces it (escalation). */
  z.object({
    type: z.literal('assessed'),
    road: Road,
    actDate: PlainDate,
    /** Ids of `resources/regulations/violations.json`. May be empty on the coaching road. */
    violations: z.array(z.string().max(60)).max(20),
    impact: Impact,
    actText: text(5000),
    /** Asked for where the choice is lawful but not the one the law proposes. */
    reason: z.string().max(2000),
    conduct: Conduct.nullable().default(null),
  }),
  /** The posts, account by account; a later chart replaces it. Goes into the LHP. */
  z.object({ type: z.literal('posts-charted'), posts: z.array(Post).min(1).max(500) }),
  z.object({
    type: z.literal('involvement-recorded'),
    who: Identity,
    as: InvolvedAs,
    note: z.string().max(2000),
  }),
  /** He moved, retired, died or left in mid-case: what the office looked at and what follows. */
  z.object({
    type: z.literal('person-confirmed'),
    standing: PersonStanding,
    /** As the registry had him when this was recorded. */
    person: Identity,
    goOn: z.boolean(),
    note: text(2000),
  }),
  /** Not ours: forwarded with a letter to whoever is competent. */
  z.object({ type: z.literal('forwarded'), ...paperRef, to: text(300) }),
  /** A superior who did not summon, examine or report is a finding of his own (Ps. 28). */
  z.object({
    type: z.literal('neglect-found'),
    superior: Official,
    caseId: CaseId.nullable(),
    note: text(2000),
  }),
  /** The chain upward as confirmed for this case: the direct superior first, then each next higher official. */
  z.object({
    type: z.literal('superiors-confirmed'),
    chain: z.array(Official).min(1).max(8),
    /** Whose superiors these are: asked again when the registry says something else by now. */
    person: Identity.nullable().default(null),
  }),
  /** PPPK: what the office rests on to treat him like a PNS (dossier trap 11 as corrected). */
  z.object({ type: z.literal('pppk-basis-recorded'), basis: text(1000), source: text(500) }),
  z.object({
    type: z.literal('evidence-secured'),
    ...paperRef,
    evidence: z.array(EvidenceId).max(500),
    note: z.string().max(2000),
  }),

  // coaching (pembinaan): no hukuman disiplin
  z.object({
    type: z.literal('coaching-called'),
    ...paperRef,
    meetDate: PlainDate,
    meetTime: TimeOfDay,
    place: text(300),
  }),
  z.object({ type: z.literal('coaching-absent'), reason: z.string().max(2000) }),
  z.object({
    type: z.literal('coaching-held'),
    ...paperRef,
    heldOn: PlainDate,
    outcome: text(5000),
    ...deletionAgreed,
  }),
  z.object({ type: z.literal('coaching-reprimanded'), ...paperRef, ...deletionAgreed }),
  z.object({
    type: z.literal('deletion-requested'),
    /** Facts recorded before the request was a paper of its own have none. */
    paperId: PaperId.nullable().default(null),
    number: z.string().max(100).nullable().default(null),
    dueOn: PlainDate,
    url: z.string().max(2000),
  }),
  z.object({
    type: z.literal('deletion-checked'),
    deleted: z.boolean(),
    evidence: z.array(EvidenceId).max(50),
    note: z.string().max(2000),
  }),
  z.object({ type: z.literal('escalated'), reason: text(2000) }),

  // clarification (the Inspektorat's own inquiry into another unit's person; never a Ps. 26 summons)
  z.object({ type: z.literal('desk-study-made'), ...paperRef, conclusion: text(5000) }),
  z.object({
    type: z.literal('assignment-issued'),
    ...paperRef,
    from: PlainDate,
    until: PlainDate,
    team: z
      .array(z.object({ official: Official, role: AssignmentRole }))
      .min(1)
      .max(20),
  }),
  z.object({
    type: z.literal('clarification-invited'),
    ...paperRef,
    meetDate: PlainDate,
    meetTime: TimeOfDay,
    place: text(300),
    invitee: z.enum(['subject', 'other']),
    name: text(200),
  }),
  z.object({ type: z.literal('clarification-absent'), reason: z.string().max(2000) }),
  z.object({
    type: z.literal('clarified'),
    ...paperRef,
    heldOn: PlainDate,
    of: z.enum(['subject', 'other']),
    name: text(200),
  }),
  z.object({
    type: z.literal('report-reviewed'),
    reviewer: ReviewerRole,
    official: Official.nullable(),
    answer: ReviewAnswer,
    note: z.string().max(2000),
  }),
  /** A returned report was worked over and goes up again. */
  z.object({ type: z.literal('report-revised'), note: text(2000) }),
  z.object({
    type: z.literal('special-report-issued'),
    ...paperRef,
    to: Official,
    recommendations: z
      .array(z.object({ text: text(2000), addressee: text(300) }))
      .min(1)
      .max(20),
  }),
  z.object({
    type: z.literal('special-report-received'),
    receivedOn: PlainDate,
    receiver: z.string().max(200),
    proof: z.array(EvidenceId).max(50),
  }),
  z.object({
    type: z.literal('recommendation-followed-up'),
    /** Place in the report's list, from 0. */
    index: z.number().int().min(0).max(19),
    answer: z.enum(['done', 'partly', 'refused']),
    text: text(2000),
    issued: IssuedElsewhere.nullable(),
    evidence: z.array(EvidenceId).max(50),
  }),
  z.object({ type: z.literal('follow-up-reminded'), ...paperRef }),

  // beside any road: recommendations from outside, waiting for data
  z.object({
    type: z.literal('outside-recommendation-received'),
    from: text(200),
    number: z.string().max(100).nullable(),
    letterDate: PlainDate,
    receivedOn: PlainDate,
    asks: text(3000),
    sanction: Sanction.nullable(),
    evidence: z.array(EvidenceId).max(50),
  }),
  /** Deviating needs its reasons (practice.md). */
  z.object({
    type: z.literal('outside-recommendation-settled'),
    settled: z.enum(['followed', 'deviated']),
    reason: z.string().max(5000),
  }),
  z.object({ type: z.literal('outside-recommendation-reported'), ...paperRef }),
  z.object({
    type: z.literal('data-requested'),
    ...paperRef,
    from: text(300),
    what: text(3000),
    dueOn: PlainDate,
  }),
  z.object({ type: z.literal('data-reminded'), ...paperRef, dueOn: PlainDate }),
  z.object({
    type: z.literal('data-received'),
    note: z.string().max(3000),
    evidence: z.array(EvidenceId).max(50),
  }),

  // ethics (Majelis Kode Etik); its summons, hearing and decision use the facts below
  z.object({
    type: z.literal('ethics-panel-formed'),
    ...paperRef,
    members: z.array(PanelMember).min(1).max(15),
    exceptionReason: z.string().max(2000),
  }),
  z.object({
    type: z.literal('ethics-concluded'),
    ...paperRef,
    guilty: z.boolean(),
    recommended: MoralSanction.nullable(),
    basis: z.enum(['examination', 'evidence']),
  }),
  z.object({
    type: z.literal('moral-sanction-declared'),
    ...paperRef,
    declaredOn: PlainDate,
    forum: text(500),
    evidence: z.array(EvidenceId).max(50),
  }),

  // discipline
  z.object({
    type: z.literal('team-formed'),
    ...paperRef,
    formedBy: Official.nullable(),
    members: z.array(TeamMember).min(1).max(15),
    /** Lawful but unusual (rank below the examinee's): why. */
    exceptionReason: z.string().max(2000),
  }),
  z.object({
    type: z.literal('temporarily-released'),
    ...paperRef,
    from: PlainDate,
    /** Who fills the post meanwhile (Ps. 31). */
    acting: Official.nullable(),
  }),
  z.object({
    type: z.literal('summons-issued'),
    n: summonsNumber,
    ...paperRef,
    examDate: PlainDate,
    examTime: TimeOfDay,
    place: text(300),
    examiner: Official,
  }),
  z.object({ type: z.literal('summons-delivered'), n: summonsNumber, delivery: Delivery }),
  z.object({ type: z.literal('attended'), n: summonsNumber }),
  /** `excused`: the reason was accepted, so the same summons is repeated and no absence is counted. */
  z.object({
    type: z.literal('absent'),
    n: summonsNumber,
    reason: z.string().max(2000),
    excused: z.boolean(),
  }),
  z.object({ type: z.literal('absence-recorded'), n: summonsNumber, ...paperRef }),
  z.object({
    type: z.literal('examined'),
    ...paperRef,
    beginAt: TimeOfDay,
    endAt: TimeOfDay,
    place: text(300),
    examiners: z.array(Official).min(1).max(10),
    /** Refusal to sign does not void the minutes (Ps. 32). */
    refusedToSign: z.boolean(),
    refusalNote: z.string().max(2000),
    admitted: z.enum(['yes', 'partly', 'no']),
  }),
  /** Result of examination (or of the evidence): was the violation proven? */
  z.object({
    type: z.literal('findings-settled'),
    proven: z.boolean(),
    level: SanctionLevel.nullable(),
    aggravating: z.string().max(3000),
    mitigating: z.string().max(3000),
  }),
  /** LHP upward: the examiner lacks the power, or the level exceeds ringan. */
  z.object({
    type: z.literal('findings-reported'),
    ...paperRef,
    to: Official,
    recommended: z.string().max(1000),
    level: SanctionLevel,
  }),
  /** What the competent official answered to a recommendation above the light level. */
  z.object({
    type: z.literal('recommendation-answered'),
    answeredOn: PlainDate,
    answer: text(2000),
    number: z.string().max(100).nullable(),
    evidence: z.array(EvidenceId).max(50),
  }),
  z.object({
    type: z.literal('decision-issued'),
    ...paperRef,
    sanction: Sanction,
    basis: z.enum(['examination', 'evidence']),
    /** Empty only for a sanksi moral, which rests on a code of ethics. */
    violations: z.array(z.string().max(60)).max(20),
    signer: Official,
  }),
  z.object({
    type: z.literal('decision-call-issued'),
    ...paperRef,
    meetDate: PlainDate,
    meetTime: TimeOfDay,
    place: text(300),
  }),
  /** He stayed away from the handing-over: the decision is then sent (PerBKN 6/2022 Ps. 49(8)). */
  z.object({ type: z.literal('decision-not-collected'), note: z.string().max(2000) }),
  z.object({ type: z.literal('decision-delivered'), delivery: Delivery }),
  /** A reasoned date of effect other than the counted one: BKN's own examples differ by a day (dossier 2.8). */
  z.object({ type: z.literal('effect-overridden'), effectiveOn: PlainDate, reason: text(2000) }),
  z.object({
    type: z.literal('remedy-filed'),
    remedy: RemedyKind,
    filedOn: PlainDate,
    number: z.string().max(100).nullable(),
    grounds: z.string().max(5000),
    /** Filed after the last day: only an accepted reason keeps it alive. */
    lateReason: z.string().max(2000),
    evidence: z.array(EvidenceId).max(50),
  }),
  z.object({
    type: z.literal('remedy-decided'),
    decidedOn: PlainDate,
    receivedOn: PlainDate,
    decidedBy: text(300),
    number: z.string().max(100).nullable(),
    outcome: RemedyOutcome,
    /** What stands now; null when the sanction fell away or stands as it was. */
    sanction: DisciplineSanction.nullable(),
    evidence: z.array(EvidenceId).max(50),
  }),
  z.object({ type: z.literal('sanction-served'), endedOn: PlainDate, note: z.string().max(2000) }),
  z.object({ type: z.literal('handed-over'), packageName: text(200), receiver: z.string().max(200) }),
  z.object({ type: z.literal('note'), note: text(5000) }),
  z.object({
    type: z.literal('closed'),
    outcome: z.enum([
      'coached',
      'sanctioned',
      'not-proven',
      'recommended',
      'followed-up',
      'forwarded',
      'annulled',
      'lapsed',
      'other',
    ]),
    reason: text(2000),
  }),
  z.object({ type: z.literal('reopened'), reason: text(2000) }),
  /** Replaces or withdraws an earlier fact; the wrong one stays readable. */
  z.object({
    type: z.literal('correction'),
    corrects: FactId,
    /** The right payload (same type) and date, or null to withdraw the fact. */
    replacement: z.unknown().nullable(),
    replacementHappenedOn: PlainDate.nullable(),
    reason: text(2000),
  }),
])
export type FactPayload = z.infer<typeof FactPayload>
export type FactType = FactPayload['type']
export type PayloadOf<T extends FactType> = Extract<FactPayload, { type: T }>

/** A fact as stored. `sequence` counts from 1 in its case; `version` is that of the payload's shape. */
export interface Fact<T extends FactType = FactType> {
  readonly id: FactId
  readonly sequence: number
  readonly version: 1
  readonly happenedOn: PlainDate
  readonly happenedAt: TimeOfDay | null
  readonly recordedAt: Instant
  readonly recordedBy: AccountId
  readonly payload: PayloadOf<T>
}

/** Which fact the numbering of a paper produces, if any. */
export const FACT_OF_PAPER: Record<PaperKind, FactType | null> = {
  'panggilan-pembinaan': 'coaching-called',
  'ba-pembinaan': 'coaching-held',
  'surat-teguran-pembinaan': 'coaching-reprimanded',
  'ba-pengambilan-bukti': 'evidence-secured',
  'lembar-bukti': null,
  'panggilan-1': 'summons-issued',
  'panggilan-2': 'summons-issued',
  bap: 'examined',
  'ba-ketidakhadiran': 'absence-recorded',
  lhp: 'findings-reported',
  'keputusan-tim-pemeriksa': 'team-formed',
  'keputusan-pembebasan-sementara': 'temporarily-released',
  'keputusan-teguran-lisan': 'decision-issued',
  'keputusan-teguran-tertulis': 'decision-issued',
  'keputusan-pernyataan-tidak-puas': 'decision-issued',
  'keputusan-tukin-6': 'decision-issued',
  'keputusan-tukin-9': 'decision-issued',
  'keputusan-tukin-12': 'decision-issued',
  'keputusan-penundaan-kgb': 'decision-issued',
  'keputusan-penundaan-pangkat': 'decision-issued',
  'keputusan-penurunan-pangkat': 'decision-issued',
  'keputusan-penurunan-jabatan': 'decision-issued',
  'keputusan-pembebasan-jabatan': 'decision-issued',
  'keputusan-pdhtaps': 'decision-issued',
  'keputusan-majelis-etik': 'ethics-panel-formed',
  'panggilan-etik-1': 'summons-issued',
  'panggilan-etik-2': 'summons-issued',
  'bap-etik': 'examined',
  'putusan-majelis-etik': 'ethics-concluded',
  'keputusan-sanksi-moral-tertutup': 'decision-issued',
  'keputusan-sanksi-moral-terbuka': 'decision-issued',
  'ba-pernyataan-sanksi-moral': 'moral-sanction-declared',
  'panggilan-menerima-keputusan': 'decision-call-issued',
  'ba-penyampaian': null,
  'tanda-terima': null,
  'telaahan-staf': 'desk-study-made',
  'surat-tugas': 'assignment-issued',
  'undangan-klarifikasi': 'clarification-invited',
  'ba-permintaan-keterangan': 'clarified',
  'lhp-khusus': 'special-report-issued',
  'surat-pengantar': null,
  'pengingat-tindak-lanjut': 'follow-up-reminded',
  'surat-pelimpahan': 'forwarded',
  'permintaan-data': 'data-requested',
  'pengingat-data': 'data-reminded',
  'laporan-tindak-lanjut': 'outside-recommendation-reported',
  'permintaan-penghapusan': 'deletion-requested',
  'surat-pernyataan': null,
  'nota-dinas': null,
  'lembar-disposisi': null,
}

/** An earlier sanction of the person, for repeat offences and double punishment (Ps. 35). */
export const EarlierSanction = z.object({
  sanction: z.string(),
  /** Null for sanksi moral: the ethics road has no levels. */
  level: SanctionLevel.nullable(),
  decidedOn: PlainDate,
  violations: z.array(z.string()),
  /** The act it answered for, where known. */
  actDate: PlainDate.nullable(),
  caseNumber: z.string().nullable(),
})
export type EarlierSanction = z.infer<typeof EarlierSanction>

/** An earlier coaching of the person: repeated, it proposes discipline. */
export interface EarlierCoaching {
  readonly on: PlainDate
  readonly violations: readonly string[]
  readonly caseNumber: string
}
