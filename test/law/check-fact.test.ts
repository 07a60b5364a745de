import { describe, expect, it } from 'vitest'
import { checkFact } from '../../src/law/check-fact.ts'
import type { FactPayload } from '../../src/law/facts.ts'
import { assess, type CaseFile } from '../../src/law/procedure.ts'
import {
  asFact,
  caseOf,
  clerk,
  d,
  factId,
  facts,
  head,
  headmaster,
  ids,
  inspector,
  law,
  mayor,
  official,
  secretary,
  subhead,
  teacher,
} from './fixtures.ts'
import * as p from './payloads.ts'

type Line = readonly [string, FactPayload]
const start: Line[] = [
  ['2026-10-01', p.opened()],
  ['2026-10-02', p.assessed('discipline')],
  ['2026-10-02', p.superiors()],
]
const summoned: Line[] = [...start, ['2026-10-08', p.summons(1, '2026-10-08', '2026-10-20')]]
const received: Line[] = [...summoned, ['2026-10-09', p.summonsDelivered(1, '2026-10-09')]]
const missedOnce: Line[] = [...received, ['2026-10-20', p.absent(1)]]
const missedTwice: Line[] = [
  ...missedOnce,
  ['2026-10-21', p.summons(2, '2026-10-21', '2026-11-02')],
  ['2026-10-22', p.summonsDelivered(2, '2026-10-22')],
  ['2026-11-02', p.absent(2)],
]
const proven: Line[] = [
  ...received,
  ['2026-10-20', p.attended(1)],
  ['2026-10-20', p.examined('2026-10-20')],
  ['2026-10-21', p.findings(true)],
]
const delivered: Line[] = [
  ...proven,
  ['2026-10-22', p.decided('2026-10-22')],
  ['2026-10-23', p.decisionDelivered('2026-10-23')],
]
const heavy: Line[] = [
  start[0] as Line,
  ['2026-10-02', p.assessed('discipline', ['larangan-n-kampanye-kegiatan'])],
  ...proven.slice(2),
]
const unknownLevel: Line[] = [
  start[0] as Line,
  ['2026-10-02', p.assessed('discipline', ['larangan-n-ikut-kampanye'])],
  ...proven.slice(2, -1),
]
const pppk = { ...clerk, kind: 'pppk' as const }

function verdict(
  lines: readonly Line[],
  today: string,
  payload: FactPayload,
  more: { on?: string; file?: Parameters<typeof caseOf>[1] } = {},
): string {
  const result = checkFact(caseOf(facts(...lines), more.file), law, d(today), payload, d(more.on ?? today))
  return result.ok ? 'ok' : result.error.message
}

describe('lawful facts are taken', () => {
  it.each<[string, readonly Line[], string, FactPayload]>([
    ['first summons', start, '2026-10-08', p.summons(1, '2026-10-08', '2026-10-20')],
    ['absence on the day', received, '2026-10-20', p.absent(1)],
    [
      'second summons after the first was missed',
      missedOnce,
      '2026-10-21',
      p.summons(2, '2026-10-21', '2026-11-02'),
    ],
    ['late attendance before the second summons', missedOnce, '2026-10-21', p.attended(1)],
    ['minutes of absence', missedOnce, '2026-10-20', p.absenceRecorded(1, '2026-10-20')],
    ['findings on the evidence', missedTwice, '2026-11-03', p.findings(true)],
    [
      'decision on the evidence',
      [...missedTwice, ['2026-11-03', p.findings(true)]],
      '2026-11-03',
      p.decided('2026-11-03', 'teguran-tertulis', 'evidence'),
    ],
    ['decision after examination', proven, '2026-10-22', p.decided('2026-10-22')],
    [
      'decision by an official above the competent one',
      proven,
      '2026-10-22',
      p.decided('2026-10-22', 'teguran-lisan', 'examination', head),
    ],
    ['level named for n angka 1', unknownLevel, '2026-10-21', p.findings(true, 'sedang')],
    ['closing after the day of effect', delivered, '2026-11-13', p.closed('sanctioned')],
    ['closing in the middle with a reason', received, '2026-10-12', p.closed('other')],
    [
      'a note, even after closing',
      [...delivered, ['2026-11-13', p.closed('sanctioned')]],
      '2026-11-14',
      { type: 'note', note: 'x' },
    ],
    [
      'hand-over after closing',
      [...delivered, ['2026-11-13', p.closed('sanctioned')]],
      '2026-11-14',
      p.handedOver(),
    ],
    ['more evidence later', received, '2026-10-12', p.secured('2026-10-12')],
  ])('%s', (_, lines, today, payload) => {
    expect(verdict(lines, today, payload)).toBe('ok')
  })
})

