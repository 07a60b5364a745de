import type { register as contract } from '../../contract/letters.ts'
import type { HandlersOf } from '../context.ts'

export const register: Partial<HandlersOf<typeof contract>> = {}
