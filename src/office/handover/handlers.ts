import type { handover as contract } from '../../contract/handover.ts'
import type { HandlersOf } from '../context.ts'

export const handover: Partial<HandlersOf<typeof contract>> = {}
