import { defaultOptions, type HElement, parseAsync, renderDocument } from 'docx-preview'
import { getNonce } from 'get-nonce'
import styles from './Letters.module.css'

function build(element: HElement | Node | string): Node {
  const node = withStyle(element)
  // The emblem and pasted evidence: docx-preview drops the description that the file gives them.
  if (node instanceof HTMLImageElement && node.alt === '') node.alt = 'Gambar pada surat'
  return node
}

/**
 * Builds an element as docx-preview does, but sets a style given as text through the style object: the page's CSP
 * forbids style attributes.
 */
function withStyle(element: HElement | Node | string): Node {
  if (typeof element === 'string' || element instanceof Node || typeof element.style !== 'string')
    return defaultOptions.h(element)
  const { style, ...rest } = element
  const node = defaultOptions.h(rest)
  if (node instanceof HTMLElement || node instanceof SVGElement) node.style.cssText = style
  return node
}

/** docx-preview measures tab stops half a second after rendering, whatever the document. */
const TABS_MEASURED_MS = 550

/**
 * docx-preview 0.4.1 counts tab stops from the paragraph's own left edge plus its indent, so the indent counts twice;
 * Word counts them from the text margin. Told the edge two indents further left, it ends up at the text margin.
 */
function correctTabOrigin(root: HTMLElement): void {
  for (const paragraph of root.querySelectorAll('p')) {
    const indent = Number.parseFloat(getComputedStyle(paragraph).marginLeft)
    if (!indent) continue
    const { x, y, width, height } = paragraph.getBoundingClientRect()
    paragraph.getBoundingClientRect = () => new DOMRect(x - 2 * indent, y, width, height)
  }
}

/** A page's worth of text may end some lines earlier or later in Word: less than this is no second page. */
const LAST_LINES = 24

/** docx-preview lays a section out as one long sheet: a dashed line shows where each page will about end. */
function markFolds(root: HTMLElement): void {
  for (const section of root.querySelectorAll<HTMLElement>('section.docx')) {
    const { minHeight, paddingTop, paddingBottom } = getComputedStyle(section)
    const [page, above, below] = [minHeight, paddingTop, paddingBottom].map(Number.parseFloat)
    if (!page || above === undefined || below === undefined) continue
    const room = page - above - below
    const text = section.offsetHeight - above - below
    section.style.position = 'relative'
    for (let n = 1; n * room + LAST_LINES < text; n += 1) {
      const fold = document.createElement('div')
      fold.className = styles.fold ?? ''
      fold.ariaHidden = 'true'
      fold.style.top = `${above + n * room}px`
      const label = document.createElement('span')
      label.textContent = `kira-kira halaman ${n + 1}`
      fold.append(label)
      section.append(fold)
    }
  }
}

/**
 * Renders a .docx into nodes for the page, with the page's nonce on their style elements. They are laid out unseen at
 * full size first: tab stops, on which the colons of identity blocks stand, are measured in the page and not under zoom.
 */
export async function drawDocx(bytes: Uint8Array): Promise<Node[]> {
  const options = { useBase64URL: true, ignoreLastRenderedPageBreak: true, experimental: true, h: build }
  const parsed: unknown = await parseAsync(new Blob([new Uint8Array(bytes)]), options)
  const nodes = await renderDocument(parsed, options)
  const nonce = getNonce()
  for (const node of nodes) if (node instanceof HTMLStyleElement && nonce) node.nonce = nonce
  const unseen = document.createElement('div')
  unseen.className = styles.unseen ?? ''
  unseen.ariaHidden = 'true'
  unseen.append(...nodes)
  document.body.append(unseen)
  correctTabOrigin(unseen)
  try {
    await new Promise((done) => setTimeout(done, TABS_MEASURED_MS))
    markFolds(unseen)
    return [...unseen.childNodes]
  } finally {
    unseen.remove()
  }
}
