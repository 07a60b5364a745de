import fc from 'fast-check'
import type { Assessment, Step } from '../../src/law/assessment.ts'
import { checkFact } from '../../src/law/check-fact.ts'
import { type Fact, type FactPayload, ReviewerRole } from '../../src/law/facts.ts'
import type { CaseFile, Law } from '../../src/law/law.ts'
import { assess } from '../../src/law/procedure.ts'
import { type Identity, PersonStanding } from '../../src/terms/person.ts'
import { addDays, type PlainDate } from '../../src/terms/plain-date.ts'
import type { Whose } from '../../src/terms/sanction.ts'
import { asFact, caseOf, chain, clerk, d, lawWith } from './fixtures.ts'
import * as p from './payloads.ts'
import * as c from './payloads-clarification.ts'

/** Walks along clarification and forwarding, with letters from outside and changes of the registry on the way. */
export interface Setting {
  readonly week: 5 | 6
  readonly whose: Whose
  readonly smallTeam: boolean
  readonly moves: readonly {
    readonly step: number
    readonly pick: number
    readonly days: number | 'due'
    /** What the registry says from here on; null: as before. */
    readonly registry: 'moved' | PersonStanding | null
  }[]
}

export const setting: fc.Arbitrary<Setting> = fc.record({
  week: fc.constantFrom(5 as const, 6 as const),
  whose: fc.constantFrom<Whose>('other-unit', 'other-unit', 'other-unit', 'own', 'not-ours'),
  smallTeam: fc.boolean(),
  moves: fc.array(
    fc.record({
      step: fc.nat(40),
      pick: fc.nat(19),
      days: fc.constantFrom(0, 0, 1, 3, 'due' as const),
      registry: fc.oneof(
        { weight: 40, arbitrary: fc.constant(null) },
        { weight: 1, arbitrary: fc.constant('moved' as const) },
        { weight: 1, arbitrary: fc.constantFrom(...PersonStanding.options) },
      ),
    }),
    { minLength: 20, maxLength: 70 },
  ),
})

/** What a clerk might enter for an offered step; `pick` chooses between outcomes. */
function payloadFor(step: Step, on: PlainDate, pick: number, walk: Walk): FactPayload | null {
  const soon = addDays(on, 2 + (pick % 5))
  const { state, person } = walk
  switch (step.id) {
    case 'assess-report':
      return { ...p.assessed('clarification'), reason: 'Melibatkan unit lain' }
    case 'confirm-superiors':
      return c.superiorsOf(person, chain)
    case 'secure-evidence':
      return p.secured(on)
    case 'forward-case':
      return c.forwarded(on)
    case 'make-desk-study':
      return c.deskStudy(on)
    case 'issue-assignment':
      return c.assignment(on, addDays(on, 14), walk.team)
    case 'invite-clarification':
      return pick % 3 === 0 ? c.invited(on, soon, 'other', 'Saksi Karangan') : c.invited(on, soon)
    case 'record-clarification-absence':
      return c.notCame()
    case 'take-statement':
      // Invited: mostly wait for the day, so that he may also stay away.
      if (step.due && step.due.date > on && pick % 4 !== 0) return null
      return pick % 3 === 0 ? c.statement(on, 'other', 'Saksi Karangan') : c.statement(on)
    case 'settle-findings':
      return p.findings(pick % 5 !== 0)
    case 'review-report': {
      const reviewer = ReviewerRole.options.find((role) => step.signer?.capacity === LABEL[role])
      const answer = pick % 7 === 0 ? 'rejected' : pick % 7 === 1 ? 'returned' : 'accepted'
      return reviewer ? c.reviewed(reviewer, answer) : null
    }
    case 'revise-report':
      return c.revised()
    case 'issue-special-report':
      return c.specialReport(on, 1 + (pick % 3))
    case 'record-report-receipt':
      return c.reportReceived(on)
    case 'record-follow-up': {
      const open = state.findIndex((done) => !done)
      return c.followedUp(open, pick % 4 === 0 ? 'partly' : pick % 4 === 1 ? 'refused' : 'done')
    }
    case 'remind-follow-up':
      return c.followUpReminded(on)
    case 'receive-outside-recommendation':
      return c.recommendedBy(pick % 2 === 0 ? 'BKN' : 'Bawaslu Contoh', on)
    case 'settle-outside-recommendation':
      return pick % 2 === 0 ? c.settledAs('followed') : c.settledAs('deviated', 'Sudah dihukum')
    case 'report-back':
      return c.reportedBack(on)
    case 'request-data':
      return c.dataRequested(on, soon)
    case 'remind-data':
      return c.dataReminded(on, soon)
    case 'receive-data':
      return c.dataReceived()
    case 'confirm-person':
      return c.personConfirmed(person, walk.standing, walk.standing !== 'deceased' && pick % 3 !== 0)
    case 'record-involvement':
      return { type: 'involvement-recorded', who: chain[0]?.identity ?? person, as: 'witness', note: '' }
    case 'chart-posts':
      return c.charted(c.post(on), c.post(addDays(on, -pick)))
    case 'close':
      return p.closed('other')
    case 'reopen':
      return { type: 'reopened', reason: 'Bukti baru' }
    default:
      return null
  }
}

