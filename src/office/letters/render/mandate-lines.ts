import { mandateLines } from '../../../terms/mandate.ts'
import type { RenderInput } from './input.ts'
import { escapeValue } from './skeleton.ts'
import { orDots } from './words.ts'
import { child, elements, fragment, plainText, type XmlElement } from './xml.ts'

/**
 * The lines above the signer's title: `a.n. Bupati ...`, and for a delegation `Sekretaris Daerah,` and `u.b.` (dossier 4;
 * Permendagri 1/2023). They are set where the signature stands and nowhere else: `{ttd_jabatan}` in a sentence or beside
 * *Dari* is the signer's own title. So no template needs a tag for them.
 */

/** Where the lines travel among the values of a letter; with its blank no tag that a template can name. */
export const MANDATE = 'baris a.n.'

/** The lines, one below the other; empty where the paper is signed in the signer's own office, or by nobody yet. */
export function mandateText({ mandate, signer }: RenderInput): string {
  if (!mandate || !signer) return ''
  const of = orDots(mandate.of)
  const named =
    mandate.kind === 'an' ? { ...mandate, of } : { ...mandate, of, through: orDots(mandate.through) }
  return mandateLines(named).join('\n')
}

/** What holds paragraphs of its own: a signature in a column must not be taken for one beside it. */
const PLACES: ReadonlySet<string> = new Set(['w:body', 'w:tc', 'w:txbxContent'])

function paragraphsByPlace(document: XmlElement): XmlElement[][] {
  const places: XmlElement[][] = []
  const walk = (element: XmlElement, place: XmlElement[]) => {
    for (const node of element.children) {
      if (typeof node === 'string') continue
      if (node.name === 'w:p') place.push(node)
      const inner = PLACES.has(node.name) ? [] : place
      if (inner !== place) places.push(inner)
      walk(node, inner)
    }
  }
  walk(document, [])
  return places
}

interface Signature {
  readonly title: string
  readonly name: string
}

/** Paragraphs that hold the title alone and have the name below them. */
function titlesAbove(paragraphs: readonly XmlElement[], { title, name }: Signature): XmlElement[] {
  const texts = paragraphs.map((paragraph) => plainText(paragraph).trim())
  const last = texts.findLastIndex((text) => text.includes(name))
  return paragraphs.filter((_, at) => {
    const text = texts[at] ?? ''
    return at < last && (text === title || text === `${title},`)
  })
}

/**
 * Sets the lines above the signer's title in every signature of the letter.
 * @param values of the letter, as they were filled in
 * @returns false where the text has no place for them: such a letter must not go out as if he signed for himself
 */
export function placeMandate(document: XmlElement, values: Readonly<Record<string, unknown>>): boolean {
  const { [MANDATE]: lines, ttd_jabatan: title, ttd_nama: name } = values
  if (typeof lines !== 'string' || lines === '') return true
  if (typeof title !== 'string' || typeof name !== 'string') return false
  const signature = { title, name }
  // Of a title standing twice in one place, the lower one is the signature.
  const inPlace = paragraphsByPlace(document).flatMap(
    (paragraphs) => titlesAbove(paragraphs, signature).at(-1) ?? [],
  )
  // Title and name in rows of their own: the lowest title above the name.
  const apart = titlesAbove(elements(document, 'w:p'), signature).at(-1)
  const titles = inPlace.length > 0 || !apart ? inPlace : [apart]
  for (const paragraph of titles) setAbove(paragraph, lines.split('\n'))
  return titles.length > 0
}

function setAbove(paragraph: XmlElement, lines: readonly string[]): void {
  const run = elements(paragraph, 'w:r').find((found) => child(found, 'w:t') !== null)
  if (!run) return
  const properties = run.children.filter((node) => typeof node !== 'string' && node.name === 'w:rPr')
  const rest = run.children.filter((node) => !properties.includes(node))
  const above = lines.flatMap((line) => [
    fragment(`<w:t xml:space="preserve">${escapeValue(line)}</w:t>`),
    fragment('<w:br/>'),
  ])
  run.children = [...properties, ...above, ...rest]
}
