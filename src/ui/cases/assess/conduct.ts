import { Conduct } from '../../../contract/fact-words.ts'

const nothing: Conduct = { forms: [], content: [], access: 'unknown', targets: [], electionId: null }

/** What was chosen so far; nothing chosen yet where the fact holds none. */
export const conductOf = (value: unknown): Conduct => Conduct.safeParse(value).data ?? nothing

/** A telaah without any choice holds no conduct, as those before the guide do. */
export function orNull(conduct: Conduct): Conduct | null {
  const { forms, content, access, targets, electionId } = conduct
  const empty =
    forms.length === 0 &&
    content.length === 0 &&
    access === 'unknown' &&
    targets.length === 0 &&
    electionId === null
  return empty ? null : conduct
}
