import type { Assessment } from '../assessment.ts'
import type { Context } from './context.ts'

/** Another body's data the case waits for; null when it waits for none. */
export function waitingFor(_context: Context): Assessment['waitingFor'] {
  return null
}
