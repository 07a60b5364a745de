import { z } from 'zod'
import { PlainDate } from '../../terms/plain-date.ts'
import { provenance } from './rules.ts'

/** What kind of paper cites an instrument: SKB and circulars belong to their subject only. */
export const InstrumentPurpose = z.enum([
  'discipline',
  'ethics',
  'clarification',
  'remedy',
  'neutrality',
  'hate-speech',
  'radicalism',
  'pppk',
])
export type InstrumentPurpose = z.infer<typeof InstrumentPurpose>

/** A law or regulation as `Mengingat` prints it; the file's order is the order of letters. */
export const Instrument = z.object({
  id: z.string(),
  title: z.string().min(1),
  short: z.string().min(1),
  enactedOn: PlainDate,
  /** Whether the office treats PPPK by it (PP 49/2018 leaves that to their own PPK); `only`: PNS are not under it. */
  pppk: z.enum(['no', 'also', 'only']).default('no'),
  /** The instrument it is printed after; null: where it stands in the file. */
  after: z.string().nullable().default(null),
  /** An office's own rule is one of discipline unless it says otherwise. */
  purposes: z.array(InstrumentPurpose).min(1).default(['discipline']),
  ...provenance,
})
export type Instrument = z.infer<typeof Instrument>
