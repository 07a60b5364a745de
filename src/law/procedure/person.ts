import type { Step } from '../assessment.ts'
import type { Context } from './context.ts'

/** Steps about the person and those around him: asked again, involved people, the posts, a superior who does nothing. */
export function aboutThePerson(_context: Context): Step[] {
  return []
}
