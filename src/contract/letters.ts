import { z } from 'zod'
import { Delivery } from '../law/facts.ts'
import { Instant } from '../terms/clock.ts'
import { CaseId, FileToken, GuidanceId, PaperId } from '../terms/ids.ts'
import { Mandate } from '../terms/mandate.ts'
import { PaperKind, PaperState } from '../terms/paper.ts'
import { Identity, Official } from '../terms/person.ts'
import { PlainDate } from '../terms/plain-date.ts'
import { Whose } from '../terms/sanction.ts'
import { Bytes, method } from './method.ts'
import { LetterNumber } from './number-format.ts'
import { PaperDraft } from './paper-values.ts'

/** What still keeps a paper from being numbered: `values.examDate` or `signer`, and the label on the form. */
export const MissingField = z.object({ path: z.string(), label: z.string() })
export type MissingField = z.infer<typeof MissingField>

export const Paper = z.object({
  id: PaperId,
  /** The case or the guidance event it belongs to; both null: the office's own. */
  caseId: CaseId.nullable(),
  caseNumber: z.string().nullable(),
  guidanceId: GuidanceId.nullable(),
  /** Who issues this paper; the office's own papers of evidence stay its own in another unit's case. */
  whose: Whose,
  /** Name of the unit that issues it. */
  issuer: z.string(),
  title: z.string(),
  freeForm: z.boolean(),
  /** The person as of this letter; null where it speaks of no one person. */
  person: Identity.nullable(),
  /** The registry says something else by now: offer `refreshPerson`. Never true once the paper is frozen. */
  personChanged: z.boolean(),
  state: PaperState,
  draft: PaperDraft,
  signer: Official.nullable(),
  signerCapacity: z.string(),
  /** In whose name it is signed (a.n., u.b.); null: in the signer's own office. */
  mandate: Mandate.nullable(),
  number: z.string().nullable(),
  date: PlainDate.nullable(),
  /** The clerk edited it in Word and took it back in: the form no longer rewrites it. */
  editedInWord: z.boolean(),
  sha256: z.string().nullable(),
  /** The template its text comes from; name and version null: the shipped one. Null when that was never noted. */
  template: z.object({ name: z.string().nullable(), version: z.int().nullable() }).nullable(),
  /** Audit head before the freezing, and its sequence. */
  proofCode: z.string().nullable(),
  delivery: Delivery.nullable(),
  createdAt: Instant,
  warnings: z.array(z.string()),
  missing: z.array(MissingField),
})
export type Paper = z.infer<typeof Paper>

/** Where a kept text of a paper comes from. */
export const VersionOrigin = z.enum(['word', 'signed', 'form', 'restored'])
export type VersionOrigin = z.infer<typeof VersionOrigin>

/** A kept text of a paper: who brought it, when. */
export const PaperVersion = z.object({
  sequence: z.int(),
  origin: VersionOrigin,
  size: z.int(),
  sha256: z.string(),
  takenAt: Instant,
  takenBy: z.string(),
})
export type PaperVersion = z.infer<typeof PaperVersion>

/** A line as the form fills it and as the Word text has it; '' on one side: only the other one has it. */
const LineChange = z.object({ form: z.string(), word: z.string() })

/** A value that letters must not lose; null on one side: that text does not have it. */
export const ValueChange = z.object({
  what: z.enum(['article', 'name', 'nip', 'number', 'date', 'amount']),
  form: z.string().nullable(),
  word: z.string().nullable(),
})
export type ValueChange = z.infer<typeof ValueChange>

/** How an edited text differs from what the form would fill now. */
export const Differences = z.object({
  values: z.array(ValueChange),
  lines: z.array(LineChange),
  /** Changed lines in all; `lines` holds the first of them. */
  lineCount: z.int(),
})
export type Differences = z.infer<typeof Differences>

