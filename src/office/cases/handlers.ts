import type { cases as contract } from '../../contract/cases.ts'
import { FACT_OF_PAPER, type FactType } from '../../law/facts.ts'
import { fail, ok } from '../../terms/result.ts'
import type { HandlersOf } from '../context.ts'
import { lawOf } from '../law/load.ts'
import { followDeliveries } from '../letters/issuing/delivering.ts'
import { loadCaseFile } from './case-file.ts'
import { correctFact } from './correct.ts'
import { appendFact, noSuchCase } from './facts.ts'
import { listCases } from './list.ts'
import { readMinutes, saveMinutes } from './minutes.ts'
import { openNeglect } from './neglect.ts'
import { viewCase } from './view.ts'
import { violationChoices } from './violation-choices.ts'

/** Facts that only their own act brings about: a numbered paper, an opened case, a package, a correction, a finding. */
const NOT_BY_HAND: ReadonlySet<FactType> = new Set<FactType>([
  ...Object.values(FACT_OF_PAPER).filter((type) => type !== null),
  'case-opened',
  'handed-over',
  'correction',
  'neglect-found',
])

export const cases: HandlersOf<typeof contract> = {
  list: (input, context) => ok(listCases(input, context)),
  get: ({ id }, context) => {
    const view = viewCase(context, id)
    return view ? ok(view) : noSuchCase()
  },
  record: ({ caseId, ...fact }, context) => {
    if (NOT_BY_HAND.has(fact.payload.type))
      return fail(
        'not-by-hand',
        'Kejadian ini tercatat sendiri saat suratnya diberi nomor atau dicatat. Tidak ada yang diubah. Buat konsep suratnya dari langkah di layar kasus.',
      )
    const added = appendFact(context, caseId, fact)
    if (!added.ok) return added
    followDeliveries(context, caseId)
    return ok({ factId: added.value })
  },
  correct: (input, context) => {
    const added = correctFact(context, input)
    if (!added.ok) return added
    followDeliveries(context, input.caseId)
    return ok({ factId: added.value })
  },
  openNeglect: (input, context) => openNeglect(context, input),
  violations: (_input, context) => ok(violationChoices(lawOf(context, null).rules)),
  minutes: ({ caseId }, context) => {
    const found = readMinutes(context.db, caseId)
    return found ? ok(found) : noSuchCase()
  },
  saveMinutes: ({ caseId, minutes }, context) => {
    if (!loadCaseFile(context.db, caseId)) return noSuchCase()
    saveMinutes(context.db, caseId, minutes, context.now)
    return ok({ savedAt: context.now })
  },
}
