import { decisionKind } from '../../terms/paper.ts'
import type { PlainDate } from '../../terms/plain-date.ts'
import type { Failure, Result } from '../../terms/result.ts'
import { DisciplineSanction, LightSanction, type Sanction } from '../../terms/sanction.ts'
import type { Basis, Step, StepId } from '../assessment.ts'
import { authorityBasis, authorityRule } from '../authority.ts'
import { lastOfSameNature } from '../earlier.ts'
import { levelOf } from '../rulebook.ts'
import { sanctionAllowed as allowedIn, type SanctionCase } from '../sanctions.ts'
import { anew } from './annulled.ts'
import { article, authorityOver, type Context, citation, type Part } from './context.ts'
import { examinerMayDecide, examiners } from './examination.ts'
import { deciderSigns, signer } from './signer.ts'
import { annulledForForm } from './state/deciding.ts'
import { blocked, forbidden, may, must, numberWaits } from './step.ts'
import { teamLeader } from './team.ts'

/** Step that brings out a decision with this sanction. */
export const decideStep = (sanction: Sanction): StepId => `decide-${sanction}`

/** What decides which kinds are lawful in this case, for a decision of a given day. */
function sanctionCase(context: Context, decidedOn: PlainDate): SanctionCase {
  const { state } = context
  return {
    ...(context.act ?? { violations: [], impact: 'unit-kerja', forms: [] }),
    actDate: state.assessed?.payload.actDate ?? context.today,
    decidedOn,
    namedLevel: state.findings?.payload.level ?? null,
    earlier: context.file.earlierSanctions,
    anotherAct: (state.assessed?.payload.anotherAct ?? '').trim() !== '',
    person: context.file.person.now,
  }
}

/** Whether article, impact, repetition and the day of the decision allow this sanction here. */
export function sanctionAllowed(
  context: Context,
  sanction: DisciplineSanction,
  decidedOn: PlainDate = context.today,
): Result<null> {
  return allowedIn(context.law.rules, sanction, sanctionCase(context, decidedOn))
}

/** Proven: a sanction by the competent official, after a report upward where the examiner lacks the power (Ps. 27). */
export function deciding(context: Context): Part {
  const part = decidingNow(context)
  return { ...part, steps: [...part.steps, ...anew(context)] }
}

function decidingNow(context: Context): Part {
  const { state } = context
  const fell = annulledForForm(state)?.by.payload.receivedOn ?? null
  const since = fell ?? state.findings?.on ?? null
  const verdicts = DisciplineSanction.options.map((sanction) => ({
    sanction,
    verdict: sanctionAllowed(context, sanction),
  }))
  const lawful = verdicts.flatMap(({ sanction, verdict }) => (verdict.ok ? [sanction] : []))
  const decidable = state.reported !== null || examinerMayDecide(context)
  const refusals = verdicts.flatMap(({ sanction, verdict }) =>
    verdict.ok ? [] : otherwise(context, sanction, verdict.error, decidable),
  )
  if (lawful.length === 0) return nothingLawful(context, since, refusals, verdicts[0]?.verdict)
  if (state.answered) {
    const decisions = lawful.map((sanction) => decide(context, sanction, 'may', null))
    return { stage: 'ready-to-close', steps: [...decisions, ...refusals] }
  }
  const lacking = chainLacking(context)
  if (!state.reported && lacking) {
    const waiting = lawful.map((sanction) => blocked(context, decideStep(sanction), lacking))
    return { stage: 'decision', steps: [...waiting, ...refusals] }
  }
  if (!decidable) {
    return { stage: 'findings', steps: [...beforeReport(context, since, lawful), ...refusals] }
  }
  const from = fell ?? state.reported?.on ?? since
  const decisions = lawful.map((sanction) => decide(context, sanction, 'must', from))
  const open = decisions.some(({ kind }) => kind === 'must')
  return (isLight(context) && open) || !state.reported
    ? { stage: 'decision', steps: [...decisions, ...refusals] }
    : { stage: 'recommendation', steps: [...decisions, answer(context, decisions, from), ...refusals] }
}

/** In force when the findings were settled, no longer today: a decision dated before the switch may still be recorded. */
function onlyBefore(context: Context, sanction: DisciplineSanction, { code }: Failure): boolean {
  const { findings } = context.state
  return (
    code === 'kind-not-in-force' && findings !== null && sanctionAllowed(context, sanction, findings.on).ok
  )
}

const isLight = (context: Context): boolean => context.threat === 'ringan'

/** Light, and nobody of the chain may: it is completed first, since the very next official decides. Null otherwise. */
function chainLacking({ authority, threat }: Context): string | null {
  if (threat !== 'ringan' || authority.found || authority.neededRank === null) return null
  return authority.text
}

