import { describe, expect, it } from 'vitest'
import { checkFact } from '../../src/law/check-fact.ts'
import type { FactPayload } from '../../src/law/facts.ts'
import { caseState } from '../../src/law/procedure/case-state.ts'
import { effectiveFacts } from '../../src/law/procedure.ts'
import { sanctionsOf } from '../../src/office/cases/case-file.ts'
import { caseOf, d, facts, law, secretary } from './fixtures.ts'
import * as p from './payloads.ts'
import * as q from './payloads-discipline.ts'
import { holdExamples, type Line, missedTwice, objected, type Row } from './road-examples.ts'

const fellForForm: Line[] = [
  ...objected,
  ['2026-11-20', q.remedied('2026-11-20', 'dibatalkan', null, 'form')],
]
const fellOnMerits: Line[] = [
  ...objected,
  ['2026-11-20', q.remedied('2026-11-20', 'dibatalkan', null, 'merits')],
]
const decidedAnew: Line[] = [
  ...fellForForm,
  ['2026-11-23', q.imposed('2026-11-23', 'penundaan-kgb', secretary)],
]
const lightOnEvidence: Line[] = [
  ...missedTwice,
  ['2026-11-03', p.findings(true)],
  ['2026-11-03', p.decided('2026-11-03', 'teguran-tertulis', 'evidence')],
  ['2026-11-04', p.decisionDelivered('2026-11-04')],
  ['2026-11-10', q.filed('2026-11-10')],
  ['2026-11-20', q.remedied('2026-11-20', 'dicabut', null, 'form')],
]

describe('a decision that was annulled', () => {
  const rows: readonly Row[] = [
    {
      name: 'for its form: before the decision again, with the reason; the hearing and the LHP stand',
      facts: fellForForm,
      today: '2026-11-20',
      stage: 'recommendation',
      must: ['decide-penundaan-kgb', 'decide-penundaan-pangkat', 'decide-penurunan-pangkat'],
      may: ['settle-findings', 'examine', 'close'],
      notOffered: ['deliver-decision', 'file-remedy', 'record-served'],
      article: ['settle-findings', 'PP 79/2021'],
      warns: ['annulled-for-form'],
      warnsNot: ['double-punishment', 'sanctioned-since-act', 'no-promotion-while-serving'],
    },
    {
      name: 'for its form, decided anew: delivered like any other, and nothing of the first counts',
      facts: decidedAnew,
      today: '2026-11-23',
      stage: 'delivery',
      must: [['deliver-decision', '2026-12-11']],
      warnsNot: ['annulled-for-form'],
    },
    {
      name: 'for its form, decided anew and received: an objection stands open again',
      facts: [...decidedAnew, ['2026-11-24', p.decisionDelivered('2026-11-24')]],
      today: '2026-11-25',
      stage: 'effect',
      must: [],
      may: ['file-remedy'],
    },
    {
      name: 'for its form, and the defect lay in the hearing: heard again, settled again',
      facts: [...fellForForm, ['2026-11-23', p.examined('2026-11-23')]],
      today: '2026-11-23',
      stage: 'findings',
      must: ['settle-findings'],
    },
    {
      name: 'for its form, decided on the evidence: he may be summoned again',
      facts: lightOnEvidence,
      today: '2026-11-20',
      stage: 'decision',
      must: ['decide-teguran-lisan', 'decide-teguran-tertulis', 'decide-pernyataan-tidak-puas'],
      may: ['issue-summons-1', 'settle-findings'],
    },
    {
      name: 'for its form, decided on the evidence, summoned again: the road begins anew',
      facts: [...lightOnEvidence, ['2026-11-23', p.summons(1, '2026-11-23', '2026-12-03')]],
      today: '2026-11-23',
      stage: 'summons',
      must: ['deliver-summons-1'],
    },
    {
      name: 'on the merits: nothing is left but to close',
      facts: fellOnMerits,
      today: '2026-11-20',
      stage: 'ready-to-close',
      must: ['close'],
      notOffered: ['decide-penundaan-kgb', 'settle-findings', 'examine'],
      warnsNot: ['annulled-for-form'],
    },
  ]
  holdExamples(rows)

  const verdict = (lines: readonly Line[], today: string, payload: FactPayload): string => {
    const result = checkFact(caseOf(facts(...lines)), law, d(today), payload, d(today))
    return result.ok ? 'ok' : result.error.message
  }

  it.each<[string, readonly Line[], string, FactPayload, string]>([
    [
      'without saying what it fell for',
      objected,
      '2026-11-20',
      q.remedied('2026-11-20', 'dibatalkan', null, null),
      'cacat formal',
    ],
    [
      'upheld, yet fallen for its form',
      objected,
      '2026-11-20',
      q.remedied('2026-11-20', 'dikuatkan', null, 'form'),
      'kosongkan',
    ],
    [
      'another decision after a defect of form',
      fellForForm,
      '2026-11-23',
      q.imposed('2026-11-23', 'penundaan-pangkat', secretary),
      'ok',
    ],
    [
      'another decision older than the annulment',
      fellForForm,
      '2026-11-23',
      q.imposed('2026-11-19', 'penundaan-kgb', secretary),
      'pembatalan',
    ],
    [
      'another decision after the merits',
      fellOnMerits,
      '2026-11-23',
      q.imposed('2026-11-23', 'penundaan-kgb', secretary),
      'tidak dapat dicatat',
    ],
    ['closed as annulled after a defect of form', fellForForm, '2026-11-23', p.closed('annulled'), 'ok'],
    [
      'closed as sanctioned after a defect of form',
      fellForForm,
      '2026-11-23',
      p.closed('sanctioned'),
      'belum disampaikan',
    ],
    [
      'closed as annulled although another decision was made',
      decidedAnew,
      '2026-11-23',
      p.closed('annulled'),
      'Belum ada putusan',
    ],
  ])('%s', (_, lines, today, payload, expected) => {
    expect(verdict(lines, today, payload)).toContain(expected)
  })

  it('is no earlier sanction for another case of the same person', () => {
    const ended = (lines: readonly Line[]) =>
      sanctionsOf('K-1/2026', caseState(effectiveFacts(facts(...lines))))
    expect(ended(fellForForm)).toEqual([])
    expect(ended(fellOnMerits)).toEqual([])
    expect(ended(decidedAnew)).toMatchObject([{ sanction: 'penundaan-kgb', decidedOn: '2026-11-23' }])
  })
})
