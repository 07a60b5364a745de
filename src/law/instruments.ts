import { formatDate, type PlainDate } from '../terms/plain-date.ts'
import type { Basis } from './assessment.ts'
import { OWN_ID } from './regulations.ts'
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

/**
 * A text in which screens name instruments shortly (`Pasal 3 huruf f PP 94/2021`) as letters write it: each instrument by
 * its title where it is first named, by its kind, number and year after that.
 */
export function namedInFull(book: Rulebook, text: string): string {
  const byShort = new Map(book.instruments.map((instrument) => [instrument.short, instrument]))
  const shorts = [...byShort.keys()].toSorted((one, other) => other.length - one.length)
  if (shorts.length === 0) return text
  const named = new Set<string>()
  // `PP 9/2021` stands in `PP 9/2021`, not in `PP 9/20211` or `UPP 9/2021`.
  const any = new RegExp(`(?<![\\p{L}\\p{N}])(?:${shorts.map(literally).join('|')})(?![\\p{L}\\p{N}/])`, 'gu')
  return text.replace(any, (short) => {
    const instrument = byShort.get(short)
    if (!instrument) return short
    const again = named.has(short)
    named.add(short)
    return again ? withoutSubject(instrument) : instrument.title
  })
}

const literally = (text: string) => text.replace(/[.*+?^${}()|[\]\\/]/g, '\\$&')

/** `Peraturan Pemerintah Nomor 94 Tahun 2021`; the whole title where nothing before its subject tells it from others. */
function withoutSubject({ title }: Instrument): string {
  const [name] = title.split(' tentang ')
  return name && /\d/.test(name) ? name : title
}

/** What a breach of the code of ethics is held against for an act of that date: no discipline rule, save the office's own. */
export function ethicsInstruments(book: Rulebook, actDate: PlainDate): readonly Instrument[] {
  return instrumentsFor(book, actDate, 'ethics').filter(
    ({ id, purposes }) => OWN_ID.test(id) || !purposes.includes('discipline'),
  )
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
