import type { AwaitingPaper } from '../../contract/scans.ts'
import type { ReadableDb } from '../../store/sql.ts'
import { PaperId } from '../../terms/ids.ts'
import { PAPERS, PaperKind } from '../../terms/paper.ts'
import { PlainDate } from '../../terms/plain-date.ts'

interface AwaitingRow {
  readonly id: string
  readonly case_number: string | null
  readonly kind: string
  readonly person_name: string | null
  readonly number: string | null
  readonly date: string | null
  readonly open: number
}

/**
 * Papers a scan is waited for, newest first: issued ones without a scan whose number stands, and papers that another
 * unit has still to issue.
 */
export function awaitingScans(db: ReadableDb): AwaitingPaper[] {
  return db
    .all<AwaitingRow>(
      `SELECT paper.id, case_file.number AS case_number, paper.kind,
         paper.person ->> '$.name' AS person_name, paper.number, paper.date,
         paper.state IN ('draft', 'signed') AS open
       FROM paper LEFT JOIN case_file ON case_file.id = paper.case_id
       WHERE (paper.state IN ('numbered', 'delivered') OR (paper.whose <> 'own' AND paper.state IN ('draft', 'signed')))
         AND NOT EXISTS (SELECT 1 FROM evidence WHERE owner_kind = 'scan' AND owner_id = paper.id)
         AND NOT EXISTS (SELECT 1 FROM register_line WHERE paper_id = paper.id AND state = 'void')
       ORDER BY coalesce(paper.date, substr(paper.updated_at, 1, 10)) DESC, paper.created_at DESC`,
    )
    .map((row) => ({
      paperId: PaperId.parse(row.id),
      caseNumber: row.case_number,
      title: PAPERS[PaperKind.parse(row.kind)].title,
      personName: row.person_name,
      number: row.number,
      date: row.date === null ? null : PlainDate.parse(row.date),
      unitMustIssue: row.open === 1,
    }))
}
