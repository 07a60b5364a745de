import { describe, expect, it } from 'vitest'
import { checkFact } from '../../src/law/check-fact.ts'
import type { FactPayload } from '../../src/law/facts.ts'
import { caseOf, clerk, d, facts, law, lawWith, official, secretary, someone, subhead } from './fixtures.ts'
import * as p from './payloads.ts'
import * as q from './payloads-discipline.ts'
import { holdExamples, type Line, missedTwice, type Row, start, startOf } from './road-examples.ts'

const sedang = p.assessed('discipline', ['kewajiban-integritas'], 'instansi')
const berat = p.assessed('discipline', ['kewajiban-setia'])
const cameTo = (assessment: typeof berat): Line[] => [
  ...startOf(assessment),
  ['2026-10-08', p.summons(1, '2026-10-08', '2026-10-20')],
  ['2026-10-09', p.summonsDelivered(1, '2026-10-09')],
  ['2026-10-20', p.attended(1)],
]
const withTeam: Line[] = [...startOf(berat), ['2026-10-05', q.teamFormed('2026-10-05')]]

describe('Tim Pemeriksa and temporary release', () => {
  const rows: readonly Row[] = [
    {
      name: 'ringan: the direct superior alone, no team',
      facts: start,
      today: '2026-10-05',
      stage: 'summons',
      must: ['issue-summons-1'],
      notOffered: ['form-team', 'release-temporarily'],
    },
    {
      name: 'sedang: a team may be formed (Ps. 29)',
      facts: startOf(sedang),
      today: '2026-10-05',
      stage: 'summons',
      must: ['issue-summons-1'],
      may: ['form-team'],
      article: ['form-team', 'Pasal 29'],
    },
    {
      name: 'n angka 1, no level yet: a team may be formed',
      facts: startOf(p.assessed('discipline', ['larangan-n-ikut-kampanye'])),
      today: '2026-10-05',
      stage: 'summons',
      must: ['issue-summons-1'],
      may: ['form-team'],
    },
    {
      name: 'trap 30: berat: a team must be formed, and nobody is released before he was examined',
      facts: startOf(berat),
      today: '2026-10-05',
      stage: 'summons',
      must: ['issue-summons-1', 'form-team'],
      blocked: [['release-temporarily', 'Pasal 40 PerBKN 6/2022']],
      signer: ['form-team', 'Wali Kota Fiktif'],
    },
    {
      name: 'berat, he came: no examination without a team',
      facts: cameTo(berat),
      today: '2026-10-20',
      stage: 'examination',
      must: ['form-team'],
      may: ['release-temporarily'],
      blocked: [['examine', 'Pasal 29']],
    },
    {
      name: 'sedang, he came: examined without a team too',
      facts: cameTo(sedang),
      today: '2026-10-20',
      stage: 'examination',
      must: ['examine'],
      may: ['form-team'],
      notOffered: ['release-temporarily'],
    },
    {
      name: 'berat with a team: examine, signed by its Ketua',
      facts: [...cameTo(berat), ['2026-10-20', q.teamFormed('2026-10-20')]],
      today: '2026-10-20',
      stage: 'examination',
      must: ['examine'],
      may: ['form-team', 'release-temporarily'],
      signer: ['examine', 'Kasubag Fiktif'],
    },
    {
      name: 'BKN example 15: released from the day of examination on, once',
      facts: [
        ...cameTo(berat),
        ['2026-10-20', q.teamFormed('2026-10-20')],
        ['2026-10-20', q.released('2026-10-20', secretary)],
      ],
      today: '2026-10-20',
      stage: 'examination',
      must: ['examine'],
      notOffered: ['release-temporarily'],
    },
    {
      name: 'a team formed before the summons: it may be changed',
      facts: withTeam,
      today: '2026-10-05',
      stage: 'summons',
      must: ['issue-summons-1'],
      may: ['form-team'],
    },
    {
      name: 'trap 30: away twice from a berat case: never examined, never released',
      facts: [...startOf(berat), ...missedTwice.slice(start.length)],
      today: '2026-11-03',
      stage: 'findings',
      must: ['settle-findings'],
      never: ['issue-summons-2', 'examine', 'release-temporarily'],
    },
    {
      name: 'he comes late after the second absence, before the findings: examine him',
      facts: [...missedTwice, ['2026-11-04', p.attended(2)]],
      today: '2026-11-04',
      stage: 'examination',
      must: ['examine'],
    },
    {
      name: 'after the second absence a late arrival can be recorded',
      facts: missedTwice,
      today: '2026-11-03',
      stage: 'findings',
      must: ['settle-findings'],
      may: ['record-attendance-2'],
    },
    {
      name: 'the findings settled: too late to come',
      facts: [...missedTwice, ['2026-11-03', p.findings(true)]],
      today: '2026-11-03',
      stage: 'decision',
      must: ['decide-teguran-lisan', 'decide-teguran-tertulis', 'decide-pernyataan-tidak-puas'],
      notOffered: ['record-attendance-2'],
    },
    {
      name: 'trap 21: the second exam day became a holiday: no absence, repeat the second summons',
      facts: missedTwice,
      law: lawWith(5, [{ date: d('2026-11-02'), name: 'Libur Daerah Contoh' }]),
      today: '2026-11-03',
      stage: 'summons',
      must: ['issue-summons-2'],
      blocked: [['record-absence-2', 'Libur Daerah Contoh']],
    },
    {
      name: 'trap 21: the first exam day became a holiday: both absences fall, the first summons is repeated',
      facts: missedTwice,
      law: lawWith(5, [{ date: d('2026-10-20'), name: 'Libur Daerah Contoh' }]),
      today: '2026-11-02',
      stage: 'summons',
      must: ['issue-summons-1'],
    },
    {
      name: 'trap 21: the first summons repeated: the old second one no longer counts',
      facts: [
        ...missedTwice,
        ['2026-11-03', p.summons(1, '2026-11-03', '2026-11-13')],
        ['2026-11-04', p.summonsDelivered(1, '2026-11-04')],
        ['2026-11-13', p.absent(1)],
      ],
      law: lawWith(5, [{ date: d('2026-10-20'), name: 'Libur Daerah Contoh' }]),
      today: '2026-11-16',
      stage: 'summons',
      must: [['issue-summons-2', '2026-11-24']],
    },
    {
      name: 'trap 21: findings on the evidence fall with the absence they rested on',
      facts: [...missedTwice, ['2026-11-03', p.findings(true)]],
      law: lawWith(5, [{ date: d('2026-11-02'), name: 'Libur Daerah Contoh' }]),
      today: '2026-11-04',
      stage: 'summons',
      must: ['issue-summons-2'],
    },
    {
      name: 'trap 04: BKN example 10: 5 to 17 October 2022 is a lawful gap, no warning',
      facts: [
        ['2022-10-03', p.opened()],
        ['2022-10-03', p.assessed('discipline', ['kewajiban-integritas'], 'unit-kerja', '2022-09-30')],
        ['2022-10-03', p.superiors()],
        ['2022-10-05', p.summons(1, '2022-10-05', '2022-10-17')],
      ],
      today: '2022-10-05',
      stage: 'summons',
      must: [['deliver-summons-1', '2022-10-17']],
      warnsNot: ['summons-gap-short-1', 'summons-gap-long-1'],
    },
    {
      name: 'BKN example 10: the second summons on the missed day, for 27 October 2022',
      facts: [
        ['2022-10-03', p.opened()],
        ['2022-10-03', p.assessed('discipline', ['kewajiban-integritas'], 'unit-kerja', '2022-09-30')],
        ['2022-10-03', p.superiors()],
        ['2022-10-05', p.summons(1, '2022-10-05', '2022-10-17')],
        ['2022-10-06', p.summonsDelivered(1, '2022-10-06')],
        ['2022-10-17', p.absent(1)],
        ['2022-10-17', p.summons(2, '2022-10-17', '2022-10-27')],
      ],
      today: '2022-10-17',
      stage: 'summons',
      must: [['deliver-summons-2', '2022-10-27']],
      warnsNot: ['summons-gap-short-2', 'summons-gap-long-2'],
    },
  ]
  holdExamples(rows)
})

