import { type Mark, takeMarks } from './marks.ts'
import styles from './Pages.module.css'
import { nextStop, type TabStops } from './tab-stops.ts'

const PIXELS_PER_POINT = 96 / 72

type Line = NonNullable<Mark['line']>

/** Gives the drawn paragraphs what their marks say. Wants the nodes in the page, unzoomed: it measures. */
export function layOut(root: HTMLElement): void {
  const tabbed = new Map<HTMLElement, TabStops>()
  const lines = new Map<HTMLElement, Line>()
  for (const { mark, holder, next } of takeMarks(root)) {
    if (mark.field && next instanceof HTMLElement) next.dataset.field = mark.field
    if (mark.spare) holder.closest<HTMLElement>('section.docx')?.setAttribute('data-spare', '')
    if (mark.row) holder.closest('tr')?.setAttribute('data-row', mark.row)
    if (mark.keepNext) holder.dataset.keepNext = ''
    if (mark.keepLines) holder.dataset.keepLines = ''
    if (mark.room) holder.style.padding = `${mark.room.top}pt 0 ${mark.room.bottom}pt`
    if (mark.line) lines.set(holder, mark.line)
    if (mark.tabs) tabbed.set(holder, mark.tabs)
  }
  setLineHeights(root, lines)
  setTabs(tabbed)
}

/**
 * Lines as high as Word makes them: the font's own line height, unrounded, times what the paragraph asks. A line of a
 * fixed height is laid around the font of its paragraph instead, which therefore is that of the text in it.
 */
function setLineHeights(root: HTMLElement, asked: ReadonlyMap<HTMLElement, Line>): void {
  const wanted = [...root.querySelectorAll('p')].flatMap((paragraph): Wanted[] => {
    const run = paragraph.querySelector('span')
    if (!run) return []
    // A picture alone in its line stands on the next one, with no room for the tails of letters.
    if (paragraph.textContent === '' && paragraph.querySelector('img'))
      return [{ node: run, style: { fontSize: '0' } }]
    const { fontFamily, fontSize } = getComputedStyle(run)
    const isFixed = getComputedStyle(paragraph).lineHeight !== 'normal'
    if (isFixed) return [{ node: paragraph, style: { fontFamily, fontSize } }]
    const single = singleLine(root, fontFamily)
    const { times = 1, atLeast = 0 } = asked.get(paragraph) ?? {}
    const least = atLeast * PIXELS_PER_POINT
    if (least > single * Number.parseFloat(fontSize))
      return [{ node: paragraph, style: { fontFamily, fontSize, lineHeight: `${least}px` } }]
    return [{ node: paragraph, style: { lineHeight: String(times * single) } }]
  })
  for (const { node, style } of wanted) Object.assign(node.style, style)
}

interface Wanted {
  readonly node: HTMLElement
  readonly style: Readonly<Partial<Record<'fontFamily' | 'fontSize' | 'lineHeight', string>>>
}

/** Large enough that the browser's rounding to whole pixels does not show. */
const PROBE_SIZE = 1000
const singles = new Map<string, number>()

/** Word's single spacing in times of the font's size: each font's own, 1.15 for Arial. */
function singleLine(root: HTMLElement, fontFamily: string): number {
  const known = singles.get(fontFamily)
  if (known !== undefined) return known
  const probe = document.createElement('div')
  probe.textContent = 'Hg'
  Object.assign(probe.style, {
    position: 'absolute',
    fontFamily,
    fontSize: `${PROBE_SIZE}px`,
    lineHeight: 'normal',
  })
  root.append(probe)
  const measured = probe.offsetHeight / PROBE_SIZE
  probe.remove()
  singles.set(fontFamily, measured)
  return measured
}

/**
 * Widens each tab to its stop. All first tabs of all paragraphs are measured before any is written, then all second
 * ones: the browser lays out as often as a line has tabs, not once a tab.
 */
function setTabs(tabbed: ReadonlyMap<HTMLElement, TabStops>): void {
  const lines = [...tabbed].map(([paragraph, stops]) => ({
    paragraph,
    stops,
    tabs: [...paragraph.querySelectorAll<HTMLElement>(`.${styles.tab}`)],
  }))
  for (let n = 0; lines.some(({ tabs }) => tabs.length > n); n += 1) {
    const widths = lines.flatMap(({ paragraph, stops, tabs }) => {
      const tab = tabs[n]
      return tab ? [{ tab, ...widthOf(paragraph, stops, tab, tabs[n + 1]) }] : []
    })
    for (const { tab, width, leader } of widths) {
      tab.style.width = `${width}px`
      if (leader !== 'none') tab.dataset.leader = leader
    }
  }
}

function widthOf(paragraph: HTMLElement, stops: TabStops, tab: HTMLElement, next: HTMLElement | undefined) {
  const { marginLeft, textIndent } = getComputedStyle(paragraph)
  const indent = Number.parseFloat(marginLeft)
  const margin = paragraph.getBoundingClientRect().left - indent
  const x = (tab.getBoundingClientRect().left - margin) / PIXELS_PER_POINT
  const hanging = Number.parseFloat(textIndent) < 0 ? indent / PIXELS_PER_POINT : null
  const stop = nextStop(x, stops, hanging)
  const room = (stop.at - x) * PIXELS_PER_POINT
  const share =
    stop.kind === 'right' || stop.kind === 'end' || stop.kind === 'decimal'
      ? 1
      : stop.kind === 'center'
        ? 0.5
        : 0
  if (share === 0) return { width: room, leader: stop.leader }
  const behind = document.createRange()
  behind.setStartAfter(tab)
  if (next) behind.setEndBefore(next)
  else behind.setEnd(paragraph, paragraph.childNodes.length)
  return { width: Math.max(0, room - share * behind.getBoundingClientRect().width), leader: stop.leader }
}
