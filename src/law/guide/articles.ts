import type { Conduct } from '../facts.ts'
import { type ConductArticle, findViolations, formName, type Violation } from '../rulebook.ts'
import type { ProposedViolation } from './advice.ts'
import { type Around, electoral, type Question } from './question.ts'
import type { Route } from './routing.ts'

/** An article with what points at it. */
export interface Pointed {
  readonly violation: Violation
  readonly why: string
  /** What points at it is sure; else the article is only worth considering. */
  readonly sure: boolean
}

/**
 * Articles the conduct usually falls under: by its forms where they lead to discipline, and by content, target and kind of
 * election. Each once, by whatever named it first.
 */
export function pointedAt(around: Around, question: Question, routes: readonly Route[]): readonly Pointed[] {
  const { rules } = around.law
  const { apart } = electoral(around, question)
  const byForm = routes.flatMap(({ to, form }) =>
    to === 'ethics' || form === null
      ? []
      : findViolations(rules, form.violations).found.map((violation) => ({
          violation,
          why: `${formName(form)}: ${form.text}`,
          sure: form.confidence === 'H',
        })),
  )
  const byContent = rules.conductArticles
    .filter((entry) => entry.validFrom <= question.actDate && applies(entry, question.conduct, apart))
    .flatMap((entry) =>
      findViolations(rules, entry.violations).found.map((violation) => ({
        violation,
        why: entry.text,
        sure: entry.confidence === 'H',
      })),
    )
  const all = [...byForm, ...byContent].filter(({ violation }) => !(apart && violation.neutrality))
  return all.filter(
    ({ violation }, at) => all.findIndex((other) => other.violation.id === violation.id) === at,
  )
}

/** Every list that is not empty has to be met. */
function applies({ content, targets, apart }: ConductArticle, conduct: Conduct, isApart: boolean): boolean {
  const met = <T>(wanted: readonly T[], given: readonly T[]) =>
    wanted.length === 0 || wanted.some((one) => given.includes(one))
  return met(content, conduct.content) && met(targets, conduct.targets) && (!apart || isApart)
}

export function asProposed({ violation, why, sure }: Pointed, impact: Question['impact']): ProposedViolation {
  const { id, citation, text, confidence, levels } = violation
  return { id, citation, text, why, level: levels[impact], unsure: !sure || confidence !== 'H' }
}
