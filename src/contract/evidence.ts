import { z } from 'zod'
import { Instant } from '../terms/clock.ts'
import {
  AccountId,
  CaseId,
  EvidenceId,
  FileToken,
  GuidanceId,
  IncomingId,
  PaperId,
  ReportId,
} from '../terms/ids.ts'
import { Bytes, method } from './method.ts'

/** How the office came to hold a file; asked once for many files. */
export const Capture = z.object({
  capturedBy: z.string().trim().max(200),
  /** When the picture or copy was made, as the clerk knows it; null when unknown. */
  capturedAt: Instant.nullable(),
  /** `HP pelapor`. */
  sourceDevice: z.string().trim().max(200),
  caption: z.string().trim().max(500),
})
export type Capture = z.infer<typeof Capture>

/**
 * What an evidence file belongs to. `scan` is the signed paper, `proof` a receipt or photo of a delivery, `guidance` a
 * photo or sheet of an event.
 */
export const EvidenceOwner = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('report'), reportId: ReportId }),
  z.object({ kind: z.literal('case'), caseId: CaseId }),
  z.object({ kind: z.literal('scan'), paperId: PaperId }),
  z.object({ kind: z.literal('proof'), caseId: CaseId }),
  z.object({ kind: z.literal('guidance'), guidanceId: GuidanceId }),
])
export type EvidenceOwner = z.infer<typeof EvidenceOwner>

/** Scans wait in the basket for their letter, and go from there to an incoming one too; they come in by `scans.add` only. */
const KeptFor = z.discriminatedUnion('kind', [
  ...EvidenceOwner.options,
  z.object({ kind: z.literal('incoming'), incomingId: IncomingId }),
  z.object({ kind: z.literal('basket') }),
])
export type KeptFor = z.infer<typeof KeptFor>

export const Evidence = z.object({
  id: EvidenceId,
  fileName: z.string(),
  mediaType: z.string(),
  size: z.int(),
  sha256: z.string().regex(/^[0-9a-f]{64}$/),
  addedAt: Instant,
  addedBy: AccountId,
  capture: Capture,
  owner: KeptFor,
})
export type Evidence = z.infer<typeof Evidence>

export const evidence = {
  /** Streams the files in, encrypted, up to 2 GiB each; all of them or none. */
  add: method({
    role: 'clerk',
    access: 'staged',
    input: z.object({ owner: EvidenceOwner, files: z.array(FileToken).min(1).max(200), capture: Capture }),
    output: z.object({
      added: z.array(Evidence),
      /** Same bytes were already kept for this owner. */ duplicates: z.array(z.string()),
    }),
  }),
  /** Of a report and its cases, of a case with its report, or of a guidance event, oldest first. */
  list: method({
    role: 'clerk',
    access: 'read',
    input: z.object({
      reportId: ReportId.nullable(),
      caseId: CaseId.nullable(),
      guidanceId: GuidanceId.nullable().default(null),
      /** The scans of one paper. */
      paperId: PaperId.nullable().default(null),
    }),
    output: z.array(Evidence),
  }),
  get: method({ role: 'clerk', access: 'read', input: z.object({ id: EvidenceId }), output: Evidence }),
  updateCapture: method({
    role: 'clerk',
    access: 'write',
    input: z.object({ id: EvidenceId, capture: Capture }),
    output: z.object({}),
  }),
  /** A piece of the plain bytes, at most 1 MiB; never a whole big file in one message. */
  read: method({
    role: 'clerk',
    access: 'read',
    input: z.object({ id: EvidenceId, offset: z.int().min(0), length: z.int().min(1).max(1_048_576) }),
    output: z.object({ bytes: Bytes }),
  }),
  /** Reads the whole file again and compares its SHA-256 with the one noted when it came in. */
  verify: method({
    role: 'clerk',
    access: 'read',
    input: z.object({ id: EvidenceId }),
    output: z.object({ intact: z.boolean() }),
  }),
}
