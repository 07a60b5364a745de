import { z } from 'zod'
import { Instant } from '../../terms/clock.ts'
import { EvidenceId, PaperId } from '../../terms/ids.ts'
import { PlainDate } from '../../terms/plain-date.ts'

/** Rows of the tables a form holds. */

export const QuestionAnswer = z.object({
  question: z.string().trim().max(5000),
  answer: z.string().trim().max(20_000),
})
export type QuestionAnswer = z.infer<typeof QuestionAnswer>

/** What is recommended, and who carries it out. */
export const RecommendationRow = z.object({
  text: z.string().trim().max(2000),
  addressee: z.string().trim().max(300),
})

/**
 * For a table whose rows the clerk types: whether a begun row lacks a part (a question without its answer), or nothing is
 * in it but empty rows. What is not such a table at all is for the schema to say.
 */
export const rowsUnfinished = (row: z.ZodType<Readonly<Record<string, unknown>>>) => {
  const rows = z.array(row)
  return (value: unknown): boolean => {
    const parsed = rows.safeParse(value)
    if (!parsed.success || parsed.data.length === 0) return false
    const blanks = parsed.data.map((one) => Object.values(one).map((part) => part === ''))
    const begun = blanks.filter((parts) => parts.includes(false))
    return begun.length === 0 || begun.some((parts) => parts.includes(true))
  }
}

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

/** One letter of an expedition sheet: what is handed over, and to whom. */
export const DispatchItem = z.object({
  paperId: PaperId.nullable(),
  number: z.string().max(100),
  letterDate: PlainDate,
  title: z.string().max(300),
  to: z.string().trim().max(500),
})
export type DispatchItem = z.infer<typeof DispatchItem>
