import fc from 'fast-check'
import type { Assessment, Step } from '../../src/law/assessment.ts'
import { addWorkingDays } from '../../src/law/calendar.ts'
import { checkFact } from '../../src/law/check-fact.ts'
import type { EarlierSanction, Fact, FactPayload } from '../../src/law/facts.ts'
import type { CaseFile, Law } from '../../src/law/law.ts'
import { caseState } from '../../src/law/procedure/case-state.ts'
import { assess, effectiveFacts } from '../../src/law/procedure.ts'
import { periodOf } from '../../src/law/rulebook.ts'
import type { Identity, Official } from '../../src/terms/person.ts'
import { addDays, type PlainDate } from '../../src/terms/plain-date.ts'
import { DisciplineSanction, type Impact, type Whose } from '../../src/terms/sanction.ts'
import {
  asFact,
  caseOf,
  chain,
  clerk,
  d,
  head,
  headmaster,
  lawWith,
  mayor,
  rulebook,
  subhead,
  teacher,
} from './fixtures.ts'
import * as p from './payloads.ts'
import * as q from './payloads-discipline.ts'
import * as e from './payloads-ethics.ts'

/** What a clerk might enter for an offered step; `pick` chooses between outcomes. */
function payloadFor(step: Step, on: PlainDate, pick: number, walk: Walk): FactPayload | null {
  const soon = addDays(on, 2 + (pick % 5))
  const exam = addWorkingDays(walk.law.calendar, on, periodOf(walk.law.rules, 'summons-gap') + 1)
  const examiner = walk.chain[0] ?? subhead
  const yes = pick % 2 === 0
  switch (step.id) {
    case 'assess-report':
      return walk.assessment
    case 'confirm-superiors':
      return p.superiors(
        yes ? walk.chain : [...walk.chain, ...[mayor].filter((o) => !walk.chain.includes(o))],
      )
    case 'record-pppk-basis':
      return p.pppkBasis()
    case 'secure-evidence':
      return p.secured(on)
    case 'call-for-coaching':
      return p.coachingCalled(on, soon)
    case 'record-coaching-absence':
      return p.coachingAbsent()
    case 'hold-coaching':
      return p.coachingHeld(on)
    case 'reprimand-coaching':
      return p.reprimanded(on)
    case 'request-deletion':
      return p.deletionRequested(soon)
    case 'check-deletion':
      return p.deletionChecked(yes)
    case 'escalate':
      return p.escalated()
    case 'issue-summons-1':
      return p.summons(1, on, exam, examiner)
    case 'issue-summons-2':
      return p.summons(2, on, exam, examiner)
    case 'deliver-summons-1':
      return p.summonsDelivered(1, on, yes ? '08:00' : '10:00')
    case 'deliver-summons-2':
      return p.summonsDelivered(2, on, yes ? '08:00' : '10:00')
    case 'record-attendance-1':
      return p.attended(1)
    case 'record-attendance-2':
      return p.attended(2)
    case 'record-absence-1':
      return step.paper ? p.absenceRecorded(1, on) : p.absent(1, pick % 4 === 0)
    case 'record-absence-2':
      return step.paper ? p.absenceRecorded(2, on) : p.absent(2, pick % 4 === 0)
    case 'examine':
      // A session of the Majelis is held by its Ketua, whom the step names.
      return p.examined(on, [step.paper === 'bap-etik' ? (step.signer?.official ?? examiner) : examiner], yes)
    case 'settle-findings': {
      const level = walk.lawfulLevel
      return p.findings(pick % 5 !== 0, level === null ? 'sedang' : level)
    }
    case 'report-findings':
      return p.reported(on, mayor, 'berat')
    case 'record-recommendation-answer':
      return p.answered(on)
    case 'form-team':
      return q.teamFormed(on, q.members(examiner), 'Tidak ada pejabat lain')
    case 'release-temporarily':
      return q.released(on)
    case 'decide-teguran-lisan':
    case 'decide-teguran-tertulis':
    case 'decide-pernyataan-tidak-puas':
    case 'decide-tukin-6':
    case 'decide-tukin-9':
    case 'decide-tukin-12':
    case 'decide-penundaan-kgb':
    case 'decide-penundaan-pangkat':
    case 'decide-penurunan-pangkat':
    case 'decide-penurunan-jabatan':
    case 'decide-pembebasan-jabatan':
    case 'decide-pdhtaps':
      return q.imposed(
        on,
        DisciplineSanction.parse(step.id.replace('decide-', '')),
        step.signer?.official ?? subhead,
        walk.assessment.violations,
        walk.examined ? 'examination' : 'evidence',
      )
    case 'file-remedy':
      return q.filed(on, step.title.includes('banding') ? 'banding' : 'keberatan', 'Alasan contoh')
    case 'record-remedy-decision':
      return remedyDecision(on, pick, walk)
    case 'form-ethics-panel':
      return e.panel(on)
    case 'conclude-ethics':
      return e.concluded(
        on,
        pick % 5 === 0 ? null : 'sanksi-moral-tertutup',
        walk.examined ? 'examination' : 'evidence',
      )
    case 'decide-sanksi-moral-tertutup':
      return e.moral(on, 'sanksi-moral-tertutup', walk.examined ? 'examination' : 'evidence')
    case 'decide-sanksi-moral-terbuka':
      return e.moral(on, 'sanksi-moral-terbuka', walk.examined ? 'examination' : 'evidence')
    case 'declare-moral-sanction':
      return e.declared(on)
    case 'record-served':
      return q.served(on, 'Alasan contoh')
    case 'reopen':
      return q.reopened()
    case 'call-to-collect-decision':
      return p.decisionCall(on, soon)
    case 'deliver-decision':
      return p.decisionDelivered(on)
    case 'record-not-collected':
      return p.notCollected()
    case 'override-effect':
      return p.effectOverridden(addDays(on, 20))
    case 'hand-over':
      return p.handedOver()
    case 'close':
      return p.closed('other')
    default:
      // Papers without a fact, and steps of the other roads, which have walks of their own.
      return null
  }
}

