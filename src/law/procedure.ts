import { addDays, type PlainDate } from '../terms/plain-date.ts'
import type { Assessment, Due, Stage, Step, StepId } from './assessment.ts'
import { reachedOutcome } from './checks/closing.ts'
import { effectiveFacts } from './effective-facts.ts'
import { instrumentBasis } from './instruments.ts'
import type { CaseFile, Law } from './law.ts'
import { beside } from './procedure/beside.ts'
import { type CaseState, caseState } from './procedure/case-state.ts'
import { clarification } from './procedure/clarification.ts'
import { closing } from './procedure/closing.ts'
import { coaching } from './procedure/coaching.ts'
import { article, type Context, isPppk, makeContext, type Part, pppkRuleOf } from './procedure/context.ts'
import { deciding } from './procedure/decision.ts'
import { delivery } from './procedure/delivery.ts'
import { ethics } from './procedure/ethics.ts'
import { evidenceOnly, examination, findings } from './procedure/examination.ts'
import { forwarding } from './procedure/forwarding.ts'
import { neglect } from './procedure/neglect.ts'
import { aboutThePerson, hasLapsed, lapsed, superiorsOutdated } from './procedure/person.ts'
import { postsPattern } from './procedure/posts.ts'
import { effectOf } from './procedure/serving.ts'
import { hasAttended, missedTwice } from './procedure/state/summons.ts'
import { blocked, may, must } from './procedure/step.ts'
import { summons } from './procedure/summons.ts'
import { examinedWithoutTeam, team } from './procedure/team.ts'
import { waitingFor } from './procedure/waiting.ts'
import { warnings } from './procedure/warnings.ts'
import { ruleOf } from './rulebook.ts'

export { effectiveFacts } from './effective-facts.ts'
export type { CaseFile } from './law.ts'

/**
 * Where a case stands and what may or must come next, by which date, signed by whom, and because of which article.
 * Pure: the same facts, law and day give the same answer.
 * @param today the date in the office's zone.
 */
export function assess(file: CaseFile, law: Law, today: PlainDate): Assessment {
  const context = makeContext(file, law, today, caseState(effectiveFacts(file.facts)))
  const { state } = context
  const part = partOf(context)
  const effectiveOn = part.effectiveOn ?? null
  const onTheWay = withholdFromPppk(
    context,
    superiorFirst(context, [
      ...common(context, part.stage),
      ...part.steps,
      ...(part.stage === 'closed' ? [] : [...aboutThePerson(context), ...beside(context)]),
    ]),
  )
  const steps = inOrder([
    ...onTheWay,
    ...neglect(context, onTheWay),
    ...closing(context, part.stage, effectiveOn),
  ])
  return {
    stage: part.stage,
    road: state.assessed?.payload.road ?? null,
    impact: state.assessed?.payload.impact ?? null,
    violations: state.assessed?.payload.violations ?? [],
    level: context.level,
    steps,
    warnings: warnings(context, steps, effectiveOn),
    effectiveOn,
    waitingFor: waitingFor(context),
    postsPattern: postsPattern(context),
    superiors: [...state.chain],
    closesAs: state.closed ? null : reachedOutcome(context),
    validUntil: state.closed ? null : validUntil(today, steps, effectiveOn),
  }
}

/** The part of the road the case is on. */
function partOf(context: Context): Part {
  const { state } = context
  if (state.closed) return { stage: 'closed', steps: [], effectiveOn: effectOf(context) }
  const ended = lapsed(context)
  if (ended) return ended
  if (context.file.whose === 'not-ours') return forwarding(context)
  const assessed = state.assessed?.payload
  if (!assessed || state.escalatedOn) return opening(context)
  switch (assessed.road) {
    case 'coaching':
      return coaching(context)
    case 'clarification':
      return clarification(context)
    case 'ethics':
      return ethics(context)
    case 'discipline':
      return discipline(context, state)
  }
}

function opening(context: Context): Part {
  const { openedOn, escalatedOn, evidenceSecuredOn } = context.state
  return {
    stage: 'opened',
    steps: [
      must(context, 'assess-report', {
        since: escalatedOn ?? openedOn,
        note: escalatedOn ? 'Kasus ditingkatkan: isi telaah dengan jalur disiplin.' : null,
      }),
      ...(evidenceSecuredOn
        ? []
        : [may(context, 'secure-evidence', { paper: 'ba-pengambilan-bukti', note: null })]),
    ],
  }
}

function discipline(context: Context, state: CaseState): Part {
  if (state.decision) return delivery(context)
  if (examinedWithoutTeam(context)) return examination(context)
  // Findings on the evidence fall away with an absence that was none (its day became a holiday).
  if (state.findings && (state.examined || missedTwice(state))) {
    if (!state.findings.payload.proven) return notProven(context)
    const part = deciding(context)
    return { ...part, steps: [...part.steps, ...team(context)] }
  }
  if (state.examined) return findings(context)
  if (hasAttended(state)) return examination(context)
  return missedTwice(state) ? evidenceOnly(context) : summons(context)
}

/** Not proven: close; a case that was reopened for new evidence may be judged anew. */
function notProven(context: Context): Part {
  const again = may(context, 'settle-findings', { title: 'Tetapkan ulang hasil pemeriksaan' })
  return { stage: 'ready-to-close', steps: context.state.reopenedOn ? [again] : [] }
}

