import styles from './Pages.module.css'
import { gluedLines, type Piece } from './page-breaks.ts'

/** Edges of one line of text may differ by fractions of a pixel. */
const SLACK = 0.5

/** The blocks of a page or a cell as pieces between which a page may end, with their lower edges in the window. */
export function piecesOf(flow: Element): Piece[] {
  return [...flow.children].flatMap((block) => {
    if (block instanceof HTMLTableElement) return [...block.rows].flatMap(piecesOfRow)
    if (block instanceof HTMLParagraphElement) return piecesOfParagraph(block)
    return [{ bottom: block.getBoundingClientRect().bottom, glued: false }]
  })
}

function piecesOfParagraph(paragraph: HTMLParagraphElement): Piece[] {
  const edges = lineEdges(paragraph)
  const glued = gluedLines(edges.length, 'keepLines' in paragraph.dataset, 'keepNext' in paragraph.dataset)
  return edges.map((bottom, n) => ({ bottom, glued: glued[n] ?? false }))
}

/** A row that may break has the lines of its cells, a whole one is one piece. */
function piecesOfRow(row: HTMLTableRowElement, at: number, rows: readonly HTMLTableRowElement[]): Piece[] {
  const kind = row.dataset.row
  const merged = rows
    .slice(0, at + 1)
    .some((above, n) => [...above.cells].some((cell) => cell.rowSpan > 1 && n + cell.rowSpan > at + 1))
  const keeps = row.cells[0]?.querySelector('p')?.dataset.keepNext !== undefined
  const end: Piece = {
    bottom: row.getBoundingClientRect().bottom,
    glued: kind === 'header' || merged || (keeps && rows.length > 1),
  }
  if (kind !== undefined || merged) return [end]
  const room = Math.max(
    ...[...row.cells].map((cell) => Number.parseFloat(getComputedStyle(cell).paddingBottom)),
  )
  const inside = [...row.cells].flatMap((cell) => piecesOf(cell).filter((piece) => !piece.glued))
  const edges = [...new Set(inside.map((piece) => piece.cut ?? piece.bottom))].sort((a, b) => a - b)
  return [...edges.slice(0, -1).map((cut) => ({ bottom: cut + room, cut, glued: false })), end]
}

/** Lower edges of the lines, with the room that the line height adds below the letters. */
function lineEdges(paragraph: HTMLParagraphElement): number[] {
  const range = document.createRange()
  range.selectNodeContents(paragraph)
  const edges: number[] = []
  for (const rect of [...range.getClientRects()].sort((a, b) => a.bottom - b.bottom)) {
    const line = edges.at(-1)
    // Small and raised letters stand within their line.
    if (line === undefined || rect.top >= line - rect.height / 2) edges.push(rect.bottom)
    else edges[edges.length - 1] = Math.max(line, rect.bottom)
  }
  const end = paragraph.getBoundingClientRect().bottom
  const { paddingBottom, borderBottomWidth } = getComputedStyle(paragraph)
  const text = end - Number.parseFloat(paddingBottom) - Number.parseFloat(borderBottomWidth)
  const below = Math.max(0, text - (edges.at(-1) ?? text))
  return [...edges.slice(0, -1).map((edge) => edge + below), end]
}

/** Moves what stands below `edge` into `to`, which stands in no page yet. */
export function moveBelow(edge: number, from: Element, to: Element): void {
  for (const block of [...from.children]) {
    const { top, bottom } = block.getBoundingClientRect()
    if (bottom <= edge + SLACK) continue
    if (top >= edge - SLACK) to.append(block)
    else if (block instanceof HTMLParagraphElement) to.append(restOfParagraph(edge, block))
    else if (block instanceof HTMLTableElement) to.append(restOfTable(edge, block))
    else to.append(block)
  }
  endFlow(from)
}

/** The room below the last paragraph ends with the page. */
export function endFlow(flow: Element): void {
  const last = flow.lastElementChild
  if (last instanceof HTMLParagraphElement) last.style.marginBottom = '0'
}

function restOfTable(edge: number, table: HTMLTableElement): HTMLTableElement {
  const rest = document.createElement('table')
  for (const { name, value } of table.attributes) if (name !== 'style') rest.setAttribute(name, value)
  rest.style.cssText = table.style.cssText
  const columns = table.querySelector(':scope > colgroup')
  if (columns) rest.append(columns.cloneNode(true))
  const rows = [...table.rows]
  const heads = rows.slice(
    0,
    rows.findIndex((row) => row.dataset.row !== 'header'),
  )
  rest.append(...heads.map((head) => head.cloneNode(true)))
  for (const row of rows) {
    const { top, bottom } = row.getBoundingClientRect()
    if (bottom <= edge + SLACK) continue
    if (top >= edge - SLACK) rest.append(row)
    else rest.append(restOfRow(edge, row))
  }
  return rest
}

function restOfRow(edge: number, row: HTMLTableRowElement): Node {
  const rest = row.cloneNode(false)
  if (rest instanceof HTMLElement) rest.style.height = ''
  for (const cell of row.cells) {
    const below = cell.cloneNode(false)
    if (below instanceof HTMLElement) moveBelow(edge, cell, below)
    rest.appendChild(below)
  }
  return rest
}

/** The lines below the edge as a paragraph that goes on: no first line, no room above it. */
function restOfParagraph(edge: number, paragraph: HTMLParagraphElement): Node {
  const range = document.createRange()
  range.selectNodeContents(paragraph)
  const start = firstBelow(edge, paragraph)
  if (start) range.setStart(start.node, start.offset)
  const rest = paragraph.cloneNode(false)
  rest.appendChild(range.extractContents())
  if (rest instanceof HTMLElement) Object.assign(rest.style, { marginTop: '0', textIndent: '0' })
  const { textAlign } = getComputedStyle(paragraph)
  Object.assign(paragraph.style, {
    marginBottom: '0',
    textAlignLast: textAlign === 'justify' ? 'justify' : 'auto',
  })
  delete paragraph.dataset.keepNext
  return rest
}

function firstBelow(edge: number, paragraph: HTMLParagraphElement): { node: Node; offset: number } | null {
  const walk = document.createTreeWalker(paragraph, NodeFilter.SHOW_TEXT | NodeFilter.SHOW_ELEMENT)
  for (let node = walk.nextNode(); node; node = walk.nextNode()) {
    if (node instanceof Text) {
      const offset = firstLetterBelow(edge, node)
      if (offset !== null) return { node, offset }
    } else if (
      node instanceof HTMLElement &&
      (node.tagName === 'IMG' || node.classList.contains(styles.tab ?? ''))
    ) {
      const parent = node.parentNode
      if (parent && node.getBoundingClientRect().bottom > edge + SLACK)
        return { node: parent, offset: [...parent.childNodes].indexOf(node) }
    }
  }
  return null
}

/** By halves, since lines only go down. */
function firstLetterBelow(edge: number, text: Text): number | null {
  const range = document.createRange()
  const isBelow = (at: number) => {
    range.setStart(text, at)
    range.setEnd(text, at + 1)
    const rects = range.getClientRects()
    return (rects[rects.length - 1]?.bottom ?? 0) > edge + SLACK
  }
  let [low, high] = [0, text.length]
  while (low < high) {
    const middle = (low + high) >> 1
    if (isBelow(middle)) high = middle
    else low = middle + 1
  }
  return low < text.length ? low : null
}
