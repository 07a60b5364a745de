import { isAlwaysOurs, type PaperKind } from '../../terms/paper.ts'
import { addDays, type PlainDate } from '../../terms/plain-date.ts'
import type { Basis, Due, Signer, Step, StepId } from '../assessment.ts'
import { addWorkingDays } from '../calendar.ts'
import { STEP_PAPER, STEP_RULE, STEP_TITLE } from '../step-titles.ts'
import { article, type Context, officeSetting } from './context.ts'

interface StepParts {
  readonly title?: string
  readonly due?: Due | null
  readonly since?: PlainDate | null
  readonly signer?: Signer | null
  readonly paper?: PaperKind | null
  readonly because?: readonly Basis[]
  readonly note?: string | null
  readonly never?: boolean
  readonly draftAhead?: boolean
}

/** A step that has to be done now. */
export function must(context: Context, id: StepId, parts: StepParts = {}): Step {
  return build(context, id, 'must', parts, null)
}

/** A step that is lawful now and left to the office. */
export function may(context: Context, id: StepId, parts: StepParts = {}): Step {
  return build(context, id, 'may', parts, null)
}

/** A step that is not lawful now, with the reason in plain Indonesian (naming the article). */
export function blocked(context: Context, id: StepId, reason: string, parts: StepParts = {}): Step {
  return build(context, id, 'blocked', parts, reason)
}

/** A step the law closes for this case, whatever comes next: the level is too high, no third summons exists. */
export function forbidden(context: Context, id: StepId, reason: string, parts: StepParts = {}): Step {
  return blocked(context, id, reason, { ...parts, never: true })
}

/** A step that is not lawful now, whose paper may be drafted all the same: practice drafts first, the number waits. */
export function numberWaits(context: Context, id: StepId, reason: string, parts: StepParts = {}): Step {
  return blocked(context, id, reason, { ...parts, draftAhead: true })
}

function build(
  context: Context,
  id: StepId,
  kind: Step['kind'],
  parts: StepParts,
  blockedBecause: string | null,
): Step {
  const rule = STEP_RULE[id]
  const since = parts.since ?? null
  const due = parts.due ?? null
  const paper = parts.paper ?? STEP_PAPER[id] ?? null
  return {
    id,
    kind,
    title: parts.title ?? STEP_TITLE[id],
    due,
    stuckFrom: kind === 'must' && since ? stuckFrom(context, since, due) : null,
    openSince: since,
    signer: parts.signer ?? null,
    paper,
    because: [
      ...(parts.because ??
        (rule ? article(context, rule) : [officeSetting('Praktik kantor; tidak ada pasal yang mengatur.')])),
    ],
    blockedBecause,
    never: parts.never ?? false,
    draftAhead: parts.draftAhead ?? false,
    // null says that there is nothing to say: the paper is the office's own even in another unit's case.
    note:
      parts.note === undefined
        ? paper && !isAlwaysOurs(paper)
          ? foreignPaperNote(context)
          : null
        : parts.note,
  }
}

/** Stuck: nobody did it for the office's period, and a due date, if there is one, has passed too. */
function stuckFrom(context: Context, since: PlainDate, due: Due | null): PlainDate {
  const patience = addWorkingDays(context.law.calendar, since, context.law.settings.stuckAfterDays)
  if (!due) return patience
  const overdue = addDays(due.date, 1)
  return overdue > patience ? overdue : patience
}

/** Another unit's paper carries that unit's head and number; the office only drafts it (practice.md). */
function foreignPaperNote(context: Context): string | null {
  if (context.file.whose === 'own') return null
  return `Konsep untuk ${context.file.person.now.unitName}: ditandatangani dan diberi nomor oleh unit itu, lalu nomor, tanggal, dan pindaiannya dicatat di sini.`
}
