import { describe, expect, it } from 'vitest'
import { FormList } from '../../src/law/rulebook.ts'
import { clerk, d, head, mayor, rulebook, subhead, t } from './fixtures.ts'
import { AFTER, BEFORE, type GuideRow, holdGuide, PILKADA, PILKADES, UNDATED } from './guide-examples.ts'
import * as p from './payloads.ts'

const n5 = 'larangan-n-keputusan-memihak'
const n6 = 'larangan-n-kampanye-kegiatan'
const at = { electionId: PILKADA.id }
const post = (on: string) => ({
  account: '@contoh',
  platform: 'Contoh',
  postedOn: d(on),
  postedAt: t('09:00'),
  url: '',
  summary: 'Unggahan contoh',
  evidence: [],
})
const posts = (...days: string[]) =>
  ['2026-10-01', { type: 'posts-charted' as const, posts: days.map(post) }] as const

describe('neutrality: by form first, then by object and date', () => {
  const rows: readonly GuideRow[] = [
    {
      name: 'E4 the day before the penetapan: bakal calon, so ethics; discipline only with a reason',
      conduct: { forms: ['skb-2022-e4'], ...at },
      actDate: '2026-09-19',
      proposed: ['ethics'],
      unusual: ['discipline', 'coaching', 'clarification'],
      articles: [],
      level: null,
      asks: [],
    },
    {
      name: 'E4 on the day of the penetapan: calon, so discipline, never ethics',
      conduct: { forms: ['skb-2022-e4'], ...at },
      actDate: AFTER,
      proposed: ['discipline'],
      refused: [['ethics', 'SKB Netralitas']],
      articles: [n5, n6],
      level: 'berat',
    },
    {
      name: 'D6 after the penetapan: discipline, berat by huruf n angka 5 and 6',
      conduct: { forms: ['skb-2022-d6'], ...at },
      proposed: ['discipline'],
      unusual: ['coaching', 'clarification'],
      refused: [['ethics', 'SKB Netralitas']],
      articles: [n5, n6],
      level: 'berat',
      // A Pelaksana holds no post above pelaksana to be released from.
      kinds: ['penurunan-jabatan', 'pdhtaps'],
      authority: 'Wali Kota Rimba Raya',
    },
    {
      name: 'D6 chosen, but the act lies before the penetapan: its object was a bakal calon, so ethics',
      conduct: { forms: ['skb-2022-d6'], ...at },
      actDate: BEFORE,
      proposed: ['ethics'],
      articles: [],
    },
    {
      name: 'trap 13: the same act in an election whose penetapan is unknown is asked, and nothing is proposed',
      conduct: { forms: ['skb-2022-d6'], electionId: UNDATED.id },
      proposed: [],
      unusual: ['discipline', 'ethics', 'coaching', 'clarification'],
      asks: ['election'],
    },
    {
      name: 'without an election nothing tells a bakal calon from a calon: asked',
      conduct: { forms: ['skb-2022-e1'], targets: ['calon'] },
      proposed: [],
      asks: ['election'],
    },
    {
      name: 'a target called calon before the penetapan: the date decides, and says so',
      conduct: { forms: ['skb-2022-e4'], targets: ['calon'], ...at },
      actDate: BEFORE,
      proposed: ['ethics'],
      notes: ['target-by-date'],
    },
    {
      name: 'no form, but a picture of a candidate: by date all the same',
      conduct: { content: ['gambar-calon'], ...at },
      actDate: BEFORE,
      proposed: ['ethics'],
    },
    {
      name: 'a party only and no form: the form is asked',
      conduct: { targets: ['partai'], ...at },
      proposed: [],
      asks: ['form'],
    },
    ...(['d3', 'd8', 'd11', 'd12'] as const).map(
      (form): GuideRow => ({
        name: `${form.toUpperCase()} is discipline already before the penetapan (practice)`,
        conduct: { forms: [`skb-2022-${form}`], ...at },
        actDate: BEFORE,
        proposed: ['discipline'],
      }),
    ),
    {
      name: 'D8 before the penetapan: ethics is refused, the article says before, during and after the campaign',
      conduct: { forms: ['skb-2022-d8'], ...at },
      actDate: BEFORE,
      proposed: ['discipline'],
      refused: [['ethics', 'SKB Netralitas']],
      level: 'berat',
    },
    {
      name: 'D3 rests on one source: ethics is not refused, it asks for a reason',
      conduct: { forms: ['skb-2022-d3'], ...at },
      actDate: BEFORE,
      impact: 'instansi',
      proposed: ['discipline'],
      unusual: ['ethics', 'coaching', 'clarification'],
      level: 'sedang',
      notesNot: ['level-of-skb-2022-d3'],
    },
    {
      name: 'D3 with impact on the unit: article and impact say ringan, its own row sedang, and that binds',
      conduct: { forms: ['skb-2022-d3'], ...at },
      actDate: BEFORE,
      proposed: ['discipline'],
      level: 'sedang',
      kinds: ['penundaan-kgb', 'penundaan-pangkat', 'penurunan-pangkat'],
      notesNot: ['level-of-skb-2022-d3'],
    },
    {
      name: 'D3 with impact on the state: article and impact say more than its row, and the heavier holds',
      conduct: { forms: ['skb-2022-d3'], ...at },
      actDate: BEFORE,
      impact: 'negara',
      proposed: ['discipline'],
      level: 'berat',
      notes: ['level-of-skb-2022-d3'],
    },
    {
      name: 'D9 fits before the penetapan',
      conduct: { forms: ['skb-2022-d9'], ...at },
      actDate: BEFORE,
      proposed: ['discipline'],
      asks: [],
    },
    {
      name: 'D9 does not exist after the penetapan: another form is asked for',
      conduct: { forms: ['skb-2022-d9'], ...at },
      actDate: AFTER,
      proposed: [],
      asks: ['form'],
    },
    {
      name: 'D10 after the penetapan is berat',
      conduct: { forms: ['skb-2022-d10'], ...at },
      proposed: ['discipline'],
      level: 'berat',
    },
    {
      name: 'D10 does not exist before it',
      conduct: { forms: ['skb-2022-d10'], ...at },
      actDate: BEFORE,
      proposed: [],
      asks: ['form'],
    },
    {
      name: 'trap 2: party membership is examined as discipline, its dismissal is no sanction of PP 94',
      conduct: { forms: ['skb-2022-d5'], ...at },
      actDate: BEFORE,
      proposed: ['discipline'],
      refused: [['ethics', 'UU 20/2023']],
      level: 'berat',
      asks: ['dismissal'],
      notes: ['form-skb-2022-d5'],
    },
    {
      name: 'trap 2: party membership before UU 20/2023: its dismissal followed UU 5/2014',
      conduct: { forms: ['skb-2022-d5'] },
      actDate: '2023-10-30',
      proposed: ['discipline'],
      refused: [['ethics', 'UU 5/2014']],
      asks: ['dismissal'],
    },
    {
      name: 'trap 2: party membership on the first day of UU 20/2023',
      conduct: { forms: ['skb-2022-d5'] },
      actDate: '2023-10-31',
      proposed: ['discipline'],
      refused: [['ethics', 'UU 20/2023']],
      asks: ['dismissal'],
    },
    {
      name: 'trap 3: going along with a campaign (angka 1) has no level: asked, and no kind is named',
      conduct: { forms: ['skb-2022-e6'], ...at },
      actDate: AFTER,
      proposed: ['discipline'],
      articles: ['larangan-n-ikut-kampanye'],
      level: null,
      kinds: [],
      asks: ['level'],
    },
    {
      name: 'trap 24: like and follow stay a violation; context is weighed',
      conduct: { forms: ['skb-2022-d6'], ...at },
      proposed: ['discipline'],
      notes: ['like-and-follow'],
      shown: ['hanya-suka'],
    },
    {
      name: 'trap 28: the press writes bakal calon in the discipline list too: said beside the form',
      conduct: { forms: ['skb-2022-d1'], ...at },
      proposed: ['discipline'],
      notes: ['form-skb-2022-d1'],
    },
    {
      name: 'E5 needs a post that the public can see: in a closed group it asks for a reason',
      conduct: { forms: ['skb-2022-e5'], access: 'closed', ...at },
      actDate: BEFORE,
      proposed: [],
      unusual: ['ethics', 'discipline', 'coaching', 'clarification'],
      notes: ['public-access'],
      shown: ['tertutup'],
      shownNot: ['publik'],
    },
    {
      name: 'D7 and nobody knows who could see it: asked',
      conduct: { forms: ['skb-2022-d7'], access: 'unknown', ...at },
      proposed: ['discipline'],
      asks: ['access'],
    },
    {
      name: 'a closed group does not matter where another form carries the road',
      conduct: { forms: ['skb-2022-d6', 'skb-2022-d7'], access: 'closed', ...at },
      proposed: ['discipline'],
    },
    {
      name: 'two forms on two tracks: discipline and ethics are both proposed (trap 19)',
      conduct: { forms: ['skb-2022-e4', 'skb-2022-d8'], ...at },
      actDate: BEFORE,
      proposed: ['discipline', 'ethics'],
      articles: [n5, n6],
    },
    {
      name: 'pilkades is no huruf n: general duties, level by impact',
      conduct: { forms: ['skb-2022-d6'], electionId: PILKADES.id },
      proposed: ['discipline'],
      articles: ['kewajiban-integritas', 'kewajiban-peraturan'],
      level: 'ringan',
      notes: ['pilkades-apart'],
      asks: [],
    },
    {
      name: 'posts on both sides of the penetapan: per act, since the roads differ',
      conduct: { forms: ['skb-2022-d6'], ...at },
      facts: [posts('2026-09-10', '2026-09-25')],
      proposed: ['discipline'],
      notes: ['straddles-nomination'],
      shown: ['berulang'],
    },
    {
      name: 'posts after the penetapan only: nothing to part',
      conduct: { forms: ['skb-2022-d6'], ...at },
      facts: [posts('2026-09-24', '2026-09-25')],
      proposed: ['discipline'],
      notesNot: ['straddles-nomination'],
    },
    {
      name: 'the 16 of Kemenag: attending a party event names no road, so it is asked',
      conduct: { forms: ['larangan-kemenag-14'], ...at },
      proposed: [],
      asks: ['form'],
    },
    {
      name: 'the merged 16: state facilities are berat',
      conduct: { forms: ['larangan-gabungan-11'], ...at },
      proposed: ['discipline'],
      articles: ['larangan-n-kampanye-fasilitas'],
      level: 'berat',
    },
    {
      name: 'a list younger than the act leads nowhere, and says so',
      conduct: { forms: ['skb-2022-e4'], ...at },
      actDate: '2022-09-21',
      proposed: [],
      notes: ['younger-skb-2022-e4'],
    },
  ]
  holdGuide(rows)
})

