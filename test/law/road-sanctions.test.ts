import { describe, expect, it } from 'vitest'
import type { Law } from '../../src/law/law.ts'
import { assess } from '../../src/law/procedure.ts'
import {
  caseOf,
  clerk,
  d,
  facts,
  head,
  headmaster,
  law,
  mayor,
  secretary,
  subhead,
  teacher,
} from './fixtures.ts'
import * as p from './payloads.ts'
import * as q from './payloads-discipline.ts'
import {
  allDecideBlocked,
  DECIDE,
  earlierOral,
  holdExamples,
  type Line,
  missedTwice,
  proven,
  provenAs,
  provenByTeam,
  type Row,
  start,
  startOf,
} from './road-examples.ts'

const TRANSITIONAL = ['decide-penundaan-kgb', 'decide-penundaan-pangkat', 'decide-penurunan-pangkat'] as const
const TUKIN = ['decide-tukin-6', 'decide-tukin-9', 'decide-tukin-12'] as const
/** Of a Pelaksana: he holds no post above pelaksana to be released from. */
const HEAVY = ['decide-penurunan-jabatan', 'decide-pdhtaps'] as const

const sedang = p.assessed('discipline', ['kewajiban-integritas'], 'instansi')
const berat = p.assessed('discipline', ['kewajiban-setia'])
const upward = (level: 'sedang' | 'berat', to = mayor): Line => [
  '2026-10-22',
  p.reported('2026-10-22', to, level),
]
const sedangReported = [...provenAs(sedang), upward('sedang', secretary)]
const beratReported = [...provenByTeam(berat), upward('berat')]

/** The tukin kinds in force from a day on. */
const tukinFrom = (on: string): Law => ({
  ...law,
  rules: { ...law.rules, sanctionSwitch: { ...law.rules.sanctionSwitch, tukinInForceFrom: d(on) } },
})

