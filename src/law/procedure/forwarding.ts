import type { Context, Part } from './context.ts'

/** Not ours: forward it with a letter, and close (practice.md, "Not ours"). */
export function forwarding(_context: Context): Part {
  return { stage: 'forwarding', steps: [] }
}
