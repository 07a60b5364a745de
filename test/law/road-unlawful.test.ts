import { describe, expect, it } from 'vitest'
import { checkFact } from '../../src/law/check-fact.ts'
import type { FactPayload } from '../../src/law/facts.ts'
import {
  caseOf,
  clerk,
  d,
  facts,
  head,
  inspector,
  law,
  mayor,
  official,
  secretary,
  subhead,
} from './fixtures.ts'
import * as p from './payloads.ts'
import * as c from './payloads-clarification.ts'
import * as q from './payloads-discipline.ts'
import * as e from './payloads-ethics.ts'
import {
  came,
  delivered,
  examined,
  holdExamples,
  type Line,
  missedOnce,
  provenAs,
  type Row,
  start,
  startOf,
  summonedTwice,
} from './road-examples.ts'

/** Outcomes that look in order step by step and are unlawful as a whole: each is refused with its ground. */

const unknownLevel = startOf(p.assessed('discipline', ['larangan-n-ikut-kampanye']))
const heardAlone: Line[] = [...unknownLevel, ...examined.slice(3)]
const raised: Line[] = [
  ...examined,
  ['2026-10-21', p.assessed('discipline', ['kewajiban-integritas'], 'negara')],
]
const heardByTeam: Line[] = [
  ...raised,
  ['2026-10-22', q.teamFormed('2026-10-22')],
  ['2026-10-26', p.examined('2026-10-26', [subhead])],
]

describe('berat is examined by a Tim Pemeriksa, also where it turns out to be berat later (Ps. 29)', () => {
  const rows: readonly Row[] = [
    {
      name: 'n angka 1, heard by the superior alone, then named berat: a team, which hears him again',
      facts: [...heardAlone, ['2026-10-21', p.findings(true, 'berat')]],
      today: '2026-10-21',
      stage: 'examination',
      must: ['form-team'],
      blocked: [['examine', 'Pasal 29']],
      notOffered: ['report-findings', 'decide-pdhtaps'],
    },
    {
      name: 'the impact is raised to the state after the hearing: the same',
      facts: raised,
      today: '2026-10-21',
      stage: 'examination',
      must: ['form-team'],
    },
    {
      name: 'the team is formed: it hears him before anything is settled',
      facts: heardByTeam.slice(0, -1),
      today: '2026-10-22',
      stage: 'examination',
      must: ['examine'],
    },
    {
      name: 'heard by the team: findings, then the report',
      facts: heardByTeam,
      today: '2026-10-26',
      stage: 'findings',
      must: ['settle-findings'],
    },
    {
      name: 'what was settled before the team heard him is settled anew',
      facts: [
        ...heardAlone,
        ['2026-10-21', p.findings(true, 'berat')],
        ['2026-10-22', q.teamFormed('2026-10-22')],
        ['2026-10-26', p.examined('2026-10-26', [subhead])],
      ],
      today: '2026-10-26',
      stage: 'findings',
      must: ['settle-findings'],
      notOffered: ['report-findings'],
    },
  ]
  holdExamples(rows)
})

type File = Parameters<typeof caseOf>[1]
const verdict = (lines: readonly Line[], on: string, payload: FactPayload, file: File = {}) =>
  checkFact(caseOf(facts(...lines), file), law, d(on), payload, d(on))

const convened: Line[] = [
  ...startOf(p.assessed('ethics', [])),
  ['2026-10-05', e.panel('2026-10-05')],
  ...came.slice(3),
]
const guilty: Line[] = [
  ...convened,
  ['2026-10-20', p.examined('2026-10-20', [head])],
  ['2026-10-21', e.concluded('2026-10-21')],
]
const reopenedAfter: Line[] = [
  ...delivered,
  ['2026-12-01', p.closed('sanctioned')],
  ['2026-12-02', q.reopened()],
]
const moralDone: Line[] = [
  ...guilty,
  ['2026-10-22', e.moral('2026-10-22')],
  ['2026-10-23', p.decisionDelivered('2026-10-23')],
  ['2026-10-24', e.declared('2026-10-24')],
  ['2026-10-26', p.closed('sanctioned')],
  ['2026-10-27', q.reopened()],
]
const summonsBy = (examiner: typeof subhead) => p.summons(1, '2026-10-08', '2026-10-20', examiner)

