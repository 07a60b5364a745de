import type { BasketItem } from '../../contract/scans.ts'
import type { ReadableDb } from '../../store/sql.ts'
import { monthName, PlainDate } from '../../terms/plain-date.ts'
import { squeezed } from './read-pdf.ts'

/** `10` by `oktober`, as letters write it. */
const MONTH_BY_NAME: ReadonlyMap<string, string> = new Map(
  Array.from({ length: 12 }, (_, at) => String(at + 1).padStart(2, '0')).map((month) => [
    monthName(PlainDate.parse(`2000-${month}-01`)).toLowerCase(),
    month,
  ]),
)

const DATE = new RegExp(`(\\d{1,2})(${[...MONTH_BY_NAME.keys()].join('|')})((?:19|20)\\d{2})`, 'g')
/** Up to its year: squeezed text does not tell where the line ends; the first point of the body may stand right after it. */
const NUMBER = /(?:nomor|no\.?):([a-z0-9./_-]{3,60}?(?:19|20)\d{2})(?:(?![\d/.-])|(?=1\.[a-z]{4}))/

/** The first day a letter names is its own, as a rule: it stands at its head. */
function dateIn(text: string, today: PlainDate): PlainDate | null {
  for (const [, day = '', name = '', year = ''] of text.matchAll(DATE)) {
    const date = PlainDate.safeParse(`${year}-${MONTH_BY_NAME.get(name)}-${day.padStart(2, '0')}`)
    if (date.success && date.data <= today) return date.data
  }
  return null
}

/** Who has written to the office before and is named in this text. */
function senderIn(db: ReadableDb, text: string): string {
  const known = db.all<{ sender: string }>(
    'SELECT sender FROM incoming_letter GROUP BY sender ORDER BY max(received_on) DESC LIMIT 500',
  )
  return known.find(({ sender }) => sender.length >= 6 && text.includes(squeezed(sender)))?.sender ?? ''
}

/**
 * What a scan says of itself as a letter that came in: a start for the clerk, who sees the pages.
 * @param text squeezed, as it is kept
 */
export function saysOf(db: ReadableDb, text: string, today: PlainDate): BasketItem['says'] {
  return {
    sender: senderIn(db, text),
    number: NUMBER.exec(text)?.[1]?.toUpperCase() ?? '',
    date: dateIn(text, today),
  }
}
