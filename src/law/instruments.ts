import { formatDate, type PlainDate } from '../terms/plain-date.ts'
import type { Basis } from './assessment.ts'
import type { Instrument, InstrumentPurpose, Rulebook } from './rulebook.ts'

/** What a letter of one of those purposes may cite for an act of that date, in the order letters print it (`Mengingat`). */
export function instrumentsFor(
  book: Rulebook,
  actDate: PlainDate,
  ...wanted: readonly InstrumentPurpose[]
): readonly Instrument[] {
  return inForceAt(book, actDate).filter(({ purposes }) => purposes.some((one) => wanted.includes(one)))
}

/** Whatever was enacted and in force on the day of the act. */
function inForceAt(book: Rulebook, actDate: PlainDate): readonly Instrument[] {
  const { before, candidates, governedBy } = book.earlierActs
  const settled = actDate < before && governedBy !== null
  return book.instruments.filter((instrument) =>
    settled && candidates.includes(instrument.id)
      ? instrument.id === governedBy
      : instrument.enactedOn <= actDate && inForce(instrument, actDate),
  )
}

function inForce({ validFrom, validTo }: Instrument, on: PlainDate): boolean {
  return validFrom <= on && (validTo === null || on <= validTo)
}

/** What the office treats PPPK by for an act of that date (PP 49/2018, trap 11); null while it has entered nothing. */
export function pppkInstrument(book: Rulebook, actDate: PlainDate): Instrument | null {
  return inForceAt(book, actDate).findLast(({ pppk }) => pppk !== 'no') ?? null
}

/** The instrument as the ground of a step. */
export function instrumentBasis({ id, short, confidence, note }: Instrument): Basis {
  return { kind: 'article', ruleId: id, citation: short, unsure: confidence !== 'H', note }
}

/**
 * The day whose rules judge an act: its own. Where the office has settled that a younger instrument governs older acts
 * too, the day of that instrument.
 */
export function rulesReadOn(book: Rulebook, actDate: PlainDate): PlainDate {
  const { before, governedBy } = book.earlierActs
  const governing = book.instruments.find(({ id }) => id === governedBy)
  return governing && actDate < before && governing.enactedOn > actDate ? governing.enactedOn : actDate
}

/** Why an instrument cannot be cited for an act: it was enacted after it (practice.md); null when it can. */
export function instrumentRefusal(
  instrument: Pick<Instrument, 'short' | 'enactedOn'>,
  actDate: PlainDate,
): string | null {
  if (instrument.enactedOn <= actDate) return null
  return `${instrument.short} baru ditetapkan ${formatDate(instrument.enactedOn)}, setelah perbuatan tanggal ${formatDate(actDate)}; peraturan yang lebih muda dari perbuatannya tidak dapat dijadikan dasar.`
}
