import { formatDate, type PlainDate } from '../../terms/plain-date.ts'
import type { Failure, Result } from '../../terms/result.ts'
import { LightSanction, type Sanction } from '../../terms/sanction.ts'
import type { Due, Step, StepId } from '../assessment.ts'
import { lightSanctionAllowed } from '../sanctions.ts'
import {
  article,
  blocked,
  type Context,
  citation,
  deciderSigns,
  dueByRule,
  dueOn,
  forbidden,
  may,
  must,
  type Part,
  signer,
} from './context.ts'
import { examinerMayDecide, examiners } from './examination.ts'

const DECIDE = {
  'teguran-lisan': { step: 'decide-teguran-lisan', paper: 'keputusan-teguran-lisan' },
  'teguran-tertulis': { step: 'decide-teguran-tertulis', paper: 'keputusan-teguran-tertulis' },
  'pernyataan-tidak-puas': { step: 'decide-pernyataan-tidak-puas', paper: 'keputusan-pernyataan-tidak-puas' },
} as const satisfies Record<LightSanction, { step: StepId; paper: string }>

/** Step that brings out a decision with this sanction. */
export const decideStep = (sanction: Sanction): StepId => `decide-${sanction}`

/** Whether article, impact and repetition allow this light sanction here. */
export function sanctionAllowed(context: Context, sanction: LightSanction): Result<null> {
  const { state } = context
  return lightSanctionAllowed(context.law.rules, sanction, {
    violations: context.violations,
    impact: state.assessed?.payload.impact ?? 'unit-kerja',
    actDate: state.assessed?.payload.actDate ?? context.today,
    namedLevel: state.findings?.payload.level ?? null,
    earlier: context.file.earlierSanctions,
  })
}

/** Proven: a light sanction by the competent official, or a report to whoever may impose more. */
export function deciding(context: Context): Part {
  const { state } = context
  const since = state.findings?.on ?? null
  const verdicts = LightSanction.options.map((sanction) => ({
    sanction,
    verdict: sanctionAllowed(context, sanction),
  }))
  const refusals = verdicts.flatMap(({ sanction, verdict }) =>
    verdict.ok ? [] : [refusal(context, sanction, verdict.error)],
  )
  const lawful = verdicts.flatMap(({ sanction, verdict }) => (verdict.ok ? [sanction] : []))
  if (lawful.length === 0) {
    if (needsLevel(context)) {
      const settle = must(context, 'settle-findings', {
        title: 'Tetapkan tingkat hukuman',
        since,
        because: article(context, 'level-by-article-and-impact'),
      })
      return { stage: 'findings', steps: [settle, ...refusals] }
    }
    return state.reported
      ? recommendation(context, refusals)
      : { stage: 'findings', steps: [report(context, since), ...refusals] }
  }
  if (!context.authority.found) {
    const { text } = context.authority
    return {
      stage: 'decision',
      steps: [...lawful.map((s) => blocked(context, decideStep(s), text)), ...refusals],
    }
  }
  if (!state.reported && !examinerMayDecide(context)) {
    const reason = `Pemeriksa tidak berwenang menjatuhkan hukuman ini: laporkan dahulu kepada pejabat yang berwenang (${citation(context, 'report-beyond-power')}).`
    return {
      stage: 'findings',
      steps: [
        report(context, since),
        ...lawful.map((s) => blocked(context, decideStep(s), reason)),
        ...refusals,
      ],
    }
  }
  return {
    stage: 'decision',
    steps: [...lawful.map((s) => decide(context, s, state.reported?.on ?? since)), ...refusals],
  }
}

/** An article or a level that is still to be named can open the way; what level and repetition rule out stays out. */
function refusal(context: Context, sanction: LightSanction, { code, message }: Failure): Step {
  const open = code === 'level-unknown' || code === 'no-violation'
  return (open ? blocked : forbidden)(context, decideStep(sanction), message)
}

/** The law gives no level and nobody has named one yet. */
function needsLevel(context: Context): boolean {
  return context.violations.length > 0 && context.level === null
}

