import type { MoralSanction } from '../../terms/sanction.ts'
import type { Step } from '../assessment.ts'
import { ruleOf } from '../rulebook.ts'
import { article, type Context, citation, type Part } from './context.ts'
import { declaring } from './declaration.ts'
import { signer } from './signer.ts'
import { hasAttended, missedTwice } from './state/summons.ts'
import { blocked, forbidden, may, must, numberWaits } from './step.ts'
import { absenceMinutes, summonsSteps } from './summons.ts'
import { panelChairSigns } from './summons-way.ts'

/** The ethics road: Majelis Kode Etik, hearing, recommendation, sanksi moral, declaration (PP 42/2004; dossier 3.10). */
export function ethics(context: Context): Part {
  const { state } = context
  if (state.decision) return declaring(context)
  const part = beforeDecision(context)
  return { ...part, steps: [...part.steps, towardsDiscipline(context)] }
}

function beforeDecision(context: Context): Part {
  const { state } = context
  if (!state.panel) return forming(context)
  if (state.concluded) return concluded(context)
  if (state.examined) return { stage: 'findings', steps: [conclude(context), ...panelAgain(context)] }
  if (hasAttended(state)) return hearing(context)
  return missedTwice(state) ? onEvidence(context) : calling(context)
}

function forming(context: Context): Part {
  const { state } = context
  const steps = [
    must(context, 'form-ethics-panel', {
      since: state.assessed?.on ?? null,
      signer: formedBy(context),
      because: article(context, 'ethics-road', 'ethics-panel', 'ethics-panel-rank', 'team-conflict'),
    }),
    numberWaits(
      context,
      'issue-summons-1',
      `Bentuk dahulu Majelis Kode Etik: Majelis yang memanggil (${citation(context, 'ethics-panel')}).`,
      {
        title: 'Siapkan panggilan sidang Majelis',
        paper: 'panggilan-etik-1',
        signer: panelChairSigns(context),
      },
    ),
  ]
  return { stage: 'panel', steps }
}

const panelAgain = (context: Context): Step[] => [
  may(context, 'form-ethics-panel', { title: 'Ubah susunan Majelis', signer: formedBy(context) }),
]

/** The PPK or whom he appointed; forming a panel imposes nothing. */
function formedBy(context: Context) {
  const { chain } = context.state
  const official = chain.find(({ identity }) => identity.positionKind === 'kepala-daerah') ?? chain.at(-1)
  return { ...signer(context, 'PPK atau pejabat yang ditunjuk', official ?? null), warning: null }
}

function calling(context: Context): Part {
  return { stage: 'summons', steps: [...summonsSteps(context), ...panelAgain(context)] }
}

function hearing(context: Context): Part {
  const { first, second } = context.state
  const summons = second?.attended ? second : first
  return {
    stage: 'examination',
    steps: [
      must(context, 'examine', {
        title: 'Laksanakan sidang Majelis (BAP Majelis)',
        paper: 'bap-etik',
        since: summons?.attended ?? null,
        signer: panelChairSigns(context),
        because: article(context, 'ethics-road'),
      }),
      blocked(
        context,
        'conclude-ethics',
        `Ia hadir: dengar dahulu dalam sidang Majelis (${citation(context, 'ethics-road')}).`,
      ),
      ...panelAgain(context),
    ],
  }
}

/** Two absences: the Majelis recommends on the evidence, and there is no third summons either. */
function onEvidence(context: Context): Part {
  const { first, second } = context.state
  const rule = ruleOf(context.law.rules, 'ethics-on-evidence')
  return {
    stage: 'findings',
    steps: [
      must(context, 'conclude-ethics', {
        since: second?.absent?.on ?? null,
        signer: panelChairSigns(context),
        because: article(context, 'ethics-on-evidence'),
      }),
      ...(first ? absenceMinutes(context, 1, first) : []),
      ...(second ? absenceMinutes(context, 2, second) : []),
      forbidden(context, 'examine', `${rule.text} (${rule.citation})`),
    ],
  }
}

function conclude(context: Context): Step {
  return must(context, 'conclude-ethics', {
    since: context.state.examined?.on ?? null,
    signer: panelChairSigns(context),
  })
}

const DECIDE = {
  'sanksi-moral-tertutup': 'decide-sanksi-moral-tertutup',
  'sanksi-moral-terbuka': 'decide-sanksi-moral-terbuka',
} as const satisfies Record<MoralSanction, string>

/** Not guilty: close. Guilty: the competent official sets the sanksi moral, as the Majelis recommended or otherwise. */
function concluded(context: Context): Part {
  const conclusion = context.state.concluded?.payload
  // Reopened for new evidence: the Majelis may conclude anew.
  if (!conclusion?.guilty) {
    const again = may(context, 'conclude-ethics', { signer: panelChairSigns(context) })
    return { stage: 'ready-to-close', steps: context.state.reopenedOn ? [again] : [] }
  }
  const { recommended } = conclusion
  const since = context.state.concluded?.on ?? null
  const order: readonly MoralSanction[] =
    recommended === 'sanksi-moral-terbuka'
      ? ['sanksi-moral-terbuka', 'sanksi-moral-tertutup']
      : ['sanksi-moral-tertutup', 'sanksi-moral-terbuka']
  return {
    stage: 'decision',
    steps: order.map((sanction) =>
      must(context, DECIDE[sanction], {
        since,
        signer: { ...signer(context, 'Pejabat yang berwenang', moralDecider(context)), warning: null },
        because: article(context, 'moral-sanction', 'ethics-road', 'decision-in-writing'),
        note:
          recommended === null || recommended === sanction
            ? 'Pilih salah satu: pernyataan tertutup atau terbuka.'
            : 'Menyimpang dari rekomendasi Majelis: sah, tetapi jelaskan pertimbangannya dalam keputusan.',
      }),
    ),
  }
}

/** PPK or whom he appointed; the sources name no lower one, so the highest of the confirmed chain is proposed. */
function moralDecider(context: Context) {
  return context.state.chain.at(-1) ?? null
}

/** Administrative action may follow (PP 42/2004): the discipline road stays open, as a track of its own. */
function towardsDiscipline(context: Context): Step {
  return may(context, 'escalate', {
    because: article(context, 'ethics-road', 'no-double-punishment'),
    note: 'Jalur kode etik dan jalur disiplin terpisah; satu perbuatan tidak dijatuhi hukuman disiplin dua kali.',
  })
}
