import type { evidence as contract } from '../../contract/evidence.ts'
import type { HandlersOf } from '../context.ts'

export const evidence: Partial<HandlersOf<typeof contract>> = {}
