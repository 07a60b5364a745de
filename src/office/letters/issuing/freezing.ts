import { appendAudit, proofCode } from '../../../store/audit.ts'
import { isHearing } from '../../../terms/paper.ts'
import type { PlainDate } from '../../../terms/plain-date.ts'
import { ok, type Result } from '../../../terms/result.ts'
import { appendFact, type NewFact } from '../../cases/facts.ts'
import { clearMinutes } from '../../cases/minutes.ts'
import type { WriteContext } from '../../context.ts'
import { freeze, type StoredPaper, sha256 } from '../repository.ts'
import { clearUnchangedCopy } from '../word/working-file.ts'

/**
 * Freezes a paper and puts its hash into the audit chain: from here on neither the bytes nor the fact that they were
 * frozen with this number can be changed without breaking the chain.
 */
export function freezePaper(
  context: WriteContext,
  paper: StoredPaper,
  letter: { readonly number: string | null; readonly date: PlainDate; readonly bytes: Uint8Array },
): void {
  const { number, date, bytes } = letter
  freeze(context.db, paper.id, { ...letter, proofCode: proofCode(context.auditHead) }, context.now)
  appendAudit(context.db, {
    at: context.now,
    accountId: context.account.id,
    method: 'letters.freeze',
    detail: { paperId: paper.id, kind: paper.kind, number, date, sha256: sha256(bytes) },
  })
}

/** What a frozen paper means for its case, whoever gave its number: its fact, and the end of the work on it. */
export function enterIntoCase(context: WriteContext, paper: StoredPaper, fact: NewFact | null): Result<null> {
  const { caseId } = paper
  if (fact && caseId) {
    const added = appendFact(context, caseId, fact)
    if (!added.ok) return added
  }
  if (caseId && isHearing(paper.kind)) clearMinutes(context.db, caseId)
  clearUnchangedCopy(paper, context)
  return ok(null)
}
