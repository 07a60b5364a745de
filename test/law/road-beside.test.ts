import { describe, expect, it } from 'vitest'
import { checkFact } from '../../src/law/check-fact.ts'
import type { FactPayload } from '../../src/law/facts.ts'
import { assess } from '../../src/law/procedure.ts'
import { caseOf, d, facts, law, lawWith, stepIn } from './fixtures.ts'
import * as p from './payloads.ts'
import * as c from './payloads-clarification.ts'
import { calledIn, came, decided, holdExamples, type Line, pppk, type Row, start } from './road-examples.ts'

// 2026-10-05 Mon + 14 working days = 2026-10-23 Fri; no holiday in October and November 2026.
const opened: Line[] = [['2026-10-01', p.opened()]]
const bkn: Line = ['2026-10-05', c.recommendedBy('BKN', '2026-10-05', 'tukin-6')]
const bawaslu: Line = ['2026-10-06', c.recommendedBy('Bawaslu Contoh', '2026-10-06')]
const waiting: Line[] = [...start, ['2026-10-05', c.dataRequested('2026-10-05', '2026-10-16')]]
const reminded: Line[] = [...waiting, ['2026-10-19', c.dataReminded('2026-10-19', '2026-10-26')]]

describe('a recommendation from outside, beside any road', () => {
  const rows: readonly Row[] = [
    {
      name: 'may come in before the telaah',
      facts: opened,
      today: '2026-10-01',
      stage: 'opened',
      must: ['assess-report'],
      may: ['receive-outside-recommendation', 'request-data'],
    },
    {
      name: 'may come in for a person who is not ours, too',
      facts: opened,
      file: { whose: 'not-ours' },
      today: '2026-10-01',
      stage: 'forwarding',
      must: ['forward-case'],
      may: ['receive-outside-recommendation', 'request-data'],
    },
    {
      name: 'received: the office answers within 14 working days of receipt',
      facts: [...start, bkn],
      today: '2026-10-06',
      stage: 'summons',
      must: [['settle-outside-recommendation', '2026-10-23'], 'issue-summons-1'],
      article: ['settle-outside-recommendation', 'Perpres 116/2022'],
    },
    {
      name: 'dated earlier than it was received: the clock runs from receipt',
      facts: [...start, ['2026-10-05', c.recommendedBy('BKN', '2026-10-05', null, '2026-09-14')]],
      today: '2026-10-06',
      stage: 'summons',
      must: [['settle-outside-recommendation', '2026-10-23'], 'issue-summons-1'],
    },
    {
      name: 'on the coaching road',
      facts: [...calledIn, bkn],
      today: '2026-10-06',
      stage: 'coaching',
      must: [
        ['hold-coaching', '2026-10-08'],
        ['settle-outside-recommendation', '2026-10-23'],
      ],
    },
    {
      name: 'followed: report back',
      facts: [...start, bkn, ['2026-10-07', c.settledAs('followed')]],
      today: '2026-10-07',
      stage: 'summons',
      must: ['issue-summons-1', 'report-back'],
      notOffered: ['settle-outside-recommendation'],
    },
    {
      name: 'reported back: nothing is owed any more',
      facts: [
        ...start,
        bkn,
        ['2026-10-07', c.settledAs('deviated', 'Sudah dihukum')],
        ['2026-10-08', c.reportedBack('2026-10-08')],
      ],
      today: '2026-10-08',
      stage: 'summons',
      must: ['issue-summons-1'],
      notOffered: ['report-back', 'settle-outside-recommendation'],
    },
    {
      name: 'trap 15: two bodies wrote, each is settled in turn and told by its own name',
      facts: [...start, bkn, bawaslu, ['2026-10-07', c.settledAs('followed')]],
      today: '2026-10-07',
      stage: 'summons',
      must: [['settle-outside-recommendation', '2026-10-26'], 'issue-summons-1', 'report-back'],
    },
    {
      name: 'a PPPK without a basis: the recommendation is settled all the same',
      facts: [...start, bkn],
      file: { person: pppk },
      today: '2026-10-06',
      stage: 'summons',
      must: [['settle-outside-recommendation', '2026-10-23'], 'record-pppk-basis'],
    },
    {
      name: 'a decision lighter than recommended is warned about',
      facts: [...decided, ['2026-10-22', c.recommendedBy('BKN', '2026-10-22', 'tukin-6')]],
      today: '2026-10-22',
      stage: 'delivery',
      must: [
        ['deliver-decision', '2026-11-11'],
        ['settle-outside-recommendation', '2026-11-11'],
      ],
      warns: ['other-than-recommended-1'],
    },
    {
      name: 'a decision as recommended is not',
      facts: [...decided, ['2026-10-22', c.recommendedBy('BKN', '2026-10-22', 'teguran-tertulis')]],
      today: '2026-10-22',
      stage: 'delivery',
      must: [
        ['deliver-decision', '2026-11-11'],
        ['settle-outside-recommendation', '2026-11-11'],
      ],
      warnsNot: ['other-than-recommended-1'],
    },
  ]
  holdExamples(rows)

  it('trap 15: the report back goes to whoever recommended, not to a body fixed in code', () => {
    const list = [...start, bkn, bawaslu, ['2026-10-07', c.settledAs('followed')] as const]
    const answer = assess(caseOf(facts(...list)), law, d('2026-10-07'))
    expect(stepIn(answer, 'report-back').title).toContain('BKN')
    expect(stepIn(answer, 'settle-outside-recommendation').title).toContain('Bawaslu Contoh')
  })

  it('a lighter decision is called lighter, another one other', () => {
    const text = (sanction: Parameters<typeof c.recommendedBy>[2]) =>
      assess(
        caseOf(facts(...decided, ['2026-10-22', c.recommendedBy('BKN', '2026-10-22', sanction)])),
        law,
        d('2026-10-22'),
      ).warnings.find(({ id }) => id === 'other-than-recommended-1')?.text
    expect(text('pdhtaps')).toContain('lebih ringan dari yang direkomendasikan BKN')
    expect(text('teguran-lisan')).toContain('lain dari yang direkomendasikan BKN')
  })

  it('another holiday lets the clock end later', () => {
    const list = facts(...start, bkn)
    const holiday = lawWith(5, [{ date: d('2026-10-07'), name: 'Libur daerah' }])
    const due = stepIn(assess(caseOf(list), holiday, d('2026-10-06')), 'settle-outside-recommendation').due
    expect(due?.date).toBe('2026-10-26')
  })
})

