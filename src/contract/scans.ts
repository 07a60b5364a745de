import { z } from 'zod'
import { Instant } from '../terms/clock.ts'
import { EvidenceId, FileToken, PaperId } from '../terms/ids.ts'
import { PlainDate } from '../terms/plain-date.ts'
import { method } from './method.ts'

/** A paper that a scan is waited for. */
export const AwaitingPaper = z.object({
  paperId: PaperId,
  /** Null for a paper of no case (a circular, a certificate). */
  caseNumber: z.string().nullable(),
  title: z.string(),
  /** Null for a paper about nobody. */
  personName: z.string().nullable(),
  /** Null for papers without one, and for another unit's paper that has none yet. */
  number: z.string().nullable(),
  date: PlainDate.nullable(),
  /** Another unit issues it and has not been heard of: its number and date come with the scan. */
  unitMustIssue: z.boolean(),
})
export type AwaitingPaper = z.infer<typeof AwaitingPaper>

export const BasketItem = z.object({
  id: EvidenceId,
  fileName: z.string(),
  mediaType: z.string(),
  size: z.int(),
  addedAt: Instant,
  /** The PDF holds an electronic signature. Whether that one is valid is not looked into. */
  signed: z.boolean(),
  /** Papers it may be, the likeliest first, and what speaks for each. `read`: found in the file or in its name. */
  proposals: z.array(z.object({ paperId: PaperId, why: z.string(), read: z.boolean() })),
})
export type BasketItem = z.infer<typeof BasketItem>

const DiscardedScan = z.object({ id: EvidenceId, fileName: z.string(), reason: z.string(), at: Instant })

/** The scan basket (*keranjang pindaian*): signed papers as they come off the scanner, until each has its letter. */
export const scans = {
  list: method({
    role: 'clerk',
    access: 'read',
    input: z.object({}),
    output: z.object({
      items: z.array(BasketItem),
      awaiting: z.array(AwaitingPaper),
      discarded: z.array(DiscardedScan),
    }),
  }),
  /** PDF, JPEG or PNG; kept encrypted like evidence. All of them or none. */
  add: method({
    role: 'clerk',
    access: 'staged',
    input: z.object({ files: z.array(FileToken).min(1).max(100) }),
    output: z.object({ added: z.int(), /** Already in the basket. */ duplicates: z.array(z.string()) }),
  }),
  /** The scan becomes that of an issued paper and leaves the basket. */
  attach: method({
    role: 'clerk',
    access: 'write',
    input: z.object({ id: EvidenceId, paperId: PaperId }),
    output: z.object({}),
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
