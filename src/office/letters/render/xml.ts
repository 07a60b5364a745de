/**
 * The little of XML that a .docx needs: read a part, change a few elements, write everything else back byte for byte.
 * Names are compared with their prefix (`w:p`): Word, LibreOffice and WPS all write the usual prefixes.
 */

export interface XmlElement {
  readonly name: string
  /** As written, with the leading blank; empty when there are none. */
  attributes: string
  children: XmlNode[]
}
/** A string is anything that is no element, as written: text (still escaped), comment, CDATA, declaration. */
export type XmlNode = XmlElement | string

/** Deeper than any real letter; keeps the recursion below from running out of stack on a crafted file. */
const MAX_DEPTH = 300
const TOKEN =
  /<!--[\s\S]*?-->|<!\[CDATA\[[\s\S]*?\]\]>|<\?[\s\S]*?\?>|<\/([^\s>]+)\s*>|<([^\s/>!?]+)((?:[^>"']|"[^"]*"|'[^']*')*?)(\/?)>|[^<]+/y

/** Null when the text is not well-formed, or brings a document type of its own (entity tricks). */
export function parseXml(xml: string): XmlElement | null {
  const root: XmlElement = { name: '#document', attributes: '', children: [] }
  const open: XmlElement[] = [root]
  TOKEN.lastIndex = 0
  while (TOKEN.lastIndex < xml.length) {
    const token = TOKEN.exec(xml)
    const parent = open.at(-1)
    if (!token || !parent) return null
    const [written, closes, opens, attributes, empty] = token
    if (closes !== undefined) {
      if (parent.name !== closes || open.length === 1) return null
      open.pop()
    } else if (opens !== undefined) {
      const element: XmlElement = { name: opens, attributes: attributes ?? '', children: [] }
      parent.children.push(element)
      if (empty === '') open.push(element)
      if (open.length > MAX_DEPTH) return null
    } else parent.children.push(written)
  }
  return open.length === 1 && root.children.some((node) => typeof node !== 'string') ? root : null
}

/** `p` of `w:p`. */
export const localName = (name: string) => name.slice(name.indexOf(':') + 1)

const REFERENCE = /&(?!(?:amp|lt|gt|quot|apos|#\d+|#x[0-9a-f]+);)/i
const NUMBERED = /&#(?:x([0-9a-f]+)|(\d+));/gi

/**
 * Whether every letter of the text and every reference in it may stand in XML: of a file that holds another one Word says
 * that it is damaged.
 */
export function isSound(xml: string): boolean {
  const text = xml.replace(/<!\[CDATA\[[\s\S]*?\]\]>|<!--[\s\S]*?-->/g, '')
  if (REFERENCE.test(text) || printable(xml) !== xml) return false
  return [...text.matchAll(NUMBERED)].every(([, hex, decimal]) => {
    const code = hex === undefined ? Number(decimal) : Number.parseInt(hex, 16)
    if (code > 0x10ffff) return false
    const letter = String.fromCodePoint(code)
    return printable(letter) === letter
  })
}

export function writeXml(node: XmlNode): string {
  if (typeof node === 'string') return node
  const inner = node.children.map(writeXml).join('')
  if (node.name === '#document') return inner
  return inner === ''
    ? `<${node.name}${node.attributes}/>`
    : `<${node.name}${node.attributes}>${inner}</${node.name}>`
}

/** What no XML may hold: control signs, the two non-characters, half an emoji. Word calls a file with one of them damaged. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: these are what is looked for
const UNPRINTABLE = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]|\p{Surrogate}/gu

/** Nearly every text is plain, and seen to be so ten times faster than it is searched. */
const PLAIN = /^[\t\n\r\u0020-\ud7ff\ue000-\ufffd]*$/

/** The text without what a letter cannot hold: it comes in by copy and paste. */
export function printable(text: string): string {
  return PLAIN.test(text) ? text : text.replace(UNPRINTABLE, '')
}

export function escapeXml(text: string): string {
  return printable(text)
    .replace(/&/g, '&amp;')
    .replace(/</g, '&lt;')
    .replace(/>/g, '&gt;')
    .replace(/"/g, '&quot;')
}

const NAMED: Readonly<Record<string, string>> = { lt: '<', gt: '>', amp: '&', quot: '"', apos: "'" }

function unescapeXml(text: string): string {
  return text.replace(/&(?:#x([0-9a-f]+)|#(\d+)|(\w+));/gi, (written, hex, decimal, name) => {
    if (name) return NAMED[name] ?? written
    const code = hex ? Number.parseInt(hex, 16) : Number(decimal)
    return code <= 0x10ffff ? String.fromCodePoint(code) : written
  })
}

const attributePattern = (name: string) => new RegExp(`(\\s${name}\\s*=\\s*)("[^"]*"|'[^']*')`)

export function attribute(element: XmlElement, name: string): string | null {
  const found = attributePattern(name).exec(element.attributes)?.[2]
  return found === undefined ? null : unescapeXml(found.slice(1, -1))
}

export function setAttribute(element: XmlElement, name: string, value: string): void {
  const written = `"${escapeXml(value)}"`
  element.attributes = attributePattern(name).test(element.attributes)
    ? element.attributes.replace(attributePattern(name), (_, start: string) => `${start}${written}`)
    : `${element.attributes.replace(/\s+$/, '')} ${name}=${written}`
}

export function child(element: XmlElement, name: string): XmlElement | null {
  for (const node of element.children) if (typeof node !== 'string' && node.name === name) return node
  return null
}

/** Every element below, in document order. */
export function* below(element: XmlElement): Generator<XmlElement> {
  for (const node of element.children) {
    if (typeof node === 'string') continue
    yield node
    yield* below(node)
  }
}

/** Every element of this name below, in document order. */
export function elements(element: XmlElement, name: string): XmlElement[] {
  return [...below(element)].filter((found) => found.name === name)
}

/** Takes out every element that `unwanted` names, at any depth. */
export function removeAll(element: XmlElement, unwanted: (found: XmlElement) => boolean): void {
  element.children = element.children.filter((node) => typeof node === 'string' || !unwanted(node))
  for (const node of element.children) if (typeof node !== 'string') removeAll(node, unwanted)
}

/** Reads a fragment that the code itself has written; throws when it is not one element. */
export function fragment(xml: string): XmlElement {
  const element = parseXml(xml)?.children[0]
  if (!element || typeof element === 'string') throw new Error(`not an element: ${xml}`)
  return element
}

/** Parts of Word's XML that are not read on the page: deleted text, and the old-Word copy of a text box. */
const UNREAD = new Set(['w:del', 'w:moveFrom', 'w:instrText', 'mc:Fallback', 'w:sdtPr', 'w:pPr', 'w:rPr'])

/** Fields that show which page this is: what they showed last belongs to no text. */
const PAGE_FIELD = /^\s*(?:PAGE|NUMPAGES|SECTIONPAGES)\b/i

/** A field as it is walked through: its instruction, and whether its result is passed over. */
interface Field {
  instruction: string
  skipped: boolean
}

function readField(field: Field, node: XmlElement): void {
  const type = node.name === 'w:fldChar' ? attribute(node, 'w:fldCharType') : null
  if (node.name === 'w:instrText') field.instruction += textContent(node)
  else if (type === 'begin') field.instruction = ''
  else if (type === 'separate') field.skipped = PAGE_FIELD.test(field.instruction)
  else if (type === 'end') field.skipped = false
}

/** What is read on the page, a line per paragraph; without the numbers of its pages. */
export function plainText(element: XmlElement): string {
  return textWithin(element, { instruction: '', skipped: false })
}

function textWithin(element: XmlElement, field: Field): string {
  let text = ''
  for (const node of element.children) {
    if (typeof node === 'string') continue
    readField(field, node)
    if (UNREAD.has(node.name) || (field.skipped && node.name === 'w:t')) continue
    if (node.name === 'w:fldSimple' && PAGE_FIELD.test(attribute(node, 'w:instr') ?? '')) continue
    if (node.name === 'w:t')
      text += unescapeXml(node.children.filter((inner) => typeof inner === 'string').join(''))
    else if (node.name === 'w:tab') text += '\t'
    else if (node.name === 'w:br' || node.name === 'w:cr') text += '\n'
    else if (node.name === 'w:noBreakHyphen') text += '-'
    else if (node.name === 'w:p') text += `${textWithin(node, field)}\n`
    else text += textWithin(node, field)
  }
  return text
}

/** All text below, as plain words: for the short values of docProps. */
export function textContent(element: XmlElement): string {
  return element.children
    .map((node) => (typeof node === 'string' ? unescapeXml(node) : textContent(node)))
    .join('')
}
