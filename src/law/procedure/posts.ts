import type { Context } from './context.ts'

/** What the chronology of posts says, in one Indonesian sentence: once, or again and again; null while there is none. */
export function postsPattern(_context: Context): string | null {
  return null
}
