import { describe, expect, it } from 'vitest'
import { checkFact } from '../../src/law/check-fact.ts'
import type { FactPayload } from '../../src/law/facts.ts'
import { caseOf, clerk, d, facts, head, headmaster, law, official, secretary, someone } from './fixtures.ts'
import * as p from './payloads.ts'
import * as e from './payloads-ethics.ts'
import { holdExamples, type Line, type Row } from './road-examples.ts'

// 2026-10: 2 Fri, 5 Mon, 8 Thu, 20 Tue, 29 Thu; 2026-11: 2 Mon, 12 Thu; no holiday in October and November 2026.
const assessed: Line[] = [
  ['2026-10-01', p.opened()],
  ['2026-10-02', p.assessed('ethics', [])],
  ['2026-10-02', p.superiors()],
]
const formed: Line[] = [...assessed, ['2026-10-05', e.panel('2026-10-05')]]
const called: Line[] = [...formed, ['2026-10-08', p.summons(1, '2026-10-08', '2026-10-20', head)]]
const received: Line[] = [...called, ['2026-10-09', p.summonsDelivered(1, '2026-10-09')]]
const came: Line[] = [...received, ['2026-10-20', p.attended(1)]]
const heard: Line[] = [...came, ['2026-10-20', p.examined('2026-10-20', [head])]]
const guilty: Line[] = [...heard, ['2026-10-22', e.concluded('2026-10-22')]]
const openly: Line[] = [...heard, ['2026-10-22', e.concluded('2026-10-22', 'sanksi-moral-terbuka')]]
const cleared: Line[] = [...heard, ['2026-10-22', e.concluded('2026-10-22', null)]]
const decided: Line[] = [...guilty, ['2026-10-26', e.moral('2026-10-26')]]
const delivered: Line[] = [...decided, ['2026-10-27', p.decisionDelivered('2026-10-27')]]
const declared: Line[] = [...delivered, ['2026-10-28', e.declared('2026-10-28')]]
const missedOnce: Line[] = [...received, ['2026-10-20', p.absent(1)]]
const missedTwice: Line[] = [
  ...missedOnce,
  ['2026-10-21', p.summons(2, '2026-10-21', '2026-11-02', head)],
  ['2026-10-22', p.summonsDelivered(2, '2026-10-22')],
  ['2026-11-02', p.absent(2)],
]
const onEvidence: Line[] = [
  ...missedTwice,
  ['2026-11-04', e.concluded('2026-11-04', 'sanksi-moral-terbuka', 'evidence')],
]

describe('ethics: the Majelis and its summonses', () => {
  const rows: readonly Row[] = [
    {
      name: 'assessed: the Majelis first, and only the Majelis calls him',
      facts: assessed,
      today: '2026-10-02',
      stage: 'panel',
      must: ['form-ethics-panel'],
      may: ['assess-report', 'escalate'],
      blocked: [['issue-summons-1', 'Majelis']],
      article: ['form-ethics-panel', 'PP 42/2004'],
      signer: ['form-ethics-panel', 'Wali Kota Fiktif'],
    },
    {
      name: 'trap 19: teguran is no outcome of this road',
      facts: formed,
      today: '2026-10-05',
      stage: 'summons',
      must: ['issue-summons-1'],
      notOffered: ['decide-teguran-lisan', 'decide-teguran-tertulis', 'settle-findings'],
    },
    {
      name: 'the Ketua signs the summons, on the agency rule and not on Ps. 26',
      facts: formed,
      today: '2026-10-05',
      stage: 'summons',
      must: ['issue-summons-1'],
      signer: ['issue-summons-1', 'Kadis Fiktif'],
      article: ['issue-summons-1', 'kode etik'],
    },
    {
      name: 'summoned: hand it over before the session',
      facts: called,
      today: '2026-10-08',
      stage: 'summons',
      must: [['deliver-summons-1', '2026-10-20']],
    },
    {
      name: 'a session too soon after the letter is warned about',
      facts: [...formed, ['2026-10-08', p.summons(1, '2026-10-08', '2026-10-12', head)]],
      today: '2026-10-08',
      stage: 'summons',
      must: [['deliver-summons-1', '2026-10-12']],
      warns: ['summons-gap-short-1'],
    },
    {
      name: 'away once: the second summons within 7 working days of the session',
      facts: missedOnce,
      today: '2026-10-20',
      stage: 'summons',
      must: [['issue-summons-2', '2026-10-29']],
      article: ['issue-summons-2', 'kode etik'],
      signer: ['issue-summons-2', 'Kadis Fiktif'],
    },
    {
      name: 'away twice: the Majelis recommends on the evidence, no third summons',
      facts: missedTwice,
      today: '2026-11-02',
      stage: 'findings',
      must: ['conclude-ethics'],
      never: ['examine'],
      article: ['conclude-ethics', 'kode etik'],
    },
  ]
  holdExamples(rows)
})

