import { markElement } from './marks.ts'
import { all, attribute, kid, kids, make, propertiesOf, runLike } from './wml.ts'

const EMU_PER_TWIP = 635

function replaceByChildren(element: Element, content: Element | null = element): void {
  element.replaceWith(...(content ? [...content.children] : []))
}

/**
 * Shows as plain content what the drawing library passes over: content controls around rows and in cells, inserted text,
 * simple fields. Links become text, since a click in the preview must not leave the page.
 */
export function unwrapContent(xml: Document): void {
  for (const gone of ['del', 'moveFrom', 'altChunk', 'lastRenderedPageBreak'])
    for (const element of all(xml, gone)) if (element.parentElement?.localName !== 'rPr') element.remove()
  for (const control of all(xml, 'sdt')) replaceByChildren(control, kid(control, 'sdtContent'))
  for (const wrapper of ['ins', 'moveTo', 'smartTag', 'customXml', 'hyperlink'])
    for (const element of all(xml, wrapper))
      if (element.parentElement?.localName !== 'rPr') replaceByChildren(element)
  for (const hyphen of all(xml, 'noBreakHyphen')) {
    const text = make(xml, 't')
    text.textContent = '\u2011'
    hyphen.replaceWith(text)
  }
}

/** Page numbers become runs that the pages fill in; every other field keeps the result that Word last wrote. */
export function markPageFields(xml: Document): void {
  for (const field of all(xml, 'fldSimple')) {
    const kind = pageField(attribute(field, 'instr') ?? '')
    if (kind === null) replaceByChildren(field)
    else
      field.replaceWith(
        markElement(xml, { field: kind }),
        runLike(xml, kid(kids(field, 'r')[0] ?? null, 'rPr'), '1'),
      )
  }
  for (const paragraph of all(xml, 'p')) markComplexFields(paragraph)
}

function markComplexFields(paragraph: Element): void {
  let open: { runs: Element[]; instruction: string } | null = null
  for (const run of kids(paragraph, 'r')) {
    const step = attribute(kid(run, 'fldChar'), 'fldCharType')
    if (step === 'begin') open = { runs: [], instruction: '' }
    if (!open) continue
    open.runs.push(run)
    open.instruction += kids(run, 'instrText')
      .map((text) => text.textContent ?? '')
      .join('')
    if (step !== 'end') continue
    const kind = pageField(open.instruction)
    if (kind !== null) {
      const doc = paragraph.ownerDocument
      run.after(markElement(doc, { field: kind }), runLike(doc, kid(run, 'rPr'), '1'))
      for (const old of open.runs) old.remove()
    }
    open = null
  }
}

function pageField(instruction: string): 'PAGE' | 'NUMPAGES' | null {
  const word = instruction.trim().split(/\s+/)[0]?.toUpperCase()
  if (word === 'PAGE') return 'PAGE'
  return word === 'NUMPAGES' || word === 'SECTIONPAGES' ? 'NUMPAGES' : null
}

/**
 * A text box becomes a framed table before the paragraph it hangs on: it does not float as in Word, but every word of it
 * is read, and it stands on the side where Word has it.
 */
export function layOutTextBoxes(xml: Document): void {
  for (const content of all(xml, 'txbxContent')) {
    // Word writes a box twice, once for old readers: the second went with the first.
    if (!content.isConnected) continue
    const frame = outermost(content)
    const paragraph = frame?.closest('p') ?? null
    if (!frame || !paragraph) continue
    const extent = [...frame.getElementsByTagName('*')].find((part) => part.localName === 'extent')
    const width = Math.round(Number(extent?.getAttribute('cx') ?? 0) / EMU_PER_TWIP) || 3600
    const align = [...frame.getElementsByTagName('*')].find((part) => part.localName === 'align')?.textContent
    const outlined = ![...frame.getElementsByTagName('*')].some(
      (part) => part.localName === 'ln' && [...part.children].some((fill) => fill.localName === 'noFill'),
    )
    paragraph.before(box(xml, [...content.children], { width, align: align ?? 'left', outlined }))
    frame.remove()
  }
}

/** The drawing, picture or choice of both that a text box stands in, up to its run. */
function outermost(content: Element): Element | null {
  let found: Element | null = null
  for (let at = content.parentElement; at && at.localName !== 'r'; at = at.parentElement) found = at
  return found
}

function box(
  xml: Document,
  blocks: Element[],
  look: { width: number; align: string; outlined: boolean },
): Element {
  const table = make(xml, 'tbl')
  const width = { w: String(look.width), type: 'dxa' }
  const borders = make(xml, 'tblBorders')
  for (const side of ['top', 'left', 'bottom', 'right'])
    borders.append(make(xml, side, { val: look.outlined ? 'single' : 'nil', sz: '4', color: '000000' }))
  propertiesOf(table, 'tblPr').append(
    make(xml, 'tblW', width),
    make(xml, 'jc', { val: look.align === 'right' || look.align === 'center' ? look.align : 'left' }),
    borders,
    make(xml, 'tblLayout', { type: 'fixed' }),
  )
  const grid = make(xml, 'tblGrid')
  grid.append(make(xml, 'gridCol', { w: String(look.width) }))
  const cell = make(xml, 'tc')
  propertiesOf(cell, 'tcPr').append(make(xml, 'tcW', width))
  cell.append(...blocks)
  const row = make(xml, 'tr')
  row.append(cell)
  table.append(grid, row)
  return table
}