describe('who sits in a Tim Pemeriksa', () => {
  const verdict = (
    payload: FactPayload,
    lines: readonly Line[] = startOf(berat),
    file: Parameters<typeof caseOf>[1] = {},
    today = '2026-10-20',
  ): string => {
    const result = checkFact(caseOf(facts(...lines), file), law, d(today), payload, d(today))
    return result.ok ? 'ok' : result.error.message
  }
  const team = (list: ReturnType<typeof q.members>, reason = '') => q.teamFormed('2026-10-05', list, reason)
  const [superior, auditor, personnel] = q.members()
  if (!superior || !auditor || !personnel) throw new Error('three members')
  const junior = {
    ...personnel,
    official: official(someone(63, 'Staf Rekaan', 'pelaksana', { golongan: 'II/c' })),
  }

  it.each<[string, ReturnType<typeof q.members>, string]>([
    ['the three elements', [superior, auditor, personnel], 'ok'],
    ['no Ketua', [{ ...superior, role: 'anggota' }, auditor, personnel], 'tepat satu Ketua'],
    ['two Ketua', [superior, { ...auditor, role: 'ketua' }, personnel], 'tepat satu Ketua'],
    ['two Sekretaris', [superior, auditor, { ...personnel, role: 'sekretaris' }], 'satu Sekretaris'],
    ['no unsur pengawasan', [superior, personnel], 'unsur pengawasan'],
    ['no unsur kepegawaian', [superior, auditor], 'unsur kepegawaian'],
    ['the same person twice', [superior, auditor, { ...personnel, official: auditor.official }], 'dua kali'],
    [
      'the examinee himself',
      [superior, auditor, { ...personnel, official: official(clerk) }],
      'Yang diperiksa',
    ],
    [
      'somebody else as direct superior',
      [{ ...superior, official: secretary }, auditor, personnel],
      'Kasubag Fiktif',
    ],
    ['a member of lower rank without a reason', [superior, auditor, junior], 'lebih rendah'],
  ])('%s', (_, list, expected) => {
    expect(verdict(team(list))).toContain(expected)
  })

  it('a lower rank is lawful but unusual: it asks for a reason', () => {
    expect(verdict(team([superior, auditor, junior], 'Tidak ada pejabat lain'))).toBe('ok')
  })

  it('neither a reporter, nor a witness, nor the involved superior sits in it', () => {
    const list = [superior, auditor, personnel]
    expect(
      verdict(team(list), startOf(berat), { reporters: [{ name: 'Auditor Rekaan', nip: null }] }),
    ).toContain('pelapor')
    const seen: Line[] = [
      ...startOf(berat),
      ['2026-10-03', q.involved(personnel.official.identity, 'witness')],
    ]
    expect(verdict(team(list), seen)).toContain('saksi')
    const bound: Line[] = [
      ...startOf(berat),
      ['2026-10-03', q.involved(subhead.identity, 'involved-superior')],
    ]
    expect(verdict(team(list), bound)).toContain('atasan yang terlibat')
  })

  it('the next higher superior takes the place of the involved one', () => {
    const bound: Line[] = [
      ...startOf(berat),
      ['2026-10-03', q.involved(subhead.identity, 'involved-superior')],
    ]
    expect(verdict(team([{ ...superior, official: secretary }, auditor, personnel]), bound)).toBe('ok')
  })

  it('a ringan case has no team', () => {
    expect(verdict(team([superior, auditor, personnel]), start)).toContain('tidak dapat dicatat')
  })

  it('with a team its members examine, and nobody else', () => {
    const lines: Line[] = [...cameTo(berat), ['2026-10-20', q.teamFormed('2026-10-20')]]
    expect(verdict(p.examined('2026-10-20', [subhead, auditor.official]), lines)).toBe('ok')
    expect(verdict(p.examined('2026-10-20', [secretary]), lines)).toContain('bukan anggota')
  })

  it('berat without a team: the examination is refused with the article', () => {
    expect(verdict(p.examined('2026-10-20'), cameTo(berat))).toContain('Pasal 29')
  })

  it('who reported does not examine', () => {
    const file = { reporters: [{ name: 'Kasubag Fiktif', nip: null }] }
    expect(verdict(p.examined('2026-10-20'), cameTo(sedang), file)).toContain('pelapor')
  })

  it('released only from the day he came, never by himself, never before', () => {
    const lines = cameTo(berat)
    expect(verdict(q.released('2026-10-20', secretary), lines)).toBe('ok')
    expect(verdict(q.released('2026-10-19'), lines)).toContain('20 Oktober 2026')
    expect(verdict(q.released('2026-10-20', official(clerk)), lines)).toContain('orang lain')
    expect(verdict(q.released('2026-10-05'), startOf(berat))).toContain('Belum pernah diperiksa')
    expect(verdict(q.released('2026-10-20'), cameTo(sedang))).toContain('Pasal 31')
  })
})
