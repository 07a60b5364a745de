import { lastOnPage } from './page-breaks.ts'
import { endFlow, moveBelow, piecesOf } from './split.ts'

/** More pages than any letter has: a document that Word itself could not lay out ends here. */
const MOST_PAGES = 500

/**
 * Cuts the long sheets that the drawing library makes of sections into pages, each with its head and foot, and fills in
 * the page numbers. Wants the nodes in the page, unzoomed.
 */
export function paginate(root: HTMLElement): void {
  const spare = root.querySelector<HTMLElement>('section.docx[data-spare]')
  spare?.remove()
  for (const section of root.querySelectorAll<HTMLElement>('section.docx')) {
    let page: HTMLElement | null = section
    for (let n = 0; page && n < MOST_PAGES; n += 1) page = overflowOf(page, spare)
  }
  const pages = [...root.querySelectorAll<HTMLElement>('section.docx')]
  pages.forEach((page, n) => {
    for (const field of page.querySelectorAll<HTMLElement>('[data-field]'))
      field.textContent = String(field.dataset.field === 'PAGE' ? n + 1 : pages.length)
  })
}

/** What does not fit on the page, as the next one; null when all does. */
function overflowOf(page: HTMLElement, spare: HTMLElement | null): HTMLElement | null {
  const body = page.querySelector(':scope > article:last-of-type')
  if (!body) return null
  const pieces = piecesOf(body)
  const last = lastOnPage(pieces, bodyEdge(page))
  const end = last === null ? undefined : pieces[last]
  const edge = end?.cut ?? end?.bottom
  if (edge === undefined || last === pieces.length - 1) {
    endFlow(body)
    return null
  }
  const next = page.cloneNode(false)
  const rest = body.cloneNode(false)
  if (!(next instanceof HTMLElement) || !(rest instanceof HTMLElement)) return null
  moveBelow(edge, body, rest)
  const part = (name: 'header' | 'footer') =>
    (spare ?? page).querySelector(`:scope > ${name}`)?.cloneNode(true) ?? ''
  next.append(part('header'), rest, part('footer'))
  page.after(next)
  return next
}

/** The lower edge of the text on a page: the margin, or the foot where that stands higher. */
function bodyEdge(page: HTMLElement): number {
  const { minHeight, paddingBottom } = getComputedStyle(page)
  const foot = page.querySelector<HTMLElement>(':scope > footer')
  const above = foot ? foot.offsetHeight + Number.parseFloat(getComputedStyle(foot).marginBottom) : 0
  return (
    page.getBoundingClientRect().top +
    Number.parseFloat(minHeight) -
    Number.parseFloat(paddingBottom) -
    Math.max(0, above)
  )
}
