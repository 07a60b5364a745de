import { appendAudit, proofCode } from '../../../store/audit.ts'
import type { PlainDate } from '../../../terms/plain-date.ts'
import type { WriteContext } from '../../context.ts'
import { freeze, type StoredPaper, sha256 } from '../repository.ts'

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
