import { describe, expect, it } from 'vitest'
import { checkFact } from '../../src/law/check-fact.ts'
import type { FactPayload } from '../../src/law/facts.ts'
import type { Law } from '../../src/law/law.ts'
import { assess } from '../../src/law/procedure.ts'
import { ElectionId } from '../../src/terms/ids.ts'
import { caseOf, d, facts, law, mayor, secretary, stepIn } from './fixtures.ts'
import * as p from './payloads.ts'
import * as q from './payloads-discipline.ts'
import {
  decided,
  delivered,
  earlierOral,
  holdExamples,
  type Line,
  proven,
  provenAs,
  provenByTeam,
  type Row,
} from './road-examples.ts'

const sedang = p.assessed('discipline', ['kewajiban-integritas'], 'instansi')
const berat = p.assessed('discipline', ['kewajiban-setia'])
const LOYALTY = ['kewajiban-setia']
/** Decided on 22 October, received on 23 October 2026: in effect on 13 November. */
const imposed = (sanction: Parameters<typeof q.imposed>[1]): Line[] => {
  const heavy = ['penurunan-jabatan', 'pembebasan-jabatan', 'pdhtaps'].includes(sanction)
  return [
    ...(heavy ? provenByTeam(berat) : provenAs(sedang)),
    ['2026-10-22', p.reported('2026-10-22', heavy ? mayor : secretary, heavy ? 'berat' : 'sedang')],
    ['2026-10-22', q.imposed('2026-10-22', sanction, heavy ? mayor : secretary, heavy ? LOYALTY : undefined)],
    ['2026-10-23', p.decisionDelivered('2026-10-23')],
  ]
}
const objected = (sanction: Parameters<typeof q.imposed>[1]): Line[] => [
  ...imposed(sanction),
  ['2026-10-30', q.filed('2026-10-30')],
]
const appealed: Line[] = [...imposed('pdhtaps'), ['2026-10-30', q.filed('2026-10-30', 'banding')]]

const pilkada = (candidatesFixedOn: string | null): Law => ({
  ...law,
  elections: [
    {
      id: ElectionId.parse('00000000-0000-4000-8000-000000000900'),
      name: 'Pilkada Rimba Raya',
      kind: 'pilkada',
      region: 'Rimba Raya',
      stages: {
        'pra-pencalonan': { from: null, to: null },
        pencalonan: { from: null, to: null },
        'masa-kampanye': { from: null, to: null },
        'masa-tenang': { from: null, to: null },
        'pemungutan-suara': { from: null, to: null },
        pasca: { from: null, to: null },
      },
      candidatesFixedOn: candidatesFixedOn === null ? null : d(candidatesFixedOn),
      source: 'Contoh',
      note: '',
    },
  ],
})

