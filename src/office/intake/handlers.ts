import type { intake as contract } from '../../contract/intake.ts'
import type { HandlersOf } from '../context.ts'

export const intake: Partial<HandlersOf<typeof contract>> = {}
