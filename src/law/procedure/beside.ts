import type { Step } from '../assessment.ts'
import type { Context } from './context.ts'

/** Steps beside any road: a recommendation from outside, and data another body owes. */
export function beside(_context: Context): Step[] {
  return []
}
