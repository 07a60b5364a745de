import PizZip from 'pizzip'
import { writeListNumbers } from './lists.ts'
import { markElement } from './marks.ts'
import { removeLineFactors, settleParagraphs } from './paragraphs.ts'
import { readStyles } from './styles.ts'
import { settleTables } from './tables.ts'
import { layOutTextBoxes, markPageFields, unwrapContent } from './unwrap.ts'
import { all, attribute, isOn, kid, kids, make, propertiesOf } from './wml.ts'

const TEXT = /^word\/(?:document|header|footer|footnotes|endnotes)\d*\.xml$/

/**
 * A copy of a letter's bytes that the drawing library draws as Word does: same words and measures, written so that it
 * understands them. For the screen only; the letter itself is never touched.
 */
export function prepareForScreen(bytes: Uint8Array): Uint8Array {
  const zip = new PizZip(bytes)
  const part = (name: string) => {
    const text = zip.file(name)?.asText()
    return text ? parse(text) : null
  }
  const stylesXml = part('word/styles.xml')
  const [numbering, settings] = [part('word/numbering.xml'), part('word/settings.xml')]
  const styles = readStyles(stylesXml)
  for (const name of Object.keys(zip.files).filter((name) => TEXT.test(name))) {
    const xml = part(name)
    if (!xml) continue
    unwrapContent(xml)
    markPageFields(xml)
    layOutTextBoxes(xml)
    writeListNumbers(xml, numbering, styles)
    settleTables(xml, styles)
    settleParagraphs(xml, styles, settings)
    addSparePage(xml)
    emptyFirstHead(xml)
    zip.file(name, new XMLSerializer().serializeToString(xml))
  }
  if (stylesXml) {
    removeLineFactors(stylesXml)
    zip.file('word/styles.xml', new XMLSerializer().serializeToString(stylesXml))
  }
  return zip.generate({ type: 'uint8array', compression: 'DEFLATE', compressionOptions: { level: 1 } })
}

/** Null for what is no XML: the drawing library then says so of the whole letter. */
function parse(text: string): Document | null {
  const xml = new DOMParser().parseFromString(text.replace(/^\uFEFF/, ''), 'application/xml')
  return xml.querySelector('parsererror') ? null : xml
}

/**
 * Where the first page has its own head and foot, one more page at the end shows those of the others; the pages take
 * them from there, and it is not shown.
 */
function addSparePage(xml: Document): void {
  const last = kid(all(xml, 'body')[0] ?? null, 'sectPr')
  if (!last || !isOn(kid(last, 'titlePg'))) return
  const paragraph = make(xml, 'p')
  propertiesOf(paragraph, 'pPr').append(make(xml, 'pageBreakBefore'))
  paragraph.append(markElement(xml, { spare: true }))
  last.before(paragraph)
}

/**
 * A first page of its own that names no head or foot has none; the drawing library would give it those of the others.
 * A reference to nothing tells it.
 */
function emptyFirstHead(xml: Document): void {
  for (const section of all(xml, 'sectPr').filter((one) => isOn(kid(one, 'titlePg'))))
    for (const name of ['headerReference', 'footerReference'])
      if (!kids(section, name).some((reference) => attribute(reference, 'type') === 'first'))
        section.prepend(make(xml, name, { type: 'first' }))
}
