import type { BasketItem } from '../../contract/scans.ts'
import { formatDate } from '../../terms/plain-date.ts'
import { TITLE_WEIGHT, type WaitingTarget } from './awaiting.ts'
import { squeezed } from './read-pdf.ts'

/** What is known of a scan: its name and, for PDFs with text, that text squeezed. */
export interface ReadScan {
  readonly fileName: string
  readonly text: string
  /** The number the text gives itself; empty where none can be read. */
  readonly ownNumber: string
}

type Proposal = BasketItem['proposals'][number]

/** Shorter than this a number or a name occurs by chance. */
const SHORTEST = 6
const SHOWN = 5
/** More than all marks together: a number is given once. */
const NUMBER_WEIGHT = 20

/** File names cannot hold a slash: every sign but letters, digits and dots counts as the same. */
const dashed = (text: string) => text.toLowerCase().replace(/[^a-z0-9.]+/g, '-')

const inText = ({ text }: ReadScan, words: string) => text.includes(squeezed(words))
const inName = ({ fileName }: ReadScan, words: string) => dashed(fileName).includes(dashed(words))

/** Another number before this one in the text is the letter's own: Surat Panggilan II quotes that of the first. */
function quotes({ text, ownNumber }: ReadScan, number: string): boolean {
  const own = squeezed(ownNumber)
  return own !== '' && own !== squeezed(number) && text.indexOf(own) < text.indexOf(squeezed(number))
}

/** `Nama Dedi Contohwan, judul surat, dan tanggal surat terbaca`. */
function sentence(said: readonly string[]): string {
  const last = said.at(-1) ?? ''
  const list =
    said.length > 2
      ? `${said.slice(0, -1).join(', ')}, dan ${last}`
      : said.length === 2
        ? said.join(' dan ')
        : last
  return `${list.charAt(0).toUpperCase()}${list.slice(1)} terbaca`
}

/** How much speaks for this one, and in which words; 0: only that it waits. */
function weigh(
  scan: ReadScan,
  { target, number, marks, date, dateSaid, waits }: WaitingTarget,
): { readonly weight: number; readonly why: string } {
  if (number !== null && number.length >= SHORTEST) {
    // Name and title speak for it just as little: a letter names the one it follows.
    if (inText(scan, number) && quotes(scan, number)) return { weight: 0, why: waits }
    if (inText(scan, number)) return { weight: NUMBER_WEIGHT, why: `Nomor ${number} terbaca pada berkas` }
    if (inName(scan, number)) return { weight: NUMBER_WEIGHT, why: `Nomor ${number} ada pada nama berkas` }
  }
  // The same sender writes often: a letter that says another number is another letter. Ours may be numbered by hand.
  if (target.kind === 'incoming' && number !== null && scan.ownNumber !== '') return { weight: 0, why: waits }
  const found = marks.filter(
    ({ words }) => words.length >= SHORTEST && (inText(scan, words) || inName(scan, words)),
  )
  if (found.length === 0) return { weight: 0, why: waits }
  // A title alone does not outweigh another number: many papers share it, and that of Panggilan II contains that of I.
  const onlyTitle = found.every((mark) => mark.weight <= TITLE_WEIGHT)
  if (onlyTitle && number !== null && scan.ownNumber !== '') return { weight: 0, why: waits }
  // A date alone says nothing: many letters are written on one day.
  const dated = date !== null && inText(scan, formatDate(date))
  return {
    weight: found.reduce((sum, { weight }) => sum + weight, dated ? 1 : 0),
    why: sentence([...found.map(({ said }) => said), ...(dated ? [dateSaid] : [])]),
  }
}

/** What a scan may be: by what can be read in it, then by what waits, newest first. */
export function proposeTargets(scan: ReadScan, awaiting: readonly WaitingTarget[]): Proposal[] {
  return awaiting
    .map((waiting) => ({ target: waiting.target, ...weigh(scan, waiting) }))
    .sort((one, other) => other.weight - one.weight) // stable: newest first among equals
    .slice(0, SHOWN)
    .map(({ target, why, weight }) => ({ target, why, read: weight > 0 }))
}