/** One of the outcomes that fit whatever was imposed. */
function remedyDecision(on: PlainDate, pick: number, walk: Walk): FactPayload {
  if (pick % 4 === 0) return q.remedied(on, 'dikuatkan')
  if (pick % 4 === 1) return q.remedied(on, 'dibatalkan', null, pick % 3 === 0 ? 'form' : 'merits')
  if (pick % 4 === 2) {
    const other = walk.imposed === 'penundaan-kgb' ? 'penundaan-pangkat' : 'penundaan-kgb'
    return q.remedied(on, 'diubah', other)
  }
  return walk.imposed === 'pdhtaps' ? q.remedied(on, 'dicabut') : q.remedied(on, 'diperberat', 'pdhtaps')
}

interface Walk {
  /** The kind of the last decision or remedy; null before any. */
  readonly imposed: string | null
  readonly law: Law
  readonly assessment: ReturnType<typeof p.assessed>
  readonly chain: readonly Official[]
  readonly examined: boolean
  readonly lawfulLevel: Assessment['level']
}

interface Setting {
  readonly week: 5 | 6
  readonly person: Identity
  readonly whose: Whose
  readonly chain: readonly Official[]
  readonly violation: string
  readonly impact: Impact
  readonly road: 'coaching' | 'ethics' | 'discipline'
  readonly earlier: NonNullable<NonNullable<Parameters<typeof caseOf>[1]>['earlier']>
  readonly moves: readonly { readonly step: number; readonly pick: number; readonly days: number | 'due' }[]
}

/** Punished before, for an act of this day (1 September 2026 is the walk's own). */
const punished = (sanction: string, level: EarlierSanction['level'], actDate: string) => ({
  sanction,
  level,
  decidedOn: d('2026-08-20'),
  violations: ['kewajiban-integritas'],
  actDate: d(actDate),
})

