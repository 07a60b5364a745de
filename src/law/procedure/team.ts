import type { Step } from '../assessment.ts'
import type { Context } from './context.ts'

/** Tim Pemeriksa and temporary release (PP 94/2021 Ps. 29, 31). */
export function team(_context: Context): Step[] {
  return []
}