/** Steps that stand beside the road: assess again, the chain of superiors, evidence. */
function common(context: Context, stage: Stage): Step[] {
  const { state } = context
  if (stage === 'closed' || stage === 'opened') return []
  if (state.decision) return state.reopenedOn ? [may(context, 'assess-report', { title: 'Ubah telaah' })] : []
  if (hasLapsed(context) || context.file.whose === 'not-ours') return []
  const road = state.assessed?.payload.road
  const noDecider =
    (stage === 'decision' || stage === 'recommendation') &&
    !context.authority.found &&
    context.authority.neededRank !== null
  const superiors = (() => {
    if (state.chain.length === 0) {
      // The LHP khusus goes to the head of the region: no superior signs on this road.
      return road === 'clarification'
        ? may(context, 'confirm-superiors')
        : must(context, 'confirm-superiors', { since: state.assessed?.on ?? null })
    }
    const again = { title: 'Perbarui rantai atasan' }
    if (needsSuperiors(context) && superiorsOutdated(context)) {
      const { position, unitName } = context.file.person.now
      const note = `Ia sekarang ${position}, ${unitName}: atasan dan pejabat yang berwenang dipastikan lagi.`
      return must(context, 'confirm-superiors', {
        ...again,
        note,
        because: article(context, 'identity-asked-again', 'light-authority'),
      })
    }
    if (noDecider && !context.authority.found) {
      const note = context.authority.text
      return must(context, 'confirm-superiors', { ...again, note, since: state.findings?.on ?? null })
    }
    return may(context, 'confirm-superiors', again)
  })()
  return [
    superiors,
    may(context, 'assess-report', { title: 'Ubah telaah' }),
    ...((road === 'discipline' || road === 'clarification') && !state.evidenceSecuredOn
      ? [may(context, 'secure-evidence', { paper: 'ba-pengambilan-bukti', note: null })]
      : []),
  ]
}

/** Where a superior of the person signs; a forwarding letter and an LHP khusus are the office's own. */
function needsSuperiors({ file, state }: Context): boolean {
  return file.whose !== 'not-ours' && state.assessed?.payload.road !== 'clarification'
}

/** No paper that a superior signs before the chain of superiors is confirmed, and confirmed for the post he holds now. */
function superiorFirst(context: Context, steps: readonly Step[]): Step[] {
  const outdated = superiorsOutdated(context) && !context.state.decision
  if (!needsSuperiors(context) || (context.state.chain.length > 0 && !outdated)) return [...steps]
  return steps.map((step) =>
    step.signer === null || step.kind === 'blocked'
      ? step
      : blocked(
          context,
          step.id,
          `Pastikan dahulu rantai atasan ${outdated ? 'menurut jabatan dan unitnya sekarang' : 'untuk kasus ini'}: surat ini ditandatangani atasan atau pejabat yang berwenang.`,
          { ...step, since: step.openSince },
        ),
  )
}

/** What is no step of the discipline road itself. */
const PPPK_ALLOWED: ReadonlySet<StepId> = new Set<StepId>([
  'confirm-superiors',
  'assess-report',
  'secure-evidence',
  'confirm-person',
  'record-involvement',
  'chart-posts',
  'receive-outside-recommendation',
  'settle-outside-recommendation',
  'report-back',
  'request-data',
  'remind-data',
  'receive-data',
])

/**
 * PPPK are not under PP 94/2021: the discipline road opens by the office's own PPPK rule, which every step then cites, or
 * once the office has recorded by hand what the case rests on.
 */
function withholdFromPppk(context: Context, steps: readonly Step[]): Step[] {
  const { state } = context
  const bars = state.assessed?.payload.road === 'discipline' && !state.closed && !state.escalatedOn
  if (!bars || !isPppk(context) || hasLapsed(context)) return [...steps]
  const own = pppkRuleOf(context)
  if (own) return steps.map((step) => ({ ...step, because: [...step.because, instrumentBasis(own)] }))
  if (state.pppkBasis) return [...steps]
  const rule = ruleOf(context.law.rules, 'pppk-own-rule')
  return [
    must(context, 'record-pppk-basis', { since: state.assessed?.on ?? null }),
    ...steps.map((step) =>
      step.kind === 'blocked' || PPPK_ALLOWED.has(step.id)
        ? step
        : blocked(context, step.id, `${rule.text} (${rule.citation})`, { ...step, since: step.openSince }),
    ),
  ]
}

const RANK = { must: 0, may: 1, blocked: 2 } as const

/** What the other steps wait for stands before them: who he is now, and the receipt that starts a clock. */
const FIRST: ReadonlySet<StepId> = new Set<StepId>(['confirm-person', 'record-report-receipt'])

/** Must by due date (those without one last), then may, then blocked. */
function inOrder(steps: readonly Step[]): Step[] {
  const due = (step: Step) => step.due?.date ?? '9999'
  return [...steps].sort((a, b) => {
    if (a.kind !== b.kind) return RANK[a.kind] - RANK[b.kind]
    if (a.kind === 'must' && FIRST.has(a.id) !== FIRST.has(b.id)) return FIRST.has(a.id) ? -1 : 1
    if (a.kind !== 'must' || due(a) === due(b)) return 0
    return due(a) < due(b) ? -1 : 1
  })
}

/** Days left change every day; without a due date only the day a step becomes stuck changes anything. */
function validUntil(today: PlainDate, steps: readonly Step[], effectiveOn: Due | null): PlainDate | null {
  if (effectiveOn || steps.some((step) => step.due !== null)) return addDays(today, 1)
  const later = steps.flatMap((step) => (step.stuckFrom && step.stuckFrom > today ? [step.stuckFrom] : []))
  return later.sort()[0] ?? null
}
