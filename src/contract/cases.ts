import { z } from 'zod'
import { Assessment, type Basis, type Due, STAGE_LABEL, Stage, Step, StepId } from '../law/assessment.ts'
import {
  DELIVERY_METHOD_LABEL,
  Delivery,
  DeliveryMethod,
  FactPayload,
  type FactType,
  type PayloadOf,
} from '../law/facts.ts'
import { Instant, TimeOfDay } from '../terms/clock.ts'
import { AccountId, CaseId, FactId, PaperId, ReportId } from '../terms/ids.ts'
import { PaperKind, PaperState } from '../terms/paper.ts'
import { Identity, Official, PersonStanding } from '../terms/person.ts'
import { PlainDate } from '../terms/plain-date.ts'
import { Whose } from '../terms/sanction.ts'
import { ToldOn } from './guidance.ts'
import { method } from './method.ts'

export {
  type Basis,
  DELIVERY_METHOD_LABEL,
  Delivery,
  DeliveryMethod,
  type Due,
  FactPayload,
  type FactType,
  type PayloadOf,
  STAGE_LABEL,
  Stage,
  Step,
  StepId,
}

/** A fact as the timeline shows it; `corrected` facts stay visible, struck through. */
export const TimelineEntry = z.object({
  id: FactId,
  sequence: z.int(),
  happenedOn: PlainDate,
  happenedAt: TimeOfDay.nullable(),
  recordedAt: Instant,
  recordedBy: AccountId,
  recordedByName: z.string(),
  payload: FactPayload,
  /** One Indonesian sentence. */
  text: z.string(),
  paperId: PaperId.nullable(),
  /** What stands of it after corrections: itself, its replacement, or null when it was withdrawn or is a correction. */
  standing: z.object({ payload: FactPayload, happenedOn: PlainDate }).nullable(),
  corrected: z.object({ by: FactId, reason: z.string(), withdrawn: z.boolean() }).nullable(),
})
export type TimelineEntry = z.infer<typeof TimelineEntry>

export const PaperLine = z.object({
  id: PaperId,
  kind: PaperKind,
  title: z.string(),
  state: PaperState,
  number: z.string().nullable(),
  date: PlainDate.nullable(),
  hasScan: z.boolean(),
  /** Its number was struck out in the register. */
  numberVoid: z.boolean(),
  /** Why nobody works on the day this numbered letter calls him in; null when that day stands. */
  meetingDayOff: z.string().nullable(),
})
export type PaperLine = z.infer<typeof PaperLine>

/** A violation the clerk can pick, with the level per impact in words. */
export const ViolationChoice = z.object({
  id: z.string(),
  citation: z.string(),
  text: z.string(),
  group: z.string(),
  levels: z.object({
    'unit-kerja': z.string().nullable(),
    instansi: z.string().nullable(),
    negara: z.string().nullable(),
  }),
  unsure: z.boolean(),
  socialMedia: z.boolean(),
})
export type ViolationChoice = z.infer<typeof ViolationChoice>

export const CaseView = z.object({
  id: CaseId,
  number: z.string(),
  whose: Whose,
  openedOn: PlainDate,
  reports: z.array(
    z.object({ id: ReportId, number: z.string(), receivedOn: PlainDate, summary: z.string() }),
  ),
  /** Other cases born of the same report, and those a finding of neglect ties to this one. */
  linked: z.array(z.object({ id: CaseId, number: z.string(), fullName: z.string() })),
  person: z.object({ atAct: Identity, now: Identity, standing: PersonStanding, changed: z.boolean() }),
  assessment: Assessment,
  timeline: z.array(TimelineEntry),
  papers: z.array(PaperLine),
  violations: z.array(ViolationChoice),
  evidenceCount: z.int(),
  /** When a post would have to be gone if it were asked for today, by the office's own period. */
  proposedDeletionOn: PlainDate,
  /** Whom triage named for the Surat Pelimpahan, and why; null for a case that is ours. */
  forwarding: z.object({ to: z.string(), reason: z.string() }).nullable(),
  /** What the telaah starts from where the office knows it: the case of a superior who did nothing. */
  proposedViolations: z.array(z.string()),
  /** When the person was told, before the act first; `beforeAct` is null while the day of the act is not known. */
  guidance: z.array(ToldOn.extend({ beforeAct: z.boolean().nullable() })),
  handedOver: z.array(z.object({ packageName: z.string(), on: PlainDate, receiver: z.string() })),
})
export type CaseView = z.infer<typeof CaseView>