describe('speech and conduct at work: by article and impact', () => {
  const rows: readonly GuideRow[] = [
    {
      name: 'nothing chosen, nothing said',
      conduct: {},
      proposed: [],
      unusual: [],
      asks: [],
      level: null,
    },
    {
      name: 'hatred of Pancasila is always berat and never ends in coaching',
      conduct: { content: ['ujaran-kebencian'], targets: ['pancasila-nkri'] },
      proposed: ['discipline'],
      refused: [['coaching', 'Pasal 3 huruf a']],
      articles: ['kewajiban-setia'],
      level: 'berat',
      notes: ['criminal-in-parallel'],
    },
    {
      name: 'radicalism is Ps. 3 a whatever its target',
      conduct: { content: ['radikalisme'] },
      proposed: ['discipline'],
      refused: [['coaching', 'Pasal 3 huruf a']],
      level: 'berat',
    },
    {
      name: 'hatred of the Government rests on one source: coaching asks for a reason instead of being refused',
      conduct: { content: ['ujaran-kebencian'], targets: ['pemerintah'] },
      proposed: ['discipline'],
      unusual: ['coaching', 'ethics', 'clarification'],
      articles: ['kewajiban-setia', 'kewajiban-integritas'],
    },
    {
      name: 'once the clerk has chosen Ps. 3 a himself, coaching is refused',
      conduct: { content: ['ujaran-kebencian'], targets: ['pemerintah'] },
      violations: ['kewajiban-setia'],
      proposed: ['discipline'],
      refused: [['coaching', 'Pasal 3 huruf a']],
    },
    {
      name: 'SARA on the unit is sedang already (Ps. 3 b is never ringan)',
      conduct: { content: ['ujaran-kebencian'], targets: ['sara'] },
      proposed: ['discipline'],
      articles: ['kewajiban-persatuan'],
      level: 'sedang',
    },
    {
      name: 'a hoax with impact on the state is berat',
      conduct: { content: ['hoaks'] },
      impact: 'negara',
      proposed: ['discipline'],
      unusual: ['coaching', 'ethics', 'clarification'],
      level: 'berat',
    },
    {
      name: 'an insult, light and for the first time: coaching before discipline',
      conduct: { content: ['penghinaan'], targets: ['perorangan'] },
      proposed: ['coaching', 'discipline'],
      articles: ['kewajiban-integritas'],
      level: 'ringan',
      kinds: ['teguran-lisan', 'teguran-tertulis', 'pernyataan-tidak-puas'],
      authority: 'Kasubag Fiktif',
    },
    {
      name: 'the same insult with impact on the instansi is sedang: coaching alone asks for a reason',
      conduct: { content: ['penghinaan'], targets: ['perorangan'] },
      impact: 'instansi',
      proposed: ['discipline'],
      level: 'sedang',
      kinds: ['penundaan-kgb', 'penundaan-pangkat', 'penurunan-pangkat'],
    },
    {
      name: 'trap 17: punished for the same nature before: only the heavier kinds are open',
      conduct: { content: ['penghinaan'], targets: ['perorangan'] },
      file: {
        earlier: [
          {
            sanction: 'teguran-tertulis',
            level: 'ringan',
            decidedOn: d('2025-05-05'),
            violations: ['kewajiban-integritas'],
          },
        ],
      },
      proposed: ['discipline'],
      kinds: ['pernyataan-tidak-puas'],
      shown: ['pernah-dihukum'],
    },
    {
      name: 'after the heaviest light one the threat rises to sedang',
      conduct: { content: ['penghinaan'], targets: ['perorangan'] },
      file: {
        earlier: [
          {
            sanction: 'pernyataan-tidak-puas',
            level: 'ringan',
            decidedOn: d('2025-05-05'),
            violations: ['kewajiban-integritas'],
          },
        ],
      },
      proposed: ['discipline'],
      level: 'ringan',
      threat: 'sedang',
    },
    {
      name: 'coached before: coaching again asks for a reason',
      conduct: { content: ['penghinaan'], targets: ['perorangan'] },
      file: { coachedBefore: [{ on: d('2026-02-02'), violations: [], caseNumber: 'K-2026/001' }] },
      proposed: ['discipline'],
      unusual: ['coaching', 'ethics', 'clarification'],
      notes: ['coaching-repeated'],
      shown: ['pernah-dibina'],
    },
    {
      name: 'trap 18: punished for this very act already: said before anything is chosen',
      conduct: { content: ['penghinaan'], targets: ['perorangan'] },
      file: {
        earlier: [
          {
            sanction: 'teguran-lisan',
            level: 'ringan',
            decidedOn: d('2026-09-28'),
            violations: ['kewajiban-integritas'],
            actDate: d(AFTER),
          },
        ],
      },
      proposed: ['discipline'],
      notes: ['punished-for-it'],
      kinds: [],
    },
    {
      name: 'trap 18: the clerk states that it is another act of that day: the kinds are open again',
      conduct: { content: ['penghinaan'], targets: ['perorangan'] },
      anotherAct: true,
      file: {
        earlier: [
          {
            sanction: 'teguran-lisan',
            level: 'ringan',
            decidedOn: d('2026-09-28'),
            violations: ['kewajiban-integritas'],
            actDate: d(AFTER),
          },
        ],
      },
      proposed: ['discipline'],
      notes: ['punished-for-it'],
      kinds: ['teguran-lisan', 'teguran-tertulis', 'pernyataan-tidak-puas'],
    },
    {
      name: 'SE BKN 1 and its level: Ps. 3 a',
      conduct: { forms: ['se-bkn-2018-1'] },
      proposed: ['discipline'],
      articles: ['kewajiban-setia'],
      level: 'berat',
      notes: ['criminal-in-parallel'],
    },
    {
      name: 'SE BKN 6 without a target: whom it hit decides the article, so it is asked',
      conduct: { forms: ['se-bkn-2018-6'] },
      proposed: ['discipline'],
      articles: [],
      level: null,
      asks: ['targets'],
    },
    {
      name: 'SE BKN 6 in answer to hatred on SARA: sedang as the circular has it',
      conduct: { forms: ['se-bkn-2018-6'], content: ['ujaran-kebencian'], targets: ['sara'] },
      proposed: ['discipline'],
      articles: ['kewajiban-persatuan'],
      level: 'sedang',
      notesNot: ['level-of-se-bkn-2018-6'],
    },
    {
      name: 'trap 23: forms of the SKB on radicalism ask for link, time and account',
      conduct: { forms: ['skb-2019-9'] },
      proposed: ['discipline'],
      notes: ['evidence-needs'],
    },
    {
      name: 'articles alone name level, kinds and authority, but no road: that hangs on what was done',
      conduct: {},
      violations: ['kewajiban-tugas'],
      proposed: [],
      unusual: [],
      level: 'ringan',
      kinds: ['teguran-lisan', 'teguran-tertulis', 'pernyataan-tidak-puas'],
      authority: 'Kasubag Fiktif',
    },
    {
      name: 'trap 2: huruf n chosen for an insult: never light, coaching asks for a reason',
      conduct: { content: ['penghinaan'] },
      violations: ['larangan-n-kampanye-atribut'],
      proposed: ['discipline'],
      unusual: ['coaching', 'ethics', 'clarification'],
      level: 'sedang',
    },
    {
      name: 'trap 13: an act before 31 August 2021 asks which rule governs it',
      conduct: { content: ['penghinaan'] },
      actDate: '2021-08-30',
      proposed: [],
      asks: ['act-before-rule'],
      violations: [],
    },
  ]
  holdGuide(rows)
})

