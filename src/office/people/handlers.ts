import type { people as contract } from '../../contract/people.ts'
import type { HandlersOf } from '../context.ts'

export const people: Partial<HandlersOf<typeof contract>> = {}