describe('ethics: session, conclusion, sanksi moral, declaration', () => {
  const rows: readonly Row[] = [
    {
      name: 'he came: hear him first',
      facts: came,
      today: '2026-10-20',
      stage: 'examination',
      must: ['examine'],
      blocked: [['conclude-ethics', 'dengar']],
      signer: ['examine', 'Kadis Fiktif'],
    },
    {
      name: 'heard: the Majelis concludes',
      facts: heard,
      today: '2026-10-21',
      stage: 'findings',
      must: ['conclude-ethics'],
    },
    {
      name: 'not guilty: nothing is imposed',
      facts: cleared,
      today: '2026-10-22',
      stage: 'ready-to-close',
      must: ['close'],
      notOffered: ['decide-sanksi-moral-tertutup', 'decide-sanksi-moral-terbuka'],
    },
    {
      name: 'guilty: closed or open, by the competent official',
      facts: guilty,
      today: '2026-10-22',
      stage: 'decision',
      must: ['decide-sanksi-moral-tertutup', 'decide-sanksi-moral-terbuka'],
      article: ['decide-sanksi-moral-tertutup', 'Pasal 15 PP 42/2004'],
      signer: ['decide-sanksi-moral-tertutup', 'Wali Kota Fiktif'],
    },
    {
      name: 'what the Majelis recommended stands first',
      facts: openly,
      today: '2026-10-22',
      stage: 'decision',
      must: ['decide-sanksi-moral-terbuka', 'decide-sanksi-moral-tertutup'],
    },
    {
      name: 'decided: handed over within 14 working days',
      facts: decided,
      today: '2026-10-26',
      stage: 'delivery',
      must: [['deliver-decision', '2026-11-13']],
    },
    {
      name: 'handed over: still to be declared, and not closed before',
      facts: delivered,
      today: '2026-10-27',
      stage: 'declaration',
      must: ['declare-moral-sanction'],
      blocked: [['close', 'belum dinyatakan']],
      article: ['declare-moral-sanction', 'Pasal 15 PP 42/2004'],
    },
    {
      name: 'declared: done; a sanksi moral is not served and has no 15th day',
      facts: declared,
      today: '2026-10-28',
      stage: 'ready-to-close',
      must: ['close'],
      notOffered: ['record-served', 'override-effect'],
    },
    {
      name: 'decided on the evidence after two absences',
      facts: onEvidence,
      today: '2026-11-04',
      stage: 'decision',
      must: ['decide-sanksi-moral-terbuka', 'decide-sanksi-moral-tertutup'],
    },
    {
      name: 'administrative action may follow: the discipline road begins with its own summons',
      facts: [...heard, ['2026-10-23', p.escalated()], ['2026-10-26', p.assessed('discipline')]],
      today: '2026-10-26',
      stage: 'summons',
      must: ['issue-summons-1'],
      article: ['issue-summons-1', 'Pasal 26 ayat (1)'],
    },
  ]
  holdExamples(rows)
})

