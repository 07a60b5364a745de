import type { WritableDb } from '../../store/sql.ts'
import { CaseId, type PersonId, type ReportId } from '../../terms/ids.ts'
import type { Identity } from '../../terms/person.ts'
import { type PlainDate, yearOf } from '../../terms/plain-date.ts'
import { ok, type Result } from '../../terms/result.ts'
import type { Whose } from '../../terms/sanction.ts'
import type { WriteContext } from '../context.ts'
import { appendFact } from './facts.ts'

/** What a new case starts from. `reportId` null: opened without a report. */
export interface OpenCaseInput {
  readonly personId: PersonId
  readonly whose: Whose
  readonly reportId: ReportId | null
  /** Who the person was at the act, as far as known when the case is opened. */
  readonly identity: Identity
  readonly summary: string
  readonly openedOn: PlainDate
}

/** `K-2026/014`: running number of the year. */
function nextCaseNumber(db: WritableDb, year: number): string {
  db.run(
    `INSERT INTO counter (name, year, last) VALUES ('case', ?, 1)
     ON CONFLICT (name, year) DO UPDATE SET last = last + 1`,
    year,
  )
  const row = db.one<{ last: number }>(`SELECT last FROM counter WHERE name = 'case' AND year = ?`, year)
  return `K-${year}/${String(row?.last).padStart(3, '0')}`
}

/** Opens a case with its first fact. The caller links the report (`report_person.case_id`). */
export function openCase(
  context: WriteContext,
  input: OpenCaseInput,
): Result<{ caseId: CaseId; number: string }> {
  const caseId = CaseId.parse(context.newId())
  const number = nextCaseNumber(context.db, yearOf(input.openedOn))
  context.db.run(
    `INSERT INTO case_file (id, number, person_id, whose, opened_on, identity_at_act, stage, assessment, assessed_for,
       valid_until, law_key, ready_to_hand_over) VALUES (?, ?, ?, ?, ?, ?, 'opened', '{}', ?, NULL, '', 0)`,
    caseId,
    number,
    input.personId,
    input.whose,
    input.openedOn,
    JSON.stringify(input.identity),
    context.today,
  )
  const opened = appendFact(context, caseId, {
    happenedOn: input.openedOn,
    happenedAt: null,
    payload: { type: 'case-opened', reportId: input.reportId, summary: input.summary },
  })
  return opened.ok ? ok({ caseId, number }) : opened
}
