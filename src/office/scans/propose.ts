import type { AwaitingPaper, BasketItem } from '../../contract/scans.ts'
import { squeezed } from './read-pdf.ts'

/** What is known of a scan: its name and, for PDFs with text, that text squeezed. */
export interface ReadScan {
  readonly fileName: string
  readonly text: string
}

type Proposal = BasketItem['proposals'][number]

/** Shorter than this a number or a name occurs by chance. */
const SHORTEST = 6
const SHOWN = 5

/** File names cannot hold a slash: every sign but letters, digits and dots counts as the same. */
const dashed = (text: string) => text.toLowerCase().replace(/[^a-z0-9.]+/g, '-')

const bareName = (name: string | null) => name?.split(',')[0]?.trim() ?? ''

/** How much speaks for this paper, and in which words; 0: only that it waits. */
function weigh(scan: ReadScan, paper: AwaitingPaper): { readonly weight: number; readonly why: string } {
  const { number, title, personName } = paper
  if (number !== null && number.length >= SHORTEST) {
    if (scan.text.includes(squeezed(number))) return { weight: 4, why: `Nomor ${number} terbaca pada berkas` }
    if (dashed(scan.fileName).includes(dashed(number)))
      return { weight: 4, why: `Nomor ${number} ada pada nama berkas` }
  }
  const name = bareName(personName)
  const named =
    name.length >= SHORTEST &&
    (scan.text.includes(squeezed(name)) || dashed(scan.fileName).includes(dashed(name)))
  const titled = scan.text.includes(squeezed(title)) || dashed(scan.fileName).includes(dashed(title))
  if (named && titled) return { weight: 3, why: `Nama ${name} dan judul surat terbaca` }
  if (named) return { weight: 2, why: `Nama ${name} terbaca` }
  if (titled) return { weight: 1, why: 'Judul surat terbaca' }
  return { weight: 0, why: paper.unitMustIssue ? 'Menunggu surat dari unit' : 'Belum ada pindaiannya' }
}

/** The papers a scan may be: by what can be read in it, then by what waits, newest first. */
export function proposePapers(scan: ReadScan, awaiting: readonly AwaitingPaper[]): Proposal[] {
  return awaiting
    .map((paper) => ({ paperId: paper.paperId, ...weigh(scan, paper) }))
    .sort((one, other) => other.weight - one.weight) // stable: newest first among equals
    .slice(0, SHOWN)
    .map(({ paperId, why, weight }) => ({ paperId, why, read: weight > 0 }))
}
