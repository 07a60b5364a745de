import type { guide as contract } from '../../contract/guide.ts'
import { guide as guided } from '../../law/guide/guide.ts'
import { caseState } from '../../law/procedure/case-state.ts'
import { effectiveFacts } from '../../law/procedure.ts'
import { ok } from '../../terms/result.ts'
import { loadCaseFile } from '../cases/case-file.ts'
import { noSuchCase } from '../cases/facts.ts'
import type { HandlersOf } from '../context.ts'
import { guidanceOf } from '../guidance/repository.ts'
import { lawOf } from '../law/load.ts'
import { comparableCases } from './comparable.ts'
import { formGroups } from './forms.ts'

export const guide: HandlersOf<typeof contract> = {
  assess: ({ caseId, ...question }, context) => {
    const stored = loadCaseFile(context.db, caseId)
    if (!stored) return noSuchCase()
    const { file, personId } = stored
    const around = {
      file,
      law: lawOf(context, file.person.now.unitId),
      today: context.today,
      state: caseState(effectiveFacts(file.facts)),
    }
    const told = guidanceOf(context.db, personId, context.today)
    return ok(guided(around, question, told.filter(({ date }) => date <= question.actDate).length))
  },
  forms: ({ text }, context) => ok(formGroups(lawOf(context, null).rules, text)),
  comparable: (input, context) => ok(comparableCases(context.db, lawOf(context, null).rules, input)),
}
