import { z } from 'zod'
import { Instant } from '../terms/clock.ts'
import { EvidenceId, FileToken, GuidanceId, IncomingId, PaperId } from '../terms/ids.ts'
import { PlainDate } from '../terms/plain-date.ts'
import { method } from './method.ts'
import { IncomingFields } from './register.ts'

/** What a scan can become: that of one of our papers, of an incoming letter, or evidence of a guidance event. */
export const ScanTarget = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('paper'), id: PaperId }),
  z.object({ kind: z.literal('incoming'), id: IncomingId }),
  z.object({ kind: z.literal('guidance'), id: GuidanceId }),
])
export type ScanTarget = z.infer<typeof ScanTarget>

/** Something a scan is waited for. */
export const AwaitingScan = z.object({
  target: ScanTarget,
  /** Kind of the paper, subject of the incoming letter, title of the event. */
  title: z.string(),
  /** Whom or what it is about, who wrote it; empty where the title says it all. */
  about: z.string(),
  /** Null for a paper of no case (a circular, a certificate) and for all that is no paper of ours. */
  caseNumber: z.string().nullable(),
  /** Null for papers without one, and for another unit's paper that has none yet. */
  number: z.string().nullable(),
  date: PlainDate.nullable(),
  /** Another unit issues it and has not been heard of: its number and date come with the scan. */
  unitMustIssue: z.boolean(),
})
export type AwaitingScan = z.infer<typeof AwaitingScan>

export const BasketItem = z.object({
  id: EvidenceId,
  fileName: z.string(),
  mediaType: z.string(),
  size: z.int(),
  addedAt: Instant,
  /** The PDF holds an electronic signature. Whether that one is valid is not looked into. */
  signed: z.boolean(),
  /** What it may be, the likeliest first, and what speaks for each. `read`: found in the file or in its name. */
  proposals: z.array(z.object({ target: ScanTarget, why: z.string(), read: z.boolean() })),
  /** What the file says of itself, to start from where it is entered as an incoming letter. */
  says: z.object({ sender: z.string(), number: z.string(), date: PlainDate.nullable() }),
})
export type BasketItem = z.infer<typeof BasketItem>

const DiscardedScan = z.object({ id: EvidenceId, fileName: z.string(), reason: z.string(), at: Instant })

/** A day's scanning may be more: the screen gives it in portions. */
export const SCANS_AT_ONCE = 100

/** The scan basket (*keranjang pindaian*): signed papers as they come off the scanner, until each has its letter. */
export const scans = {
  list: method({
    role: 'clerk',
    access: 'read',
    input: z.object({}),
    output: z.object({
      items: z.array(BasketItem),
      awaiting: z.array(AwaitingScan),
      discarded: z.array(DiscardedScan),
    }),
  }),
  /** PDF, JPEG or PNG; kept encrypted like evidence. All of them or none. */
  add: method({
    role: 'clerk',
    access: 'staged',
    input: z.object({ files: z.array(FileToken).min(1).max(SCANS_AT_ONCE) }),
    output: z.object({ added: z.int(), /** Already in the basket. */ duplicates: z.array(z.string()) }),
  }),
  /** The scan becomes that of an issued paper, an incoming letter or an event, and leaves the basket. */
  attach: method({
    role: 'clerk',
    access: 'write',
    input: z.object({ id: EvidenceId, target: ScanTarget }),
    output: z.object({}),
  }),
  /** Enters the scanned letter into the incoming register, with the scan as its own. */
  enterIncoming: method({
    role: 'clerk',
    access: 'write',
    input: z.object({ id: EvidenceId, letter: IncomingFields }),
    output: z.object({ id: IncomingId, agenda: z.int() }),
  }),
  /** Out of the basket with a reason; the file itself is kept. */
  discard: method({
    role: 'clerk',
    access: 'write',
    input: z.object({ id: EvidenceId, reason: z.string().trim().min(1, 'Alasan wajib diisi').max(2000) }),
    output: z.object({}),
  }),
  /** A discarded one back into the basket. */
  restore: method({
    role: 'clerk',
    access: 'write',
    input: z.object({ id: EvidenceId }),
    output: z.object({}),
  }),
}
