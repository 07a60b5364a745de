import { z } from 'zod'
import { make } from './wml.ts'

/**
 * What the drawing library does not carry over from Word rides through it as the name of a bookmark, which it turns into
 * an empty span with that name as its id. `place` writes such marks, `takeMarks` reads and removes them.
 */
const Mark = z.strictObject({
  keepNext: z.boolean().optional(),
  keepLines: z.boolean().optional(),
  /** Times the font's own line height, or at least so many points. */
  line: z.strictObject({ times: z.number().optional(), atLeast: z.number().optional() }).optional(),
  /** Points between the text and its borders above and below. */
  room: z.strictObject({ top: z.number(), bottom: z.number() }).optional(),
  /** Stops in points from the text margin, in order, and the step of the default ones beyond. */
  tabs: z
    .strictObject({
      step: z.number(),
      stops: z.array(z.strictObject({ at: z.number(), kind: z.string(), leader: z.string() })),
    })
    .optional(),
  row: z.enum(['whole', 'header']).optional(),
  field: z.enum(['PAGE', 'NUMPAGES']).optional(),
  spare: z.boolean().optional(),
})
export type Mark = z.infer<typeof Mark>

const START = 'tegas:'

export function markElement(doc: Document, mark: Mark): Element {
  return make(doc, 'bookmarkStart', { id: '0', name: START + JSON.stringify(mark) })
}

/** Marks of a drawn document with the element each stands before. Ids of the document's own bookmarks go too. */
export function takeMarks(root: HTMLElement): { mark: Mark; holder: HTMLElement; next: Element | null }[] {
  const found: { mark: Mark; holder: HTMLElement; next: Element | null }[] = []
  for (const span of root.querySelectorAll<HTMLElement>('span[id]')) {
    const name = span.id
    span.removeAttribute('id')
    if (!name.startsWith(START)) continue
    const mark = Mark.safeParse(JSON.parse(name.slice(START.length)))
    if (mark.success && span.parentElement)
      found.push({ mark: mark.data, holder: span.parentElement, next: span.nextElementSibling })
    span.remove()
  }
  return found
}
