import { all, attribute, isOn, kid } from './wml.ts'

/** What a paragraph takes from its style, its style's base, the default style and the document's defaults, in that order. */
export interface Styles {
  /** The paragraph's own property or the inherited one; null where neither says anything. */
  paragraph(of: Element, name: string): Element | null
  /** A table's own property or the one of its style. */
  table(of: Element, name: string): Element | null
}

export function readStyles(xml: Document | null): Styles {
  const byId = new Map<string, Element>()
  const defaults = new Map<string, Element>()
  for (const style of xml ? all(xml, 'style') : []) {
    byId.set(attribute(style, 'styleId') ?? '', style)
    const isDefault = ['1', 'true', 'on'].includes(attribute(style, 'default') ?? '')
    if (isDefault) defaults.set(attribute(style, 'type') ?? '', style)
  }
  const fallback = xml ? (all(xml, 'pPrDefault')[0] ?? null) : null

  /** A style and what it is based on; a circle, which Word would refuse, ends. */
  function chain(id: string | null, type: string): Element[] {
    const steps: Element[] = []
    let style = byId.get(id ?? '') ?? defaults.get(type)
    while (style && !steps.includes(style)) {
      steps.push(style)
      style = byId.get(attribute(kid(style, 'basedOn')) ?? '')
    }
    return steps
  }
  function lookUp(of: Element, properties: 'pPr' | 'tblPr', style: string, type: string, name: string) {
    const own = kid(of, properties)
    const found = kid(own, name)
    if (found) return found
    for (const step of chain(attribute(kid(own, style)), type)) {
      const inherited = kid(kid(step, properties), name)
      if (inherited) return inherited
    }
    return null
  }
  return {
    paragraph: (of, name) =>
      lookUp(of, 'pPr', 'pStyle', 'paragraph', name) ?? kid(kid(fallback, 'pPr'), name),
    table: (of, name) => lookUp(of, 'tblPr', 'tblStyle', 'table', name),
  }
}

export const isParagraphOn = (styles: Styles, paragraph: Element, name: string) =>
  isOn(styles.paragraph(paragraph, name))
