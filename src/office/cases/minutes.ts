import { Minutes } from '../../contract/cases.ts'
import type { Fact } from '../../law/facts.ts'
import { effectiveFacts } from '../../law/procedure.ts'
import type { ReadableDb, WritableDb } from '../../store/sql.ts'
import { Instant } from '../../terms/clock.ts'
import type { CaseId } from '../../terms/ids.ts'
import { loadCaseFile } from './case-file.ts'

/** Where the minutes of a case lie while they are typed; cleared when the BAP is completed. */
const minutesKey = (caseId: CaseId) => `minutes:${caseId}`

/** What is known before the first question: hour and place of the last summons, and the day he came, early or late. */
function blankMinutes(facts: readonly Fact[]): Minutes {
  const standing = effectiveFacts(facts)
  const summons = standing
    .map(({ payload }) => payload)
    .findLast((payload) => payload.type === 'summons-issued')
  const attended = standing.findLast(({ payload }) => payload.type === 'attended')
  return {
    beginAt: summons?.examTime ?? null,
    endAt: null,
    heldOn: attended?.happenedOn ?? summons?.examDate ?? null,
    place: summons?.place ?? '',
    qa: [],
    admitted: null,
    refusedToSign: false,
    refusalNote: '',
  }
}

/** The minutes as last saved, or blank ones; null when there is no such case. */
export function readMinutes(
  db: ReadableDb,
  caseId: CaseId,
): { readonly minutes: Minutes; readonly savedAt: Instant | null } | null {
  const saved = db.one<{ value: string; saved_at: string }>(
    'SELECT value, saved_at FROM work WHERE key = ?',
    minutesKey(caseId),
  )
  if (saved)
    return { minutes: Minutes.parse(JSON.parse(saved.value)), savedAt: Instant.parse(saved.saved_at) }
  const stored = loadCaseFile(db, caseId)
  return stored ? { minutes: blankMinutes(stored.file.facts), savedAt: null } : null
}

export function saveMinutes(db: WritableDb, caseId: CaseId, minutes: Minutes, now: Instant): void {
  db.run(
    `INSERT INTO work (key, value, saved_at) VALUES (?, ?, ?)
     ON CONFLICT (key) DO UPDATE SET value = excluded.value, saved_at = excluded.saved_at`,
    minutesKey(caseId),
    JSON.stringify(minutes),
    now,
  )
}

/** The BAP is complete: what was typed lives on in it. */
export function clearMinutes(db: WritableDb, caseId: CaseId): void {
  db.run('DELETE FROM work WHERE key = ?', minutesKey(caseId))
}
