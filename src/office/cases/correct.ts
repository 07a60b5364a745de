import type { cases as contract } from '../../contract/cases.ts'
import type { ParsedInputOf } from '../../contract/method.ts'
import type { FactId } from '../../terms/ids.ts'
import { fail, type Result } from '../../terms/result.ts'
import type { WriteContext } from '../context.ts'
import { findPaper } from '../letters/repository.ts'
import { loadCaseFile } from './case-file.ts'
import { appendFact } from './facts.ts'

type Correction = ParsedInputOf<typeof contract.correct>

/** A paper of this office keeps its number and date: corrected in the case alone, they would contradict the register. */
function contradictsPaper(context: WriteContext, { caseId, factId, replacement }: Correction): boolean {
  if (!replacement || !('letterDate' in replacement)) return false
  const wrong = loadCaseFile(context.db, caseId)?.file.facts.find(({ id }) => id === factId)?.payload
  if (!wrong || !('paperId' in wrong) || !wrong.paperId) return false
  const paper = findPaper(context.db, wrong.paperId)
  if (!paper.ok || paper.value.whose !== 'own') return false
  return replacement.number !== paper.value.number || replacement.letterDate !== paper.value.date
}

/**
 * Answers a wrong fact with a correction: the right payload of the same type, or null to withdraw it. The wrong one
 * stays readable. Refused when a later fact would become unlawful (`checkFact` replays the corrected history), or when a frozen paper says otherwise.
 */
export function correctFact(context: WriteContext, input: Correction): Result<FactId> {
  if (contradictsPaper(context, input))
    return fail(
      'paper-frozen',
      'Nomor dan tanggal surat mengikuti surat yang sudah dibekukan, jadi koreksi ini tidak disimpan. Bila suratnya yang salah, tarik catatan ini lalu buat surat baru.',
      'replacement.number',
    )
  return appendFact(context, input.caseId, {
    happenedOn: context.today,
    happenedAt: null,
    payload: {
      type: 'correction',
      corrects: input.factId,
      replacement: input.replacement,
      replacementHappenedOn: input.happenedOn,
      reason: input.reason,
    },
  })
}
