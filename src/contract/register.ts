import { z } from 'zod'
import { CaseId, EvidenceId, FileToken, IncomingId, PaperId, RegisterLineId, ReportId } from '../terms/ids.ts'
import { PlainDate } from '../terms/plain-date.ts'
import { Bytes, method } from './method.ts'
import { ClassificationCode, LetterNumber, NumberingSettings } from './number-format.ts'

/** The two registers (buku agenda), our proof of letters, and how letters are numbered. */

/** `reserved`: kept for a purpose, no letter yet. `void`: never given again; the line stays with its reason. */
export const LineState = z.enum(['used', 'reserved', 'void'])
export type LineState = z.infer<typeof LineState>
export const LINE_STATE_LABEL: Record<LineState, string> = {
  used: 'terpakai',
  reserved: 'dicadangkan',
  void: 'batal',
}

/** A line says itself what it is about: reserved and void ones have no paper, and not every paper has a case. */
export const RegisterLine = z.object({
  id: RegisterLineId,
  classification: z.string(),
  year: z.int(),
  running: z.int().nullable(),
  number: z.string(),
  date: PlainDate,
  state: LineState,
  /** What the number was reserved for; stays readable when a letter has taken it. */
  purpose: z.string().nullable(),
  voidReason: z.string().nullable(),
  title: z.string(),
  subject: z.string(),
  paperId: PaperId.nullable(),
  caseId: CaseId.nullable(),
  caseNumber: z.string().nullable(),
  proofCode: z.string().nullable(),
})
export type RegisterLine = z.infer<typeof RegisterLine>

/** Running numbers nobody has taken, between 1 and the highest one given. */
export const RegisterGap = z.object({
  series: z.string(),
  /** `Kode 800.1.6.2`, or `Semua kode`. */
  label: z.string(),
  first: z.int(),
  last: z.int(),
  reason: z.string().nullable(),
})
export type RegisterGap = z.infer<typeof RegisterGap>

const reason = z.string().trim().min(1, 'Wajib diisi').max(2000)
const words = (max: number) => z.string().trim().min(1, 'Wajib diisi').max(max)

/** A letter that came in, as it is entered by hand. */
export const IncomingFields = z.object({
  receivedOn: PlainDate,
  /** Who wrote it. */
  sender: words(300),
  /** Their own number and date; many letters have neither. */
  number: LetterNumber,
  date: PlainDate.nullable(),
  subject: words(500),
  reportId: ReportId.nullable(),
  caseId: CaseId.nullable(),
})
export type IncomingFields = z.infer<typeof IncomingFields>

export const IncomingLetter = IncomingFields.extend({
  id: IncomingId,
  year: z.int(),
  /** Our number for it, from 1 each year. */
  agenda: z.int(),
  reportNumber: z.string().nullable(),
  caseNumber: z.string().nullable(),
  voidReason: z.string().nullable(),
  /** Its pages, attached from the scan basket. */
  scans: z.array(z.object({ id: EvidenceId, fileName: z.string() })),
})
export type IncomingLetter = z.infer<typeof IncomingLetter>

export const Book = z.enum(['outgoing', 'incoming'])
export type Book = z.infer<typeof Book>

/** Every word of `text` must occur somewhere in the line. */
const Page = z.object({ year: z.int().min(1900).max(2999), text: z.string().max(200) })
const BookPage = Page.extend({ book: Book, state: z.union([LineState, z.literal('all')]).default('all') })
const WrittenFile = z.object({ bytes: Bytes, fileName: z.string() })

/** The letter a proof code or a file belongs to. */
export const ProvenLetter = z.object({
  paperId: PaperId,
  title: z.string(),
  number: z.string().nullable(),
  date: PlainDate,
  subject: z.string(),
  caseNumber: z.string().nullable(),
  proofCode: z.string(),
  voidReason: z.string().nullable(),
})
export type ProvenLetter = z.infer<typeof ProvenLetter>

/** A line of the letter's text, as we froze it and as the file has it; empty where it has none. */
const TextDifference = z.object({ ours: z.string(), theirs: z.string() })

