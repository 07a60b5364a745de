import { describe, expect, it } from 'vitest'
import { assess } from '../../src/law/procedure.ts'
import { caseOf, d, facts, ids, law, lawWith, stepIn } from './fixtures.ts'
import * as p from './payloads.ts'
import { came, type Line, missedOnce, received, start } from './road-examples.ts'

describe('the answer explains itself', () => {
  it('an exam day that later becomes a holiday is no absence: reschedule', () => {
    const later = lawWith(5, [{ date: d('2026-10-20'), name: 'Libur Daerah Contoh' }])
    const assessment = assess(caseOf(facts(...received)), later, d('2026-10-21'))
    expect(ids(assessment, 'must')).toEqual(['issue-summons-1'])
    expect(stepIn(assessment, 'record-absence-1').blockedBecause).toContain('Libur Daerah Contoh')
  })

  it('BKN example 22: received 8 Feb 2022, effective 2 Mar 2022, with the counted days', () => {
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
      ['2022-02-08', p.decisionDelivered('2022-02-08')],
    ]
    const due = assess(caseOf(facts(...lines)), law, d('2022-02-09')).effectiveOn
    expect(due?.date).toBe('2022-03-02')
    expect(due?.days.filter((day) => day.counted)).toHaveLength(15)
    expect(due?.days.find((day) => day.date === '2022-02-28')?.reason).toBe('Isra Mikraj Nabi Muhammad')
  })

  it('says in words how a date was counted', () => {
    const due = stepIn(assess(caseOf(facts(...missedOnce)), law, d('2026-10-23')), 'issue-summons-2').due
    expect(due?.text).toBe('7 hari kerja setelah tanggal seharusnya diperiksa (20 Oktober 2026)')
    expect(due?.workingDaysLeft).toBe(4)
  })

  it("another unit's paper says whose it is; our own does not", () => {
    const foreign = assess(caseOf(facts(...start), { whose: 'other-unit' }), law, d('2026-10-05'))
    expect(stepIn(foreign, 'issue-summons-1').note).toContain('Konsep untuk Dinas Contoh')
    expect(stepIn(assess(caseOf(facts(...start)), law, d('2026-10-05')), 'issue-summons-1').note).toBeNull()
  })

  it('unsure articles are marked, sure ones are not', () => {
    const because = stepIn(assess(caseOf(facts(...came)), law, d('2026-10-20')), 'examine').because
    const marks = because.map((basis) => (basis.kind === 'article' ? [basis.ruleId, basis.unsure] : null))
    expect(marks).toContainEqual(['examine-before-sanction', false])
    expect(marks).toContainEqual(['examination-minutes', true])
  })
})
