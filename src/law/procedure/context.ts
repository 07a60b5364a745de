import { isAlwaysOurs, type PaperKind } from '../../terms/paper.ts'
import type { Official } from '../../terms/person.ts'
import { ACTING_LABEL } from '../../terms/person.ts'
import { addDays, addMonths, formatDate, type PlainDate } from '../../terms/plain-date.ts'
import type { Sanction, SanctionLevel } from '../../terms/sanction.ts'
import type { Basis, Due, Signer, Stage, Step, StepId } from '../assessment.ts'
import { type Authority, authorityFor } from '../authority.ts'
import { addWorkingDays, countDays, countEveryDay, workingDaysUntil } from '../calendar.ts'
import type { PayloadOf } from '../facts.ts'
import { pppkInstrument } from '../instruments.ts'
import type { CaseFile, Law } from '../law.ts'
import { type Act, type LawfulLevel, lawfulLevel } from '../level.ts'
import {
  articleBasis,
  type ConductForm,
  countedPeriod,
  findViolations,
  type Instrument,
  markedCitation,
  type PeriodRuleId,
  type RuleId,
  ruleOf,
  type Violation,
} from '../rulebook.ts'
import { levelAfterRepetition } from '../sanctions.ts'
import { STEP_PAPER, STEP_RULE, STEP_TITLE } from '../step-titles.ts'
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

export const officeSetting = (text: string): Basis => ({ kind: 'office-setting', text })

/** A due date by a period of the law: `7 hari kerja setelah tanggal seharusnya diperiksa (20 Oktober 2026)`. */
export function dueByRule(context: Context, id: PeriodRuleId, from: PlainDate, since: string): Due {
  const { count, unit } = countedPeriod(context.law.rules, id)
  switch (unit) {
    case 'working-day':
      return dueAfter(context, count, from, since)
    case 'calendar-day':
      return {
        ...dueOn(context, addDays(from, count), from, `${count} hari setelah ${since} (${formatDate(from)})`),
        days: countEveryDay(from, count),
      }
    case 'month':
      return dueInMonths(context, count, from, `${count} bulan setelah ${since} (${formatDate(from)})`)
  }
}

/** A due date so many working days after `from` (an office's own period). */
export function dueAfter(context: Context, count: number, from: PlainDate, since: string): Due {
  const date = addWorkingDays(context.law.calendar, from, count)
  return dueOn(context, date, from, `${count} hari kerja setelah ${since} (${formatDate(from)})`)
}

/** A due date that was fixed by a paper or an agreement. */
export function dueOn(context: Context, date: PlainDate, from: PlainDate, text: string): Due {
  return {
    date,
    workingDaysLeft: workingDaysUntil(context.law.calendar, context.today, date),
    from,
    text,
    days: countDays(context.law.calendar, from, date),
  }
}

/** A due date so many months after `from`. Months are not counted day by day, so no days are listed. */
export function dueInMonths(context: Context, count: number, from: PlainDate, text: string): Due {
  const date = addMonths(from, count)
  return {
    date,
    workingDaysLeft: workingDaysUntil(context.law.calendar, context.today, date),
    from,
    text,
    days: [],
  }
}

interface StepParts {
  readonly title?: string
  readonly due?: Due | null
  readonly since?: PlainDate | null
  readonly signer?: Signer | null
  readonly paper?: PaperKind | null
  readonly because?: readonly Basis[]
  readonly note?: string | null
  readonly never?: boolean
  readonly draftAhead?: boolean
}

/** A step that has to be done now. */
export function must(context: Context, id: StepId, parts: StepParts = {}): Step {
  return build(context, id, 'must', parts, null)
}

/** A step that is lawful now and left to the office. */
export function may(context: Context, id: StepId, parts: StepParts = {}): Step {
  return build(context, id, 'may', parts, null)
}

/** A step that is not lawful now, with the reason in plain Indonesian (naming the article). */
export function blocked(context: Context, id: StepId, reason: string, parts: StepParts = {}): Step {
  return build(context, id, 'blocked', parts, reason)
}

/** A step the law closes for this case, whatever comes next: the level is too high, no third summons exists. */
export function forbidden(context: Context, id: StepId, reason: string, parts: StepParts = {}): Step {
  return blocked(context, id, reason, { ...parts, never: true })
}

/** A step that is not lawful now, whose paper may be drafted all the same: practice drafts first, the number waits. */
export function numberWaits(context: Context, id: StepId, reason: string, parts: StepParts = {}): Step {
  return blocked(context, id, reason, { ...parts, draftAhead: true })
}

function build(
  context: Context,
  id: StepId,
  kind: Step['kind'],
  parts: StepParts,
  blockedBecause: string | null,
): Step {
  const rule = STEP_RULE[id]
  const since = parts.since ?? null
  const due = parts.due ?? null
  const paper = parts.paper ?? STEP_PAPER[id] ?? null
  return {
    id,
    kind,
    title: parts.title ?? STEP_TITLE[id],
    due,
    stuckFrom: kind === 'must' && since ? stuckFrom(context, since, due) : null,
    openSince: since,
    signer: parts.signer ?? null,
    paper,
    because: [
      ...(parts.because ??
        (rule ? article(context, rule) : [officeSetting('Praktik kantor; tidak ada pasal yang mengatur.')])),
    ],
    blockedBecause,
    never: parts.never ?? false,
    draftAhead: parts.draftAhead ?? false,
    // null says that there is nothing to say: the paper is the office's own even in another unit's case.
    note:
      parts.note === undefined
        ? paper && !isAlwaysOurs(paper)
          ? foreignPaperNote(context)
          : null
        : parts.note,
  }
}

/** Stuck: nobody did it for the office's period, and a due date, if there is one, has passed too. */
function stuckFrom(context: Context, since: PlainDate, due: Due | null): PlainDate {
  const patience = addWorkingDays(context.law.calendar, since, context.law.settings.stuckAfterDays)
  if (!due) return patience
  const overdue = addDays(due.date, 1)
  return overdue > patience ? overdue : patience
}

/** Another unit's paper carries that unit's head and number; the office only drafts it (practice.md). */
function foreignPaperNote(context: Context): string | null {
  if (context.file.whose === 'own') return null
  return `Konsep untuk ${context.file.person.now.unitName}: ditandatangani dan diberi nomor oleh unit itu, lalu nomor, tanggal, dan pindaiannya dicatat di sini.`
}

/** A signer with the warning an acting official needs. */
export function signer(context: Context, capacity: string, official: Official | null): Signer {
  return { capacity, official, warning: official?.acting ? actingWarning(context, official.acting) : null }
}

function actingWarning(context: Context, acting: 'plt' | 'plh'): string {
  return `Ditandatangani sebagai ${ACTING_LABEL[acting]}: boleh untuk hukuman ringan, hukuman sedang dan berat disampaikan ke atasannya (${markedCitation(ruleOf(context.law.rules, 'acting-may-impose-light'))}).`
}

export const superiorSigns = (context: Context): Signer =>
  signer(context, 'Atasan langsung', directSuperior(context))

/** The competent official, with what is missing when there is none. */
export function deciderSigns(context: Context, authority: Authority = context.authority): Signer {
  if (authority.found) return signer(context, 'Pejabat yang berwenang menghukum', authority.official)
  return { capacity: 'Pejabat yang berwenang menghukum', official: null, warning: authority.text }
}

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