describe('refused with its ground', () => {
  const rows: readonly {
    name: string
    facts: readonly Line[]
    on: string
    payload: FactPayload
    code: string
    file?: File
  }[] = [
    {
      name: 'trap 01: the Inspektur calls another unit’s person to a Ps. 26 examination',
      facts: start,
      on: '2026-10-08',
      payload: summonsBy(inspector),
      code: 'inspectorate-own-staff',
      file: { whose: 'other-unit' },
    },
    {
      name: 'trap 01: the Inspektur examines another unit’s person without a Tim Pemeriksa',
      facts: came,
      on: '2026-10-20',
      payload: p.examined('2026-10-20', [inspector]),
      code: 'inspectorate-own-staff',
      file: { whose: 'other-unit' },
    },
    {
      name: 'an LHP older than the hearing it reports',
      facts: provenAs(p.assessed('discipline', ['kewajiban-integritas'], 'instansi')),
      on: '2026-10-22',
      payload: p.reported('2026-10-08', head, 'sedang'),
      code: 'report-too-early',
    },
    {
      name: 'an LHP to the Inspektur about another unit’s person (Ps. 27: upward in his own unit)',
      facts: provenAs(p.assessed('discipline', ['kewajiban-integritas'], 'instansi')),
      on: '2026-10-22',
      payload: p.reported('2026-10-22', inspector, 'sedang'),
      code: 'report-addressee',
      file: { whose: 'other-unit' },
    },
    {
      name: 'a decision older than the LHP it rests on',
      facts: [
        ...provenAs(p.assessed('discipline', ['kewajiban-integritas'], 'instansi')),
        ['2026-10-26', p.reported('2026-10-26', head, 'sedang')],
      ],
      on: '2026-10-27',
      payload: q.imposed('2026-10-22', 'penundaan-kgb', secretary),
      code: 'decision-too-early',
    },
    {
      name: 'he is called before himself',
      facts: start,
      on: '2026-10-08',
      payload: summonsBy(official(clerk)),
      code: 'examines-himself',
    },
    {
      name: 'he is called before a witness',
      facts: [...start, ['2026-10-05', q.involved(subhead.identity, 'witness')]],
      on: '2026-10-08',
      payload: summonsBy(subhead),
      code: 'examiner-bound',
    },
    {
      name: 'Ps. 3 b is sedang: an article without a level beside it never makes it ringan (Ps. 35(1))',
      facts: [
        ...startOf(p.assessed('discipline', ['kewajiban-persatuan', 'kewajiban-masuk-kerja'])),
        ...examined.slice(3),
      ],
      on: '2026-10-21',
      payload: p.findings(true, 'ringan'),
      code: 'level-not-possible',
    },
    {
      name: 'Ps. 5 huruf m knows no light level at any impact',
      facts: [...startOf(p.assessed('discipline', ['larangan-merugikan-dilayani'])), ...examined.slice(3)],
      on: '2026-10-21',
      payload: p.findings(true, 'ringan'),
      code: 'level-not-possible',
    },
    {
      name: 'trap 19: whoever does not sit in the Majelis does not hear him',
      facts: convened,
      on: '2026-10-20',
      payload: p.examined('2026-10-20', [subhead]),
      code: 'not-in-panel',
    },
    {
      name: 'found guilty by the Majelis, closed as not proven',
      facts: guilty,
      on: '2026-10-22',
      payload: p.closed('not-proven'),
      code: 'outcome-not-reached',
    },
    {
      name: 'not heard yet by the Majelis, closed as not proven',
      facts: convened,
      on: '2026-10-22',
      payload: p.closed('not-proven'),
      code: 'outcome-not-reached',
    },
    {
      name: 'closed while BKN still waits for an answer to its recommendation',
      facts: [...delivered, ['2026-11-20', c.recommendedBy('BKN', '2026-11-20')]],
      on: '2026-12-01',
      payload: p.closed('sanctioned'),
      code: 'not-lawful-now',
    },
    {
      name: 'he signs the sanksi moral against himself',
      facts: guilty,
      on: '2026-10-22',
      payload: e.moral('2026-10-22', 'sanksi-moral-tertutup', 'examination', official(clerk)),
      code: 'signer-bound',
    },
    {
      name: 'a witness signs the sanksi moral',
      facts: [...guilty, ['2026-10-21', q.involved(mayor.identity, 'witness')]],
      on: '2026-10-22',
      payload: e.moral('2026-10-22'),
      code: 'signer-bound',
    },
    {
      name: 'trap 19: a teguran is never declared as a sanksi moral: the decided case keeps its road',
      facts: reopenedAfter,
      on: '2026-12-02',
      payload: p.assessed('ethics', []),
      code: 'already-decided',
    },
    {
      name: 'a case decided as discipline does not become coaching',
      facts: reopenedAfter,
      on: '2026-12-02',
      payload: p.assessed('coaching', []),
      code: 'already-decided',
    },
    {
      name: 'trap 19: a sanksi moral never takes effect as hukuman disiplin: the discipline road is another case',
      facts: moralDone,
      on: '2026-10-27',
      payload: p.assessed('discipline'),
      code: 'already-decided',
    },
  ]
  it.each(rows)('$name', ({ facts: lines, on, payload, code, file }) => {
    const answer = verdict(lines, on, payload, file)
    expect(answer.ok ? 'accepted' : answer.error.code).toBe(code)
  })
})

