import type { Official } from '../../terms/person.ts'
import type { PlainDate } from '../../terms/plain-date.ts'
import type { Sanction, SanctionLevel } from '../../terms/sanction.ts'
import type { Basis, Due, Stage, Step } from '../assessment.ts'
import { type Authority, authorityFor } from '../authority.ts'
import type { PayloadOf } from '../facts.ts'
import { pppkInstrument } from '../instruments.ts'
import type { CaseFile, Law } from '../law.ts'
import { type Act, type LawfulLevel, lawfulLevel } from '../level.ts'
import {
  articleBasis,
  type ConductForm,
  findViolations,
  type Instrument,
  type RuleId,
  ruleOf,
  type Violation,
} from '../rulebook.ts'
import { levelAfterRepetition } from '../sanctions.ts'
import type { CaseState } from './case-state.ts'
import { actingSuperior, conflictLabel } from './conflict.ts'
import { withoutHolidayAbsences } from './holiday-absence.ts'

/** What each part of the road looks at. */
export interface Context {
  readonly file: CaseFile
  readonly law: Law
  readonly today: PlainDate
  readonly state: CaseState
  readonly violations: readonly Violation[]
  /** What the telaah says was done; null before it. */
  readonly act: Act | null
  readonly lawful: LawfulLevel
  /** Level by law, else as the examiner named it, else null. */
  readonly level: SanctionLevel | null
  /** The level a decision must have: a repetition can lift it above `level` (Ps. 35(2)). */
  readonly threat: SanctionLevel | null
  /** Who may impose a sanction of `threat` (of the light level while it is unknown). */
  readonly authority: Authority
}

/** What a part of the road answers. */
export interface Part {
  readonly stage: Stage
  readonly steps: readonly Step[]
  readonly effectiveOn?: Due | null
}

/** Reads once what every part of the road looks at: violations, lawful level and the competent official. */
export function makeContext(file: CaseFile, law: Law, today: PlainDate, recorded: CaseState): Context {
  const state = withoutHolidayAbsences(recorded, law.calendar)
  const assessed = state.assessed?.payload
  const violations = assessed ? findViolations(law.rules, assessed.violations).found : []
  const act = assessed
    ? { violations, impact: assessed.impact, forms: standingForms(law.rules, assessed) }
    : null
  const lawful = act ? lawfulLevel(act) : { level: null, asks: [] }
  const level = lawful.level ?? state.findings?.payload.level ?? null
  const threat = assessed
    ? levelAfterRepetition(law.rules, level, {
        violations,
        actDate: assessed.actDate,
        decidedOn: today,
        earlier: file.earlierSanctions,
      })
    : null
  const authority = whoMayImpose(file, law, state, threat ?? 'ringan', null)
  return { file, law, today, state, violations, act, lawful, level, threat, authority }
}

/** The chosen forms that stood already when the act happened. */
function standingForms(
  rules: Law['rules'],
  { conduct, actDate }: Pick<PayloadOf<'assessed'>, 'conduct' | 'actDate'>,
): readonly ConductForm[] {
  const chosen = (conduct?.forms ?? []).flatMap((id) => rules.forms.get(id) ?? [])
  return chosen.filter(({ validFrom }) => validFrom <= actDate)
}

/** Who may impose a sanction of this level (and kind, where it is known) on the person of the case. */
export function whoMayImpose(
  file: CaseFile,
  law: Law,
  state: CaseState,
  level: SanctionLevel,
  kind: Sanction | null,
): Authority {
  return authorityFor(law, {
    person: file.person.now,
    chain: state.chain,
    whose: file.whose,
    level,
    kind,
    barred: ({ identity }) => {
      const bound = conflictLabel(file, state, identity)
      return bound ? `${bound} dalam kasus ini, kewenangan beralih ke pejabat yang lebih tinggi.` : null
    },
  })
}

/** Who may impose this very kind: a PDHTAPS can need a higher official than its level does. */
export function authorityOver(context: Context, level: SanctionLevel, kind: Sanction): Authority {
  return whoMayImpose(context.file, context.law, context.state, level, kind)
}

/** The superior who summons and examines: the direct one, or the next higher where he reported or is involved. */
export function directSuperior(context: Context): Official | null {
  return actingSuperior(context.file, context.state)
}

/** Articles as the grounds of a step, in the order given. */
export function article(context: Context, ...ids: readonly RuleId[]): Basis[] {
  return ids.map((id) => articleBasis(context.law.rules, id))
}

/** `Pasal 26 ayat (3) PP 94/2021`, for a sentence. */
export function citation(context: Context, id: RuleId): string {
  return ruleOf(context.law.rules, id).citation
}

/** A ground where no law speaks: the office has it so. */
export const officeSetting = (text: string): Basis => ({ kind: 'office-setting', text })

/** PPPK at the act or now: either keeps him from the PNS rules until a basis is recorded (PP 49/2018). */
export function isPppk(context: Context): boolean {
  const { atAct, now } = context.file.person
  return [atAct.kind, now.kind].some((kind) => kind === 'pppk' || kind === 'pppk-paruh-waktu')
}

/** The office's own PPPK rule that stood when the act happened; null where there is none, or no telaah yet. */
export function pppkRuleOf({ law, state }: Context): Instrument | null {
  const assessed = state.assessed?.payload
  return assessed ? pppkInstrument(law.rules, assessed.actDate) : null
}
