import type { CaseView } from '../../contract/cases.ts'
import type { handover as contract } from '../../contract/handover.ts'
import { STAGE_LABEL } from '../../law/assessment.ts'
import { CaseId, PackageId } from '../../terms/ids.ts'
import { PlainDate } from '../../terms/plain-date.ts'
import { ok, type Result } from '../../terms/result.ts'
import { noSuchCase } from '../cases/facts.ts'
import { viewCase } from '../cases/view.ts'
import type { HandlersOf, ReadContext } from '../context.ts'
import { filesOfCase } from './case-files.ts'
import { packageFiles } from './contents.ts'
import { missingOf } from './missing.ts'
import { checkPlace, packageName, sendPackage } from './send.ts'

interface PackageRow {
  id: string
  name: string
  made_on: string
  receiver: string
  files: number
  bytes: number
  manifest_sha256: string
  cases: string
}

function viewsOf(ids: readonly CaseId[], context: ReadContext): Result<CaseView[]> {
  const views: CaseView[] = []
  for (const id of new Set(ids)) {
    const view = viewCase(context, id)
    if (!view) return noSuchCase()
    views.push(view)
  }
  return ok(views)
}

export const handover: HandlersOf<typeof contract> = {
  candidates: (_, context) => {
    const rows = context.db.all<{ id: string; last: string | null }>(
      `SELECT c.id, max(p.made_on) AS last FROM case_file c
       LEFT JOIN package_case pc ON pc.case_id = c.id LEFT JOIN package p ON p.id = pc.package_id
       GROUP BY c.id ORDER BY c.opened_on DESC, c.number DESC LIMIT 500`,
    )
    return ok(
      rows.flatMap((row) => {
        const view = viewCase(context, CaseId.parse(row.id))
        if (!view) return []
        const files = filesOfCase(view, context)
        const all = [...files.papers, ...files.scans, ...files.evidence]
        return [
          {
            caseId: view.id,
            number: view.number,
            fullName: view.person.now.name,
            stage: STAGE_LABEL[view.assessment.stage],
            closed: view.assessment.stage === 'closed',
            missing: missingOf(view, files),
            files: all.length,
            bytes: all.reduce((sum, { size }) => sum + size, 0),
            lastHandedOverOn: row.last === null ? null : PlainDate.parse(row.last),
          },
        ]
      }),
    )
  },

  check: async ({ caseIds, folder }, context) => {
    const place = context.files.folder(folder)
    if (!place.ok) return place
    const views = viewsOf(caseIds, context)
    if (!views.ok) return views
    return checkPlace(place.value, packageFiles(views.value, packageName(context), '', context))
  },

  start: ({ caseIds, folder, receiver }, context) => {
    const place = context.files.folder(folder)
    if (!place.ok) return place
    const views = viewsOf(caseIds, context)
    if (!views.ok) return views
    const jobId = context.jobs.start(`Pengiriman ke ${receiver}`, (control) =>
      sendPackage(context, views.value, place.value, receiver, control),
    )
    return ok({ jobId })
  },

  list: (_, { db }) =>
    ok(
      db
        .all<PackageRow>(
          `SELECT p.*, group_concat(c.number, '|') AS cases FROM package p
           JOIN package_case pc ON pc.package_id = p.id JOIN case_file c ON c.id = pc.case_id
           GROUP BY p.id ORDER BY p.made_at DESC`,
        )
        .map((row) => ({
          id: PackageId.parse(row.id),
          name: row.name,
          on: PlainDate.parse(row.made_on),
          receiver: row.receiver,
          cases: row.cases.split('|'),
          files: row.files,
          bytes: row.bytes,
          manifestSha256: row.manifest_sha256,
        })),
    ),
}