describe('serving, remedies, closing and reopening', () => {
  const rows: readonly Row[] = [
    {
      name: 'light: served at once on the day of effect, and the allowance is the region’s own matter',
      facts: delivered,
      today: '2026-11-13',
      stage: 'ready-to-close',
      must: ['close'],
      warns: ['allowance-by-local-rule'],
      notOffered: ['record-served'],
    },
    {
      name: 'the objection stands open from receipt on, until 12 November (14 working days)',
      facts: delivered,
      today: '2026-10-26',
      stage: 'effect',
      must: [],
      may: ['file-remedy'],
      article: ['file-remedy', 'PP 79/2021'],
      warns: ['remedy-last-day'],
    },
    {
      name: 'delivered on the day of the decision: both readings end on the same day, nothing to warn about',
      facts: [...decided, ['2026-10-22', p.decisionDelivered('2026-10-22')]],
      today: '2026-10-26',
      stage: 'effect',
      must: [],
      warnsNot: ['remedy-last-day'],
    },
    {
      name: 'sedang in effect: served for a year, no promotion meanwhile',
      facts: imposed('penundaan-kgb'),
      today: '2026-11-13',
      stage: 'serving',
      must: [['record-served', '2027-11-13']],
      effectiveOn: '2026-11-13',
      warns: ['no-promotion-while-serving'],
    },
    {
      name: 'a tukin cut of six months ends after six months',
      facts: imposed('tukin-6'),
      today: '2026-11-13',
      stage: 'serving',
      must: [['record-served', '2027-05-13']],
    },
    {
      name: 'served: ready to close, nothing keeps him from promotion',
      facts: [...imposed('penundaan-kgb'), ['2027-11-15', q.served('2027-11-13')]],
      today: '2027-11-15',
      stage: 'ready-to-close',
      must: ['close'],
      warnsNot: ['no-promotion-while-serving'],
    },
    {
      name: 'berat: penurunan jabatan is served for 12 months from its effect',
      facts: imposed('penurunan-jabatan'),
      today: '2026-11-16',
      stage: 'serving',
      must: [['record-served', '2027-11-13']],
    },
    {
      name: 'dismissal: nothing to serve; dismissal without honour is another law’s',
      facts: imposed('pdhtaps'),
      today: '2026-11-13',
      stage: 'ready-to-close',
      must: ['close'],
      warns: ['dismissal-not-by-pp94'],
      notOffered: ['record-served'],
    },
    {
      name: 'an objection is pending: nothing takes effect, 21 working days for the answer',
      facts: objected('penundaan-kgb'),
      today: '2026-11-13',
      stage: 'remedy',
      must: [['record-remedy-decision', '2026-11-30']],
      blocked: [['close', 'belum diputus']],
      notOffered: ['record-served', 'file-remedy'],
    },
    {
      name: 'an appeal against dismissal: 65 working days for BPASN',
      facts: appealed,
      today: '2026-11-02',
      stage: 'remedy',
      must: ['record-remedy-decision'],
      article: ['record-remedy-decision', 'PP 79/2021'],
    },
    {
      name: 'confirmed: in effect on the day the answer was received',
      facts: [...objected('penundaan-kgb'), ['2026-11-20', q.remedied('2026-11-20', 'dikuatkan')]],
      today: '2026-11-20',
      stage: 'serving',
      must: [['record-served', '2027-11-20']],
      effectiveOn: '2026-11-20',
      notOffered: ['file-remedy'],
    },
    {
      name: 'made lighter: that kind is served instead',
      facts: [
        ...objected('penurunan-jabatan'),
        ['2026-11-20', q.remedied('2026-11-20', 'diperingan', 'tukin-6')],
      ],
      today: '2026-11-20',
      stage: 'serving',
      must: [['record-served', '2027-05-20']],
    },
    {
      name: 'made heavier to a dismissal: the appeal opens, counted from the new decision',
      facts: [
        ...objected('penurunan-jabatan'),
        ['2026-11-20', q.remedied('2026-11-20', 'diperberat', 'pdhtaps')],
      ],
      today: '2026-11-20',
      stage: 'ready-to-close',
      must: ['close'],
      may: ['file-remedy'],
      effectiveOn: '2026-11-20',
    },
    {
      name: 'annulled: nothing to serve, close',
      facts: [...objected('penundaan-kgb'), ['2026-11-20', q.remedied('2026-11-20', 'dibatalkan')]],
      today: '2026-11-20',
      stage: 'ready-to-close',
      must: ['close'],
      notOffered: ['record-served', 'file-remedy', 'override-effect'],
      warnsNot: ['no-promotion-while-serving'],
    },
    {
      name: 'BKN example 24a: a heavier sanction ends the older one',
      facts: imposed('penurunan-jabatan'),
      file: {
        earlier: [
          {
            sanction: 'penundaan-kgb',
            level: 'sedang',
            decidedOn: d('2026-06-01'),
            violations: ['kewajiban-rahasia'],
          },
        ],
      },
      today: '2026-11-13',
      stage: 'serving',
      must: ['record-served'],
      warns: ['heavier-ends-older'],
      warnsNot: ['lighter-waits'],
    },
    {
      name: 'BKN example 24b: a lighter sanction waits for the older one',
      facts: delivered,
      file: {
        earlier: [
          {
            sanction: 'penundaan-kgb',
            level: 'sedang',
            decidedOn: d('2026-06-01'),
            violations: ['kewajiban-rahasia'],
          },
        ],
      },
      today: '2026-10-26',
      stage: 'effect',
      must: [],
      warns: ['lighter-waits'],
    },
    {
      name: 'an older sanction that ended long ago is not mentioned',
      facts: delivered,
      file: earlierOral('penundaan-kgb', 'sedang', 'kewajiban-rahasia'),
      today: '2026-10-26',
      stage: 'effect',
      must: [],
      warnsNot: ['lighter-waits', 'heavier-ends-older'],
    },
    {
      name: 'lowering a post within six months before a Pilkada’s penetapan needs the minister',
      facts: provenByTeam(berat),
      law: pilkada('2027-03-01'),
      today: '2026-10-21',
      stage: 'findings',
      must: ['report-findings'],
      warns: ['replacing-officials-before-election'],
    },
    {
      name: 'seven months before, or with no day of penetapan entered: no such warning',
      facts: provenByTeam(berat),
      law: pilkada('2027-06-01'),
      today: '2026-10-21',
      stage: 'findings',
      must: ['report-findings'],
      warnsNot: ['replacing-officials-before-election'],
    },
    {
      name: 'reopened: the case goes on where it stood, and may be assessed again',
      facts: [...imposed('penundaan-kgb'), ['2026-11-16', p.closed('other')], ['2026-11-17', q.reopened()]],
      today: '2026-11-17',
      stage: 'serving',
      must: ['record-served'],
      may: ['assess-report'],
    },
    {
      name: 'reopened after "not proven": the findings may be settled anew',
      facts: [
        ...provenAs(sedang).slice(0, -1),
        ['2026-10-21', p.findings(false)],
        ['2026-10-21', p.closed('not-proven')],
        ['2026-10-26', q.reopened()],
      ],
      today: '2026-10-26',
      stage: 'ready-to-close',
      must: ['close'],
      may: ['settle-findings', 'assess-report'],
    },
  ]
  holdExamples(rows)

  it('trap 06: BKN’s second example 22 prints 8 March 2022; the count that fits the first gives 9 March', () => {
    const lines: Line[] = [
      ['2022-01-03', p.opened()],
      ['2022-01-03', p.assessed('discipline', ['kewajiban-integritas'], 'unit-kerja', '2022-01-02')],
      ['2022-01-03', p.superiors()],
      ['2022-01-04', p.summons(1, '2022-01-04', '2022-01-14')],
      ['2022-01-04', p.summonsDelivered(1, '2022-01-04')],
      ['2022-01-14', p.attended(1)],
      ['2022-01-14', p.examined('2022-01-14')],
      ['2022-01-17', p.findings(true)],
      ['2022-02-01', p.decided('2022-02-01', 'teguran-lisan')],
      ['2022-02-14', p.decisionDelivered('2022-02-14')],
    ]
    const counted = assess(caseOf(facts(...lines)), law, d('2022-02-15')).effectiveOn
    expect(counted?.date).toBe('2022-03-09')
    const asPrinted: Line[] = [...lines, ['2022-02-15', p.effectOverridden('2022-03-08')]]
    const overridden = assess(caseOf(facts(...asPrinted)), law, d('2022-02-15')).effectiveOn
    expect(overridden?.date).toBe('2022-03-08')
    expect(overridden?.text).toContain('9 Maret 2022')
  })

  it('the step of an objection names both last days', () => {
    const step = stepIn(assess(caseOf(facts(...delivered)), law, d('2026-10-26')), 'file-remedy')
    expect(step.due?.date).toBe('2026-11-12')
    expect(step.note).toContain('12 November 2026')
    expect(step.note).toContain('11 November 2026')
  })
})

