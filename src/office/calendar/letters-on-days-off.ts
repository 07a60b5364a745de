import type { LetterOnDayOff } from '../../contract/calendar.ts'
import { dayOffReason } from '../../law/calendar.ts'
import type { CaseId, PaperId, UnitId } from '../../terms/ids.ts'
import { PAPERS, type PaperKind } from '../../terms/paper.ts'
import type { PlainDate } from '../../terms/plain-date.ts'
import type { ReadContext } from '../context.ts'
import type { OfficeLaw } from '../law/load.ts'

interface CallingRow {
  paper_id: PaperId
  case_id: CaseId
  case_number: string
  full_name: string
  unit_id: UnitId | null
  kind: PaperKind
  number: string | null
  meeting_on: PlainDate
}

/** The day a numbered letter calls somebody in, as its draft keeps it: examinations and other meetings alike. */
export const MEETING_ON = `coalesce(json_extract(paper.draft, '$.values.examDate'), json_extract(paper.draft, '$.values.meetDate'))`

/**
 * Letters of open cases that call somebody in, today or later, on a day nobody works under that law. A letter that a
 * later one of its kind replaced calls nobody any more.
 */
export function lettersOnDaysOff({ db, today }: ReadContext, laws: OfficeLaw): LetterOnDayOff[] {
  return db
    .all<CallingRow>(
      `SELECT paper.id AS paper_id, case_file.id AS case_id, case_file.number AS case_number, person.full_name,
         person.unit_id, paper.kind, paper.number, ${MEETING_ON} AS meeting_on
       FROM case_file
       JOIN paper ON paper.case_id = case_file.id
       JOIN person ON person.id = case_file.person_id
       WHERE case_file.stage <> 'closed' AND paper.state IN ('numbered', 'delivered') AND ${MEETING_ON} >= ?
         AND NOT EXISTS (
           SELECT 1 FROM paper AS later WHERE later.case_id = paper.case_id AND later.kind = paper.kind
             AND later.state IN ('numbered', 'delivered') AND (later.created_at, later.rowid) > (paper.created_at, paper.rowid))
       ORDER BY meeting_on, case_file.number`,
      today,
    )
    .flatMap((row) => {
      const dayOff = dayOffReason(laws.of(row.unit_id).calendar, row.meeting_on)
      return dayOff === null
        ? []
        : [
            {
              paperId: row.paper_id,
              caseId: row.case_id,
              caseNumber: row.case_number,
              fullName: row.full_name,
              title: PAPERS[row.kind].title,
              number: row.number,
              meetingOn: row.meeting_on,
              dayOff,
            },
          ]
    })
}
