import type { Assessment, Step, StepId } from '../../../law/assessment.ts'
import { STAGE_LABEL } from '../../../law/assessment.ts'
import { PAPERS, type PaperKind } from '../../../terms/paper.ts'
import { fail, ok, type Result } from '../../../terms/result.ts'

/** The steps that bring a paper out; their reason is shown when none of them is open. Empty: no step of the road. */
const STEPS_OF: Record<PaperKind, readonly StepId[]> = {
  'panggilan-pembinaan': ['call-for-coaching'],
  'ba-pembinaan': ['hold-coaching'],
  'surat-teguran-pembinaan': ['reprimand-coaching'],
  'ba-pengambilan-bukti': ['secure-evidence'],
  'lembar-bukti': [],
  'panggilan-1': ['issue-summons-1'],
  'panggilan-2': ['issue-summons-2'],
  bap: ['examine'],
  'ba-ketidakhadiran': ['record-absence-1', 'record-absence-2'],
  lhp: ['report-findings'],
  'keputusan-tim-pemeriksa': ['form-team'],
  'keputusan-pembebasan-sementara': ['release-temporarily'],
  'keputusan-teguran-lisan': ['decide-teguran-lisan'],
  'keputusan-teguran-tertulis': ['decide-teguran-tertulis'],
  'keputusan-pernyataan-tidak-puas': ['decide-pernyataan-tidak-puas'],
  'keputusan-tukin-6': ['decide-tukin-6'],
  'keputusan-tukin-9': ['decide-tukin-9'],
  'keputusan-tukin-12': ['decide-tukin-12'],
  'keputusan-penundaan-kgb': ['decide-penundaan-kgb'],
  'keputusan-penundaan-pangkat': ['decide-penundaan-pangkat'],
  'keputusan-penurunan-pangkat': ['decide-penurunan-pangkat'],
  'keputusan-penurunan-jabatan': ['decide-penurunan-jabatan'],
  'keputusan-pembebasan-jabatan': ['decide-pembebasan-jabatan'],
  'keputusan-pdhtaps': ['decide-pdhtaps'],
  'keputusan-majelis-etik': ['form-ethics-panel'],
  'panggilan-etik-1': ['issue-summons-1'],
  'panggilan-etik-2': ['issue-summons-2'],
  'bap-etik': ['examine'],
  'putusan-majelis-etik': ['conclude-ethics'],
  'keputusan-sanksi-moral-tertutup': ['decide-sanksi-moral-tertutup'],
  'keputusan-sanksi-moral-terbuka': ['decide-sanksi-moral-terbuka'],
  'ba-pernyataan-sanksi-moral': ['declare-moral-sanction'],
  'panggilan-menerima-keputusan': ['call-to-collect-decision'],
  'ba-penyampaian': ['record-delivery-minutes'],
  'tanda-terima': [],
  'telaahan-staf': ['make-desk-study'],
  'surat-tugas': ['issue-assignment'],
  'undangan-klarifikasi': ['invite-clarification'],
  'ba-permintaan-keterangan': ['take-statement'],
  'lhp-khusus': ['issue-special-report'],
  'surat-pengantar': [],
  'pengingat-tindak-lanjut': ['remind-follow-up'],
  'surat-pelimpahan': ['forward-case'],
  'permintaan-data': ['request-data'],
  'pengingat-data': ['remind-data'],
  'laporan-tindak-lanjut': ['report-back'],
  'permintaan-penghapusan': ['request-deletion'],
  'surat-pernyataan': [],
  'nota-dinas': [],
  'lembar-disposisi': [],
  'daftar-hadir': [],
  'pakta-integritas': [],
  'ba-pembinaan-umum': [],
  'surat-keterangan-bebas': [],
  'imbauan-netralitas': [],
  'lembar-ekspedisi': [],
  'label-rahasia': [],
}

/**
 * The step that yields this paper now, or whose paper may be drafted while its number waits. Fails with the article where
 * the law says not now.
 * @returns null for papers that belong to no step.
 */
export function stepForPaper(kind: PaperKind, assessment: Assessment): Result<Step | null> {
  const ids = STEPS_OF[kind]
  if (ids.length === 0) return ok(null)
  const yielding = assessment.steps.filter((step) => step.paper === kind)
  // Two absences may both lack their minutes: the later one is at hand.
  const open = yielding.findLast((step) => step.kind !== 'blocked')
  const step = open ?? yielding.find((candidate) => candidate.draftAhead)
  if (step) return ok(step)
  const title = PAPERS[kind].title
  const blocked = assessment.steps.find(
    (candidate) => candidate.kind === 'blocked' && ids.includes(candidate.id),
  )
  if (blocked?.blockedBecause)
    return fail('not-lawful-now', `${title} belum dapat dibuat. ${blocked.blockedBecause}`)
  return fail(
    'not-now',
    `${title} tidak dapat dibuat pada tahap ${STAGE_LABEL[assessment.stage]}. Lihat langkah berikutnya pada layar kasus.`,
  )
}
