import { describe, expect, it } from 'vitest'
import { saysPeriod, withCount } from '../../src/law/rule-period.ts'
import { ruleOf } from '../../src/law/rulebook.ts'
import { rulebook } from './fixtures.ts'

describe('a rule and the number it counts', () => {
  it('every shipped rule that counts names its number', () => {
    const silent = [...rulebook.rules.values()].filter((rule) => !saysPeriod(rule)).map(({ id }) => id)
    expect(silent).toEqual([])
  })

  it('another number changes the text with it, whatever word it hangs on', () => {
    expect(withCount(ruleOf(rulebook, 'day-of-effect'), 10)).toMatchObject({
      period: { count: 10, unit: 'working-day' },
      text: expect.stringContaining('hari kerja ke-10'),
    })
  })

  it('a number that is not there once is left to the clerk, and told apart from a part of another', () => {
    const rule = { ...ruleOf(rulebook, 'follow-up'), text: '60 hari, atau 60 hari kalender; 160 tidak.' }
    const changed = withCount(rule, 16)
    expect(changed.text).toBe(rule.text)
    expect(saysPeriod(changed)).toBe(false)
  })
})
