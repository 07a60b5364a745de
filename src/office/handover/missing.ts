import type { CaseView } from '../../contract/cases.ts'
import type { CaseFiles } from './case-files.ts'
import { all, latest } from './standing-facts.ts'

/** What a receiver will ask for and is not there: labels for the list of candidates. */
export function missingOf(view: CaseView, files: CaseFiles): string[] {
  const evidence = files.evidence.length > 0 ? [] : ['bukti']
  const scans = view.papers.some(
    ({ hasScan, numberVoid, state }) =>
      !hasScan && !numberVoid && (state === 'numbered' || state === 'delivered'),
  )
    ? ['pindaian surat bertanda tangan']
    : []
  if (view.whose === 'not-ours') {
    return [...(latest(view, 'forwarded') ? [] : ['Surat Pelimpahan']), ...evidence, ...scans]
  }
  const { road } = view.assessment
  if (road === null) return ['telaah']
  return [...OF_ROAD[road](view), ...evidence, ...scans]
}

type OfRoad = (view: CaseView) => string[]

const OF_ROAD: Record<NonNullable<CaseView['assessment']['road']>, OfRoad> = {
  coaching: (view) => {
    const coached = latest(view, 'coaching-held') ?? latest(view, 'coaching-reprimanded')
    return coached !== null || view.assessment.stage === 'closed' ? [] : ['BA Pembinaan']
  },
  clarification: (view) => {
    const report = latest(view, 'special-report-issued')?.payload
    const answered = new Set(
      all(view, 'recommendation-followed-up')
        .filter(({ answer }) => answer !== 'partly')
        .map(({ index }) => index),
    )
    const open = report?.recommendations.some((_, index) => !answered.has(index)) ?? false
    return [
      ...(latest(view, 'assignment-issued') ? [] : ['Surat Tugas']),
      ...(latest(view, 'clarified') ? [] : ['BA Permintaan Keterangan']),
      ...(report ? [] : ['LHP khusus']),
      ...(report && !latest(view, 'special-report-received') ? ['bukti terima LHP khusus'] : []),
      ...(open ? ['tindak lanjut rekomendasi'] : []),
    ]
  },
  ethics: (view) => {
    const concluded = latest(view, 'ethics-concluded')?.payload
    const decision = latest(view, 'decision-issued')
    return [
      ...(latest(view, 'ethics-panel-formed') ? [] : ['Keputusan Majelis Kode Etik']),
      ...(latest(view, 'summons-issued') ? [] : ['surat panggilan']),
      ...(latest(view, 'examined') || concluded?.basis === 'evidence' ? [] : ['BA sidang']),
      ...(concluded ? [] : ['Putusan Majelis Kode Etik']),
      ...(concluded?.guilty && !decision ? ['keputusan sanksi moral'] : []),
      ...delivered(view),
      ...(decision && !latest(view, 'moral-sanction-declared') ? ['BA Pernyataan Sanksi Moral'] : []),
    ]
  },
  discipline: (view) => {
    const has = (kind: string) => view.papers.some((paper) => paper.kind === kind && paper.number !== null)
    const decision = latest(view, 'decision-issued')
    return [
      ...(latest(view, 'summons-issued') ? [] : ['surat panggilan']),
      ...(latest(view, 'examined') || decision?.payload.basis === 'evidence' ? [] : ['BAP']),
      ...(decision || has('lhp') ? [] : ['LHP atau keputusan']),
      ...delivered(view),
    ]
  },
}

const delivered: OfRoad = (view) =>
  latest(view, 'decision-issued') && !latest(view, 'decision-delivered') ? ['bukti penyampaian'] : []
