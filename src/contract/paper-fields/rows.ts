import { z } from 'zod'
import { Instant } from '../../terms/clock.ts'
import { EvidenceId } from '../../terms/ids.ts'

/** Rows of the tables a form holds. */

export const QuestionAnswer = z.object({
  question: z.string().trim().max(5000),
  answer: z.string().trim().max(20_000),
})
export type QuestionAnswer = z.infer<typeof QuestionAnswer>

/** One line of a Berita Acara Pengambilan Bukti. */
export const EvidenceItem = z.object({
  evidenceId: EvidenceId.nullable(),
  fileName: z.string().max(400),
  sha256: z.string().max(64),
  url: z.string().max(2000),
  account: z.string().max(300),
  capturedBy: z.string().max(200),
  capturedAt: Instant.nullable(),
  sourceDevice: z.string().max(200),
})
export type EvidenceItem = z.infer<typeof EvidenceItem>

/** One picture (or other file) of a Lembar Bukti. Only JPEG and PNG are printed; the rest is listed with its hash. */
export const PictureItem = z.object({
  evidenceId: EvidenceId,
  fileName: z.string().max(400),
  mediaType: z.string().max(100),
  sha256: z.string().max(64),
  caption: z.string().max(1000),
  /** Name of the group, page or account it was seen in. */
  group: z.string().max(300),
  sender: z.string().max(300),
  /** As seen in the picture: `12 Oktober 2026 pukul 20.14`. */
  sentAt: z.string().max(200),
  /** Whose phone or device. */
  device: z.string().max(200),
})
export type PictureItem = z.infer<typeof PictureItem>
