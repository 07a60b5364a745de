import type { Rule } from './rulebook.ts'

/** A rule says its period in words and counts by a number: the two are changed together. */

const asWord = (count: number, flags = 'u') =>
  new RegExp(`(?<![\\p{L}\\p{N}])${count}(?![\\p{L}\\p{N}])`, flags)

/** A number of days or months, as texts of rules name them. */
const NUMBERED = /\d+ (?:hari|bulan)|hari kerja ke-\d+/u

/** Whether its text says no other number than the one its period counts; true where it counts or names none. */
export const saysPeriod = ({ text, period }: Pick<Rule, 'text' | 'period'>): boolean =>
  period === undefined || asWord(period.count).test(text) || !NUMBERED.test(text)

/** The rule with another number of days or months; its text follows where it names the old one exactly once. */
export function withCount(rule: Rule, count: number): Rule {
  if (!rule.period) return rule
  const named = asWord(rule.period.count, 'gu')
  const once = [...rule.text.matchAll(named)].length === 1
  return {
    ...rule,
    text: once ? rule.text.replace(named, String(count)) : rule.text,
    period: { ...rule.period, count },
  }
}
