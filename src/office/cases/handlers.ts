import type { cases as contract } from '../../contract/cases.ts'
import type { HandlersOf } from '../context.ts'

export const cases: Partial<HandlersOf<typeof contract>> = {}
