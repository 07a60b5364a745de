import { describe } from 'vitest'
import type { Conduct, FactPayload } from '../../src/law/facts.ts'
import type { Law } from '../../src/law/law.ts'
import type { Road } from '../../src/terms/sanction.ts'
import { d, t } from './fixtures.ts'
import { BEFORE, conduct, lawOfElections, PILKADA, PILKADES, UNDATED } from './guide-examples.ts'
import * as p from './payloads.ts'
import { holdExamples, type Line, type Row } from './road-examples.ts'

const telaah = (
  road: Road,
  part: Partial<Conduct>,
  violations: readonly string[] = [],
  actDate = BEFORE,
): FactPayload => ({ ...p.assessed(road, violations, 'unit-kerja', actDate), conduct: conduct(part) })
const opened = (assessed: FactPayload, ...more: readonly Line[]): Line[] => [
  ['2026-10-01', p.opened()],
  ['2026-10-02', assessed],
  ['2026-10-02', p.superiors()],
  ...more,
]
const charted = (...days: string[]): Line => [
  '2026-10-02',
  {
    type: 'posts-charted',
    posts: days.map((on) => ({
      account: '@contoh',
      platform: 'Contoh',
      postedOn: d(on),
      postedAt: t('09:00'),
      url: 'https://contoh.invalid/1',
      summary: 'Ajakan',
      evidence: [],
    })),
  },
]
/** The penetapan of PILKADA as the office entered it later, or put it right. */
const fixedOn = (date: string): Law => ({
  ...lawOfElections,
  elections: [{ ...PILKADA, candidatesFixedOn: d(date) }, UNDATED, PILKADES],
})
const like = { forms: ['skb-2022-e4'] }
const ethics = telaah('ethics', { ...like, electionId: PILKADA.id })

describe('the elections in a running case', () => {
  const rows: readonly Row[] = [
    {
      name: 'ethics for a like before the penetapan: the Majelis is next, nothing to warn of',
      facts: opened(ethics),
      law: lawOfElections,
      today: '2026-10-02',
      stage: 'panel',
      must: ['form-ethics-panel'],
      warnsNot: ['road-not-for-conduct', 'nomination-unknown', 'straddles-nomination', 'target-by-date'],
    },
    {
      name: 'trap 13: the penetapan turns out to lie before the act: the road chosen does not fit any more',
      facts: opened(ethics),
      law: fixedOn('2026-09-05'),
      today: '2026-10-02',
      stage: 'panel',
      must: ['form-ethics-panel'],
      may: ['assess-report'],
      warns: ['road-not-for-conduct'],
    },
    {
      name: 'the penetapan put right to a later day: the road stands',
      facts: opened(ethics),
      law: fixedOn('2026-09-25'),
      today: '2026-10-02',
      stage: 'panel',
      must: ['form-ethics-panel'],
      warnsNot: ['road-not-for-conduct'],
    },
    {
      name: 'the penetapan still unknown: said until it is entered',
      facts: opened(telaah('ethics', { ...like, electionId: UNDATED.id })),
      law: lawOfElections,
      today: '2026-10-02',
      stage: 'panel',
      must: ['form-ethics-panel'],
      warns: ['nomination-unknown'],
      warnsNot: ['road-not-for-conduct'],
    },
    {
      name: 'posts on both sides of the penetapan: two acts on two roads',
      facts: opened(ethics, charted('2026-09-10', '2026-09-21')),
      law: lawOfElections,
      today: '2026-10-02',
      stage: 'panel',
      must: ['form-ethics-panel'],
      warns: ['straddles-nomination'],
    },
    {
      name: 'the day of the penetapan itself counts as after it',
      facts: opened(ethics, charted('2026-09-19', '2026-09-20')),
      law: lawOfElections,
      today: '2026-10-02',
      stage: 'panel',
      must: ['form-ethics-panel'],
      warns: ['straddles-nomination'],
    },
    {
      name: 'all posts before it: one act, one road',
      facts: opened(ethics, charted('2026-09-10', '2026-09-19')),
      law: lawOfElections,
      today: '2026-10-02',
      stage: 'panel',
      must: ['form-ethics-panel'],
      warnsNot: ['straddles-nomination'],
    },
    {
      name: 'huruf n in a village election: said, for it goes by the general duties',
      facts: opened(
        telaah('discipline', { forms: ['skb-2022-d6'], electionId: PILKADES.id }, [
          'larangan-n-keputusan-memihak',
        ]),
      ),
      law: lawOfElections,
      today: '2026-10-02',
      stage: 'summons',
      must: ['issue-summons-1', 'form-team'],
      warns: ['pilkades-apart'],
    },
    {
      name: 'general duties in a village election: nothing to say',
      facts: opened(
        telaah('discipline', { forms: ['skb-2022-d6'], electionId: PILKADES.id }, ['kewajiban-integritas']),
      ),
      law: lawOfElections,
      today: '2026-10-02',
      stage: 'summons',
      must: ['issue-summons-1'],
      warnsNot: ['pilkades-apart'],
    },
    {
      name: 'trap 2: party membership: the dismissal is not one of PP 94, and the case says so',
      facts: opened(telaah('discipline', { forms: ['skb-2022-d5'] }, ['kewajiban-peraturan'])),
      law: lawOfElections,
      today: '2026-10-02',
      stage: 'summons',
      must: ['issue-summons-1', 'form-team'],
      warns: ['dismissal-not-by-pp94', 'examination-team'],
    },
    {
      name: 'a telaah without conduct is left alone',
      facts: opened(p.assessed('ethics', [])),
      law: lawOfElections,
      today: '2026-10-02',
      stage: 'panel',
      must: ['form-ethics-panel'],
      warnsNot: ['road-not-for-conduct', 'nomination-unknown'],
    },
  ]
  holdExamples(rows)
})
