import { type Mark, markElement } from './marks.ts'
import { isParagraphOn, type Styles } from './styles.ts'
import { all, attribute, kid, kids, numberOf, propertiesOf, runLike } from './wml.ts'

const TWIPS = 20
/** Spacing of lines is in 240ths of a line (17.3.1.33). */
const LINE = 240
/** Where neither the document nor its styles say it, a default tab stop stands every 720 twips (17.15.1.25). */
const TAB_STEP = 720

/** Marks what a paragraph asks of lines, tabs and pages, and gives empty ones the height that they have in Word. */
export function settleParagraphs(xml: Document, styles: Styles, settings: Document | null): void {
  const step = (numberOf(settings ? (all(settings, 'defaultTabStop')[0] ?? null) : null) ?? TAB_STEP) / TWIPS
  for (const paragraph of all(xml, 'p')) {
    const mark: Mark = {}
    if (isParagraphOn(styles, paragraph, 'keepNext')) mark.keepNext = true
    if (isParagraphOn(styles, paragraph, 'keepLines')) mark.keepLines = true
    const borders = styles.paragraph(paragraph, 'pBdr')
    const room = (side: string) => numberOf(kid(borders, side), 'space') ?? 0
    if (borders) mark.room = { top: room('top'), bottom: room('bottom') }
    const line = lineOf(styles.paragraph(paragraph, 'spacing'))
    if (line) mark.line = line
    if (all(paragraph, 'tab').some((tab) => tab.parentElement?.localName === 'r'))
      mark.tabs = { step, stops: stopsOf(styles.paragraph(paragraph, 'tabs')) }
    if (!kids(paragraph, 'r').some((run) => run.childElementCount > (kid(run, 'rPr') ? 1 : 0)))
      paragraph.append(runLike(xml, kid(kid(paragraph, 'pPr'), 'rPr'), '\u200B'))
    if (Object.keys(mark).length > 0) paragraph.append(markElement(xml, mark))
  }
  for (const paragraph of all(xml, 'p')) closeUp(paragraph, styles)
  removeLineFactors(xml)
}

/**
 * The library takes a line's factor for one of the font's size, not of its line height: the marks say it instead, and
 * the factor goes from the paragraphs and the styles.
 */
export function removeLineFactors(xml: Document): void {
  for (const spacing of all(xml, 'spacing')) {
    if (spacing.parentElement?.localName !== 'pPr' || attribute(spacing, 'lineRule') === 'exact') continue
    for (const { name } of [...spacing.attributes])
      if (name === 'w:line' || name === 'w:lineRule') spacing.removeAttribute(name)
  }
}

function lineOf(spacing: Element | null): Mark['line'] {
  const line = numberOf(spacing, 'line')
  if (line === null) return undefined
  switch (attribute(spacing, 'lineRule')) {
    case 'exact':
      return undefined
    case 'atLeast':
      return { atLeast: line / TWIPS }
    default:
      return { times: line / LINE }
  }
}

function stopsOf(tabs: Element | null) {
  return kids(tabs, 'tab')
    .filter((tab) => attribute(tab) !== 'clear' && attribute(tab) !== 'bar')
    .map((tab) => ({
      at: (numberOf(tab, 'pos') ?? 0) / TWIPS,
      kind: attribute(tab) ?? 'left',
      leader: attribute(tab, 'leader') ?? 'none',
    }))
    .sort((a, b) => a.at - b.at)
}

/** "Don't add space between paragraphs of the same style", which Word's lists have. */
function closeUp(paragraph: Element, styles: Styles): void {
  if (!isParagraphOn(styles, paragraph, 'contextualSpacing')) return
  const style = (of: Element | null) =>
    of?.localName === 'p' ? (attribute(kid(kid(of, 'pPr'), 'pStyle')) ?? '') : null
  const own = style(paragraph)
  const spacing = () => propertiesOf(propertiesOf(paragraph, 'pPr'), 'spacing')
  const W = paragraph.namespaceURI
  if (style(paragraph.nextElementSibling) === own) spacing().setAttributeNS(W, 'w:after', '0')
  if (style(paragraph.previousElementSibling) === own) spacing().setAttributeNS(W, 'w:before', '0')
}
