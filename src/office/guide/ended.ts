import { type CaseState, caseState } from '../../law/procedure/case-state.ts'
import { effectiveFacts } from '../../law/procedure.ts'
import type { WritableDb } from '../../store/sql.ts'
import type { PlainDate } from '../../terms/plain-date.ts'
import { SANCTION_LABEL, Sanction } from '../../terms/sanction.ts'
import { type StoredCase, sanctionsOf } from '../cases/case-file.ts'

/** What a case ended with; it is no answer to the act where it was forwarded, lapsed or annulled. */
interface End {
  readonly on: PlainDate
  /** Null: coached, or not proven. */
  readonly sanction: string | null
  /** `teguran tertulis`, `pembinaan`, `tidak terbukti`. */
  readonly result: string
}

const WITHOUT_SANCTION: { readonly [outcome: string]: string } = {
  coached: 'pembinaan',
  'not-proven': 'tidak terbukti',
}

function endOf(caseNumber: string, state: CaseState): End | null {
  const sanction = sanctionsOf(caseNumber, state).at(-1)
  if (sanction) {
    const kind = Sanction.safeParse(sanction.sanction)
    const result = kind.success ? SANCTION_LABEL[kind.data] : sanction.sanction
    return { on: sanction.decidedOn, sanction: sanction.sanction, result }
  }
  const outcome = state.closed?.payload.outcome
  const result = outcome && WITHOUT_SANCTION[outcome]
  return state.closed && result ? { on: state.closed.on, sanction: null, result } : null
}

/** Keys of what a telaah chose, as they are compared. */
export const matters = (violations: readonly string[], forms: readonly string[]): string[] => [
  ...violations.map((id) => `article ${id}`),
  ...forms.map((id) => `form ${id}`),
]

/** Keeps how the case ended beside its facts; takes it away where it has not ended, or no longer. */
export function keepEnd(db: WritableDb, { id, number, file }: StoredCase): void {
  const state = caseState(effectiveFacts(file.facts))
  const assessed = state.assessed?.payload
  const end = assessed ? endOf(number, state) : null
  db.run('DELETE FROM case_matter WHERE case_id = ?', id)
  db.run('DELETE FROM case_end WHERE case_id = ?', id)
  if (!assessed || !end) return
  db.run(
    'INSERT INTO case_end (case_id, impact, road, ended_on, sanction, result) VALUES (?, ?, ?, ?, ?, ?)',
    id,
    assessed.impact,
    assessed.road,
    end.on,
    end.sanction,
    end.result,
  )
  for (const matter of new Set(matters(assessed.violations, assessed.conduct?.forms ?? [])))
    db.run('INSERT INTO case_matter (matter, case_id) VALUES (?, ?)', matter, id)
}