describe('unlawful facts are refused with the reason', () => {
  it.each<
    [
      string,
      readonly Line[],
      string,
      FactPayload,
      string,
      { on?: string; file?: Parameters<typeof caseOf>[1] }?,
    ]
  >([
    [
      'in the future',
      start,
      '2026-10-08',
      p.summons(1, '2026-10-08', '2026-10-20'),
      'masa depan',
      { on: '2026-10-09' },
    ],
    [
      'a letter dated tomorrow',
      start,
      '2026-10-08',
      p.summons(1, '2026-10-09', '2026-10-21'),
      'Tanggal surat ada di masa depan',
    ],
    [
      'second summons before the first was missed',
      received,
      '2026-10-12',
      p.summons(2, '2026-10-12', '2026-10-22'),
      'Pasal 26 ayat (3)',
    ],
    [
      'second summons without any first',
      start,
      '2026-10-12',
      p.summons(2, '2026-10-12', '2026-10-22'),
      'Pasal 26 ayat (3)',
    ],
    [
      'a third summons',
      missedTwice,
      '2026-11-03',
      p.summons(2, '2026-11-03', '2026-11-13'),
      'Tidak ada panggilan ketiga',
    ],
    [
      'the first summons again after two absences',
      missedTwice,
      '2026-11-03',
      p.summons(1, '2026-11-03', '2026-11-13'),
      'Pasal 26 ayat (1)',
    ],
    [
      'decision on the evidence after one absence',
      missedOnce,
      '2026-10-21',
      p.decided('2026-10-21', 'teguran-lisan', 'evidence'),
      'Pasal 26 ayat (4)',
    ],
    [
      'findings without examination after one absence',
      missedOnce,
      '2026-10-21',
      p.findings(true),
      'Pasal 26 ayat (4)',
    ],
    ['decision before examination', received, '2026-10-20', p.decided('2026-10-20'), 'Pasal 27'],
    [
      'decision before the findings',
      proven.slice(0, -1),
      '2026-10-20',
      p.decided('2026-10-20'),
      'tahap Hasil pemeriksaan',
    ],
    [
      'decision dated before the examination',
      proven,
      '2026-10-22',
      p.decided('2026-10-19'),
      'sebelum pemeriksaan',
    ],
    [
      'teguran for huruf n',
      heavy,
      '2026-10-22',
      p.decided('2026-10-22', 'teguran-tertulis', 'examination', subhead, ['larangan-n-kampanye-kegiatan']),
      'Pasal 5 huruf n',
    ],
    ['teguran by leaving the heavy article out', heavy, '2026-10-22', p.decided('2026-10-22'), 'telaah'],
    ['n angka 1 without a level', unknownLevel, '2026-10-21', p.findings(true), 'Pasal 5 huruf n angka 1'],
    ['n angka 1 called light', unknownLevel, '2026-10-21', p.findings(true, 'ringan'), 'tidak pernah ringan'],
    [
      'another level than the law gives',
      proven.slice(0, -1),
      '2026-10-21',
      p.findings(true, 'sedang'),
      'ubah telaah',
    ],
    [
      'recommendation lighter than the law',
      heavy,
      '2026-10-22',
      p.reported('2026-10-22', mayor, 'ringan'),
      'berat',
    ],
    [
      'signed by someone below the competent official',
      [...start.slice(0, 2), ['2026-10-02', p.superiors([headmaster, head])], ...proven.slice(3)],
      '2026-10-22',
      p.decided('2026-10-22', 'teguran-lisan', 'examination', headmaster),
      'tidak berwenang',
      { file: { person: teacher } },
    ],
    [
      'signed by the Inspektur for another unit',
      proven,
      '2026-10-22',
      p.decided('2026-10-22', 'teguran-lisan', 'examination', inspector),
      'pegawai Inspektorat sendiri',
      { file: { whose: 'other-unit' } },
    ],
    [
      'the Inspektur in another unit’s chain',
      start.slice(0, 2),
      '2026-10-02',
      p.superiors([subhead, inspector]),
      'pegawai Inspektorat sendiri',
      { file: { whose: 'other-unit' } },
    ],
    [
      'his own superior',
      start.slice(0, 2),
      '2026-10-02',
      p.superiors([official(clerk)]),
      'atasannya sendiri',
    ],
    [
      'an official twice in the chain',
      start.slice(0, 2),
      '2026-10-02',
      p.superiors([subhead, secretary, subhead]),
      'dua kali',
    ],
    [
      'summons before the superiors are confirmed',
      start.slice(0, 2),
      '2026-10-08',
      p.summons(1, '2026-10-08', '2026-10-20'),
      'rantai atasan',
    ],
    [
      'examination on a Saturday',
      start,
      '2026-10-08',
      p.summons(1, '2026-10-08', '2026-10-24'),
      'bukan hari kerja (Sabtu)',
    ],
    [
      'examination on the day of the letter',
      start,
      '2026-10-08',
      p.summons(1, '2026-10-08', '2026-10-08'),
      'setelah tanggal surat',
    ],
    ['absence before the day', received, '2026-10-19', p.absent(1), '20 Oktober 2026'],
    [
      'absence dated before the day',
      received,
      '2026-10-21',
      p.absent(1),
      'baru 20 Oktober 2026',
      { on: '2026-10-19' },
    ],
    ['absence without proof of delivery', summoned, '2026-10-20', p.absent(1), 'Belum ada bukti'],
    [
      'absence after a delivery past the hour',
      [...summoned, ['2026-10-20', p.summonsDelivered(1, '2026-10-20', '09:01')]],
      '2026-10-20',
      p.absent(1),
      'setelah jam pemeriksaan',
    ],
    ['the same absence twice', missedOnce, '2026-10-21', p.absent(1), 'sudah dicatat'],
    [
      'minutes of an absence nobody recorded',
      received,
      '2026-10-20',
      p.absenceRecorded(1, '2026-10-20'),
      'Catat dahulu',
    ],
    [
      'delivered before the letter',
      summoned,
      '2026-10-09',
      p.summonsDelivered(1, '2026-10-07'),
      'sebelum tanggal surat',
    ],
    ['delivered tomorrow', summoned, '2026-10-09', p.summonsDelivered(1, '2026-10-10'), 'masa depan'],
    ['examined before he came', received, '2026-10-20', p.examined('2026-10-20'), 'Pasal 27'],
    [
      'examined by himself',
      [...received, ['2026-10-20', p.attended(1)]],
      '2026-10-20',
      p.examined('2026-10-20', [official(clerk)]),
      'tidak dapat menjadi pemeriksa',
    ],
    [
      'PPPK without basis: a summons',
      start,
      '2026-10-08',
      p.summons(1, '2026-10-08', '2026-10-20'),
      'PPPK',
      { file: { person: pppk } },
    ],
    [
      'Ps. 3 a on the coaching road',
      start.slice(0, 1),
      '2026-10-02',
      p.assessed('coaching', ['kewajiban-setia']),
      'Pasal 3 huruf a',
    ],
    [
      'discipline without an article',
      start.slice(0, 1),
      '2026-10-02',
      p.assessed('discipline', []),
      'sedikitnya satu pasal',
    ],
    [
      'an unknown article',
      start.slice(0, 1),
      '2026-10-02',
      p.assessed('discipline', ['pasal-karangan']),
      'pasal-karangan',
    ],
    [
      'an act in the future',
      start.slice(0, 1),
      '2026-10-02',
      p.assessed('discipline', ['kewajiban-integritas'], 'unit-kerja', '2026-10-03'),
      'masa depan',
    ],
    [
      'deletion asked before the evidence is secured',
      [start[0] as Line, ['2026-10-02', p.assessed('coaching')], start[2] as Line],
      '2026-10-05',
      p.deletionRequested('2026-10-08'),
      'Amankan bukti dahulu',
    ],
    [
      'closing as coached without coaching',
      [start[0] as Line, ['2026-10-02', p.assessed('coaching')], start[2] as Line],
      '2026-10-05',
      p.closed('coached'),
      'belum dilaksanakan',
    ],
    ['closing as sanctioned before delivery', proven, '2026-10-22', p.closed('sanctioned'), 'Pasal 37'],
    ['closing before the day of effect', delivered, '2026-11-12', p.closed('sanctioned'), '13 November 2026'],
    [
      'closing as not proven without findings',
      received,
      '2026-10-12',
      p.closed('not-proven'),
      'belum ditetapkan',
    ],
    [
      'closing as recommended without LHP',
      proven,
      '2026-10-22',
      p.closed('recommended'),
      'belum disampaikan',
    ],
    [
      'decision handed over before its date',
      [...proven, ['2026-10-22', p.decided('2026-10-22')]],
      '2026-10-23',
      p.decisionDelivered('2026-10-21'),
      'sebelum tanggal surat',
    ],
    [
      'not collected without being called',
      [...proven, ['2026-10-22', p.decided('2026-10-22')]],
      '2026-10-26',
      p.notCollected(),
      'Panggil dahulu',
    ],
    [
      'effect before receipt',
      delivered,
      '2026-10-26',
      p.effectOverridden('2026-10-23'),
      'tidak dapat berlaku',
    ],
    [
      'anything after closing',
      [...delivered, ['2026-11-13', p.closed('sanctioned')]],
      '2026-11-16',
      p.decided('2026-11-16'),
      'sudah ditutup',
    ],
    ['a second opening', start, '2026-10-05', p.opened(), 'sudah dibuka'],
    [
      're-assessing after the decision',
      delivered,
      '2026-10-26',
      p.assessed('coaching'),
      'tidak dapat dicatat',
    ],
  ])('%s', (_, lines, today, payload, reason, more) => {
    expect(verdict(lines, today, payload, more)).toContain(reason)
  })
})