export const setting: fc.Arbitrary<Setting> = fc.record({
  week: fc.constantFrom(5 as const, 6 as const),
  person: fc.constantFrom(
    clerk,
    teacher,
    { ...clerk, kind: 'pppk' as const },
    { ...clerk, kind: 'cpns' as const },
  ),
  whose: fc.constantFrom<Whose>('own', 'other-unit'),
  chain: fc.constantFrom<readonly Official[]>(chain, [headmaster, head, mayor], [headmaster], [head, mayor]),
  violation: fc.oneof(fc.constant('kewajiban-integritas'), fc.constantFrom(...rulebook.violations.keys())),
  impact: fc.constantFrom<Impact>('unit-kerja', 'unit-kerja', 'instansi', 'negara'),
  road: fc.constantFrom('coaching' as const, 'ethics' as const, 'discipline' as const, 'discipline' as const),
  earlier: fc.constantFrom<Setting['earlier']>(
    [],
    [],
    [punished('teguran-tertulis', 'ringan', '2026-08-01')],
    [punished('penurunan-pangkat', 'sedang', '2026-08-01')],
    [punished('teguran-lisan', 'ringan', '2026-09-01')],
    [punished('sanksi-moral-terbuka', null, '2026-09-01')],
  ),
  moves: fc.array(
    fc.record({
      step: fc.nat(40),
      pick: fc.nat(19),
      days: fc.constantFrom(0, 1, 3, 30, 'due' as const, 'due' as const, 'due' as const),
    }),
    { minLength: 10, maxLength: 40 },
  ),
})

/** Walks the road by picking offered steps; `visit` sees each state. Closing is left to the end of a walk. */
export function stroll(
  on: Setting,
  visit: (facts: readonly Fact[], today: PlainDate, assessment: Assessment) => void,
): Fact[] {
  const law = lawWith(on.week)
  let today = d('2026-09-07')
  const list: Fact[] = [asFact(1, today, p.opened())]
  const file = (facts: readonly Fact[]) =>
    caseOf(facts, { whose: on.whose, person: on.person, earlier: on.earlier })
  for (const move of on.moves) {
    const assessment = assess(file(list), law, today)
    visit(list, today, assessment)
    const open = assessment.steps.filter(
      (step) => step.kind !== 'blocked' && (step.id !== 'close' || move.pick === 0),
    )
    const musts = open.filter((step) => step.kind === 'must')
    // Mostly what must be done, so that walks reach the end of the road.
    const from = musts.length > 0 && move.pick % 4 !== 3 ? musts : open
    const step = from[move.step % Math.max(1, from.length)]
    const walk: Walk = {
      law,
      assessment: {
        ...p.assessed(
          list.some((f) => f.payload.type === 'escalated') ? 'discipline' : on.road,
          [on.violation],
          on.impact,
        ),
        reason: 'Alasan contoh',
      },
      chain: on.chain,
      imposed: imposedIn(list),
      examined: caseState(effectiveFacts(list)).examined !== null,
      lawfulLevel: assessment.level,
    }
    const payload = step ? payloadFor(step, today, move.pick, walk) : null
    if (payload) {
      const verdict = checkFact(file(list), law, today, payload, today)
      if (verdict.ok) list.push(asFact(list.length + 1, today, payload))
      else refusals.set(`${payload.type}: ${verdict.error.code}`, verdict.error.message)
    }
    today = later(file(list), law, today, move.days)
  }
  visit(list, today, assess(file(list), law, today))
  return list
}

function imposedIn(list: readonly Fact[]): string | null {
  return list.reduce<string | null>(
    (last, { payload }) =>
      payload.type === 'decision-issued' || (payload.type === 'remedy-decided' && payload.sanction !== null)
        ? payload.sanction
        : last,
    null,
  )
}

/** Some days later, or on the day the next step is due (the day of effect where only time is awaited). */
function later(file: CaseFile, law: Law, today: PlainDate, days: number | 'due'): PlainDate {
  if (days !== 'due') return addDays(today, days)
  const { steps, effectiveOn } = assess(file, law, today)
  const due = steps.find((step) => step.due !== null)?.due?.date ?? effectiveOn?.date ?? today
  return due > today ? due : today
}

/** Reasons for which an offered step could not be recorded, over all walks. */
export const refusals = new Map<string, string>()
