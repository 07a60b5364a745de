import { describe, expect, it } from 'vitest'
import { checkFact } from '../../src/law/check-fact.ts'
import type { FactPayload } from '../../src/law/facts.ts'
import { assess, type CaseFile } from '../../src/law/procedure.ts'
import { asFact, caseOf, d, factId, facts, ids, law } from './fixtures.ts'
import * as p from './payloads.ts'
import { delivered, type Line, missedOnce, missedTwice } from './road-examples.ts'

function verdict(lines: readonly Line[], today: string, payload: FactPayload): string {
  const result = checkFact(caseOf(facts(...lines)), law, d(today), payload, d(today))
  return result.ok ? 'ok' : result.error.message
}

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
