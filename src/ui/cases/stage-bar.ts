import type { CaseView, FactType, Stage } from '../../contract/cases.ts'
import type { PlainDate } from '../../terms/plain-date.ts'

export interface StageMark {
  readonly label: string
  readonly state: 'done' | 'now' | 'ahead' | 'skipped'
  /** When it was reached; null when it was not. */
  readonly on: PlainDate | null
}

interface StagePlan {
  readonly label: string
  readonly stages: readonly Stage[]
  readonly facts: readonly FactType[]
}

const report: StagePlan = { label: 'Laporan', stages: [], facts: ['case-opened'] }
const assessed: StagePlan = { label: 'Telaah', stages: ['opened'], facts: ['assessed'] }
const end: StagePlan = { label: 'Selesai', stages: ['ready-to-close', 'closed'], facts: ['closed'] }

const COACHING: readonly StagePlan[] = [
  report,
  assessed,
  {
    label: 'Pembinaan',
    stages: ['coaching'],
    facts: ['coaching-held', 'coaching-reprimanded'],
  },
  end,
]

const DISCIPLINE: readonly StagePlan[] = [
  report,
  assessed,
  { label: 'Panggilan', stages: ['summons'], facts: ['summons-issued'] },
  { label: 'Pemeriksaan', stages: ['examination'], facts: ['examined'] },
  { label: 'Hasil', stages: ['findings'], facts: ['findings-settled'] },
]

const DECIDED: readonly StagePlan[] = [
  ...DISCIPLINE,
  { label: 'Keputusan', stages: ['decision'], facts: ['decision-issued'] },
  { label: 'Penyampaian', stages: ['delivery'], facts: ['decision-delivered'] },
  { label: 'Berlaku', stages: ['effect'], facts: [] },
  end,
]

const RECOMMENDED: readonly StagePlan[] = [
  ...DISCIPLINE,
  { label: 'Rekomendasi', stages: ['recommendation'], facts: ['findings-reported'] },
  end,
]

function planOf({ assessment }: CaseView): readonly StagePlan[] {
  if (assessment.road === 'coaching') return COACHING
  return assessment.level === 'sedang' || assessment.level === 'berat' ? RECOMMENDED : DECIDED
}

/** The road of this case with the day each part was reached; stages without a fact behind the present one were skipped. */
export function stageMarks(view: CaseView): StageMark[] {
  const plan = planOf(view)
  const { stage } = view.assessment
  const now = plan.findIndex((part) => part.stages.includes(stage))
  const standing = view.timeline.flatMap((entry) => entry.standing ?? [])
  return plan.map((part, index) => {
    const on = standing.find(({ payload }) => part.facts.includes(payload.type))?.happenedOn ?? null
    if (stage === 'closed' && part === end) return { label: part.label, state: 'done', on }
    if (index === now) return { label: part.label, state: 'now', on: null }
    if (index > now) return { label: part.label, state: 'ahead', on: null }
    const reached = on !== null || part.facts.length === 0
    return { label: part.label, state: reached ? 'done' : 'skipped', on }
  })
}
