import type { Warning } from '../assessment.ts'
import { matterOf } from '../guide/matter.ts'
import { aboutElection } from '../guide/notes.ts'
import { roads } from '../guide/roads.ts'
import { ruleOf, rulesAt } from '../rulebook.ts'
import { article, type Context } from './context.ts'

/**
 * What the elections say of a telaah that was lawful when it was made: dates entered or put right since, and posts on both
 * sides of the penetapan, which are two acts on two roads. Until a decision is out; then it is for a remedy to say.
 */
export function aboutConduct(now: Context): Warning[] {
  const assessed = now.state.assessed?.payload
  if (!assessed?.conduct || now.state.decision) return []
  const { conduct, actDate, impact, violations, road } = assessed
  const context = { ...now, law: { ...now.law, rules: rulesAt(now.law.rules, actDate) } }
  const question = {
    conduct,
    actDate,
    impact,
    violations: violations.length > 0 ? violations : null,
    anotherAct: assessed.anotherAct.trim() !== '',
  }
  const matter = matterOf(context, question)
  const refused = roads(context, question, matter).refused.find((one) => one.road === road)
  const asked = matter.routes.flatMap((route) => (route.to === 'ask' ? [route.ask] : []))
  return [
    ...(refused
      ? [
          {
            id: 'road-not-for-conduct',
            text: `Jalur yang dipilih tidak lagi cocok dengan perbuatannya: ${refused.text} Ubah telaah.`,
            because: refused.because,
          },
        ]
      : []),
    ...(matter.dismissal
      ? [
          {
            id: 'dismissal-not-by-pp94',
            text: ruleOf(context.law.rules, 'dismissal-not-by-pp94').text,
            because: article(context, 'dismissal-not-by-pp94'),
          },
        ]
      : []),
    ...asked
      .filter(({ field }) => field === 'electionId')
      .slice(0, 1)
      .map(({ text, because }) => ({ id: 'nomination-unknown', text, because })),
    ...aboutElection(context, question).filter(
      ({ id }) => id !== 'pilkades-apart' || context.violations.some(({ neutrality }) => neutrality),
    ),
  ]
}
