import { listNumber } from './list-number.ts'
import type { Styles } from './styles.ts'
import { all, attribute, kid, kids, make, numberOf, propertiesOf, runLike } from './wml.ts'

/**
 * Word's automatic numbers become text with a tab, as the letters write their own: the drawing library's own numbers
 * lose the gap after them and start anew on a second page.
 */
export function writeListNumbers(xml: Document, numbering: Document | null, styles: Styles): void {
  if (!numbering) return
  const lists = readLists(numbering)
  const counts = new Map<string, number[]>()
  for (const paragraph of all(xml, 'p')) {
    const numbered = styles.paragraph(paragraph, 'numPr')
    const id = attribute(kid(numbered, 'numId'))
    if (!numbered || id === null) continue
    const own = propertiesOf(paragraph, 'pPr')
    kid(own, 'numPr')?.remove()
    const at = numberOf(kid(numbered, 'ilvl')) ?? 0
    const list = lists.get(id)
    const level = list?.levels[at]
    // List 0 is none: what the style says of lists shall not be drawn a second time.
    const none = make(xml, 'numPr')
    none.append(make(xml, 'numId', { val: '0' }))
    own.append(none)
    if (!list || !level) continue
    const count = counts.get(list.shared) ?? []
    counts.set(list.shared, count)
    for (let n = 0; n <= at; n += 1) count[n] ??= (list.starts[n] ?? 1) - (n === at ? 1 : 0)
    count[at] = (count[at] ?? 0) + 1
    count.length = at + 1
    writeNumber(paragraph, own, level, label(level, list, count), styles)
  }
}

interface List {
  /** Lists of one definition count on together. */
  readonly shared: string
  readonly levels: readonly Element[]
  readonly starts: readonly number[]
}

function readLists(numbering: Document): Map<string, List> {
  const lists = new Map<string, List>()
  for (const num of all(numbering, 'num')) {
    const id = attribute(num, 'numId') ?? ''
    const shape = attribute(kid(num, 'abstractNumId'))
    const definition = all(numbering, 'abstractNum').find((one) => attribute(one, 'abstractNumId') === shape)
    const levels: Element[] = []
    for (const level of kids(definition ?? null, 'lvl')) levels[numberOf(level, 'ilvl') ?? 0] = level
    const starts = levels.map((level) => numberOf(kid(level, 'start')) ?? 1)
    const overrides = kids(num, 'lvlOverride')
    for (const override of overrides) {
      const at = numberOf(override, 'ilvl') ?? 0
      const level = kid(override, 'lvl')
      if (level) levels[at] = level
      starts[at] = numberOf(kid(override, 'startOverride')) ?? starts[at] ?? 1
    }
    lists.set(id, { shared: overrides.length > 0 ? `num ${id}` : `shape ${shape}`, levels, starts })
  }
  return lists
}

function label(level: Element, list: List, count: readonly number[]): string {
  const text = attribute(kid(level, 'lvlText')) ?? ''
  if (attribute(kid(level, 'numFmt')) === 'bullet') return bullet(text)
  return text.replace(/%(\d)/g, (_, digit: string) => {
    const at = Number(digit) - 1
    const format = attribute(kid(list.levels[at] ?? null, 'numFmt')) ?? 'decimal'
    return listNumber(format, count[at] ?? 1)
  })
}

/** Word's bullets are letters of the Symbol and Wingdings fonts, which stand in the area for private use. */
const bullet = (text: string) => (/[\uE000-\uF8FF]/.test(text) || text === '' ? '\u2022' : text)

function writeNumber(paragraph: Element, own: Element, level: Element, text: string, styles: Styles): void {
  const doc = paragraph.ownerDocument
  const ofLevel = kid(kid(level, 'pPr'), 'ind')
  if (!kid(own, 'ind') && ofLevel) own.append(doc.importNode(ofLevel, true))
  const after = attribute(kid(level, 'suff')) ?? 'tab'
  const look = attribute(kid(level, 'numFmt')) === 'bullet' ? null : kid(level, 'rPr')
  const gap = after === 'tab' ? [runLike(doc, look, make(doc, 'tab'))] : []
  const number = runLike(
    doc,
    look ? importLook(doc, look) : firstLook(paragraph),
    text + (after === 'space' ? ' ' : ''),
  )
  own.after(number, ...gap)
  // The level's own tab stop counts as one of the paragraph's.
  const stops = kid(kid(level, 'pPr'), 'tabs')
  if (stops && !styles.paragraph(paragraph, 'tabs')) own.append(doc.importNode(stops, true))
}

const importLook = (doc: Document, look: Element) => {
  const copy = make(doc, 'rPr')
  copy.append(...[...look.children].map((child) => doc.importNode(child, true)))
  return copy
}

const firstLook = (paragraph: Element) => kid(kids(paragraph, 'r')[0] ?? null, 'rPr')