describe('a decision around the switch (trap 07)', () => {
  const switched: Law = {
    ...law,
    rules: {
      ...law.rules,
      sanctionSwitch: { ...law.rules.sanctionSwitch, tukinInForceFrom: d('2026-10-25') },
    },
  }
  it.each<[string, string, Parameters<typeof q.imposed>[1], boolean]>([
    ['dated before, the transitional kind', '2026-10-23', 'penundaan-kgb', true],
    ['dated after, the transitional kind', '2026-10-26', 'penundaan-kgb', false],
    ['dated after, the tukin cut', '2026-10-26', 'tukin-6', true],
    ['dated before, the tukin cut', '2026-10-23', 'tukin-6', false],
  ])('%s', (_, letterDate, kind, lawful) => {
    const file = caseOf(facts(...imposed('penundaan-kgb').slice(0, -2)))
    const payload = q.imposed(letterDate, kind, secretary)
    expect(checkFact(file, switched, d('2026-10-26'), payload, d('2026-10-26')).ok).toBe(lawful)
  })
})

describe('a report upward of a repeated offence', () => {
  it('recommends no level that the repetition has ruled out', () => {
    const file = caseOf(facts(...proven), earlierOral('pernyataan-tidak-puas'))
    const verdict = (level: 'ringan' | 'sedang') =>
      checkFact(file, law, d('2026-10-22'), p.reported('2026-10-22', secretary, level), d('2026-10-22'))
    expect(verdict('sedang').ok).toBe(true)
    const light = verdict('ringan')
    expect(light.ok ? '' : light.error.message).toContain('Pasal 35 ayat (2)')
  })
})

