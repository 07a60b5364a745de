import type { CaseView } from '../../contract/cases.ts'
import type { ReadableDb } from '../../store/sql.ts'
import type { CaseId } from '../../terms/ids.ts'

/** To whom triage forwards the case and why, for the Surat Pelimpahan; null for a case that is this government's. */
export function forwardingOf(db: ReadableDb, caseId: CaseId): CaseView['forwarding'] {
  return (
    db.one<{ to: string; reason: string }>(
      `SELECT forwarded_to AS "to", reason FROM report_person WHERE case_id = ? AND state = 'forwarded'`,
      caseId,
    ) ?? null
  )
}
