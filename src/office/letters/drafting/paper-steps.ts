import type { Assessment, Step, StepId } from '../../../law/assessment.ts'
import { STAGE_LABEL } from '../../../law/assessment.ts'
import { PAPERS, type PaperKind } from '../../../terms/paper.ts'
import { fail, ok, type Result } from '../../../terms/result.ts'
import type { Whose } from '../../../terms/sanction.ts'

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
  'keputusan-teguran-lisan': ['decide-teguran-lisan'],
  'keputusan-teguran-tertulis': ['decide-teguran-tertulis'],
  'keputusan-pernyataan-tidak-puas': ['decide-pernyataan-tidak-puas'],
  'panggilan-menerima-keputusan': ['call-to-collect-decision'],
  'ba-penyampaian': ['record-delivery-minutes'],
  'tanda-terima': [],
}

/**
 * The step that yields this paper now. Fails with the article where the law says not now.
 * @returns null for papers that belong to no step.
 */
export function stepForPaper(kind: PaperKind, assessment: Assessment): Result<Step | null> {
  const ids = STEPS_OF[kind]
  if (ids.length === 0) return ok(null)
  const open = assessment.steps.filter((step) => step.kind !== 'blocked' && step.paper === kind)
  // Two absences may both lack their minutes: the later one is at hand.
  const step = open.at(-1)
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

/** Papers of evidence are the office's own even where the person is another unit's: it secured what it found. */
const ALWAYS_OURS: ReadonlySet<PaperKind> = new Set(['ba-pengambilan-bukti', 'lembar-bukti'])

/** Who issues a paper of a case: never the Inspektorat for another unit's procedure (dossier trap 1). */
export function issuerOf(kind: PaperKind, caseWhose: Whose): Whose {
  return ALWAYS_OURS.has(kind) ? 'own' : caseWhose
}
