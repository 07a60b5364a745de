import type { Step, StepId } from '../assessment.ts'
import { ruleOf } from '../rulebook.ts'
import { type Context, directSuperior } from './context.ts'
import { may, must } from './step.ts'

/** What a superior owes: to summon, examine, judge and report (Ps. 28). The clerk's own steps are not his neglect. */
const OWED_BY_SUPERIOR: ReadonlySet<StepId> = new Set<StepId>([
  'issue-summons-1',
  'issue-summons-2',
  'examine',
  'settle-findings',
  'report-findings',
  'decide-teguran-lisan',
  'decide-teguran-tertulis',
  'decide-pernyataan-tidak-puas',
])

/** The step of a superior that nobody did for so long that it counts as stuck; null when there is none. */
export function neglectedStep(context: Context, steps: readonly Step[]): Step | null {
  if (context.state.assessed?.payload.road !== 'discipline') return null
  return (
    steps.find(
      ({ id, stuckFrom }) => OWED_BY_SUPERIOR.has(id) && stuckFrom !== null && stuckFrom <= context.today,
    ) ?? null
  )
}

/** A superior who does nothing becomes a finding of his own (Ps. 28): owed once for each step that got stuck. */
export function neglect(context: Context, steps: readonly Step[]): Step[] {
  const stuck = neglectedStep(context, steps)
  if (!stuck) return []
  const { stuckFrom } = stuck
  const superior = directSuperior(context)
  const parts = {
    note: `"${stuck.title}" tidak kunjung dilakukan${superior ? ` oleh ${superior.identity.position}` : ''}. ${ruleOf(context.law.rules, 'superior-who-does-nothing').text}`,
  }
  const recorded = context.state.neglect.some(({ on }) => stuckFrom !== null && on >= stuckFrom)
  return recorded
    ? [may(context, 'record-neglect', { ...parts, title: 'Catat kelalaian atasan lain sebagai temuan' })]
    : [must(context, 'record-neglect', { ...parts, since: stuckFrom })]
}
