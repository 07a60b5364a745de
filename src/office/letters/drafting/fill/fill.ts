import type { PaperDraft } from '../../../../contract/paper-values.ts'
import type { Step } from '../../../../law/assessment.ts'
import type { PaperKind } from '../../../../terms/paper.ts'
import type { Official } from '../../../../terms/person.ts'
import { assertNever, fail, ok, type Result } from '../../../../terms/result.ts'
import { evidenceOfCase } from '../case-evidence.ts'
import type { CaseSource } from '../case-source.ts'
import { coachingCall, coachingMinutes, coachingReprimand } from './coaching.ts'
import { callToCollect, decision, deliveryMinutes, paperToHandOver, receipt } from './decision.ts'
import { evidenceMinutes, evidenceSheet } from './evidence.ts'
import {
  absenceMinutes,
  examinationMinutes,
  findingsReport,
  firstSummons,
  secondSummons,
} from './examination.ts'

/**
 * A new draft filled from the case, the registry, the minutes and the evidence.
 * @returns a failure where the paper has no subject yet (no evidence, nothing to hand over).
 */
export function fillDraft(
  kind: PaperKind,
  source: CaseSource,
  step: Step | null,
  signer: Official | null,
): Result<PaperDraft> {
  switch (kind) {
    case 'panggilan-pembinaan':
      return ok(coachingCall(source, signer))
    case 'ba-pembinaan':
      return ok(coachingMinutes(source, signer))
    case 'surat-teguran-pembinaan':
      return ok(coachingReprimand(source))
    case 'ba-pengambilan-bukti':
      return ok(evidenceMinutes(source))
    case 'lembar-bukti':
      return evidenceOfCase(source.context.db, source.stored.id).length > 0
        ? ok(evidenceSheet(source))
        : fail(
            'no-evidence',
            'Kasus ini belum memiliki bukti, jadi Lembar Bukti belum dapat dibuat. Tambahkan bukti lebih dahulu.',
          )
    case 'panggilan-1':
      return ok(firstSummons(source, signer))
    case 'panggilan-2':
      return ok(secondSummons(source, signer))
    case 'bap':
      return ok(examinationMinutes(source))
    case 'ba-ketidakhadiran':
      return ok(absenceMinutes(source, step))
    case 'lhp':
      return ok(findingsReport(source))
    case 'keputusan-teguran-lisan':
    case 'keputusan-teguran-tertulis':
    case 'keputusan-pernyataan-tidak-puas':
      return ok(decision(kind, source, signer))
    case 'panggilan-menerima-keputusan':
      return ok(callToCollect(source, signer))
    case 'ba-penyampaian':
      return ok(deliveryMinutes(source, signer))
    case 'tanda-terima': {
      const paper = paperToHandOver(source)
      return paper
        ? ok(receipt(source, paper))
        : fail(
            'nothing-to-hand-over',
            'Belum ada surat bernomor yang menunggu diserahkan, jadi Tanda Terima belum dapat dibuat.',
          )
    }
    default:
      return assertNever(kind)
  }
}