/** The examiner may not impose this: he reports upward, and the decisions wait (Ps. 27; BKN example 12a). */
function beforeReport(
  context: Context,
  since: PlainDate | null,
  lawful: readonly DisciplineSanction[],
): Step[] {
  const reason = `Pemeriksa tidak berwenang menjatuhkan hukuman ini: laporkan dahulu kepada pejabat yang berwenang (${citation(context, 'report-beyond-power')}).`
  const decisions = lawful.map((sanction) => {
    const { id, kind, paper, signer: decides } = decide(context, sanction, 'may', null)
    return kind === 'blocked'
      ? blocked(context, id, reason)
      : numberWaits(context, id, reason, { paper, signer: decides })
  })
  return [report(context, since), ...decisions]
}

/** No kind may be imposed: the level is asked, the act was punished already, or only a report upward is left. */
function nothingLawful(
  context: Context,
  since: PlainDate | null,
  refusals: readonly Step[],
  verdict: Result<null> | undefined,
): Part {
  const { state } = context
  if (context.violations.length > 0 && context.level === null) {
    const settle = must(context, 'settle-findings', {
      title: 'Tetapkan tingkat hukuman',
      since,
      because: article(context, 'level-by-article-and-impact'),
    })
    return { stage: 'findings', steps: [settle, ...refusals] }
  }
  const punished = verdict && !verdict.ok && verdict.error.code === 'double-punishment'
  if (punished || state.answered) return { stage: 'ready-to-close', steps: punished ? refusals : [] }
  return state.reported
    ? { stage: 'recommendation', steps: [answer(context, [], state.reported.on), ...refusals] }
    : { stage: 'findings', steps: [report(context, since), ...refusals] }
}

/** A kind that is not lawful today: said where it is in question. */
function otherwise(
  context: Context,
  sanction: DisciplineSanction,
  error: Failure,
  decidable: boolean,
): readonly Step[] {
  if (decidable && onlyBefore(context, sanction, error)) {
    const note = `Hanya untuk keputusan yang bertanggal sebelum pergantian jenis hukuman. ${error.message}`
    return [{ ...decide(context, sanction, 'may', null), note }]
  }
  return worthSaying(context, sanction, error) ? [refusal(context, sanction, error)] : []
}

/** The light kinds are what offices try in vain; of the others only those of this case's own level are in question. */
function worthSaying(context: Context, sanction: DisciplineSanction, { code }: Failure): boolean {
  if (LightSanction.safeParse(sanction).success) return true
  return (
    levelOf(context.law.rules, sanction) === context.threat &&
    (code === 'kind-not-in-force' || code === 'repeat-needs-heavier' || code === 'kind-does-not-fit')
  )
}

/** An article or a level that is still to be named can open the way; what level and repetition rule out stays out. */
function refusal(context: Context, sanction: DisciplineSanction, { code, message }: Failure): Step {
  const open = code === 'level-unknown' || code === 'no-violation'
  return (open ? blocked : forbidden)(context, decideStep(sanction), message)
}

/** A decision by whoever may impose this very kind; blocked where nobody of the chain may. */
function decide(
  context: Context,
  sanction: DisciplineSanction,
  kind: 'must' | 'may',
  since: PlainDate | null,
): Step {
  const level = levelOf(context.law.rules, sanction) ?? 'ringan'
  const authority = authorityOver(context, level, sanction)
  if (!authority.found) {
    return blocked(context, decideStep(sanction), authority.text, {
      because: article(context, authorityRule(level)),
    })
  }
  return (kind === 'must' ? must : may)(context, decideStep(sanction), {
    since,
    paper: decisionKind(sanction),
    signer: deciderSigns(context, authority),
    because: [...decisionBasis(context, level), ...authorityBasis(context.law.rules, authority, level)],
  })
}

function decisionBasis(context: Context, level: 'ringan' | 'sedang' | 'berat'): Basis[] {
  const { state, file, law, violations } = context
  const actDate = state.assessed?.payload.actDate ?? context.today
  const repeated = lastOfSameNature(law.rules, violations, file.earlierSanctions, actDate) !== null
  return article(
    context,
    'level-by-article-and-impact',
    'one-examination-one-sanction',
    ...(repeated ? (['repeat-heavier'] as const) : []),
    ...(level === 'sedang' ? (['transitional-sanctions'] as const) : []),
    'decision-in-writing',
    ...(state.examined ? [] : (['decide-on-evidence'] as const)),
  )
}

function report(context: Context, since: PlainDate | null): Step {
  return must(context, 'report-findings', {
    since,
    paper: 'lhp',
    signer: context.state.team
      ? signer(context, 'Ketua Tim Pemeriksa', teamLeader(context.state))
      : signer(context, 'Atasan langsung selaku pemeriksa', examiners(context.state)[0] ?? null),
  })
}

/** What the competent official answered instead of a decision; a must where nobody of the chain may decide. */
function answer(context: Context, decisions: readonly Step[], since: PlainDate | null): Step {
  const open = decisions.some(({ kind }) => kind === 'must')
  return (open ? may : must)(context, 'record-recommendation-answer', {
    since,
    note: open
      ? 'Pilih salah satu: keputusan pejabat yang berwenang, atau jawabannya bila keputusan tidak diterbitkan.'
      : null,
  })
}