export const letters = {
  /** A draft filled from the case, the registry and the office; refused with the article when the step is blocked. */
  createDraft: method({
    role: 'clerk',
    access: 'write',
    input: z.object({ caseId: CaseId, kind: PaperKind }),
    output: z.object({ paperId: PaperId }),
  }),
  get: method({ role: 'clerk', access: 'read', input: z.object({ id: PaperId }), output: Paper }),
  /** Saved at every pause in typing, so outside the audit chain: what counts is what gets frozen. */
  updateDraft: method({
    role: 'clerk',
    access: 'work',
    input: z.object({
      id: PaperId,
      draft: PaperDraft,
      signer: Official.nullable(),
      mandate: Mandate.nullable(),
    }),
    output: z.object({}),
  }),
  discard: method({
    role: 'clerk',
    access: 'write',
    input: z.object({ id: PaperId, reason: z.string().trim().max(2000) }),
    output: z.object({}),
  }),
  /** The paper's real bytes: a fresh fill of a draft, what came back from Word, or the frozen file. */
  bytes: method({
    role: 'clerk',
    access: 'read',
    input: z.object({ id: PaperId }),
    output: z.object({ bytes: Bytes, fileName: z.string() }),
  }),
  /** Takes an edited .docx back in as this draft. */
  takeBack: method({
    role: 'clerk',
    access: 'staged',
    input: z.object({ id: PaperId, file: FileToken }),
    output: z.object({ warnings: z.array(z.string()) }),
  }),
  /** Throws away what was edited in Word and fills from the form again; the edited version is kept in the history. */
  refill: method({ role: 'clerk', access: 'staged', input: z.object({ id: PaperId }), output: z.object({}) }),
  /** What the text from Word says other than the form; null while the text follows the form, and once it is frozen. */
  differences: method({
    role: 'clerk',
    access: 'read',
    input: z.object({ id: PaperId }),
    output: z.object({ differences: Differences.nullable() }),
  }),
  /** Every kept text, newest first: what came from Word, what was signed, each refill. */
  versions: method({
    role: 'clerk',
    access: 'read',
    input: z.object({ id: PaperId }),
    output: z.array(PaperVersion),
  }),
  versionBytes: method({
    role: 'clerk',
    access: 'read',
    input: z.object({ id: PaperId, sequence: z.int().min(1) }),
    output: z.object({ bytes: Bytes, fileName: z.string() }),
  }),
  /** An older text becomes the draft's text again, as a new version. */
  restoreVersion: method({
    role: 'clerk',
    access: 'write',
    input: z.object({ id: PaperId, sequence: z.int().min(1) }),
    output: z.object({}),
  }),
  /** Keeps the text as it is now: number and date go into what the chief signed, whatever changes in the settings. */
  markSigned: method({
    role: 'clerk',
    access: 'staged',
    input: z.object({ id: PaperId }),
    output: z.object({}),
  }),
  unsign: method({
    role: 'clerk',
    access: 'write',
    input: z.object({ id: PaperId, reason: z.string().trim().min(1).max(2000) }),
    output: z.object({}),
  }),
  /** Takes the person over from the registry as he is now; only before the paper is signed. */
  refreshPerson: method({
    role: 'clerk',
    access: 'write',
    input: z.object({ id: PaperId }),
    output: z.object({}),
  }),
  /** The form as it would be filled from the case now; nothing is saved. */
  freshDraft: method({
    role: 'clerk',
    access: 'read',
    input: z.object({ id: PaperId }),
    output: z.object({ draft: PaperDraft }),
  }),
  /** The day to call the person in with a letter of that date; null for papers that call nobody. */
  meetingDate: method({
    role: 'clerk',
    access: 'read',
    input: z.object({ id: PaperId, letterDate: PlainDate }),
    output: z.object({ date: PlainDate.nullable() }),
  }),
  /** What numbering with this date (and typed number) would do: nothing is written. */
  proposeNumber: method({
    role: 'clerk',
    access: 'read',
    input: z.object({
      id: PaperId,
      date: PlainDate,
      number: LetterNumber.nullable().default(null),
    }),
    output: z.object({
      /** The number the paper would get; null where the secretariat gives it, or for papers without one. */
      number: z.string().nullable(),
      /** The inserted number (`117.a`) for a letter dated before the last of its series; null where none fits. */
      insertedNumber: z.string().nullable(),
      warnings: z.array(z.string()),
      blocking: z.array(z.string()),
      missing: z.array(MissingField),
      /** The lawful examination date for that letter date, when the one on the paper is too near. */
      betterMeeting: PlainDate.nullable(),
    }),
  }),
  /** Number, date, bytes, hash, register line, fact and audit entry in one step. `number` null: the app's own register gives it. */
  number: method({
    role: 'clerk',
    access: 'write',
    input: z.object({
      id: PaperId,
      date: PlainDate,
      number: LetterNumber.nullable(),
      acceptWarnings: z.boolean(),
    }),
    output: z.object({ number: z.string().nullable(), sha256: z.string() }),
  }),
  /** Another unit's paper: what that unit issued. Never takes our number. */
  recordForeign: method({
    role: 'clerk',
    access: 'staged',
    input: z.object({
      id: PaperId,
      number: LetterNumber.nullable(),
      date: PlainDate,
      scan: FileToken.nullable(),
      acceptWarnings: z.boolean(),
    }),
    output: z.object({}),
  }),
  deliver: method({
    role: 'clerk',
    access: 'write',
    input: z.object({ id: PaperId, delivery: Delivery }),
    output: z.object({}),
  }),
  /** The scan of the signed paper. */
  addScan: method({
    role: 'clerk',
    access: 'staged',
    input: z.object({ id: PaperId, file: FileToken }),
    output: z.object({}),
  }),
}
