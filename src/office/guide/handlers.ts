import type { guide as contract } from '../../contract/guide.ts'
import type { HandlersOf } from '../context.ts'

export const guide: Partial<HandlersOf<typeof contract>> = {}
