import { defaultOptions, type HElement, parseAsync, renderDocument } from 'docx-preview'
import { getNonce } from 'get-nonce'

/**
 * Builds an element as docx-preview does, but sets a style given as text through the style object: the page's CSP
 * forbids style attributes.
 */
function build(element: HElement | Node | string): Node {
  if (typeof element === 'string' || element instanceof Node || typeof element.style !== 'string')
    return defaultOptions.h(element)
  const { style, ...rest } = element
  const node = defaultOptions.h(rest)
  if (node instanceof HTMLElement || node instanceof SVGElement) node.style.cssText = style
  return node
}

/** Renders a .docx into nodes that are not in the page yet, with the page's nonce on their style elements. */
export async function drawDocx(bytes: Uint8Array): Promise<Node[]> {
  const options = { useBase64URL: true, ignoreLastRenderedPageBreak: true, h: build }
  const parsed: unknown = await parseAsync(new Blob([new Uint8Array(bytes)]), options)
  const nodes = await renderDocument(parsed, options)
  const nonce = getNonce()
  for (const node of nodes) if (node instanceof HTMLStyleElement && nonce) node.nonce = nonce
  return nodes
}
