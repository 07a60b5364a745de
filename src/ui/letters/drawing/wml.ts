/** Short ways through WordprocessingML; names are those of the standard (ECMA-376 part 1, 17). */

const W = 'http://schemas.openxmlformats.org/wordprocessingml/2006/main'

const isWord = (node: Element, name: string) => node.namespaceURI === W && node.localName === name

export function kids(of: Element | null, name: string): Element[] {
  return of ? [...of.children].filter((child) => isWord(child, name)) : []
}

export function kid(of: Element | null, name: string): Element | null {
  return kids(of, name)[0] ?? null
}

/** Every element of the name, outermost first; the list does not follow later changes. */
export function all(of: Document | Element, name: string): Element[] {
  return [...of.getElementsByTagNameNS(W, name)]
}

export function attribute(of: Element | null, name = 'val'): string | null {
  return of?.getAttributeNS(W, name) ?? null
}

export function numberOf(of: Element | null, name = 'val'): number | null {
  const value = Number.parseFloat(attribute(of, name) ?? '')
  return Number.isFinite(value) ? value : null
}

/** A property that is on by standing there, unless it says off. */
export function isOn(property: Element | null): boolean {
  return property !== null && !['0', 'false', 'off'].includes(attribute(property) ?? '')
}

export function make(
  doc: Document,
  name: string,
  attributes: Readonly<Record<string, string>> = {},
): Element {
  const element = doc.createElementNS(W, `w:${name}`)
  for (const [key, value] of Object.entries(attributes)) element.setAttributeNS(W, `w:${key}`, value)
  return element
}

/** The properties of a paragraph, row, table ...; made first in it where it has none. */
export function propertiesOf(element: Element, name: string): Element {
  const own = kid(element, name)
  if (own) return own
  const made = make(element.ownerDocument, name)
  element.prepend(made)
  return made
}

/** A run of `content` that looks like its model. */
export function runLike(doc: Document, look: Element | null, content: Element | string): Element {
  const run = make(doc, 'r')
  if (look) {
    const own = make(doc, 'rPr')
    own.append(...[...look.children].map((child) => child.cloneNode(true)))
    run.append(own)
  }
  if (typeof content === 'string') {
    const text = make(doc, 't')
    text.setAttribute('xml:space', 'preserve')
    text.textContent = content
    run.append(text)
  } else run.append(content)
  return run
}
