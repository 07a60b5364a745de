import type { Docx } from '../../letters/render/open-docx.ts'
import { partText } from '../../letters/render/open-docx.ts'
import { attribute, elements, parseXml, textContent, type XmlElement } from '../../letters/render/xml.ts'

/** A paragraph of a template with the place where a clerk finds it. */
export interface TemplateParagraph {
  /** `Badan surat, tabel`. */
  readonly part: string
  /** Paragraphs of one story are filled together: a loop opened in one must end in the same. */
  readonly story: string
  readonly text: string
}

/** Elements whose text the filler looks into (docxtemplater's list for .docx, without the file's properties). */
const TEXT = new Set(['w:t', 'a:t', 'm:t'])
const PROPERTIES = new Set([
  'Company',
  'HyperlinkBase',
  'Manager',
  'cp:category',
  'cp:keywords',
  'dc:creator',
  'dc:description',
  'dc:subject',
  'dc:title',
  'cp:contentStatus',
  'PublishDate',
  'Abstract',
  'CompanyAddress',
  'CompanyPhone',
  'CompanyFax',
  'CompanyEmail',
  'vt:lpstr',
  'vt:lpwstr',
])

const PART_OF_TYPE: readonly (readonly [RegExp, string])[] = [
  [/\.header\+xml$/, 'Kepala halaman (kop)'],
  [/\.footer\+xml$/, 'Kaki halaman'],
  [/\.footnotes\+xml$/, 'Catatan kaki'],
]

export interface TemplatePart {
  readonly path: string
  readonly label: string
  readonly root: XmlElement
}

/**
 * The parts that are filled: the body first, then headers, footers and footnotes as the package declares them.
 * Null when one of them is not well-formed.
 */
export function filledParts({ zip, main }: Docx): TemplatePart[] | null {
  const types = parseXml(partText(zip, '[Content_Types].xml'))
  if (!types) return null
  const declared = elements(types, 'Override').flatMap((override) => {
    const path = attribute(override, 'PartName')?.replace(/^\//, '') ?? ''
    const type = attribute(override, 'ContentType') ?? ''
    const label = PART_OF_TYPE.find(([pattern]) => pattern.test(type))?.[1]
    return label !== undefined && path !== main && zip.file(path) ? [{ path, label }] : []
  })
  const parts: TemplatePart[] = []
  for (const { path, label } of [{ path: main, label: 'Badan surat' }, ...declared]) {
    const root = parseXml(partText(zip, path))
    if (!root) return null
    parts.push({ path, label, root })
  }
  return parts
}

/** Unfilled parts of the file whose text holds a brace all the same: properties, charts. */
export function strayBraces({ zip }: Docx, filled: readonly TemplatePart[]): string[] {
  const known = new Set(filled.map(({ path }) => path))
  return Object.keys(zip.files).filter((path) => {
    if (!/\.xml$/i.test(path) || known.has(path)) return false
    const root = parseXml(partText(zip, path))
    if (!root) return false
    return [...TEXT, ...PROPERTIES].some((name) =>
      elements(root, name).some((found) => /[{}]/.test(textContent(found))),
    )
  })
}

interface At {
  readonly label: string
  readonly story: string
  readonly table: boolean
  readonly box: boolean
}

/** Every paragraph of a part, in document order; the words of a text box stand by themselves, after their paragraph. */
export function paragraphsOf(part: TemplatePart): TemplateParagraph[] {
  const found: { part: string; story: string; text: string }[] = []
  let boxes = 0
  const walk = (element: XmlElement, at: At, into: { text: string } | null): void => {
    for (const node of element.children) {
      if (typeof node === 'string') continue
      if (TEXT.has(node.name)) {
        const text = textContent(node)
        if (into) into.text += text
        else found.push({ part: placeOf(at), story: at.story, text })
      } else if (node.name === 'w:tab') {
        if (into) into.text += '\t'
      } else if (node.name === 'w:br' || node.name === 'w:cr') {
        if (into) into.text += ' '
      } else if (node.name === 'w:p') {
        const paragraph = { part: placeOf(at), story: at.story, text: '' }
        found.push(paragraph)
        walk(node, at, paragraph)
      } else if (node.name === 'w:txbxContent') {
        boxes += 1
        walk(node, { ...at, story: `${at.story}#${boxes}`, box: true }, null)
      } else walk(node, node.name === 'w:tbl' ? { ...at, table: true } : at, into)
    }
  }
  walk(part.root, { label: part.label, story: part.path, table: false, box: false }, null)
  return found
}

const placeOf = ({ label, table, box }: At) => `${label}${table ? ', tabel' : ''}${box ? ', kotak teks' : ''}`
