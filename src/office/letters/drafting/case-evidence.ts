import type { Evidence } from '../../../contract/evidence.ts'
import type { ReadableDb } from '../../../store/sql.ts'
import type { CaseId } from '../../../terms/ids.ts'
import { listEvidence, reportsOfCase } from '../../evidence/repository.ts'

/** An evidence file of a case with where its report saw it; empty texts where no report says. */
export interface CaseEvidence {
  readonly evidence: Evidence
  readonly url: string
  readonly account: string
  readonly group: string
}

/** Where a report saw a post; empty texts where it does not say. */
export interface Place {
  readonly url: string
  readonly account: string
  readonly group: string
}

const NOWHERE: Place = { url: '', account: '', group: '' }

/** Where a report saw the post. */
function placeOf(db: ReadableDb, reportId: string): Place {
  const row = db.one<{ url: string | null; account: string | null; channel: string | null }>(
    `SELECT data ->> '$.url' AS url, data ->> '$.accountName' AS account, data ->> '$.channelName' AS channel
     FROM report WHERE id = ?`,
    reportId,
  )
  return row ? { url: row.url ?? '', account: row.account ?? '', group: row.channel ?? '' } : NOWHERE
}

/** Where the reports of a case saw what they tell of. */
export function placesOf(db: ReadableDb, caseId: CaseId): Place[] {
  return reportsOfCase(db, caseId).map((id) => placeOf(db, id))
}

/** Evidence of the case and of every report that led to it, oldest first; scans and proofs of delivery left out. */
export function evidenceOfCase(db: ReadableDb, caseId: CaseId): CaseEvidence[] {
  const reports = reportsOfCase(db, caseId)
  const places = new Map(reports.map((id) => [id, placeOf(db, id)]))
  const only = reports[0]
  // Evidence added to the case itself speaks of the post of its report, where there is just one.
  const ofCase = reports.length === 1 && only ? (places.get(only) ?? NOWHERE) : NOWHERE
  return listEvidence(db, reports, [caseId]).flatMap(({ evidence }) => {
    const { owner } = evidence
    if (owner.kind === 'report') return [{ evidence, ...(places.get(owner.reportId) ?? NOWHERE) }]
    return owner.kind === 'case' ? [{ evidence, ...ofCase }] : []
  })
}