describe('kinds by level, by the dated switch and by repetition', () => {
  const rows: readonly Row[] = [
    {
      name: 'trap 07: sedang before the PP on pay is in force: the three transitional kinds, no tukin cut',
      facts: sedangReported,
      today: '2026-10-22',
      stage: 'recommendation',
      must: [...TRANSITIONAL],
      may: ['record-recommendation-answer'],
      blocked: TUKIN.map((id) => [id, 'Pasal 42 PP 94/2021'] as const),
      article: ['decide-penundaan-kgb', 'Pasal 42 PP 94/2021'],
      signer: ['decide-penundaan-kgb', 'Sekretaris Fiktif'],
    },
    {
      name: 'trap 07: the switch thrown: the tukin kinds, no transitional ones',
      facts: sedangReported,
      law: tukinFrom('2026-10-20'),
      today: '2026-10-22',
      stage: 'recommendation',
      must: [...TUKIN],
      blocked: TRANSITIONAL.map((id) => [id, '22 Oktober 2026'] as const),
    },
    {
      name: 'trap 07: findings before the switch: a decision dated before it may still be recorded',
      facts: sedangReported,
      law: tukinFrom('2026-10-25'),
      today: '2026-10-26',
      stage: 'recommendation',
      must: [...TUKIN],
      may: [...TRANSITIONAL],
    },
    {
      name: 'trap 07: the day before the switch still the transitional ones',
      facts: sedangReported,
      law: tukinFrom('2026-10-23'),
      today: '2026-10-22',
      stage: 'recommendation',
      must: [...TRANSITIONAL],
    },
    {
      name: 'berat: three kinds, by the head of the region, with the answer as alternative',
      facts: beratReported,
      today: '2026-10-22',
      stage: 'recommendation',
      must: [...HEAVY],
      may: ['record-recommendation-answer', 'close', 'release-temporarily'],
      blocked: allDecideBlocked('diancam hukuman berat'),
      article: ['decide-penurunan-jabatan', 'Pasal 16 sampai dengan Pasal 25'],
      signer: ['decide-pdhtaps', 'Wali Kota Fiktif'],
    },
    {
      name: 'BKN example 12a: the superior whose power ends below reports upward first',
      facts: provenAs(sedang),
      today: '2026-10-21',
      stage: 'findings',
      must: ['report-findings'],
      blocked: [['decide-penundaan-kgb', 'Pemeriksa tidak berwenang']],
      article: ['report-findings', 'Pasal 27'],
    },
    {
      name: 'sedang, examined by the Administrator who may impose it: he decides without a report',
      facts: [
        ...startOf(sedang, p.superiors([secretary, head, mayor])),
        ['2026-10-08', p.summons(1, '2026-10-08', '2026-10-20', secretary)],
        ['2026-10-09', p.summonsDelivered(1, '2026-10-09')],
        ['2026-10-20', p.attended(1)],
        ['2026-10-20', p.examined('2026-10-20', [secretary])],
        ['2026-10-21', p.findings(true)],
      ],
      today: '2026-10-21',
      stage: 'decision',
      must: [...TRANSITIONAL],
      signer: ['decide-penundaan-pangkat', 'Sekretaris Fiktif'],
    },
    {
      name: 'answered instead of decided: ready to close, a decision may still be recorded',
      facts: [...beratReported, ['2026-11-05', p.answered('2026-11-05')]],
      today: '2026-11-05',
      stage: 'ready-to-close',
      must: ['close'],
      may: [...HEAVY],
    },
    {
      name: 'nobody decides for long: the open decision is shown as stuck work, not lost',
      facts: beratReported,
      today: '2026-12-21',
      stage: 'recommendation',
      must: [...HEAVY],
    },
    {
      name: 'pernyataan tidak puas before for the same nature: nothing light is left, so a sedang kind (Ps. 35(2))',
      facts: [...proven, upward('sedang', secretary)],
      file: earlierOral('pernyataan-tidak-puas'),
      today: '2026-10-22',
      stage: 'recommendation',
      must: [...TRANSITIONAL],
      blocked: allDecideBlocked('Pasal 35 ayat (2)'),
      article: ['decide-penundaan-kgb', 'Pasal 35 ayat (2)'],
      warns: ['repeat-offence'],
    },
    {
      name: 'penundaan KGB before, sedang again: only the heavier sedang kinds',
      facts: sedangReported,
      file: earlierOral('penundaan-kgb', 'sedang'),
      today: '2026-10-22',
      stage: 'recommendation',
      must: ['decide-penundaan-pangkat', 'decide-penurunan-pangkat'],
      blocked: [['decide-penundaan-kgb', 'Pasal 35 ayat (2)']],
    },
    {
      name: 'penundaan KGB before, now under the tukin kinds: the second tukin kind at least',
      facts: sedangReported,
      file: earlierOral('penundaan-kgb', 'sedang'),
      law: tukinFrom('2026-01-01'),
      today: '2026-10-22',
      stage: 'recommendation',
      must: ['decide-tukin-9', 'decide-tukin-12'],
      blocked: [['decide-tukin-6', 'Pasal 35 ayat (2)']],
    },
    {
      name: 'the heaviest sedang kind before, sedang again: berat',
      facts: [...provenByTeam(sedang), upward('berat')],
      file: earlierOral('penurunan-pangkat', 'sedang'),
      today: '2026-10-22',
      stage: 'recommendation',
      must: [...HEAVY],
      warns: [],
    },
    {
      name: 'trap 17: no ladder: a first offence with impact on the state is berat at once',
      facts: [...provenByTeam(p.assessed('discipline', ['kewajiban-integritas'], 'negara')), upward('berat')],
      today: '2026-10-22',
      stage: 'recommendation',
      must: [...HEAVY],
      warnsNot: ['repeat-offence'],
    },
    {
      name: 'BKN example 16: the same kind of act on the unit alone is light',
      facts: provenAs(p.assessed('discipline', ['kewajiban-integritas'], 'unit-kerja')),
      today: '2026-10-21',
      stage: 'decision',
      must: [...DECIDE],
    },
    {
      name: 'BKN example 16: on the instansi sedang',
      facts: sedangReported,
      today: '2026-10-22',
      stage: 'recommendation',
      must: [...TRANSITIONAL],
    },
    {
      name: 'BKN example 18a: need or greed weighs within the level, it does not change it',
      facts: [
        ...proven.slice(0, -1),
        [
          '2026-10-21',
          {
            type: 'findings-settled',
            proven: true,
            level: null,
            aggravating: 'demi keuntungan sendiri',
            mitigating: '',
          },
        ],
      ],
      today: '2026-10-21',
      stage: 'decision',
      must: [...DECIDE],
    },
    {
      name: 'trap 06: example 8 prints teguran lisan for 5 days away, the scale says teguran tertulis: both are left to the examiner',
      facts: provenAs(p.assessed('discipline', ['kewajiban-masuk-kerja']), 'ringan'),
      today: '2026-10-21',
      stage: 'decision',
      must: [...DECIDE],
      warns: ['level-unknown'],
    },
    {
      name: 'trap 18: the same act was punished already: no second decision, the case is closed',
      facts: proven,
      file: {
        earlier: [
          {
            sanction: 'teguran-lisan',
            level: 'ringan',
            decidedOn: d('2026-09-20'),
            violations: ['kewajiban-integritas'],
            actDate: d('2026-09-01'),
          },
        ],
      },
      today: '2026-10-21',
      stage: 'ready-to-close',
      must: ['close'],
      blocked: allDecideBlocked('Pasal 35 ayat (3)'),
      never: [...DECIDE],
      warns: ['double-punishment'],
    },
    {
      name: 'trap 18: another act of that day, as the clerk states: decided like any other, and the statement is shown',
      facts: provenAs({
        ...p.assessed('discipline'),
        anotherAct: 'Unggahan lain, pukul 20.00, tentang orang lain',
      }),
      file: {
        earlier: [
          {
            sanction: 'teguran-lisan',
            level: 'ringan',
            decidedOn: d('2026-09-20'),
            violations: ['kewajiban-integritas'],
            actDate: d('2026-09-01'),
          },
        ],
      },
      today: '2026-10-21',
      stage: 'decision',
      must: [...DECIDE],
      warns: ['another-act'],
      warnsNot: ['double-punishment'],
    },
    {
      name: 'trap 19: a sanksi moral for the same act is another track: warned, not barred',
      facts: proven,
      file: {
        earlier: [
          {
            sanction: 'sanksi-moral-tertutup',
            level: null,
            decidedOn: d('2026-09-20'),
            violations: ['kewajiban-integritas'],
            actDate: d('2026-09-01'),
          },
        ],
      },
      today: '2026-10-21',
      stage: 'decision',
      must: [...DECIDE],
      warns: ['ethics-for-same-act'],
      warnsNot: ['repeat-offence', 'double-punishment'],
    },
    {
      name: 'trap 18: an act of the same day under another article is pointed out',
      facts: proven,
      file: {
        earlier: [
          {
            sanction: 'teguran-lisan',
            level: 'ringan',
            decidedOn: d('2026-09-20'),
            violations: ['kewajiban-rahasia'],
            actDate: d('2026-09-01'),
          },
        ],
      },
      today: '2026-10-21',
      stage: 'decision',
      must: [...DECIDE],
      warns: ['sanction-same-day'],
      warnsNot: ['double-punishment'],
    },
    {
      name: 'a later sanction whose own act was another day is no double punishment',
      facts: proven,
      file: {
        earlier: [
          {
            sanction: 'teguran-lisan',
            level: 'ringan',
            decidedOn: d('2026-09-20'),
            violations: ['kewajiban-integritas'],
            actDate: d('2026-08-01'),
          },
        ],
      },
      today: '2026-10-21',
      stage: 'decision',
      must: [...DECIDE],
      warnsNot: ['double-punishment', 'sanctioned-since-act'],
    },
    {
      name: 'trap 03: n angka 1 answered as sedang: sedang kinds by the competent official',
      facts: [
        ...provenAs(p.assessed('discipline', ['larangan-n-ikut-kampanye']), 'sedang'),
        upward('sedang', secretary),
      ],
      today: '2026-10-22',
      stage: 'recommendation',
      must: [...TRANSITIONAL],
      blocked: allDecideBlocked('tidak pernah ringan'),
    },
    {
      name: 'trap 13: an act before PP 94/2021, reported upward: no decision here, the answer is awaited',
      facts: [
        ...provenAs(p.assessed('discipline', ['kewajiban-integritas'], 'unit-kerja', '2021-08-30')),
        upward('sedang'),
      ],
      today: '2026-10-22',
      stage: 'recommendation',
      must: ['record-recommendation-answer'],
      warns: ['act-before-rule'],
    },
    {
      name: 'trap 09: twice absent and berat: report on the evidence, never a third summons or an examination',
      facts: [...startOf(berat), ...missedTwice.slice(start.length), ['2026-11-03', p.findings(true)]],
      today: '2026-11-03',
      stage: 'findings',
      must: ['report-findings'],
      blocked: [['release-temporarily', 'Belum pernah diperiksa']],
    },
    {
      name: 'trap 09: berat on the evidence, reported: the head of the region decides',
      facts: [
        ...startOf(berat),
        ...missedTwice.slice(start.length),
        ['2026-11-03', p.findings(true)],
        ['2026-11-04', p.reported('2026-11-04', mayor, 'berat')],
      ],
      today: '2026-11-04',
      stage: 'recommendation',
      must: [...HEAVY],
      article: ['decide-penurunan-jabatan', 'Pasal 26 ayat (4)'],
    },
  ]
  holdExamples(rows)
})

