import type { Differences } from '../../../contract/letters.ts'
import type { PaperId } from '../../../terms/ids.ts'
import { Identity } from '../../../terms/person.ts'
import { ok, type Result } from '../../../terms/result.ts'
import type { ReadContext } from '../../context.ts'
import { fillPaper, picturesOf } from '../bytes.ts'
import { notedTemplateOf } from '../paper-template.ts'
import { textOf } from '../render/stamp.ts'
import { findPaper, type StoredPaper, signedBytesOf, wordBytesOf } from '../repository.ts'
import { compareValues } from './compare-values.ts'
import { compareLines, linesOf } from './line-diff.ts'

const LINES_SHOWN = 60

/**
 * What the text that came back from Word says other than the form would. While a paper is signed the signed text
 * counts, since number and date go into that one.
 * @returns null while the text follows the form, and for a paper that is frozen or put aside
 */
export async function differencesOf(
  context: ReadContext,
  id: PaperId,
): Promise<Result<{ differences: Differences | null }>> {
  const paper = findPaper(context.db, id)
  if (!paper.ok) return paper
  const { state, draft, editedInWord } = paper.value
  if (!editedInWord || (state !== 'draft' && state !== 'signed')) return ok({ differences: null })
  const edited = signedBytesOf(context.db, id) ?? wordBytesOf(context.db, id)
  const pictures = await picturesOf(draft, context)
  const filled = fillPaper(paper.value, pictures, context, notedTemplateOf(paper.value, context))
  if (!edited || !filled.ok) return ok({ differences: null })
  const form = textOf(filled.value)
  if (!form.ok) return form
  const word = textOf(edited)
  if (!word.ok) return word
  const lines = compareLines(linesOf(form.value), linesOf(word.value))
  return ok({
    differences: {
      values: compareValues(lines, namesOf(paper.value)),
      lines: lines.slice(0, LINES_SHOWN).map(({ left, right }) => ({ form: left, word: right })),
      lineCount: lines.length,
    },
  })
}

/** Everybody the form names: the person, the signer, and the officials in its fields. */
function namesOf({ person, signer, draft }: StoredPaper): string[] {
  const names = new Set([...(person ? [person.name] : []), ...(signer ? [signer.identity.name] : [])])
  collectNames(draft.values, names)
  return [...names]
}

function collectNames(value: unknown, names: Set<string>): void {
  if (typeof value !== 'object' || value === null) return
  const someone = Identity.safeParse(value)
  if (someone.success) names.add(someone.data.name)
  else for (const inner of Object.values(value)) collectNames(inner, names)
}