describe('whose case, and whose person', () => {
  const insult = { content: ['penghinaan' as const], targets: ['perorangan' as const] }
  const rows: readonly GuideRow[] = [
    {
      name: "another unit's person: the clarification comes first, the unit's own roads stay open",
      conduct: insult,
      file: { whose: 'other-unit' },
      proposed: ['clarification', 'coaching', 'discipline'],
    },
    {
      name: 'not ours: every road is refused, forward it',
      conduct: insult,
      file: { whose: 'not-ours' },
      proposed: [],
      refused: [
        ['coaching', 'Praktik pengawasan'],
        ['discipline', 'Praktik pengawasan'],
      ],
    },
    {
      name: 'trap 11: a PPPK is told of his own rule',
      conduct: insult,
      file: { person: { ...clerk, kind: 'pppk' } },
      proposed: ['coaching', 'discipline'],
      notes: ['pppk'],
    },
    {
      name: 'the direct superior reported it: the next higher one decides, and why is said',
      conduct: insult,
      file: { reporters: [{ name: subhead.identity.name, nip: null }] },
      proposed: ['coaching', 'discipline'],
      authority: 'Sekretaris Fiktif',
    },
    {
      name: 'a head of office who errs: berat needs the Wali Kota, and the post itself weighs',
      conduct: { content: ['radikalisme'] },
      file: { person: head.identity },
      proposed: ['discipline'],
      authority: mayor.identity.name,
      shown: ['jabatan-pimpinan'],
    },
    {
      name: 'told before the act, seen in public, one day only: shown among the factors',
      conduct: insult,
      told: 2,
      facts: [posts('2026-09-20')],
      proposed: ['coaching', 'discipline'],
      shown: ['pernah-diberi-tahu', 'publik', 'sekali'],
      shownNot: ['berulang', 'pernah-dibina', 'jabatan-pimpinan'],
    },
    {
      name: 'taken down on request: mitigating',
      conduct: insult,
      facts: [
        ['2026-10-01', p.deletionRequested('2026-10-03')],
        ['2026-10-03', p.deletionChecked(true)],
      ],
      proposed: ['coaching', 'discipline'],
      shown: ['dihapus'],
    },
  ]
  holdGuide(rows)
})

