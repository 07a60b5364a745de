import { z } from 'zod'
import { Delivery } from '../law/facts.ts'
import { Instant } from '../terms/clock.ts'
import { CaseId, FileToken, PaperId } from '../terms/ids.ts'
import { PaperKind, PaperState } from '../terms/paper.ts'
import { Official } from '../terms/person.ts'
import { PlainDate } from '../terms/plain-date.ts'
import { Whose } from '../terms/sanction.ts'
import { Bytes, method } from './method.ts'
import { PaperDraft } from './paper-values.ts'

export const Paper = z.object({
  id: PaperId,
  caseId: CaseId,
  caseNumber: z.string(),
  whose: Whose,
  title: z.string(),
  freeForm: z.boolean(),
  state: PaperState,
  draft: PaperDraft,
  signer: Official.nullable(),
  signerCapacity: z.string(),
  number: z.string().nullable(),
  date: PlainDate.nullable(),
  /** The clerk edited it in Word and took it back in: the form no longer rewrites it. */
  editedInWord: z.boolean(),
  sha256: z.string().nullable(),
  /** Audit head before the freezing, and its sequence. */
  proofCode: z.string().nullable(),
  createdAt: Instant,
  warnings: z.array(z.string()),
  /** What still keeps it from being numbered: labels of missing fields. */
  missing: z.array(z.string()),
})
export type Paper = z.infer<typeof Paper>

export const letters = {
  /** A draft filled from the case, the registry and the office; refused with the article when the step is blocked. */
  createDraft: method({
    role: 'clerk',
    access: 'write',
    input: z.object({ caseId: CaseId, kind: PaperKind }),
    output: z.object({ paperId: PaperId }),
  }),
  get: method({ role: 'clerk', access: 'read', input: z.object({ id: PaperId }), output: Paper }),
  updateDraft: method({
    role: 'clerk',
    access: 'write',
    input: z.object({ id: PaperId, draft: PaperDraft, signer: Official.nullable() }),
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
  refill: method({ role: 'clerk', access: 'write', input: z.object({ id: PaperId }), output: z.object({}) }),
  markSigned: method({
    role: 'clerk',
    access: 'write',
    input: z.object({ id: PaperId }),
    output: z.object({}),
  }),
  unsign: method({
    role: 'clerk',
    access: 'write',
    input: z.object({ id: PaperId, reason: z.string().trim().min(1).max(2000) }),
    output: z.object({}),
  }),
  /** What numbering would do: the number proposed, and warnings (too short a gap to the examination ...). */
  proposeNumber: method({
    role: 'clerk',
    access: 'read',
    input: z.object({ id: PaperId, date: PlainDate }),
    output: z.object({
      number: z.string().nullable(),
      warnings: z.array(z.string()),
      blocking: z.array(z.string()),
    }),
  }),
  /** Number, date, bytes, hash, register line, fact and audit entry in one step. `number` null: the app's own register gives it. */
  number: method({
    role: 'clerk',
    access: 'write',
    input: z.object({
      id: PaperId,
      date: PlainDate,
      number: z.string().trim().max(100).nullable(),
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
      number: z.string().trim().max(100).nullable(),
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

export const RegisterLine = z.object({
  series: z.string(),
  year: z.int(),
  running: z.int().nullable(),
  number: z.string(),
  date: PlainDate,
  paperId: PaperId,
  caseNumber: z.string(),
  title: z.string(),
  subject: z.string(),
})
export type RegisterLine = z.infer<typeof RegisterLine>

export const register = {
  list: method({
    role: 'clerk',
    access: 'read',
    input: z.object({ year: z.int(), text: z.string().max(200) }),
    output: z.array(RegisterLine),
  }),
}