const LABEL: Record<ReviewerRole, string> = {
  'ketua-tim': 'Ketua Tim',
  'pengendali-teknis': 'Pengendali Teknis',
  irban: 'Inspektur Pembantu',
  inspektur: 'Inspektur',
}

interface Walk {
  readonly person: Identity
  readonly standing: PersonStanding
  readonly team: Parameters<typeof c.assignment>[2]
  /** Per recommendation of the last LHP khusus: finally answered? */
  readonly state: readonly boolean[]
}

/** `visit` sees each state; closing is left to the end of a walk. */
export function stroll(
  on: Setting,
  visit: (file: CaseFile, law: Law, today: PlainDate, assessment: Assessment) => void,
): CaseFile {
  const law = lawWith(on.week)
  let today = d('2026-09-07')
  let now = clerk
  let standing: PersonStanding = 'active'
  const list: Fact[] = [asFact(1, today, p.opened())]
  const file = () => caseOf([...list], { whose: on.whose, now, standing })
  for (const [index, move] of on.moves.entries()) {
    if (move.registry === 'moved')
      now = { ...clerk, position: `Jabatan Baru ${index}`, unitName: `Unit ${index}` }
    else if (move.registry) standing = move.registry
    const assessment = assess(file(), law, today)
    visit(file(), law, today, assessment)
    const open = assessment.steps.filter(
      (step) => step.kind !== 'blocked' && (step.id !== 'close' || move.pick === 0),
    )
    const musts = open.filter((step) => step.kind === 'must')
    const from = musts.length > 0 && move.pick % 5 !== 4 ? musts : open
    const step = from[move.step % Math.max(1, from.length)]
    const walk: Walk = {
      person: now,
      standing,
      team: on.smallTeam ? c.smallTeam : c.wholeTeam,
      state: answered(list),
    }
    const payload = step ? payloadFor(step, today, move.pick, walk) : null
    if (payload) {
      const verdict = checkFact(file(), law, today, payload, today)
      if (verdict.ok) list.push(asFact(list.length + 1, today, payload))
      else refusals.set(`${payload.type}: ${verdict.error.code}`, verdict.error.message)
    }
    today = later(file(), law, today, move.days)
  }
  visit(file(), law, today, assess(file(), law, today))
  return file()
}

function answered(list: readonly Fact[]): boolean[] {
  const from = list.findLastIndex(({ payload }) => payload.type === 'special-report-issued')
  const report = list[from]?.payload
  if (report?.type !== 'special-report-issued') return []
  const done = new Set(
    list
      .slice(from)
      .flatMap(({ payload }) =>
        payload.type === 'recommendation-followed-up' && payload.answer !== 'partly' ? [payload.index] : [],
      ),
  )
  return report.recommendations.map((_, index) => done.has(index))
}

function later(file: CaseFile, law: Law, today: PlainDate, days: number | 'due'): PlainDate {
  if (days !== 'due') return addDays(today, days)
  const due = assess(file, law, today).steps.find((step) => step.due !== null)?.due?.date ?? today
  // The day after, now and then: only then reminders are owed.
  return due > today ? due : addDays(today, 1)
}

/** Reasons for which an offered step could not be recorded, over all walks. */
export const refusals = new Map<string, string>()