export const ProofAnswer = z.discriminatedUnion('kind', [
  /** The code was given by this office; what is printed above it only the file can tell. */
  z.object({ kind: z.literal('known-code'), letter: ProvenLetter }),
  /** Byte for byte the file that was frozen. */
  z.object({ kind: z.literal('unchanged'), letter: ProvenLetter }),
  z.object({
    kind: z.literal('changed'),
    letter: ProvenLetter,
    /** Only the file differs (saved again by Word): not one word of the letter. */
    sameText: z.boolean(),
    /** Whether our number still stands in the text; null for papers without one. */
    numberStands: z.boolean().nullable(),
    dateStands: z.boolean(),
    /** The first few lines that differ. */
    differences: z.array(TextDifference),
  }),
  z.object({ kind: z.literal('unknown') }),
  /** A scan, a PDF, a picture: nothing can be said about it. `why` tells the clerk what to do instead. */
  z.object({ kind: z.literal('not-checkable'), why: z.string() }),
])
export type ProofAnswer = z.infer<typeof ProofAnswer>

export const register = {
  /** The outgoing register of a year, newest first. */
  list: method({
    role: 'clerk',
    access: 'read',
    input: BookPage.omit({ book: true }),
    output: z.array(RegisterLine),
  }),
  /** The line of a paper; null while it has no number of ours. */
  ofPaper: method({
    role: 'clerk',
    access: 'read',
    input: z.object({ paperId: PaperId }),
    output: RegisterLine.nullable(),
  }),
  /** Keeps a number for a letter that is still to come. `number` null: the next of the code's series. */
  reserve: method({
    role: 'clerk',
    access: 'write',
    input: z.object({
      classification: ClassificationCode,
      date: PlainDate,
      purpose: words(500),
      number: LetterNumber.nullable().default(null),
    }),
    output: z.object({ id: RegisterLineId, number: z.string() }),
  }),
  /** Takes a number out of use for good. Refused while the case still rests on its letter. */
  voidLine: method({
    role: 'clerk',
    access: 'write',
    input: z.object({ id: RegisterLineId, reason }),
    output: z.object({}),
  }),
  /** Empty where the secretariat gives the numbers: those between ours are other units' letters. */
  gaps: method({
    role: 'clerk',
    access: 'read',
    input: z.object({ year: z.int() }),
    output: z.array(RegisterGap),
  }),
  explainGap: method({
    role: 'clerk',
    access: 'write',
    input: z.object({ series: z.string().max(40), year: z.int(), first: z.int(), last: z.int(), reason }),
    output: z.object({}),
  }),
  listIncoming: method({ role: 'clerk', access: 'read', input: Page, output: z.array(IncomingLetter) }),
  addIncoming: method({
    role: 'clerk',
    access: 'write',
    input: IncomingFields,
    output: z.object({ id: IncomingId, agenda: z.int() }),
  }),
  /** Corrects what was typed; the agenda number stays, and what it said before stays in the audit. */
  correctIncoming: method({
    role: 'clerk',
    access: 'write',
    input: IncomingFields.extend({ id: IncomingId }),
    output: z.object({}),
  }),
  voidIncoming: method({
    role: 'clerk',
    access: 'write',
    input: z.object({ id: IncomingId, reason }),
    output: z.object({}),
  }),
  /** The chosen lines as a Word document (.docx), to print. */
  printBook: method({ role: 'clerk', access: 'read', input: BookPage, output: WrittenFile }),
  /** The chosen lines as a workbook (.xlsx). */
  exportBook: method({ role: 'clerk', access: 'read', input: BookPage, output: WrittenFile }),
  numbering: method({ role: 'clerk', access: 'read', input: z.object({}), output: NumberingSettings }),
  /** Holds for letters numbered from now on. */
  saveNumbering: method({
    role: 'clerk',
    access: 'write',
    input: z.object({ settings: NumberingSettings }),
    output: z.object({}),
  }),
  /** Which letter carries this proof code, however its blanks and capitals are typed. */
  checkCode: method({
    role: 'clerk',
    access: 'read',
    input: z.object({ code: words(60) }),
    output: ProofAnswer,
  }),
  /** Is this file the letter that was numbered here, unchanged? The file is only looked at, never kept. */
  checkFile: method({
    role: 'clerk',
    access: 'read',
    input: z.object({ file: FileToken }),
    output: ProofAnswer,
  }),
}
