import type { imports as contract } from '../../../contract/imports.ts'
import type { HandlersOf } from '../../context.ts'

export const imports: Partial<HandlersOf<typeof contract>> = {}
