import { describe, expect, it } from 'vitest'
import { checkFact } from '../../src/law/check-fact.ts'
import type { ClosingOutcome } from '../../src/law/facts.ts'
import { assess } from '../../src/law/procedure.ts'
import { caseOf, d, facts, law, secretary, stepIn } from './fixtures.ts'
import * as p from './payloads.ts'
import * as q from './payloads-discipline.ts'
import { calledIn, decided, delivered, examined, type Line, pppk, provenAs, start } from './road-examples.ts'

const sedang = p.assessed('discipline', ['kewajiban-integritas'], 'instansi')
const reported: Line[] = [...provenAs(sedang), ['2026-10-22', p.reported('2026-10-22', secretary, 'sedang')]]
const serving: Line[] = [
  ...reported,
  ['2026-10-22', q.imposed('2026-10-22', 'penundaan-kgb', secretary)],
  ['2026-10-23', p.decisionDelivered('2026-10-23')],
]

describe('what closing proposes, from the case itself', () => {
  it.each<[string, readonly Line[], string, ClosingOutcome | null]>([
    ['coached', [...calledIn, ['2026-10-08', p.coachingHeld('2026-10-08')]], '2026-10-08', 'coached'],
    ['not proven', [...examined, ['2026-10-21', p.findings(false)]], '2026-10-21', 'not-proven'],
    ['a light sanction in effect', delivered, '2026-11-13', 'sanctioned'],
    ['a sanction served', [...serving, ['2027-11-15', q.served('2027-11-13')]], '2027-11-15', 'sanctioned'],
    [
      'annulled on the merits',
      [
        ...serving,
        ['2026-10-30', q.filed('2026-10-30')],
        ['2026-11-20', q.remedied('2026-11-20', 'dibatalkan', null, 'merits')],
      ],
      '2026-11-20',
      'annulled',
    ],
    [
      'recommended and answered',
      [...reported, ['2026-11-05', p.answered('2026-11-05')]],
      '2026-11-05',
      'recommended',
    ],
    ['nothing yet: the office says it itself', start, '2026-10-05', null],
    ['a decision that is not in effect', decided, '2026-10-22', null],
    ['a sanction that is still being served', serving, '2026-12-01', null],
  ])('%s', (_, lines, today, outcome) => {
    const file = caseOf(facts(...lines))
    expect(assess(file, law, d(today)).closesAs).toBe(outcome)
    if (outcome) expect(checkFact(file, law, d(today), p.closed(outcome), d(today)).ok).toBe(true)
  })

  it('while a sanction is being served closing says until when, and that nobody is reminded afterwards', () => {
    const close = stepIn(assess(caseOf(facts(...serving)), law, d('2026-12-01')), 'close')
    expect(close.kind).toBe('may')
    expect(close.note).toContain('13 November 2027')
    expect(close.note).toContain('tidak lagi diingatkan')
  })
})

describe('what is shown and what may be recorded agree', () => {
  it('trap 11: a PPPK without a basis: his superiors may be confirmed, and the step says so', () => {
    const opened: Line[] = start.slice(0, 2)
    const file = caseOf(facts(...opened), { person: pppk })
    const assessment = assess(file, law, d('2026-10-02'))
    expect(stepIn(assessment, 'confirm-superiors').kind).toBe('must')
    expect(checkFact(file, law, d('2026-10-02'), p.superiors(), d('2026-10-02')).ok).toBe(true)
    expect(stepIn(assessment, 'issue-summons-1').kind).toBe('blocked')
  })
})
