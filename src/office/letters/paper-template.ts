import type { Paper } from '../../contract/letters.ts'
import type { PaperId } from '../../terms/ids.ts'
import { ok, type Result } from '../../terms/result.ts'
import type { ReadContext, WriteContext } from '../context.ts'
import { type ChosenTemplate, templateFor } from '../templates/choose.ts'
import { findTemplate, rememberedTemplate, rememberTemplate, templateBytes } from '../templates/repository.ts'
import { shippedTemplate } from './render/render.ts'
import { findPaper, type StoredPaper } from './repository.ts'

/** The template the paper is filled from while nothing of it is fixed: the one in force for its kind, unit and size. */
export function templateOf(paper: StoredPaper, context: ReadContext): Result<ChosenTemplate> {
  const { whose, signer, person } = paper
  const unitId = signer?.identity.unitId ?? (whose === 'own' ? null : (person?.unitId ?? null))
  return templateFor(context, paper.kind, unitId, context.profile.paper)
}

/** The template a text edited in Word was laid out from: a newer one must not count as what the clerk changed. */
export function notedTemplateOf(paper: StoredPaper, context: ReadContext): Result<ChosenTemplate> {
  const used = rememberedTemplate(context.db, paper.id)
  const own =
    used && used.id !== null && used.version !== null
      ? templateBytes(context.db, used.id, used.version)
      : null
  if (used && own) return ok({ ...used, ...own })
  const shipped = used ? shippedTemplate(paper.kind, context.resources) : null
  return used && shipped?.ok ? ok({ ...used, bytes: shipped.value }) : templateOf(paper, context)
}

/**
 * Notes on the paper which template its text comes from: when it is drafted, laid out for Word, taken back from there
 * for the first time, and signed. A text that was edited in Word keeps the one it was laid out from.
 */
export function noteTemplate(context: WriteContext, id: PaperId): void {
  const paper = findPaper(context.db, id)
  if (!paper.ok || paper.value.editedInWord) return
  const template = templateOf(paper.value, context)
  // Without a template nothing can be filled; whoever fills says so.
  if (template.ok) rememberTemplate(context.db, id, template.value)
}

/** For the screen: a draft that follows its form shows the template in force, every other paper the one noted on it. */
export function templateShown(paper: StoredPaper, context: ReadContext): Paper['template'] {
  const follows = paper.state === 'draft' && !paper.editedInWord
  const inForce = follows ? templateOf(paper, context) : null
  const used = inForce?.ok ? inForce.value : rememberedTemplate(context.db, paper.id)
  if (!used) return null
  const own = used.id === null ? null : findTemplate(context.db, used.id)
  return { name: own?.ok ? own.value.name : null, version: used.version }
}
