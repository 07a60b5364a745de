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

const FORWARDED: readonly StagePlan[] = [
  report,
  { label: 'Pelimpahan', stages: ['opened', 'forwarding'], facts: ['forwarded'] },
  end,
]

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

const CLARIFICATION: readonly StagePlan[] = [
  report,
  assessed,
  { label: 'Penugasan', stages: ['assignment'], facts: ['assignment-issued'] },
  { label: 'Klarifikasi', stages: ['clarification'], facts: ['clarified'] },
  { label: 'LHP khusus', stages: ['special-report'], facts: ['special-report-issued'] },
  { label: 'Tindak lanjut', stages: ['follow-up'], facts: ['recommendation-followed-up'] },
  end,
]

const summons: StagePlan = { label: 'Panggilan', stages: ['summons'], facts: ['summons-issued'] }
const decision: StagePlan = { label: 'Keputusan', stages: ['decision'], facts: ['decision-issued'] }
const delivery: StagePlan = { label: 'Penyampaian', stages: ['delivery'], facts: ['decision-delivered'] }

const ETHICS: readonly StagePlan[] = [
  report,
  assessed,
  { label: 'Majelis', stages: ['panel'], facts: ['ethics-panel-formed'] },
  summons,
  { label: 'Sidang', stages: ['examination'], facts: ['examined'] },
  { label: 'Putusan', stages: ['findings'], facts: ['ethics-concluded'] },
  decision,
  delivery,
  { label: 'Pernyataan', stages: ['declaration', 'effect'], facts: ['moral-sanction-declared'] },
  end,
]

const DISCIPLINE: readonly StagePlan[] = [
  report,
  assessed,
  summons,
  { label: 'Pemeriksaan', stages: ['examination'], facts: ['examined'] },
  { label: 'Hasil', stages: ['findings'], facts: ['findings-settled'] },
]

const RECOMMENDED: readonly StagePlan[] = [
  ...DISCIPLINE,
  { label: 'Rekomendasi', stages: ['recommendation'], facts: ['findings-reported'] },
  end,
]

const remedy: StagePlan = { label: 'Keberatan', stages: ['remedy'], facts: ['remedy-decided'] }
const serving: StagePlan = { label: 'Menjalani', stages: ['serving'], facts: ['sanction-served'] }

/** Once there is a decision the road goes on with it, whoever took it; objection and serving show when they come. */
function decided(stage: Stage, happened: ReadonlySet<FactType>): readonly StagePlan[] {
  const objected = stage === 'remedy' || happened.has('remedy-filed')
  const serves = stage === 'serving' || happened.has('sanction-served')
  return [
    ...DISCIPLINE,
    decision,
    delivery,
    { label: 'Berlaku', stages: ['effect'], facts: [] },
    ...(objected ? [remedy] : []),
    ...(serves ? [serving] : []),
    end,
  ]
}

const DECIDING: readonly Stage[] = ['decision', 'delivery', 'effect', 'remedy', 'serving']

function planOf({ assessment, whose }: CaseView, happened: ReadonlySet<FactType>): readonly StagePlan[] {
  const { road, stage, level } = assessment
  if (whose === 'not-ours' || stage === 'forwarding') return FORWARDED
  switch (road) {
    case 'coaching':
      return COACHING
    case 'clarification':
      return CLARIFICATION
    case 'ethics':
      return ETHICS
    case 'discipline':
    case null: {
      const hasDecision = DECIDING.includes(stage) || happened.has('decision-issued')
      const grave = level === 'sedang' || level === 'berat'
      return grave && !hasDecision ? RECOMMENDED : decided(stage, happened)
    }
  }
}

/** The road of this case with the day each part was reached; stages without a fact behind the present one were skipped. */
export function stageMarks(view: CaseView): StageMark[] {
  const standing = view.timeline.flatMap((entry) => entry.standing ?? [])
  const plan = planOf(view, new Set(standing.map(({ payload }) => payload.type)))
  const { stage } = view.assessment
  const now = plan.findIndex((part) => part.stages.includes(stage))
  return plan.map((part, index) => {
    const on = standing.find(({ payload }) => part.facts.includes(payload.type))?.happenedOn ?? null
    if (stage === 'closed' && part === end) return { label: part.label, state: 'done', on }
    if (index === now) return { label: part.label, state: 'now', on: null }
    if (index > now) return { label: part.label, state: 'ahead', on: null }
    const reached = on !== null || part.facts.length === 0
    return { label: part.label, state: reached ? 'done' : 'skipped', on }
  })
}
