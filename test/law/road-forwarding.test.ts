import { describe, expect, it } from 'vitest'
import { checkFact } from '../../src/law/check-fact.ts'
import type { FactPayload } from '../../src/law/facts.ts'
import { caseOf, d, facts, law } from './fixtures.ts'
import * as p from './payloads.ts'
import * as c from './payloads-clarification.ts'
import { holdExamples, type Line, type Row } from './road-examples.ts'

const file = { whose: 'not-ours' as const }
const opened: Line[] = [['2026-10-01', p.opened()]]
const forwarded: Line[] = [...opened, ['2026-10-05', c.forwarded('2026-10-05')]]

describe('forwarding: a person of another government', () => {
  const rows: readonly Row[] = [
    {
      name: 'not ours: forward it, no road of this office is open, no superior is asked for',
      facts: opened,
      file,
      today: '2026-10-01',
      stage: 'forwarding',
      must: ['forward-case'],
      may: ['secure-evidence', 'chart-posts', 'hand-over', 'close'],
      blocked: [['assess-report', 'buka kasus baru']],
      never: ['assess-report'],
      notOffered: ['confirm-superiors'],
      article: ['forward-case', 'Praktik pengawasan'],
    },
    {
      name: 'evidence secured before it leaves',
      facts: [...opened, ['2026-10-02', p.secured('2026-10-02')]],
      file,
      today: '2026-10-02',
      stage: 'forwarding',
      must: ['forward-case'],
      notOffered: ['secure-evidence'],
    },
    {
      name: 'forwarded: close',
      facts: forwarded,
      file,
      today: '2026-10-05',
      stage: 'ready-to-close',
      must: ['close'],
      may: ['forward-case'],
    },
    {
      name: 'closed as forwarded',
      facts: [...forwarded, ['2026-10-06', p.closed('forwarded')]],
      file,
      today: '2026-10-06',
      stage: 'closed',
      must: [],
      may: ['reopen'],
    },
  ]
  holdExamples(rows)

  const refused: readonly (readonly [string, readonly Line[], FactPayload, string])[] = [
    ['coaching', opened, p.assessed('coaching', []), 'not-ours'],
    ['clarification', opened, p.assessed('clarification'), 'not-ours'],
    ['ethics', opened, p.assessed('ethics'), 'not-ours'],
    ['discipline', opened, p.assessed('discipline'), 'not-ours'],
    ['closing as forwarded before the letter', opened, p.closed('forwarded'), 'outcome-not-reached'],
    ['a forwarding letter of tomorrow', opened, c.forwarded('2026-10-07'), 'letter-in-future'],
  ]
  it.each(refused)('refuses %s', (_name, list, payload, code) => {
    const verdict = checkFact(caseOf(facts(...list), file), law, d('2026-10-06'), payload, d('2026-10-06'))
    expect(verdict.ok ? 'recorded' : verdict.error.code).toBe(code)
  })

  it('says what to do when he turns out to be ours', () => {
    const verdict = checkFact(
      caseOf(facts(...opened), file),
      law,
      d('2026-10-01'),
      p.assessed('discipline'),
      d('2026-10-01'),
    )
    expect(verdict.ok ? '' : verdict.error.message).toContain('buka kasus baru')
  })

  it('may be recorded in its order', () => {
    for (const [index, [on, payload]] of [
      ...forwarded,
      ['2026-10-06', p.closed('forwarded')] as const,
    ].entries()) {
      const verdict = checkFact(caseOf(facts(...forwarded.slice(0, index)), file), law, d(on), payload, d(on))
      expect(verdict.ok ? 'recorded' : verdict.error.message).toBe('recorded')
    }
  })
})
