import type { guide as contract } from '../../contract/guide.ts'
import { ok } from '../../terms/result.ts'
import type { HandlersOf } from '../context.ts'
import { lawOf } from '../law/load.ts'
import { comparableCases } from './comparable.ts'
import { formGroups } from './forms.ts'

export const guide: Partial<HandlersOf<typeof contract>> = {
  forms: ({ text }, context) => ok(formGroups(lawOf(context, null).rules, text)),
  comparable: (input, context) => ok(comparableCases(context.db, input)),
}