describe('corrections', () => {
  const correct = (n: number, replacement: FactPayload | null, on: string | null = null): FactPayload => ({
    type: 'correction',
    corrects: factId(n),
    replacement,
    replacementHappenedOn: on === null ? null : d(on),
    reason: 'Salah catat',
  })
  const withFacts = (lines: readonly Line[]): CaseFile => caseOf(facts(...lines))

  it('a corrected date moves the deadline', () => {
    const lines: Line[] = [
      ...missedOnce,
      ['2026-10-22', correct(4, p.summons(1, '2026-10-08', '2026-10-21'))],
    ]
    const assessment = assess(withFacts(lines), law, d('2026-10-23'))
    expect(assessment.steps.find((step) => step.id === 'issue-summons-2')?.due?.date).toBe('2026-10-30')
  })
  it('a withdrawn absence brings the day of examination back', () => {
    const lines: Line[] = [...missedOnce, ['2026-10-22', correct(6, null)]]
    expect(ids(assess(withFacts(lines), law, d('2026-10-22')), 'must')).toEqual([
      'record-attendance-1',
      'record-absence-1',
    ])
  })
  it('withdrawing a correction lets the fact stand again', () => {
    const lines: Line[] = [...missedOnce, ['2026-10-22', correct(6, null)], ['2026-10-22', correct(7, null)]]
    const today = d('2026-10-22')
    expect(assess(withFacts(lines), law, today)).toEqual(assess(withFacts(missedOnce), law, today))
  })
  it('the newest correction wins', () => {
    const lines: Line[] = [
      ...missedOnce,
      ['2026-10-22', correct(6, p.absent(1, true))],
      ['2026-10-22', correct(6, p.absent(1))],
    ]
    const today = d('2026-10-22')
    expect(assess(withFacts(lines), law, today)).toEqual(assess(withFacts(missedOnce), law, today))
  })
  it('withdrawing the closing opens the case again', () => {
    const lines: Line[] = [...delivered, ['2026-11-13', p.closed('sanctioned')]]
    expect(verdict(lines, '2026-11-16', correct(lines.length, null))).toBe('ok')
    const again = facts(...lines, ['2026-11-16', correct(lines.length, null)])
    expect(assess(caseOf(again), law, d('2026-11-16')).stage).toBe('ready-to-close')
  })
  it.each<[string, FactPayload, string]>([
    ['an unknown fact', correct(99, null), 'tidak ditemukan'],
    ['another kind of fact', correct(6, p.attended(1)), 'sejenis'],
    [
      'half a payload',
      { ...correct(6, null), replacement: { type: 'absent' } } as FactPayload,
      'belum lengkap',
    ],
    ['the opening withdrawn', correct(1, null), 'Pembukaan kasus'],
    ['a replacement in the future', correct(6, p.absent(1), '2026-12-01'), 'masa depan'],
    [
      'a delivery made too late for the absence that follows',
      correct(5, p.summonsDelivered(1, '2026-10-20', '10:00')),
      'Catat ketidakhadiran (Panggilan I)',
    ],
    ['a summons taken from under its delivery', correct(4, null), 'Sampaikan Surat Panggilan I'],
    ['an unlawful replacement', correct(4, p.summons(1, '2026-10-08', '2026-10-24')), 'bukan hari kerja'],
  ])('%s is refused', (_, payload, reason) => {
    expect(verdict(missedOnce, '2026-10-22', payload)).toContain(reason)
  })
  it('an excused first absence is refused while the second summons stands on it', () => {
    expect(verdict(missedTwice, '2026-11-03', correct(6, p.absent(1, true)))).toContain('Surat Panggilan II')
  })
  it('an unreadable correction in an older file changes nothing', () => {
    const broken = asFact(7, d('2026-10-22'), {
      ...correct(6, null),
      replacement: { type: 'absent' },
    } as FactPayload)
    const file = caseOf([...facts(...missedOnce), broken])
    expect(assess(file, law, d('2026-10-22'))).toEqual(assess(withFacts(missedOnce), law, d('2026-10-22')))
  })
})
