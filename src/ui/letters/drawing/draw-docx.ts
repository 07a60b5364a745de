import { defaultOptions, type HElement, parseAsync, renderDocument } from 'docx-preview'
import { getNonce } from 'get-nonce'
import { asWide, correctSheet, withFallbacks } from './fonts.ts'
import { layOut } from './lay-out.ts'
import styles from './Pages.module.css'
import { paginate } from './paginate.ts'
import { prepareForScreen } from './prepare.ts'

function build(element: HElement | Node | string): Node {
  if (typeof element === 'string' || element instanceof Node) return defaultOptions.h(element)
  const { style, ...rest } = element
  const node = defaultOptions.h(corrected(rest))
  // The page's CSP forbids style attributes, so every style is set through the style object.
  if (style && (node instanceof HTMLElement || node instanceof SVGElement)) {
    if (typeof style === 'string') node.style.cssText = style
    else for (const [name, value] of Object.entries(style)) setStyle(node, name, value)
  }
  // The emblem and pasted evidence: docx-preview drops the description that the file gives them.
  if (node instanceof HTMLImageElement && node.alt === '') node.alt = 'Gambar pada surat'
  return node
}

function setStyle(node: HTMLElement | SVGElement, name: string, value: string): void {
  const property = name.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`)
  const wanted = property === 'font-family' ? withFallbacks(value) : asWide(value)
  node.style.setProperty(property, wanted)
}

/** A tab is an em space of its own in the library's drawing; its sheet wants the fonts and borders of Word. */
function corrected(element: HElement): HElement {
  const [first, second] = element.children ?? []
  if (second !== undefined || typeof first !== 'string') return element
  if (element.tagName === 'span' && first === '\u2003')
    return { ...element, className: styles.tab ?? '', children: [] }
  if (element.tagName === 'style') return { ...element, children: [correctSheet(first)] }
  return element
}

/**
 * Draws a .docx as pages, with the page's nonce on their style elements. They are laid out unseen at full size first,
 * since tabs and page ends are measured in the page and not under zoom. Pictures are data in the nodes: what replaces
 * the nodes leaves nothing behind.
 */
export async function drawDocx(bytes: Uint8Array): Promise<Node[]> {
  const options = { useBase64URL: true, renderAltChunks: false, h: build }
  const parsed: unknown = await parseAsync(new Blob([new Uint8Array(prepareForScreen(bytes))]), options)
  const nodes = await renderDocument(parsed, options)
  const nonce = getNonce()
  for (const node of nodes) if (node instanceof HTMLStyleElement && nonce) node.nonce = nonce
  const unseen = document.createElement('div')
  unseen.className = `${styles.unseen} ${styles.paper}`
  unseen.ariaHidden = 'true'
  unseen.append(...nodes)
  document.body.append(unseen)
  try {
    layOut(unseen)
    paginate(unseen)
    return [...unseen.childNodes]
  } finally {
    unseen.remove()
  }
}