describe('ethics: what the Majelis may not be and may not do', () => {
  const refusal = (lines: readonly Line[], today: string, payload: FactPayload, more = {}) => {
    const verdict = checkFact(caseOf(facts(...lines), more), law, d(today), payload, d(today))
    return verdict.ok ? null : verdict.error.message
  }
  it.each<[string, FactPayload, string]>([
    ['two members', e.panel('2026-10-05', e.three.slice(0, 2)), 'sedikitnya 3 orang'],
    ['an even number above five', e.panel('2026-10-05', e.six), 'ganjil'],
    [
      'nobody in the chair',
      e.panel(
        '2026-10-05',
        e.three.map((m) => ({ ...m, role: 'anggota' })),
      ),
      'Ketua',
    ],
    [
      'the examinee',
      e.panel('2026-10-05', [...e.three, { official: official(clerk), role: 'anggota' }]),
      'Yang diperiksa',
    ],
    [
      'the same person twice',
      e.panel('2026-10-05', [...e.three, { official: head, role: 'anggota' }]),
      'dua kali',
    ],
  ])('refused: %s', (_, payload, words) => {
    expect(refusal(assessed, '2026-10-05', payload)).toContain(words)
  })
  it('four sit: lawful, an even number below five', () => {
    expect(refusal(assessed, '2026-10-05', e.panel('2026-10-05', e.four))).toBeNull()
  })
  it('a lower rank needs a reason', () => {
    const low = {
      official: official(someone(50, 'Juru Karangan', 'pelaksana', { golongan: 'I/c' })),
      role: 'anggota' as const,
    }
    expect(refusal(assessed, '2026-10-05', e.panel('2026-10-05', [...e.three, low]))).toContain('alasannya')
    expect(
      refusal(assessed, '2026-10-05', e.panel('2026-10-05', [...e.three, low], 'Tidak ada pejabat lain')),
    ).toBeNull()
  })
  it('a reporter does not sit', () => {
    const reporters = [{ name: secretary.identity.name, nip: null }]
    expect(refusal(assessed, '2026-10-05', e.panel('2026-10-05'), { reporters })).toContain('pelapor')
  })
  it('guilty without a recommendation, and not guilty with one, are refused', () => {
    const base = e.concluded('2026-10-22')
    expect(refusal(heard, '2026-10-22', { ...base, recommended: null } as FactPayload)).toContain(
      'rekomendasikan',
    )
    expect(refusal(heard, '2026-10-22', { ...base, guilty: false } as FactPayload)).toContain(
      'tidak merekomendasikan',
    )
  })
  it('on the evidence only after two absences', () => {
    expect(
      refusal(heard, '2026-10-22', e.concluded('2026-10-22', 'sanksi-moral-terbuka', 'evidence')),
    ).toContain('panggilan kedua')
  })
  it('no sanksi moral without the Majelis', () => {
    expect(refusal(cleared, '2026-10-23', e.moral('2026-10-23'))).toContain('Majelis')
  })
  it('trap 1: the Inspektur does not impose it on another unit’s person', () => {
    const inspektur = official(
      someone(51, 'Inspektur Karangan', 'jpt-pratama', {
        position: 'Inspektur Kota Rimba Raya',
        unitName: 'Inspektorat Kota Rimba Raya',
      }),
    )
    const message = refusal(
      guilty,
      '2026-10-26',
      e.moral('2026-10-26', 'sanksi-moral-tertutup', 'examination', inspektur),
      { whose: 'other-unit' },
    )
    expect(message).toContain('Inspektur berwenang menghukum pegawai Inspektorat sendiri saja')
  })
  it('declared only after it was handed over', () => {
    expect(refusal(decided, '2026-10-28', e.declared('2026-10-28'))).not.toBeNull()
    expect(refusal(delivered, '2026-10-28', e.declared('2026-10-26'))).toContain('lebih awal')
  })
  it('closed as sanctioned only when declared', () => {
    expect(refusal(delivered, '2026-10-28', p.closed('sanctioned'))).toContain('belum dinyatakan')
    expect(refusal(declared, '2026-10-28', p.closed('sanctioned'))).toBeNull()
  })
  it('a headmaster is no member by rank alone: who sits is the office’s choice', () => {
    expect(
      refusal(
        assessed,
        '2026-10-05',
        e.panel('2026-10-05', [...e.three, { official: headmaster, role: 'anggota' }]),
      ),
    ).toBeNull()
  })
})
