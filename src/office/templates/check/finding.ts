import type { TemplateFinding } from '../../../contract/templates.ts'
import type { TemplateParagraph } from './paragraphs.ts'

export type Finding = TemplateFinding

/** Enough of a paragraph to find it by Word's search. */
const AROUND = 120

const placeOf = (at: TemplateParagraph | null): TemplateFinding['place'] => {
  if (!at) return null
  const text = at.text.replace(/\s+/g, ' ').trim()
  return { part: at.part, text: text.length > AROUND ? `${text.slice(0, AROUND)} ...` : text }
}

/** The file cannot be used so. */
export const refused = (message: string, at: TemplateParagraph | null = null): Finding => ({
  severity: 'refused',
  message,
  place: placeOf(at),
})

/** It can be used, but look. */
export const notice = (message: string, at: TemplateParagraph | null = null): Finding => ({
  severity: 'notice',
  message,
  place: placeOf(at),
})