describe('what may be recorded', () => {
  const verdict = (lines: readonly Line[], today: string, payload: FactPayload, under: Law = law): string => {
    const result = checkFact(caseOf(facts(...lines)), under, d(today), payload, d(today))
    return result.ok ? 'ok' : result.error.message
  }
  const beratReported = imposed('penurunan-jabatan').slice(0, -2)
  const sedangReported = imposed('penundaan-kgb').slice(0, -2)

  it.each<[string, readonly Line[], string, FactPayload, string]>([
    [
      'berat by the head of the region',
      beratReported,
      '2026-10-22',
      q.imposed('2026-10-22', 'pdhtaps', mayor, LOYALTY),
      'ok',
    ],
    [
      'berat by the Administrator',
      beratReported,
      '2026-10-22',
      q.imposed('2026-10-22', 'pdhtaps', secretary, LOYALTY),
      'tidak berwenang',
    ],
    [
      'a tukin cut before its day',
      sedangReported,
      '2026-10-22',
      q.imposed('2026-10-22', 'tukin-6', secretary),
      'Pasal 42 PP 94/2021',
    ],
    [
      'a berat kind for a sedang case',
      sedangReported,
      '2026-10-22',
      q.imposed('2026-10-22', 'pdhtaps', mayor),
      'diancam hukuman sedang',
    ],
    [
      'BKN example 7: his superior decides where the competent one does not',
      sedangReported,
      '2026-10-22',
      q.imposed('2026-10-22', 'penundaan-kgb', mayor),
      'ok',
    ],
    ['an objection against a dismissal', imposed('pdhtaps'), '2026-10-30', q.filed('2026-10-30'), 'BPASN'],
    [
      'an appeal against a demotion',
      imposed('penurunan-jabatan'),
      '2026-10-30',
      q.filed('2026-10-30', 'banding'),
      'keberatan',
    ],
    ['an objection on the last day', imposed('penundaan-kgb'), '2026-11-12', q.filed('2026-11-12'), 'ok'],
    ['a late objection', imposed('penundaan-kgb'), '2026-11-13', q.filed('2026-11-13'), '12 November 2026'],
    [
      'a late objection with an accepted reason',
      imposed('penundaan-kgb'),
      '2026-11-13',
      q.filed('2026-11-13', 'keberatan', 'Dirawat di rumah sakit'),
      'ok',
    ],
    [
      'an objection before receipt',
      imposed('penundaan-kgb'),
      '2026-10-30',
      q.filed('2026-10-22'),
      'lebih awal',
    ],
    [
      'heavier than before',
      objected('penundaan-kgb'),
      '2026-11-20',
      q.remedied('2026-11-20', 'diperberat', 'penurunan-pangkat'),
      'ok',
    ],
    [
      'called heavier, but lighter',
      objected('penundaan-kgb'),
      '2026-11-20',
      q.remedied('2026-11-20', 'diperberat', 'teguran-tertulis'),
      'tidak sesuai',
    ],
    [
      'changed, but to nothing',
      objected('penundaan-kgb'),
      '2026-11-20',
      q.remedied('2026-11-20', 'diubah'),
      'pilih hukuman',
    ],
    [
      'annulled, but with a sanction',
      objected('penundaan-kgb'),
      '2026-11-20',
      q.remedied('2026-11-20', 'dibatalkan', 'teguran-lisan'),
      'kosongkan',
    ],
    [
      'served before its end without a reason',
      imposed('penundaan-kgb'),
      '2026-12-01',
      q.served('2026-12-01'),
      '13 November 2027',
    ],
    [
      'served early: a heavier sanction ended it',
      imposed('penundaan-kgb'),
      '2026-12-01',
      q.served('2026-12-01', 'Diakhiri hukuman yang lebih berat'),
      'ok',
    ],
    [
      'closed as sanctioned before it is served',
      imposed('penundaan-kgb'),
      '2026-12-01',
      p.closed('sanctioned'),
      'belum selesai dijalani',
    ],
    [
      'closed as sanctioned once served',
      [...imposed('penundaan-kgb'), ['2027-11-15', q.served('2027-11-13')]],
      '2027-11-15',
      p.closed('sanctioned'),
      'ok',
    ],
    [
      'closed as annulled without an annulment',
      delivered,
      '2026-11-13',
      p.closed('annulled'),
      'mencabut atau membatalkan',
    ],
    [
      'closed as annulled',
      [...objected('penundaan-kgb'), ['2026-11-20', q.remedied('2026-11-20', 'dicabut')]],
      '2026-11-20',
      p.closed('annulled'),
      'ok',
    ],
    [
      'closed as sanctioned after an annulment',
      [...objected('penundaan-kgb'), ['2026-11-20', q.remedied('2026-11-20', 'dicabut')]],
      '2026-11-20',
      p.closed('sanctioned'),
      'dicabut atau dibatalkan',
    ],
  ])('%s', (_, lines, today, payload, expected) => {
    expect(verdict(lines, today, payload)).toContain(expected)
  })
})
