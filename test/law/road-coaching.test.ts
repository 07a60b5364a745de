import { describe, expect, it } from 'vitest'
import { assess } from '../../src/law/procedure.ts'
import { caseOf, d, facts, head, law, secretary, stepIn, subhead } from './fixtures.ts'
import * as p from './payloads.ts'
import {
  asked,
  calledIn,
  coach,
  coachable,
  coached,
  holdExamples,
  type Row,
  safe,
  start,
  startOf,
} from './road-examples.ts'

describe('opening and coaching', () => {
  const rows: readonly Row[] = [
    {
      name: 'a new case waits for its assessment',
      facts: [['2026-10-01', p.opened()]],
      today: '2026-10-01',
      stage: 'opened',
      must: ['assess-report'],
      // Complaints are reported too (I'DIS): a case is handed over at any stage.
      may: ['secure-evidence', 'close', 'hand-over'],
    },
    {
      name: 'discipline: the chain of superiors comes before the summons',
      facts: start.slice(0, 2),
      today: '2026-10-02',
      stage: 'summons',
      must: ['confirm-superiors'],
      blocked: [['issue-summons-1', 'rantai atasan']],
    },
    {
      name: 'coaching: superiors first, evidence secured, no deletion asked yet',
      facts: coach,
      today: '2026-10-02',
      stage: 'coaching',
      must: ['confirm-superiors', 'secure-evidence'],
      blocked: [
        ['call-for-coaching', 'rantai atasan'],
        ['request-deletion', 'Amankan bukti dahulu'],
      ],
    },
    {
      name: 'coaching: the call is due by the office setting, 5 working days after the assessment',
      facts: coachable,
      today: '2026-10-05',
      stage: 'coaching',
      must: [['call-for-coaching', '2026-10-09'], 'secure-evidence'],
      may: ['hold-coaching', 'reprimand-coaching', 'escalate'],
      signer: ['call-for-coaching', 'Kasubag Fiktif'],
    },
    {
      name: 'coaching: with the evidence secured the deletion may be asked',
      facts: safe,
      today: '2026-10-05',
      stage: 'coaching',
      must: [['call-for-coaching', '2026-10-09']],
      may: ['request-deletion'],
    },
    {
      name: 'coaching: called in, the meeting is the next must and an absence is not yet one',
      facts: calledIn,
      today: '2026-10-06',
      stage: 'coaching',
      must: [['hold-coaching', '2026-10-08']],
      blocked: [['record-coaching-absence', '8 Oktober 2026']],
    },
    {
      name: 'coaching: on the day both outcomes are open',
      facts: calledIn,
      today: '2026-10-08',
      stage: 'coaching',
      must: [
        ['hold-coaching', '2026-10-08'],
        ['record-coaching-absence', '2026-10-08'],
      ],
    },
    {
      name: 'coaching ignored: call again, and escalation is proposed',
      facts: [...calledIn, ['2026-10-08', p.coachingAbsent()]],
      today: '2026-10-09',
      stage: 'coaching',
      must: [['call-for-coaching', '2026-10-15']],
      may: ['escalate', 'reprimand-coaching'],
      warns: ['coaching-ignored'],
    },
    {
      name: 'coaching held: ready to close, a written reprimand stays possible',
      facts: coached,
      today: '2026-10-08',
      stage: 'ready-to-close',
      must: ['close'],
      may: ['reprimand-coaching', 'request-deletion', 'hand-over'],
      // No sanction: it is told to BKPSDM, but not documented as one (Ps. 39, I'DIS).
      article: ['hand-over', 'Pasal 8'],
    },
    {
      name: 'coaching: a Surat Teguran alone also completes it, and is no hukuman disiplin',
      facts: [...safe, ['2026-10-06', p.reprimanded('2026-10-06')]],
      today: '2026-10-06',
      stage: 'ready-to-close',
      must: ['close'],
      notOffered: ['reprimand-coaching'],
    },
    {
      name: 'deletion requested: check it on the agreed day',
      facts: asked,
      today: '2026-10-09',
      stage: 'coaching',
      must: [['check-deletion', '2026-10-13']],
    },
    {
      name: 'post taken down: ready to close',
      facts: [...asked, ['2026-10-13', p.deletionChecked(true)]],
      today: '2026-10-13',
      stage: 'ready-to-close',
      must: ['close'],
      notOffered: ['request-deletion', 'check-deletion'],
    },
    {
      name: 'post left up: escalate, or close with a reason',
      facts: [...asked, ['2026-10-13', p.deletionChecked(false)]],
      today: '2026-10-13',
      stage: 'coaching',
      must: ['escalate'],
      may: ['request-deletion', 'close'],
      warns: ['coaching-ignored'],
    },
    {
      name: 'escalated: a new assessment is needed',
      facts: [...calledIn, ['2026-10-08', p.coachingAbsent()], ['2026-10-09', p.escalated()]],
      today: '2026-10-09',
      stage: 'opened',
      must: ['assess-report'],
    },
    {
      name: 'escalated and assessed as discipline: the summons road opens',
      facts: [
        ...calledIn,
        ['2026-10-08', p.coachingAbsent()],
        ['2026-10-09', p.escalated()],
        ['2026-10-09', p.assessed('discipline')],
      ],
      today: '2026-10-12',
      stage: 'summons',
      must: ['issue-summons-1'],
    },
    {
      name: 'Ps. 3 a cannot end in coaching',
      facts: startOf(p.assessed('coaching', ['kewajiban-setia'], 'negara')),
      today: '2026-10-05',
      stage: 'coaching',
      must: ['escalate'],
      blocked: [['call-for-coaching', 'Pasal 3 huruf a']],
    },
    {
      name: 'neutrality in coaching is warned about',
      facts: startOf(p.assessed('coaching', ['larangan-n-kampanye-kegiatan'])),
      today: '2026-10-05',
      stage: 'coaching',
      must: ['call-for-coaching', 'secure-evidence'],
      warns: ['neutrality-in-coaching'],
    },
  ]
  holdExamples(rows)
  it('an acting superior coaches without a word about the sanctions he may impose', () => {
    const lines = startOf(
      p.assessed('coaching'),
      p.superiors([{ ...subhead, acting: 'plt' }, secretary, head]),
    )
    const { signer } = stepIn(assess(caseOf(facts(...lines)), law, d('2026-10-05')), 'call-for-coaching')
    expect(signer?.official?.acting).toBe('plt')
    expect(signer?.warning).toBeNull()
  })
})
