import type { TemplateParagraph } from './paragraphs.ts'

/** One tag as it stands in a template. */
export interface TagUse {
  readonly sign: '' | '#' | '^' | '/' | '@'
  readonly name: string
  readonly at: TemplateParagraph
}

/** A brace that makes no whole tag within its paragraph. */
export interface LoneBrace {
  readonly brace: '{' | '}'
  /** The letters beside it. */
  readonly beside: string
  readonly at: TemplateParagraph
}

const TAG = /\{([#^/@]?)([^{}]*)\}|[{}]/g
const BESIDE = 24

/** The tags of a paragraph, whatever runs Word cut them into. */
export function readTags(at: TemplateParagraph): { tags: TagUse[]; lone: LoneBrace[] } {
  const tags: TagUse[] = []
  const lone: LoneBrace[] = []
  for (const match of at.text.matchAll(TAG)) {
    const [written, sign, name] = match
    if (written === '{' || written === '}') {
      const from = written === '{' ? match.index : Math.max(0, match.index - BESIDE)
      lone.push({ brace: written, beside: at.text.slice(from, from + BESIDE + 1), at })
    } else if (name !== undefined) tags.push({ sign: signOf(sign), name: name.trim(), at })
  }
  return { tags, lone }
}

function signOf(sign: string | undefined): TagUse['sign'] {
  return sign === '#' || sign === '^' || sign === '/' || sign === '@' ? sign : ''
}