function decide(context: Context, sanction: LightSanction, since: PlainDate | null): Step {
  const acting = context.authority.found && context.authority.official.acting !== null
  return must(context, decideStep(sanction), {
    since,
    paper: DECIDE[sanction].paper,
    signer: deciderSigns(context),
    because: article(
      context,
      'level-by-article-and-impact',
      'one-examination-one-sanction',
      'decision-in-writing',
      'light-authority',
      ...(acting ? (['acting-may-impose-light'] as const) : []),
      ...(context.state.examined ? [] : (['decide-on-evidence'] as const)),
    ),
  })
}

function report(context: Context, since: PlainDate | null): Step {
  return must(context, 'report-findings', {
    since,
    paper: 'lhp',
    signer: signer(context, 'Atasan langsung selaku pemeriksa', examiners(context.state)[0] ?? null),
  })
}

function recommendation(context: Context, refusals: readonly Step[]): Part {
  const { state } = context
  if (state.answered) return { stage: 'ready-to-close', steps: [] }
  return { stage: 'recommendation', steps: [may(context, 'record-recommendation-answer'), ...refusals] }
}

/** The decision is out: hand it over, then wait for the day it takes effect (Ps. 37, 38). */
export function delivery(context: Context): Part {
  const { state } = context
  if (state.delivered) return effect(context, state.delivered.payload.delivery.deliveredOn)
  const issued = state.decision
  const signs = issued ? signer(context, 'Pejabat yang berwenang menghukum', issued.payload.signer) : null
  const minutes = may(context, 'record-delivery-minutes', { paper: 'ba-penyampaian', signer: signs })
  const call = state.decisionCall?.payload ?? null
  if (state.notCollectedOn) {
    const from = call?.meetDate ?? state.notCollectedOn
    const due = dueByRule(context, 'send-when-absent', from, 'tanggal seharusnya menerima keputusan')
    const send = must(context, 'deliver-decision', {
      title: 'Kirim keputusan ke alamat yang bersangkutan',
      due,
      since: state.notCollectedOn,
      paper: 'tanda-terima',
      signer: signs,
      because: article(context, 'send-when-absent'),
    })
    return { stage: 'delivery', steps: [send, minutes] }
  }
  const decidedOn = issued?.payload.letterDate ?? context.today
  const deliver = must(context, 'deliver-decision', {
    due: dueByRule(context, 'decision-delivery', decidedOn, 'keputusan ditetapkan'),
    since: issued?.on ?? null,
    paper: 'tanda-terima',
    signer: signs,
  })
  const summon = may(context, 'call-to-collect-decision', {
    paper: 'panggilan-menerima-keputusan',
    signer: signs,
  })
  return {
    stage: 'delivery',
    steps: [deliver, summon, minutes, notCollected(context, call?.meetDate ?? null)],
  }
}

function notCollected(context: Context, meetDate: PlainDate | null): Step {
  if (meetDate !== null && context.today >= meetDate) return may(context, 'record-not-collected')
  const reason =
    meetDate === null
      ? 'Panggil dahulu yang bersangkutan secara tertulis untuk menerima keputusan'
      : `Baru dapat dicatat pada tanggal ia dipanggil menerima keputusan, ${formatDate(meetDate)}`
  return blocked(context, 'record-not-collected', `${reason} (${citation(context, 'send-when-absent')}).`)
}

/** The day the decision takes effect, also when the case is closed; null until it is delivered. */
export function effectOf(context: Context): Due | null {
  const delivered = context.state.delivered?.payload.delivery.deliveredOn
  return delivered ? dayOfEffect(context, delivered) : null
}

function effect(context: Context, receivedOn: PlainDate): Part {
  const effectiveOn = dayOfEffect(context, receivedOn)
  const steps = [
    may(context, 'record-delivery-minutes', { paper: 'ba-penyampaian' }),
    may(context, 'override-effect', { since: receivedOn }),
  ]
  return { stage: context.today >= effectiveOn.date ? 'ready-to-close' : 'effect', steps, effectiveOn }
}

/** Working day 15 after receipt, or the date the office set with a reason (BKN's examples differ by a day). */
function dayOfEffect(context: Context, receivedOn: PlainDate): Due {
  const counted = dueByRule(context, 'day-of-effect', receivedOn, 'keputusan diterima')
  const override = context.state.effectOverride?.payload
  if (!override) return counted
  const text = `ditetapkan kantor dengan alasan: ${override.reason} (hitungan: ${formatDate(counted.date)})`
  return dueOn(context, override.effectiveOn, receivedOn, text)
}
