import type { Context, Part } from './context.ts'

/** The ethics road: Majelis Kode Etik, hearing, recommendation, sanksi moral, declaration. */
export function ethics(_context: Context): Part {
  return { stage: 'panel', steps: [] }
}
