import { formatDate, type PlainDate } from '../terms/plain-date.ts'
import type { Instrument, Rulebook } from './rulebook.ts'

/** The instruments a letter may cite for an act of that date, in the order letters print them (`Mengingat`). */
export function instrumentsFor(book: Rulebook, actDate: PlainDate): readonly Instrument[] {
  return book.instruments.filter(
    (instrument) =>
      instrument.enactedOn <= actDate &&
      instrument.validFrom <= actDate &&
      (instrument.validTo === null || actDate <= instrument.validTo),
  )
}

/** Why an instrument cannot be cited for an act: it was enacted after it (practice.md); null when it can. */
export function instrumentRefusal(
  instrument: Pick<Instrument, 'short' | 'enactedOn'>,
  actDate: PlainDate,
): string | null {
  if (instrument.enactedOn <= actDate) return null
  return `${instrument.short} baru ditetapkan ${formatDate(instrument.enactedOn)}, setelah perbuatan tanggal ${formatDate(actDate)}; peraturan yang lebih muda dari perbuatannya tidak dapat dijadikan dasar.`
}
