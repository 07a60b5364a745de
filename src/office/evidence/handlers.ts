import type { evidence as contract } from '../../contract/evidence.ts'
import { fail, ok } from '../../terms/result.ts'
import { type HandlersOf, staged } from '../context.ts'
import { isIntact, unlessDamaged } from './intact.ts'
import {
  casesOfReport,
  evidenceOfGuidance,
  findEvidence,
  insertEvidence,
  listEvidence,
  ownerExists,
  reportsOfCase,
  saveCapture,
  scansOfPaper,
  type TakenFile,
} from './repository.ts'
import { settleEvidence, takeEvidence } from './take.ts'

const unknown = fail('evidence-unknown', 'Bukti ini tidak ada dalam data kantor.')
const ownerUnknown = fail(
  'owner-unknown',
  'Laporan, kasus atau surat untuk bukti ini tidak ada dalam data kantor. Tidak ada yang disimpan.',
)

export const evidence: HandlersOf<typeof contract> = {
  add: staged({
    prepare: async ({ owner, files }, context) =>
      ownerExists(context.db, owner) ? takeEvidence([...new Set(files)], context) : ownerUnknown,
    commit: (taken: TakenFile[], { owner, capture }, context) =>
      ok(insertEvidence(context, owner, taken, capture)),
    finish: (taken, { files }, context) => {
      settleEvidence(taken, context)
      for (const token of files) context.files.release(token)
    },
    abandon: settleEvidence,
  }),
  list: ({ reportId, caseId, guidanceId, paperId }, { db }) => {
    if (paperId) return ok(scansOfPaper(db, paperId).map(({ evidence }) => evidence))
    if (guidanceId) return ok(evidenceOfGuidance(db, guidanceId).map(({ evidence }) => evidence))
    const reports = [...(reportId ? [reportId] : []), ...(caseId ? reportsOfCase(db, caseId) : [])]
    const cases = [...(caseId ? [caseId] : []), ...(reportId ? casesOfReport(db, reportId) : [])]
    return ok(listEvidence(db, reports, cases).map(({ evidence }) => evidence))
  },
  get: ({ id }, { db }) => {
    const found = findEvidence(db, id)
    return found ? ok(found.evidence) : unknown
  },
  updateCapture: ({ id, capture }, { db }) => {
    if (!findEvidence(db, id)) return unknown
    saveCapture(db, id, capture)
    return ok({})
  },
  read: async ({ id, offset, length }, { db, evidenceFiles }) => {
    const found = findEvidence(db, id)
    if (!found) return unknown
    return unlessDamaged(found, async () =>
      ok({ bytes: await evidenceFiles.read(found.storedAs, offset, length) }),
    )
  },
  verify: async ({ id }, context) => {
    const found = findEvidence(context.db, id)
    return found ? ok({ intact: await isIntact(found, context) }) : unknown
  },
}
