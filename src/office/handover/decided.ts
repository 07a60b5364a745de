import type { CaseView } from '../../contract/cases.ts'
import type { PayloadOf } from '../../law/facts.ts'
import type { PlainDate } from '../../terms/plain-date.ts'
import { formatDate } from '../../terms/plain-date.ts'
import type { Sanction } from '../../terms/sanction.ts'
import type { DecidedSanction } from './siasn.ts'
import { all } from './standing-facts.ts'

type Decided = Pick<
  DecidedSanction,
  'sanction' | 'decisionNumber' | 'decidedOn' | 'effectiveOn' | 'annulled' | 'remark'
>

/**
 * Every sanction SIASN is told of: our own decision, annulled where a remedy took it away or put another in its place,
 * then that other one; and what another body issued upon our report. None while nothing has been decided.
 */
export function decidedSanctions(view: CaseView): DecidedSanction[] {
  const { nip, golongan } = view.person.atAct
  const articles = view.violations.map(({ citation }) => citation).join('; ')
  const remark = [view.number, articles].filter((part) => part !== '').join(': ')
  const violations = view.assessment.violations
  return [...own(view, remark), ...elsewhere(view, remark)].map((one) => ({
    ...one,
    nip,
    golongan,
    violations,
  }))
}

function own(view: CaseView, remark: string): Decided[] {
  return eachDecision(view).flatMap(({ decision, outcome, last }) =>
    asTold(decision, outcome, last ? (view.assessment.effectiveOn?.date ?? null) : null, remark),
  )
}

interface DecisionWithOutcome {
  readonly decision: PayloadOf<'decision-issued'>
  /** The last outcome of a remedy against this very decision. */
  readonly outcome: PayloadOf<'remedy-decided'> | null
  readonly last: boolean
}

/** Those that fell before another took their place, and the last one, which stands or was replaced. */
function eachDecision(view: CaseView): DecisionWithOutcome[] {
  const found: DecisionWithOutcome[] = []
  let outcome: PayloadOf<'remedy-decided'> | null = null
  for (const { standing } of view.timeline) {
    const payload = standing?.payload
    if (payload?.type === 'remedy-decided') outcome ??= payload
    if (payload?.type !== 'decision-issued') continue
    const last = found.length === 0
    if (last || hasFallen(outcome)) found.unshift({ decision: payload, outcome, last })
    outcome = null
  }
  return found
}

const hasFallen = (outcome: PayloadOf<'remedy-decided'> | null): boolean =>
  outcome?.outcome === 'dicabut' || outcome?.outcome === 'dibatalkan'

function asTold(
  decision: PayloadOf<'decision-issued'>,
  outcome: PayloadOf<'remedy-decided'> | null,
  effectiveOn: PlainDate | null,
  remark: string,
): Decided[] {
  const first = {
    sanction: decision.sanction,
    decisionNumber: decision.number ?? '',
    decidedOn: decision.letterDate,
    effectiveOn,
    annulled: null,
    remark,
  }
  const replaced = outcome?.sanction && outcome.sanction !== decision.sanction ? outcome.sanction : null
  if (!outcome || (!replaced && !hasFallen(outcome))) return [first]
  const annulled = { number: outcome.number ?? '', date: outcome.decidedOn }
  const past = { ...first, effectiveOn: null, annulled }
  return replaced ? [past, instead(replaced, outcome, decision, effectiveOn, remark)] : [past]
}

/** What stands instead, by the paper that decided the remedy. */
function instead(
  sanction: Sanction,
  outcome: { readonly number: string | null; readonly decidedOn: PlainDate },
  decision: { readonly number: string | null; readonly letterDate: PlainDate },
  effectiveOn: PlainDate | null,
  remark: string,
): Decided {
  const before = `menggantikan keputusan${decision.number ? ` nomor ${decision.number}` : ''} tanggal ${formatDate(decision.letterDate)}`
  return {
    sanction,
    decisionNumber: outcome.number ?? '',
    decidedOn: outcome.decidedOn,
    effectiveOn,
    annulled: null,
    remark: `${remark} (${before})`,
  }
}

/** When another body's sanction took effect is not known here: its own officer fills that in. */
function elsewhere(view: CaseView, remark: string): Decided[] {
  const issued = all(view, 'recommendation-followed-up').flatMap(({ issued }) => issued ?? [])
  return issued.flatMap((one) =>
    one.sanction
      ? [
          {
            sanction: one.sanction,
            decisionNumber: one.number ?? '',
            decidedOn: one.date,
            effectiveOn: null,
            annulled: null,
            remark: `${remark} (${one.title})`,
          },
        ]
      : [],
  )
}