describe('waiting for another body, beside any road', () => {
  const rows: readonly Row[] = [
    {
      name: 'asked: waiting is a state, the road goes on',
      facts: waiting,
      today: '2026-10-06',
      stage: 'summons',
      must: [['receive-data', '2026-10-16'], 'issue-summons-1'],
      blocked: [['request-data', 'Bawaslu Contoh']],
      notOffered: ['remind-data'],
    },
    {
      name: 'the last day: no reminder yet',
      facts: waiting,
      today: '2026-10-16',
      stage: 'summons',
      must: [['receive-data', '2026-10-16'], 'issue-summons-1', 'record-neglect'],
      notOffered: ['remind-data'],
    },
    {
      name: 'the day is over: remind',
      facts: [...came.slice(0, 5), ...waiting.slice(3)],
      today: '2026-10-19',
      stage: 'summons',
      must: [['receive-data', '2026-10-16'], ['record-attendance-1', '2026-10-20'], 'remind-data'],
      article: ['remind-data', 'Praktik pengawasan'],
    },
    {
      name: 'reminded: the new day counts',
      facts: reminded,
      today: '2026-10-19',
      stage: 'summons',
      must: [['receive-data', '2026-10-26'], 'issue-summons-1', 'record-neglect'],
      notOffered: ['remind-data'],
    },
    {
      name: 'the new day is over, too: remind again',
      facts: reminded,
      today: '2026-10-27',
      stage: 'summons',
      must: [['receive-data', '2026-10-26'], 'issue-summons-1', 'remind-data', 'record-neglect'],
    },
    {
      name: 'received: ask for other data',
      facts: [...waiting, ['2026-10-12', c.dataReceived()]],
      today: '2026-10-12',
      stage: 'summons',
      must: ['issue-summons-1'],
      may: ['request-data'],
      notOffered: ['receive-data', 'remind-data'],
    },
  ]
  holdExamples(rows)

  it('says for whom, since when and until when it waits; and nothing once the case is closed', () => {
    const on = assess(caseOf(facts(...reminded)), law, d('2026-10-20')).waitingFor
    expect([on?.from, on?.since, on?.due.date]).toEqual(['Bawaslu Contoh', '2026-10-05', '2026-10-26'])
    const closed = facts(...waiting, ['2026-10-06', p.closed('other')])
    expect(assess(caseOf(closed), law, d('2026-10-06')).waitingFor).toBeNull()
    expect(assess(caseOf(facts(...start)), law, d('2026-10-06')).waitingFor).toBeNull()
  })
})

describe('beside any road: what is refused', () => {
  const refused: readonly (readonly [string, readonly Line[], FactPayload, string])[] = [
    ['deviating without a reason', [...start, bkn], c.settledAs('deviated'), 'reason-missing'],
    ['settling what never came', start, c.settledAs('followed'), 'not-now'],
    ['reporting back before settling', [...start, bkn], c.reportedBack('2026-10-06'), 'not-now'],
    [
      'received before it was written',
      start,
      c.recommendedBy('BKN', '2026-10-05', null, '2026-10-06'),
      'received-before-letter',
    ],
    ['received tomorrow', start, c.recommendedBy('BKN', '2026-10-07', null, '2026-10-05'), 'in-future'],
    ['data due before the request', start, c.dataRequested('2026-10-06', '2026-10-05'), 'due-before-request'],
    [
      'a second request while waiting',
      waiting,
      c.dataRequested('2026-10-06', '2026-10-20'),
      'not-lawful-now',
    ],
    ['a reminder before the day', waiting, c.dataReminded('2026-10-06', '2026-10-20'), 'not-now'],
    ['data nobody asked for', start, c.dataReceived(), 'not-now'],
  ]
  it.each(refused)('%s', (_name, list, payload, code) => {
    const verdict = checkFact(caseOf(facts(...list)), law, d('2026-10-06'), payload, d('2026-10-06'))
    expect(verdict.ok ? 'recorded' : verdict.error.code).toBe(code)
  })
})