describe('the lists of forms', () => {
  const of = (list: FormList) => [...rulebook.forms.values()].filter((form) => form.list === list)

  it('are whole: E1-E7 and D1-D12, twice 16, six of the circular, eleven of the decree of 2019', () => {
    expect(of('skb-2022').map(({ number }) => number)).toEqual([
      ...[1, 2, 3, 4, 5, 6, 7].map((n) => `E${n}`),
      ...[1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12].map((n) => `D${n}`),
    ])
    expect(FormList.options.map((list) => of(list).length)).toEqual([19, 16, 16, 6, 11])
  })

  it('name the levels of the decree: D3 and D9 sedang, D5 none, the rest berat', () => {
    const levels = of('skb-2022').filter(({ number }) => number.startsWith('D'))
    const light = levels.filter((form) => form.levels.join() !== 'berat')
    expect(light.map(({ number, levels: named }) => [number, named.join()])).toEqual([
      ['D3', 'sedang'],
      ['D5', ''],
      ['D9', 'sedang'],
    ])
  })

  it('only E5 and D7 need a post that the public can see', () => {
    expect(of('skb-2022').flatMap((form) => (form.needsPublicAccess ? [form.number] : []))).toEqual([
      'E5',
      'D7',
    ])
  })

  it('a numbering nobody could read is marked as unsure', () => {
    for (const list of ['larangan-16-kemenag', 'larangan-16-gabungan', 'skb-2019'] as const)
      for (const form of of(list)) expect([form.confidence !== 'H', form.note !== null]).toEqual([true, true])
  })
})
