import type { Context, Part } from './context.ts'

/** The Inspektorat's own inquiry into another unit's person, ending in an LHP khusus and its follow-up. */
export function clarification(_context: Context): Part {
  return { stage: 'assignment', steps: [] }
}
