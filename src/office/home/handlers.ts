import type { home as contract } from '../../contract/home.ts'
import type { HandlersOf } from '../context.ts'

export const home: Partial<HandlersOf<typeof contract>> = {}
