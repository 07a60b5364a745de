import { z } from 'zod'
import { type Instant, TimeOfDay } from '../terms/clock.ts'
import { type AccountId, EvidenceId, FactId, PaperId, ReportId } from '../terms/ids.ts'
import type { PaperKind } from '../terms/paper.ts'
import { Official } from '../terms/person.ts'
import { PlainDate } from '../terms/plain-date.ts'
import { Impact, LightSanction, Road, SanctionLevel } from '../terms/sanction.ts'

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

const paperRef = {
  paperId: PaperId.nullable(),
  number: z.string().max(100).nullable(),
  letterDate: PlainDate,
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
    reason: z.string().max(2000),
  }),
  /** The chain upward as confirmed for this case: the direct superior first, then each next higher official. */
  z.object({ type: z.literal('superiors-confirmed'), chain: z.array(Official).min(1).max(8) }),
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
  z.object({ type: z.literal('coaching-held'), ...paperRef, heldOn: PlainDate, outcome: text(5000) }),
  z.object({ type: z.literal('coaching-reprimanded'), ...paperRef }),
  z.object({ type: z.literal('deletion-requested'), dueOn: PlainDate, url: z.string().max(2000) }),
  z.object({
    type: z.literal('deletion-checked'),
    deleted: z.boolean(),
    evidence: z.array(EvidenceId).max(50),
    note: z.string().max(2000),
  }),
  z.object({ type: z.literal('escalated'), reason: text(2000) }),

  // discipline
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
    sanction: LightSanction,
    basis: z.enum(['examination', 'evidence']),
    violations: z.array(z.string().max(60)).min(1).max(20),
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
  z.object({ type: z.literal('handed-over'), packageName: text(200), receiver: z.string().max(200) }),
  z.object({ type: z.literal('note'), note: text(5000) }),
  z.object({
    type: z.literal('closed'),
    outcome: z.enum(['coached', 'sanctioned', 'not-proven', 'recommended', 'forwarded', 'other']),
    reason: text(2000),
  }),
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
  'keputusan-teguran-lisan': 'decision-issued',
  'keputusan-teguran-tertulis': 'decision-issued',
  'keputusan-pernyataan-tidak-puas': 'decision-issued',
  'panggilan-menerima-keputusan': 'decision-call-issued',
  'ba-penyampaian': null,
  'tanda-terima': null,
}

/** An earlier sanction of the person, for repeat offences (Ps. 35). */
export const EarlierSanction = z.object({
  sanction: z.string(),
  level: SanctionLevel,
  decidedOn: PlainDate,
  violations: z.array(z.string()),
})
export type EarlierSanction = z.infer<typeof EarlierSanction>
