import { z } from 'zod'
import { ElectionId, GuidanceId, PaperId, PersonId, UnitId } from '../terms/ids.ts'
import { PaperKind, PaperState } from '../terms/paper.ts'
import { PlainDate } from '../terms/plain-date.ts'
import { method } from './method.ts'

/** Papers that no case asks for: what they are made from. After that they live like any other (`contract/letters.ts`). */
export const OfficePaperInput = z.discriminatedUnion('kind', [
  z.object({
    kind: z.enum(['daftar-hadir', 'pakta-integritas', 'ba-pembinaan-umum']),
    guidanceId: GuidanceId,
  }),
  z.object({
    kind: z.literal('surat-keterangan-bebas'),
    personId: PersonId,
    /** Why it is prepared although a report about him waits for its telaah; kept in the audit. */
    despiteReports: z.string().trim().min(1, 'Alasan wajib diisi').max(2000).nullable().default(null),
  }),
  z.object({
    kind: z.literal('imbauan-netralitas'),
    unitIds: z.array(UnitId).max(500),
    /** Null: its name is typed in the letter. */
    electionId: ElectionId.nullable().default(null),
  }),
  z.object({ kind: z.literal('lembar-ekspedisi'), paperIds: z.array(PaperId).min(1).max(200) }),
  z.object({ kind: z.literal('label-rahasia'), paperId: PaperId }),
])
export type OfficePaperInput = z.infer<typeof OfficePaperInput>
/** As a caller may leave parts of it out. */
export type OfficePaperRequest = z.input<typeof OfficePaperInput>

const OfficePaperRow = z.object({
  id: PaperId,
  kind: PaperKind,
  title: z.string(),
  /** Whom or what it is about: a person, an election, a letter; empty where its kind says it all. */
  about: z.string(),
  state: PaperState,
  number: z.string().nullable(),
  date: PlainDate.nullable(),
  /** Units whose receipt of an issued imbauan has not come back; null for every other paper. */
  receiptsMissing: z.int().nullable(),
})

/** A unit of an imbauan, with the receipt that came back from it. */
export const AppealUnit = z.object({
  /** As the letter names it. */
  unit: z.string(),
  /** When the receipt says the letter was received, and who signed it; null: not back yet. */
  receipt: z.object({ receivedOn: PlainDate, receivedBy: z.string(), recordedByName: z.string() }).nullable(),
})
export type AppealUnit = z.infer<typeof AppealUnit>

const ofUnit = z.object({ paperId: PaperId, unit: z.string().min(1).max(500) })

export const officePapers = {
  create: method({
    role: 'clerk',
    access: 'write',
    input: z.object({ of: OfficePaperInput }),
    output: z.object({ paperId: PaperId }),
  }),
  /** Those of one event, or (null) those of the registry and of the office; newest first, discarded drafts left out. */
  list: method({
    role: 'clerk',
    access: 'read',
    input: z.object({ guidanceId: GuidanceId.nullable() }),
    output: z.array(OfficePaperRow),
  }),
  /** The units of an issued imbauan in the order of the letter. */
  receipts: method({
    role: 'clerk',
    access: 'read',
    input: z.object({ paperId: PaperId }),
    output: z.object({ acknowledgeBy: PlainDate.nullable(), units: z.array(AppealUnit) }),
  }),
  /** One unit's receipt came back; said again, it replaces what was typed (the audit keeps both). */
  recordReceipt: method({
    role: 'clerk',
    access: 'write',
    input: ofUnit.extend({
      receivedOn: PlainDate,
      /** Name and position of who signed. */
      receivedBy: z.string().trim().min(1, 'Penanda tangan tanda terima wajib diisi').max(300),
    }),
    output: z.object({}),
  }),
  /** For one recorded at the wrong unit. */
  withdrawReceipt: method({
    role: 'clerk',
    access: 'write',
    input: ofUnit.extend({ reason: z.string().trim().min(1, 'Alasan wajib diisi').max(2000) }),
    output: z.object({}),
  }),
}
