import { describe, expect, it } from 'vitest'
import { checkFact } from '../../src/law/check-fact.ts'
import { assess } from '../../src/law/procedure.ts'
import { caseOf, d, facts, law, stepIn } from './fixtures.ts'
import * as p from './payloads.ts'
import { calledIn, coachable, holdExamples, type Line, type Row, safe, startOf } from './road-examples.ts'

// 2026-10: 1 Thu, 5 Mon, 8 Thu, 9 Fri, 13 Tue.
const ignoredOnce: Line[] = [...calledIn, ['2026-10-08', p.coachingAbsent()]]
const ignoredTwice: Line[] = [
  ...ignoredOnce,
  ['2026-10-09', p.coachingCalled('2026-10-09', '2026-10-13')],
  ['2026-10-13', p.coachingAbsent()],
]
const named = startOf(p.assessed('coaching', ['kewajiban-integritas']))
const coachedBefore = (violations: readonly string[]) => ({
  coachedBefore: [{ on: d('2026-03-03'), violations, caseNumber: 'K-2026-0007' }],
})

describe('from coaching to discipline', () => {
  const rows: readonly Row[] = [
    {
      name: 'ignored once: call again, escalating is open',
      facts: ignoredOnce,
      today: '2026-10-09',
      stage: 'coaching',
      must: [['call-for-coaching', '2026-10-15']],
      may: ['escalate'],
      warns: ['coaching-ignored'],
    },
    {
      name: 'ignored twice: discipline is proposed, a third call stays possible',
      facts: ignoredTwice,
      today: '2026-10-13',
      stage: 'coaching',
      must: [['call-for-coaching', '2026-10-20'], 'escalate'],
      may: ['hold-coaching', 'reprimand-coaching'],
      article: ['escalate', 'Praktik pembinaan'],
    },
    {
      name: 'ignored twice, then he came: nothing is escalated of itself',
      facts: [...ignoredTwice, ['2026-10-14', p.coachingHeld('2026-10-14')]],
      today: '2026-10-14',
      stage: 'ready-to-close',
      must: ['close'],
      may: ['escalate'],
    },
    {
      name: 'coached before for the same nature: discipline is proposed',
      facts: named,
      today: '2026-10-05',
      file: coachedBefore(['kewajiban-integritas']),
      stage: 'coaching',
      must: [['call-for-coaching', '2026-10-09'], 'secure-evidence', 'escalate'],
      article: ['escalate', 'Praktik pembinaan'],
    },
    {
      name: 'coached before for something else: coaching goes on',
      facts: named,
      today: '2026-10-05',
      file: coachedBefore(['kewajiban-bmn']),
      stage: 'coaching',
      must: [['call-for-coaching', '2026-10-09'], 'secure-evidence'],
      may: ['escalate'],
    },
    {
      name: 'coached before without an article named: it may have been the same, so discipline is proposed',
      facts: named,
      today: '2026-10-05',
      file: coachedBefore([]),
      stage: 'coaching',
      must: [['call-for-coaching', '2026-10-09'], 'secure-evidence', 'escalate'],
    },
    {
      name: 'a case without an article: any earlier coaching counts',
      facts: coachable,
      today: '2026-10-05',
      file: coachedBefore(['kewajiban-bmn']),
      stage: 'coaching',
      must: [['call-for-coaching', '2026-10-09'], 'secure-evidence', 'escalate'],
    },
    {
      name: 'coached again all the same: ready to close, escalating stays open',
      facts: [...safe, ['2026-10-06', p.reprimanded('2026-10-06')]],
      today: '2026-10-06',
      file: coachedBefore([]),
      stage: 'ready-to-close',
      must: ['close'],
      may: ['escalate'],
    },
    {
      name: 'a day for taking the post down in the BA Pembinaan starts the check',
      facts: [...calledIn, ['2026-10-08', p.coachingHeld('2026-10-08', '2026-10-13')]],
      today: '2026-10-09',
      stage: 'coaching',
      must: [['check-deletion', '2026-10-13']],
      notOffered: ['request-deletion'],
    },
    {
      name: 'a day for taking the post down in the Surat Teguran starts the check',
      facts: [...safe, ['2026-10-06', p.reprimanded('2026-10-06', '2026-10-12')]],
      today: '2026-10-07',
      stage: 'coaching',
      must: [['check-deletion', '2026-10-12']],
    },
    {
      name: 'not taken down by the day of the Surat Teguran: escalate',
      facts: [
        ...safe,
        ['2026-10-06', p.reprimanded('2026-10-06', '2026-10-12')],
        ['2026-10-12', p.deletionChecked(false)],
      ],
      today: '2026-10-12',
      stage: 'coaching',
      must: ['escalate'],
      warns: ['coaching-ignored'],
    },
    {
      name: 'taken down by the day of the BA: a paper repeating that day asks nothing new',
      facts: [
        ...calledIn,
        ['2026-10-08', p.coachingHeld('2026-10-08', '2026-10-13')],
        ['2026-10-13', p.deletionChecked(true)],
        ['2026-10-13', p.reprimanded('2026-10-13', '2026-10-13')],
      ],
      today: '2026-10-13',
      stage: 'ready-to-close',
      must: ['close'],
    },
  ]
  holdExamples(rows)

  it('says which coaching it was', () => {
    const file = caseOf(facts(...named), coachedBefore(['kewajiban-integritas']))
    expect(stepIn(assess(file, law, d('2026-10-05')), 'escalate').note).toContain('K-2026-0007')
  })
})

describe('a day for taking the post down in a coaching paper', () => {
  const held = (lines: readonly Line[], deleteBy: string) =>
    checkFact(
      caseOf(facts(...lines)),
      law,
      d('2026-10-08'),
      p.coachingHeld('2026-10-08', deleteBy),
      d('2026-10-08'),
    )

  it('is refused before the evidence is secured', () => {
    expect(held(coachable, '2026-10-13')).toMatchObject({
      ok: false,
      error: { code: 'secure-first', field: 'deletionDueOn' },
    })
  })
  it('is refused before the day of the paper', () => {
    expect(held(calledIn, '2026-10-07')).toMatchObject({
      ok: false,
      error: { code: 'due-before-request', field: 'deletionDueOn' },
    })
  })
  it('is recorded once the evidence is safe', () => {
    expect(held(calledIn, '2026-10-13').ok).toBe(true)
  })
})
