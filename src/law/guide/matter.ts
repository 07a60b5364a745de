import type { SanctionLevel } from '../../terms/sanction.ts'
import { lawfulLevel } from '../level.ts'
import { findViolations, type Violation } from '../rulebook.ts'
import { type Pointed, pointedAt } from './articles.ts'
import { type Around, chosenForms, type Question } from './question.ts'
import { type Route, routes as routesOf } from './routing.ts'

/** What was done, read once: everything the proposal is made from. */
export interface Matter {
  readonly routes: readonly Route[]
  readonly pointed: readonly Pointed[]
  /** Articles as chosen, or as proposed while none is. */
  readonly violations: readonly Violation[]
  /** By article, impact and form; null where an article without a level may be heavier. */
  readonly level: SanctionLevel | null
  /** Articles for which the law names no level at this impact. */
  readonly withoutLevel: readonly Violation[]
  /** A form whose list names a dismissal by the ASN law (trap 2): PP 94 has no level for it. */
  readonly dismissal: boolean
}

export function matterOf(around: Around, question: Question): Matter {
  const routes = routesOf(around, question)
  const pointed = pointedAt(around, question, routes)
  const violations =
    question.violations === null
      ? pointed.map(({ violation }) => violation)
      : findViolations(around.law.rules, question.violations).found
  const { standing } = chosenForms(around, question)
  const { level, asks } = lawfulLevel({ violations, impact: question.impact, forms: standing })
  const dismissal = routes.some(({ form }) => form?.leadsTo === 'dismissal')
  return { routes, pointed, violations, level, withoutLevel: asks, dismissal }
}