export const CaseRow = z.object({
  id: CaseId,
  number: z.string(),
  fullName: z.string(),
  unitName: z.string(),
  whose: Whose,
  stage: Stage,
  openedOn: PlainDate,
  /** The first thing that must be done, if any. */
  nextStep: z
    .object({
      id: z.string(),
      title: z.string(),
      due: PlainDate.nullable(),
      workingDaysLeft: z.int().nullable(),
    })
    .nullable(),
  stuckWorkingDays: z.int().nullable(),
})
export type CaseRow = z.infer<typeof CaseRow>

/** The minutes page: saved every few seconds while typed, outside the audit chain until completed. */
export const Minutes = z.object({
  beginAt: TimeOfDay.nullable(),
  endAt: TimeOfDay.nullable(),
  heldOn: PlainDate.nullable(),
  place: z.string().max(300),
  qa: z.array(z.object({ question: z.string().max(5000), answer: z.string().max(20_000) })).max(300),
  admitted: z.enum(['yes', 'partly', 'no']).nullable(),
  refusedToSign: z.boolean(),
  refusalNote: z.string().max(2000),
})
export type Minutes = z.infer<typeof Minutes>

export const cases = {
  /** `work`: brings stale assessments up to date before it reads. */
  list: method({
    role: 'clerk',
    access: 'work',
    input: z.object({
      text: z.string().max(200),
      filter: z.enum(['open', 'closed', 'all']),
      limit: z.int().min(1).max(200),
      after: z.string().nullable().default(null),
    }),
    output: z.object({ rows: z.array(CaseRow), next: z.string().nullable() }),
  }),
  get: method({ role: 'clerk', access: 'read', input: z.object({ id: CaseId }), output: CaseView }),
  /** Records one fact; refused with the article when the law does not allow it now. Papers' own facts come from numbering. */
  record: method({
    role: 'clerk',
    access: 'write',
    input: z.object({
      caseId: CaseId,
      happenedOn: PlainDate,
      happenedAt: TimeOfDay.nullable(),
      payload: FactPayload,
    }),
    output: z.object({ factId: FactId }),
  }),
  correct: method({
    role: 'clerk',
    access: 'write',
    input: z.object({
      caseId: CaseId,
      factId: FactId,
      replacement: FactPayload.nullable(),
      happenedOn: PlainDate.nullable(),
      reason: z.string().trim().min(1, 'Alasan wajib diisi').max(2000),
    }),
    output: z.object({ factId: FactId }),
  }),
  /** A superior who did nothing: a report and a case of his own, and the finding recorded here, in one go (Ps. 28). */
  openNeglect: method({
    role: 'clerk',
    access: 'write',
    input: z.object({
      caseId: CaseId,
      happenedOn: PlainDate,
      superior: Official,
      note: z.string().trim().min(1, 'Wajib diisi').max(2000),
    }),
    output: z.object({ caseId: CaseId, number: z.string() }),
  }),
  violations: method({
    role: 'clerk',
    access: 'read',
    input: z.object({}),
    output: z.array(ViolationChoice),
  }),
  minutes: method({
    role: 'clerk',
    access: 'read',
    input: z.object({ caseId: CaseId }),
    output: z.object({ minutes: Minutes, savedAt: Instant.nullable() }),
  }),
  saveMinutes: method({
    role: 'clerk',
    access: 'work',
    input: z.object({ caseId: CaseId, minutes: Minutes }),
    output: z.object({ savedAt: Instant }),
  }),
}
