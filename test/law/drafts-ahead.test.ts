import { describe, expect, it } from 'vitest'
import { assess } from '../../src/law/procedure.ts'
import { caseOf, chain, d, facts, law } from './fixtures.ts'
import * as p from './payloads.ts'
import * as c from './payloads-clarification.ts'
import { type Line, provenByTeam } from './road-examples.ts'

/** Practice drafts first: where only the number has to wait, the paper may be written meanwhile. */

const ahead = (lines: readonly Line[], today: string, file: Parameters<typeof caseOf>[1] = {}) =>
  assess(caseOf(facts(...lines), file), law, d(today)).steps.filter(({ draftAhead }) => draftAhead)

const other = { whose: 'other-unit' as const }
const assessed: Line[] = [
  ['2026-10-01', p.opened()],
  ['2026-10-02', p.assessed('clarification')],
]
const found: Line[] = [
  ...assessed,
  ['2026-10-05', c.assignment('2026-10-05', '2026-10-30')],
  ['2026-10-12', c.statement('2026-10-12')],
  ['2026-10-13', p.findings(true)],
]

describe('what may be drafted while its number waits', () => {
  it('the invitation, before the Surat Tugas has its number', () => {
    expect(ahead(assessed, '2026-10-02', other).map(({ paper }) => paper)).toEqual(['undangan-klarifikasi'])
  })

  it('the LHP khusus, before the reviewers have answered: each who has still to is named', () => {
    const [report] = ahead(found, '2026-10-14', other)
    expect(report).toMatchObject({ kind: 'blocked', paper: 'lhp-khusus' })
    expect(report?.blockedBecause).toMatch(
      /^Masih menunggu reviu Ketua Tim \(.+\), lalu Pengendali Teknis.*, lalu Inspektur Pembantu.*, lalu Inspektur/,
    )
    const half: Line[] = [
      ...found,
      ['2026-10-15', c.reviewed('ketua-tim')],
      ['2026-10-15', c.reviewed('pengendali-teknis')],
    ]
    const [later] = ahead(half, '2026-10-15', other)
    expect(later?.blockedBecause).toMatch(/^Masih menunggu reviu Inspektur Pembantu/)
    const all: Line[] = [
      ...half,
      ['2026-10-15', c.reviewed('irban')],
      ['2026-10-15', c.reviewed('inspektur')],
    ]
    expect(ahead(all, '2026-10-15', other)).toEqual([])
  })

  it('the summons before the Majelis, while the Majelis is formed', () => {
    const ethics: Line[] = [
      ['2026-10-01', p.opened()],
      ['2026-10-02', p.assessed('ethics')],
      ['2026-10-02', p.superiors(chain)],
    ]
    expect(ahead(ethics, '2026-10-02').map(({ paper }) => paper)).toEqual(['panggilan-etik-1'])
  })

  it('the decision of whoever the findings are reported to, before they have been: not the kinds that are unlawful', () => {
    const proven = provenByTeam(p.assessed('discipline', ['kewajiban-setia'], 'negara'))
    const decisions = ahead(proven, '2026-10-21')
    expect(decisions.map(({ paper }) => paper)).toEqual(['keputusan-penurunan-jabatan', 'keputusan-pdhtaps'])
    expect(decisions.every(({ blockedBecause }) => blockedBecause?.includes('laporkan dahulu'))).toBe(true)
  })

  it('nothing that the law itself does not allow yet: no second summons, no decision before the examination', () => {
    const called: Line[] = [
      ['2026-10-01', p.opened()],
      ['2026-10-02', p.assessed('discipline')],
      ['2026-10-02', p.superiors(chain)],
    ]
    expect(ahead(called, '2026-10-02')).toEqual([])
  })
})
