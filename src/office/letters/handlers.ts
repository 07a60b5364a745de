import type { letters as contract } from '../../contract/letters.ts'
import type { HandlersOf } from '../context.ts'

export const letters: Partial<HandlersOf<typeof contract>> = {}