describe('who decides, when somebody is missing, involved or only acting', () => {
  const withChain = (assessment: typeof berat, chain: Parameters<typeof p.superiors>[0]): Line[] => [
    ...startOf(assessment, p.superiors(chain)),
    ...(assessment === berat ? provenByTeam(assessment) : provenAs(assessment)).slice(start.length),
  ]
  const rows: readonly Row[] = [
    {
      name: 'BKN example 8: no Administrator there, so the next higher decides a sedang case',
      facts: [...withChain(sedang, [subhead, head, mayor]), upward('sedang', head)],
      today: '2026-10-22',
      stage: 'recommendation',
      must: [...TRANSITIONAL],
      signer: ['decide-penundaan-kgb', 'Kadis Fiktif'],
    },
    {
      name: 'trap 20: a Plt. Administrator passes a sedang case upward',
      facts: [
        ...withChain(sedang, [subhead, { ...secretary, acting: 'plt' }, head, mayor]),
        upward('sedang', head),
      ],
      today: '2026-10-22',
      stage: 'recommendation',
      must: [...TRANSITIONAL],
      signer: ['decide-penundaan-kgb', 'Kadis Fiktif'],
      warns: ['authority-moved-up-1'],
    },
    {
      name: 'an involved Administrator is passed over: one level up',
      facts: [
        ...withChain(sedang, [subhead, secretary, head, mayor]),
        ['2026-10-21', q.involved(secretary.identity, 'involved-superior')],
        upward('sedang', head),
      ],
      today: '2026-10-22',
      stage: 'recommendation',
      must: [...TRANSITIONAL],
      signer: ['decide-penundaan-kgb', 'Kadis Fiktif'],
      article: ['decide-penundaan-kgb', 'Pasal 25 PP 94/2021'],
      warns: ['authority-moved-up-1'],
    },
    {
      name: 'the direct superior reported him: the next higher one summons',
      facts: start,
      file: { reporters: [{ name: 'KASUBAG fiktif', nip: null }] },
      today: '2026-10-05',
      stage: 'summons',
      must: ['issue-summons-1'],
      signer: ['issue-summons-1', 'Sekretaris Fiktif'],
      warns: ['authority-moved-up-1'],
    },
    {
      name: 'the direct superior is a witness: he neither summons, examines nor decides',
      facts: [...start, ['2026-10-02', q.involved(subhead.identity, 'witness')]],
      today: '2026-10-05',
      stage: 'summons',
      must: ['issue-summons-1'],
      signer: ['issue-summons-1', 'Sekretaris Fiktif'],
      warns: ['authority-moved-up-1'],
    },
    {
      name: 'berat without the head of the region in the chain: complete the chain, or record his answer',
      facts: [...withChain(berat, [subhead, secretary, head]), upward('berat')],
      today: '2026-10-22',
      stage: 'recommendation',
      must: ['confirm-superiors', 'record-recommendation-answer'],
      blocked: [['decide-penurunan-jabatan', 'Kepala daerah']],
      warns: ['no-competent-official'],
    },
    {
      name: 'trap 01: the Inspektur never decides over another unit: the Kepala Dinas does',
      facts: [...withChain(sedang, [subhead, head, mayor]), upward('sedang', head)],
      file: { whose: 'other-unit' },
      today: '2026-10-22',
      stage: 'recommendation',
      must: [...TRANSITIONAL],
      signer: ['decide-penundaan-kgb', 'Kadis Fiktif'],
    },
    {
      name: 'an Ahli Utama: berat by the head of the region, but his dismissal is the Presiden’s',
      facts: [...withChain(berat, [head, mayor]), upward('berat')],
      file: {
        person: {
          ...clerk,
          positionKind: 'fungsional',
          functionalLevel: 'ahli-utama',
        },
      },
      today: '2026-10-22',
      stage: 'recommendation',
      must: ['decide-penurunan-jabatan', 'decide-pembebasan-jabatan'],
      blocked: [['decide-pdhtaps', 'Presiden']],
    },
    {
      name: 'a JPT Utama is beyond every chain: reported, and the answer awaited',
      facts: [...withChain(berat, [mayor]), upward('berat')],
      file: { person: { ...clerk, positionKind: 'jpt-utama' } },
      today: '2026-10-22',
      stage: 'recommendation',
      must: ['record-recommendation-answer'],
      blocked: [['decide-penurunan-jabatan', 'tanyakan kepada BKN']],
    },
    {
      name: 'a head of school ranked as Pengawas by the office still does not decide over a teacher',
      facts: [
        ...startOf(p.assessed('discipline'), p.superiors([headmaster, head, mayor])),
        ['2026-10-08', p.summons(1, '2026-10-08', '2026-10-20', headmaster)],
        ['2026-10-09', p.summonsDelivered(1, '2026-10-09')],
        ['2026-10-20', p.attended(1)],
        ['2026-10-20', p.examined('2026-10-20', [headmaster])],
        ['2026-10-21', p.findings(true)],
      ],
      file: { whose: 'other-unit', person: teacher },
      law: { ...law, settings: { ...law.settings, functionalHeadsRankAs: 'pengawas' } },
      today: '2026-10-21',
      stage: 'findings',
      must: ['report-findings'],
    },
    {
      name: 'a head of school ranked as Administrator decides a light case himself',
      facts: [
        ...startOf(p.assessed('discipline'), p.superiors([headmaster, head, mayor])),
        ['2026-10-08', p.summons(1, '2026-10-08', '2026-10-20', headmaster)],
        ['2026-10-09', p.summonsDelivered(1, '2026-10-09')],
        ['2026-10-20', p.attended(1)],
        ['2026-10-20', p.examined('2026-10-20', [headmaster])],
        ['2026-10-21', p.findings(true)],
      ],
      file: { whose: 'other-unit', person: teacher },
      law: { ...law, settings: { ...law.settings, functionalHeadsRankAs: 'administrator' } },
      today: '2026-10-21',
      stage: 'decision',
      must: [...DECIDE],
      signer: ['decide-teguran-lisan', 'Kepala Sekolah Rekaan'],
    },
  ]
  holdExamples(rows)

  it('after the LHP the decision counts as stuck once the office’s patience is over, so the home page shows it', () => {
    const { steps } = assess(caseOf(facts(...beratReported)), law, d('2026-12-21'))
    const step = steps.find(({ id }) => id === 'decide-penurunan-jabatan')
    expect(step?.openSince).toBe('2026-10-22')
    expect(step?.stuckFrom && step.stuckFrom <= d('2026-12-21')).toBe(true)
  })
})