describe('the second summons has its own last day (Ps. 26(3))', () => {
  holdExamples([
    {
      name: 'issued weeks later: still a summons, but said',
      facts: [...missedOnce, ['2026-11-16', p.summons(2, '2026-11-16', '2026-11-26')]],
      today: '2026-11-16',
      stage: 'summons',
      must: [['deliver-summons-2', '2026-11-26']],
      warns: ['second-summons-late'],
    },
    {
      name: 'issued in time',
      facts: summonedTwice,
      today: '2026-10-21',
      stage: 'summons',
      must: [['deliver-summons-2', '2026-11-02']],
      warnsNot: ['second-summons-late'],
    },
  ])
})

describe('and what is lawful stays open', () => {
  const rows: readonly {
    name: string
    facts: readonly Line[]
    on: string
    payload: FactPayload
    file?: File
  }[] = [
    {
      name: 'a Tim Pemeriksa of an earlier road does not bind the Majelis',
      facts: [
        ...startOf(p.assessed('discipline', ['kewajiban-integritas'], 'instansi')),
        ['2026-10-02', q.teamFormed('2026-10-02')],
        ['2026-10-02', p.assessed('ethics', [])],
        ...convened.slice(3),
      ],
      on: '2026-10-20',
      payload: p.examined('2026-10-20', [head]),
    },
    {
      name: 'BKN has its answer and the report back: closed',
      facts: [
        ...delivered,
        ['2026-11-20', c.recommendedBy('BKN', '2026-11-20')],
        ['2026-11-23', c.settledAs('followed')],
        ['2026-11-24', c.reportedBack('2026-11-24')],
      ],
      on: '2026-12-01',
      payload: p.closed('sanctioned'),
    },
    {
      name: 'not guilty, reopened for new evidence: the Majelis concludes anew',
      facts: [
        ...convened,
        ['2026-10-20', p.examined('2026-10-20', [head])],
        ['2026-10-21', e.concluded('2026-10-21', null)],
        ['2026-10-22', p.closed('not-proven')],
        ['2026-10-26', q.reopened()],
      ],
      on: '2026-10-27',
      payload: e.concluded('2026-10-27'),
    },
    {
      name: 'the Inspektur calls his own staff',
      facts: start,
      on: '2026-10-08',
      payload: summonsBy(inspector),
    },
    {
      name: 'n angka 1 beside Ps. 3 f at the unit: sedang may be named',
      facts: [
        ...startOf(p.assessed('discipline', ['kewajiban-integritas', 'larangan-n-ikut-kampanye'])),
        ...examined.slice(3),
      ],
      on: '2026-10-21',
      payload: p.findings(true, 'sedang'),
    },
    {
      name: 'the telaah of a decided case is put right on its own road',
      facts: reopenedAfter,
      on: '2026-12-02',
      payload: p.assessed('discipline', ['kewajiban-integritas', 'kewajiban-peraturan']),
    },
  ]
  it.each(rows)('$name', ({ facts: lines, on, payload, file }) => {
    expect(verdict(lines, on, payload, file)).toEqual({ ok: true, value: null })
  })
})
