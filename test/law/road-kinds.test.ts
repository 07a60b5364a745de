import { describe, expect, it } from 'vitest'
import { checkFact } from '../../src/law/check-fact.ts'
import type { FactPayload } from '../../src/law/facts.ts'
import type { Law } from '../../src/law/law.ts'
import type { Identity } from '../../src/terms/person.ts'
import { caseOf, clerk, d, facts, law, mayor, secretary } from './fixtures.ts'
import { conduct } from './guide-examples.ts'
import * as p from './payloads.ts'
import * as q from './payloads-discipline.ts'
import {
  examined,
  holdExamples,
  type Line,
  objected,
  provenAs,
  provenByTeam,
  type Row,
  start,
  startOf,
} from './road-examples.ts'

const berat = p.assessed('discipline', ['kewajiban-setia'])
const beratReported: Line[] = [
  ...provenByTeam(berat),
  ['2026-10-22', p.reported('2026-10-22', mayor, 'berat')],
]
const kasubag: Identity = { ...clerk, position: 'Kepala Subbagian Rekaan', positionKind: 'pengawas' }
const pemula: Identity = { ...clerk, positionKind: 'fungsional', functionalLevel: 'pemula' }
const lhkpn = p.assessed('discipline', ['kewajiban-lhkpn'])
const formed = (form: string) => ({
  ...p.assessed('discipline', ['kewajiban-peraturan']),
  conduct: conduct({ forms: [form] }),
})
const upTo = (assessment: FactPayload): Line[] => [...startOf(assessment), ...examined.slice(start.length)]
/** The tukin kinds in force from a day on. */
const tukinFrom = (day: string): Law => ({
  ...law,
  rules: { ...law.rules, sanctionSwitch: { ...law.rules.sanctionSwitch, tukinInForceFrom: d(day) } },
})

describe('kinds and the post of the person', () => {
  const rows: readonly Row[] = [
    {
      name: 'a Pelaksana cannot be released to pelaksana: refused for good, with the article',
      facts: beratReported,
      today: '2026-10-22',
      stage: 'recommendation',
      must: ['decide-penurunan-jabatan', 'decide-pdhtaps'],
      blocked: [['decide-pembebasan-jabatan', 'Pasal 8 ayat (4) PP 94/2021']],
      warns: ['post-of-penurunan-jabatan'],
    },
    {
      name: 'a Pengawas has a lower post and can be released: all three kinds, nothing to ask',
      facts: beratReported,
      file: { person: kasubag },
      today: '2026-10-22',
      stage: 'recommendation',
      must: ['decide-penurunan-jabatan', 'decide-pembebasan-jabatan', 'decide-pdhtaps'],
      warnsNot: ['post-of-penurunan-jabatan'],
    },
    {
      name: 'the lowest level of a functional: which post is one lower is asked',
      facts: beratReported,
      file: { person: pemula },
      today: '2026-10-22',
      stage: 'recommendation',
      must: ['decide-penurunan-jabatan', 'decide-pembebasan-jabatan', 'decide-pdhtaps'],
      warns: ['post-of-penurunan-jabatan'],
    },
  ]
  holdExamples(rows)
})

describe('levels that a row or a source rules out', () => {
  const rows: readonly Row[] = [
    {
      name: 'D9 (SKB): sedang by its own row although article and impact say ringan',
      facts: [
        ...provenAs(formed('skb-2022-d9')),
        ['2026-10-22', p.reported('2026-10-22', secretary, 'sedang')],
      ],
      today: '2026-10-22',
      stage: 'recommendation',
      must: ['decide-penundaan-kgb', 'decide-penundaan-pangkat', 'decide-penurunan-pangkat'],
      blocked: [['decide-teguran-lisan', 'SKB Netralitas 2022 D9']],
      warns: ['level-exceeds-light'],
    },
    {
      name: 'D5 (SKB): party membership is heard by a Tim Pemeriksa',
      facts: startOf(formed('skb-2022-d5')),
      today: '2026-10-02',
      stage: 'summons',
      must: ['issue-summons-1', 'form-team'],
      warns: ['dismissal-not-by-pp94'],
    },
    {
      name: 'LHKPN named sedang: the sedang kinds, no teguran',
      facts: [...provenAs(lhkpn, 'sedang'), ['2026-10-22', p.reported('2026-10-22', secretary, 'sedang')]],
      today: '2026-10-22',
      stage: 'recommendation',
      must: ['decide-penundaan-kgb', 'decide-penundaan-pangkat', 'decide-penurunan-pangkat'],
    },
  ]
  holdExamples(rows)

  const verdict = (lines: readonly Line[], today: string, payload: FactPayload, under: Law = law): string => {
    const result = checkFact(caseOf(facts(...lines)), under, d(today), payload, d(today))
    return result.ok ? 'ok' : result.error.message
  }
  it.each<[string, readonly Line[], string, FactPayload, string, Law?]>([
    ['LHKPN named ringan', upTo(lhkpn), '2026-10-21', p.findings(true, 'ringan'), 'lebih ringan'],
    ['LHKPN named sedang', upTo(lhkpn), '2026-10-21', p.findings(true, 'sedang'), 'ok'],
    ['LHKPN named berat', upTo(lhkpn), '2026-10-21', p.findings(true, 'berat'), 'ok'],
    ['D3 settled as ringan', upTo(formed('skb-2022-d3')), '2026-10-21', p.findings(true, 'ringan'), 'sedang'],
    ['D3 settled as sedang', upTo(formed('skb-2022-d3')), '2026-10-21', p.findings(true, 'sedang'), 'ok'],
    [
      'a remedy that puts a tukin cut in place before its day',
      objected,
      '2026-11-20',
      q.remedied('2026-11-20', 'diubah', 'tukin-6'),
      'Pasal 42 PP 94/2021',
    ],
    [
      'a remedy that puts a tukin cut in place once it is in force',
      objected,
      '2026-11-20',
      q.remedied('2026-11-20', 'diubah', 'tukin-9'),
      'ok',
      tukinFrom('2026-11-01'),
    ],
    [
      'a remedy that puts a transitional kind in place after the switch',
      objected,
      '2026-11-20',
      q.remedied('2026-11-20', 'diperberat', 'penundaan-pangkat'),
      'Pasal 42 PP 94/2021',
      tukinFrom('2026-11-01'),
    ],
    [
      'a remedy that releases a Pelaksana from his post',
      objected,
      '2026-11-20',
      q.remedied('2026-11-20', 'diperberat', 'pembebasan-jabatan'),
      'Pelaksana',
    ],
  ])('%s', (_, lines, today, payload, expected, under) => {
    expect(verdict(lines, today, payload, under)).toContain(expected)
  })
})
