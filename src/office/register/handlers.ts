import type { register as contract } from '../../contract/letters.ts'
import { ok } from '../../terms/result.ts'
import type { HandlersOf } from '../context.ts'
import { listLines } from './repository.ts'

export const register: HandlersOf<typeof contract> = {
  list: ({ year, text }, { db }) => ok(listLines(db, year, text)),
}
