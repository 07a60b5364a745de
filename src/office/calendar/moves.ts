import { type DeadlineMove, MOVES_MAX } from '../../contract/calendar.ts'
import type { Assessment } from '../../law/assessment.ts'
import { assess } from '../../law/procedure.ts'
import type { ReadableDb } from '../../store/sql.ts'
import type { CaseId } from '../../terms/ids.ts'
import type { PlainDate } from '../../terms/plain-date.ts'
import { ok, type Result } from '../../terms/result.ts'
import { refreshAssessments } from '../cases/assessment-cache.ts'
import { loadCaseFile } from '../cases/case-file.ts'
import type { ReadContext, WriteContext } from '../context.ts'
import { type OfficeLaw, officeLaw } from '../law/load.ts'

interface Move {
  readonly caseId: CaseId
  readonly stepTitle: string
  readonly oldDue: PlainDate
  readonly newDue: PlainDate
}

/** A change counts from this day on; null when any deadline may move (another working week). */
type From = PlainDate | null

/** Open cases with a date that lies on or after `from`: what ends before a changed day cannot move. */
function casesDueFrom(db: ReadableDb, from: From): readonly { readonly id: CaseId }[] {
  return db.all<{ id: CaseId }>(
    `SELECT id FROM case_file WHERE stage <> 'closed' AND (
       EXISTS (SELECT 1 FROM case_todo WHERE case_id = case_file.id AND due >= ?)
       OR json_extract(assessment, '$.effectiveOn.date') >= ?)
     ORDER BY opened_on, number`,
    from ?? '',
    from ?? '',
  )
}

interface NamedDue {
  readonly title: string
  readonly date: PlainDate
}

/** What a case owes by which day: its duties, and the day its decision takes effect. */
function duesOf({ steps, effectiveOn }: Assessment): ReadonlyMap<string, NamedDue> {
  const dues = new Map<string, NamedDue>()
  for (const { id, kind, title, due } of steps)
    if (kind === 'must' && due) dues.set(id, { title, date: due.date })
  if (effectiveOn) dues.set('effect', { title: 'Keputusan berlaku', date: effectiveOn.date })
  return dues
}

/** What stands elsewhere in the second assessment of a case. */
function movesOf(caseId: CaseId, before: Assessment, after: Assessment): Move[] {
  const now = duesOf(after)
  return [...duesOf(before)].flatMap(([step, { title, date }]): Move[] => {
    const next = now.get(step)
    return next && next.date !== date ? [{ caseId, stepTitle: title, oldDue: date, newDue: next.date }] : []
  })
}

/** Every deadline of an open case that would stand elsewhere under the other law. Writes nothing. */
export function movesBetween(
  context: ReadContext,
  before: OfficeLaw,
  after: OfficeLaw,
  from: From,
): readonly Move[] {
  return casesDueFrom(context.db, from).flatMap(({ id }) => {
    const stored = loadCaseFile(context.db, id)
    if (!stored) return []
    const under = (laws: OfficeLaw) =>
      assess(stored.file, laws.of(stored.file.person.now.unitId), context.today)
    return movesOf(id, under(before), under(after))
  })
}

/** Keeps what a change moved, with its cause, for the clerk who told somebody the old date. */
export function logMoves(context: WriteContext, moves: readonly Move[], cause: string): void {
  for (const { caseId, stepTitle, oldDue, newDue } of moves)
    context.db.run(
      'INSERT INTO deadline_move (case_id, step_title, old_due, new_due, cause, at) VALUES (?, ?, ?, ?, ?, ?)',
      caseId,
      stepTitle,
      oldDue,
      newDue,
      cause,
      context.now,
    )
}

/**
 * Changes the calendar and logs in the same transaction what that moves. The cache of lists is brought up to date by the
 * next list that is read (`refreshAssessments`), in a transaction of its own: thousands of cases are two short waits then
 * and not one long one.
 */
export function followChange(
  context: WriteContext,
  { from, cause }: { readonly from: From; readonly cause: string },
  change: () => Result<unknown>,
): Result<{ moved: number }> {
  // Which cases have a date to move is read from the cache, and what time alone has moved is none of this change's doing.
  refreshAssessments(context)
  const before = officeLaw(context)
  const changed = change()
  if (!changed.ok) return changed
  const moves = movesBetween(context, before, officeLaw(context), from)
  logMoves(context, moves, cause)
  return ok({ moved: moves.length })
}

/** The newest moves first. */
export function latestMoves(db: ReadableDb): DeadlineMove[] {
  return db.all<DeadlineMove>(
    `SELECT case_id AS caseId, case_file.number AS caseNumber, person.full_name AS fullName,
       step_title AS stepTitle, old_due AS oldDue, new_due AS newDue, cause, at
     FROM deadline_move
     JOIN case_file ON case_file.id = deadline_move.case_id
     JOIN person ON person.id = case_file.person_id
     ORDER BY deadline_move.sequence DESC LIMIT ?`,
    MOVES_MAX,
  )
}
