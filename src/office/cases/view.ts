import type { CaseView, PaperLine } from '../../contract/cases.ts'
import { addWorkingDays, dayOffReason, type WorkCalendar } from '../../law/calendar.ts'
import { assess, effectiveFacts } from '../../law/procedure.ts'
import type { ReadableDb } from '../../store/sql.ts'
import { CaseId, PaperId, ReportId } from '../../terms/ids.ts'
import { PAPERS, PaperKind, PaperState } from '../../terms/paper.ts'
import type { Identity } from '../../terms/person.ts'
import { PlainDate } from '../../terms/plain-date.ts'
import { accountName } from '../account/names.ts'
import { MEETING_ON } from '../calendar/letters-on-days-off.ts'
import type { ReadContext } from '../context.ts'
import { guidanceOf } from '../guidance/repository.ts'
import { forwardingOf } from '../intake/forwarding.ts'
import { lawOf } from '../law/load.ts'
import { loadCaseFile, type StoredCase } from './case-file.ts'
import { CASES_OF_NEGLECT, proposedViolations } from './neglect.ts'
import { timelineOf } from './timeline.ts'
import { violationChoices } from './violation-choices.ts'

function papersOf(db: ReadableDb, caseId: CaseId, calendar: WorkCalendar): PaperLine[] {
  return db
    .all<{
      id: string
      kind: string
      state: string
      number: string | null
      date: string | null
      scans: number
      number_void: number
      meeting_on: PlainDate | null
    }>(
      `SELECT id, kind, state, number, date, ${MEETING_ON} AS meeting_on,
         (SELECT COUNT(*) FROM evidence WHERE owner_kind = 'scan' AND owner_id = paper.id) AS scans,
         EXISTS (SELECT 1 FROM register_line WHERE paper_id = paper.id AND register_line.state = 'void') AS number_void
       FROM paper WHERE case_id = ? ORDER BY created_at, id`,
      caseId,
    )
    .map((row) => {
      const kind = PaperKind.parse(row.kind)
      return {
        id: PaperId.parse(row.id),
        kind,
        title: PAPERS[kind].title,
        state: PaperState.parse(row.state),
        number: row.number,
        date: row.date === null ? null : PlainDate.parse(row.date),
        hasScan: row.scans > 0,
        numberVoid: row.number_void === 1,
        meetingDayOff:
          row.meeting_on !== null && (row.state === 'numbered' || row.state === 'delivered')
            ? dayOffReason(calendar, row.meeting_on)
            : null,
      }
    })
}

function reportsOf(db: ReadableDb, caseId: CaseId): CaseView['reports'] {
  return db
    .all<{ id: string; number: string; received_on: string; summary: string }>(
      `SELECT report.id, report.number, report.received_on, report.summary
       FROM report_person JOIN report ON report.id = report_person.report_id
       WHERE report_person.case_id = ? ORDER BY report.received_on, report.number`,
      caseId,
    )
    .map((row) => ({
      id: ReportId.parse(row.id),
      number: row.number,
      receivedOn: PlainDate.parse(row.received_on),
      summary: row.summary,
    }))
}

function linkedCases(db: ReadableDb, caseId: CaseId): CaseView['linked'] {
  return db
    .all<{ id: string; number: string; full_name: string }>(
      `SELECT case_file.id, case_file.number, person.full_name
       FROM case_file JOIN person ON person.id = case_file.person_id
       WHERE case_file.id <> ? AND case_file.id IN (
         SELECT other.case_id FROM report_person AS mine
         JOIN report_person AS other ON other.report_id = mine.report_id WHERE mine.case_id = ?
         UNION ${CASES_OF_NEGLECT})
       ORDER BY case_file.number`,
      caseId,
      caseId,
      caseId,
      caseId,
    )
    .map((row) => ({ id: CaseId.parse(row.id), number: row.number, fullName: row.full_name }))
}

/** Evidence of the case, its proofs of delivery, and of the reports it was born of. */
function countEvidence(db: ReadableDb, caseId: CaseId): number {
  const row = db.one<{ n: number }>(
    `SELECT (SELECT COUNT(*) FROM evidence WHERE owner_kind = 'case' AND owner_id = ?)
          + (SELECT COUNT(*) FROM evidence WHERE owner_kind = 'proof' AND owner_id = ?)
          + (SELECT COUNT(*) FROM report_person JOIN evidence
               ON evidence.owner_kind = 'report' AND evidence.owner_id = report_person.report_id
             WHERE report_person.case_id = ?) AS n`,
    caseId,
    caseId,
    caseId,
  )
  return row?.n ?? 0
}

function hasChanged(atAct: Identity, now: Identity): boolean {
  return (
    atAct.name !== now.name ||
    atAct.position !== now.position ||
    atAct.golongan !== now.golongan ||
    atAct.unitId !== now.unitId ||
    atAct.kind !== now.kind
  )
}

/** What the person was told, before the act first: that is what shows he knew. */
function guidanceIn({ db, today }: ReadContext, { personId, file }: StoredCase): CaseView['guidance'] {
  const assessed = effectiveFacts(file.facts).findLast(({ payload }) => payload.type === 'assessed')
  const actDate = assessed?.payload.type === 'assessed' ? assessed.payload.actDate : null
  const told = guidanceOf(db, personId, today).map((one) => ({
    ...one,
    beforeAct: actDate === null ? null : one.date <= actDate,
  }))
  return [
    ...told.filter(({ beforeAct }) => beforeAct !== false),
    ...told.filter(({ beforeAct }) => beforeAct === false),
  ]
}

/** All the case screen shows, or null when there is no such case. Its cost does not depend on how many cases there are. */
export function viewCase(context: ReadContext, id: CaseId): CaseView | null {
  const { db } = context
  const stored = loadCaseFile(db, id)
  if (!stored) return null
  const { file } = stored
  const law = lawOf(context, file.person.now.unitId)
  const assessment = assess(file, law, context.today)
  const violated = new Set(assessment.violations)
  return {
    id,
    number: stored.number,
    whose: file.whose,
    openedOn: stored.openedOn,
    reports: reportsOf(db, id),
    linked: linkedCases(db, id),
    person: { ...file.person, changed: hasChanged(file.person.atAct, file.person.now) },
    assessment,
    timeline: timelineOf(file.facts, law.rules, (accountId) => accountName(db, accountId)),
    papers: papersOf(db, id, law.calendar),
    violations: violationChoices(law.rules).filter((choice) => violated.has(choice.id)),
    evidenceCount: countEvidence(db, id),
    proposedDeletionOn: addWorkingDays(law.calendar, context.today, law.settings.deletionCheckDays),
    forwarding: file.whose === 'not-ours' ? forwardingOf(db, id) : null,
    proposedViolations: [...proposedViolations(db, id)],
    guidance: guidanceIn(context, stored),
    handedOver: effectiveFacts(file.facts).flatMap(({ payload, happenedOn }) =>
      payload.type === 'handed-over'
        ? [{ packageName: payload.packageName, on: happenedOn, receiver: payload.receiver }]
        : [],
    ),
  }
}
