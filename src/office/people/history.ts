import type { PersonHistory } from '../../contract/people.ts'
import { type CaseState, caseState } from '../../law/procedure/case-state.ts'
import { effectiveFacts } from '../../law/procedure.ts'
import { sanctionKind } from '../../law/rulebook.ts'
import type { ReadableDb } from '../../store/sql.ts'
import { CaseId, type PersonId, ReportId } from '../../terms/ids.ts'
import { PlainDate } from '../../terms/plain-date.ts'
import type { Sanction } from '../../terms/sanction.ts'
import { loadFacts } from '../cases/case-file.ts'
import type { ReadContext } from '../context.ts'
import { lawOf } from '../law/load.ts'

type PastSanction = PersonHistory['sanctions'][number]

function reportsOf(db: ReadableDb, id: PersonId): PersonHistory['reports'] {
  return db
    .all<{ id: string; number: string; received_on: string; summary: string; state: string }>(
      `SELECT report.id, number, received_on, summary, report_person.state FROM report_person
       JOIN report ON report.id = report_id WHERE person_id = ? ORDER BY received_on DESC, number DESC`,
      id,
    )
    .map((row) => ({
      id: ReportId.parse(row.id),
      number: row.number,
      receivedOn: PlainDate.parse(row.received_on),
      summary: row.summary,
      state: row.state,
    }))
}

/** Our own decision as a remedy left it, and what another body issued upon our report; moral ones too. */
function sanctionsOf(
  state: CaseState,
  one: { readonly caseId: CaseId; readonly caseNumber: string },
  nameOf: (sanction: Sanction) => string,
): PastSanction[] {
  const decision = state.decision?.payload
  const remedy = state.remedyDecided?.payload
  const sanction = remedy?.sanction ?? decision?.sanction
  const fallen = state.annulled.map(
    ({ decision: { payload } }): PastSanction => ({
      ...one,
      sanction: payload.sanction,
      name: nameOf(payload.sanction),
      decidedOn: payload.letterDate,
      number: payload.number,
      elsewhere: null,
      annulled: true,
    }),
  )
  const own: PastSanction[] =
    decision && sanction
      ? [
          {
            ...one,
            sanction,
            name: nameOf(sanction),
            decidedOn: decision.letterDate,
            number: decision.number,
            elsewhere: null,
            annulled: remedy?.outcome === 'dicabut' || remedy?.outcome === 'dibatalkan',
          },
        ]
      : []
  const elsewhere = state.followUps.flatMap(({ payload: { issued } }): PastSanction[] =>
    issued?.sanction
      ? [
          {
            ...one,
            sanction: issued.sanction,
            name: nameOf(issued.sanction),
            decidedOn: issued.date,
            number: issued.number,
            elsewhere: issued.title,
            annulled: false,
          },
        ]
      : [],
  )
  return [...fallen, ...own, ...elsewhere]
}

/** Reports, cases and sanctions of a person, newest first, as they stand after corrections. Costs his own cases only. */
export function personHistory(context: ReadContext, id: PersonId): PersonHistory {
  const { db } = context
  const { rules } = lawOf(context, null)
  const nameOf = (sanction: Sanction) => sanctionKind(rules, sanction).name
  const cases = db
    .all<{ id: string; number: string; opened_on: string; stage: string }>(
      'SELECT id, number, opened_on, stage FROM case_file WHERE person_id = ? ORDER BY opened_on DESC, number DESC',
      id,
    )
    .map((row) => {
      const caseId = CaseId.parse(row.id)
      const facts = effectiveFacts(loadFacts(db, caseId))
      const opened = facts.find(({ payload }) => payload.type === 'case-opened')?.payload
      return {
        row: { id: caseId, number: row.number, openedOn: PlainDate.parse(row.opened_on), stage: row.stage },
        state: caseState(facts),
        summary: opened?.type === 'case-opened' ? opened.summary : '',
      }
    })
  return {
    reports: reportsOf(db, id),
    cases: cases.map(({ row, state, summary }) => ({
      ...row,
      actText: state.assessed?.payload.actText ?? summary,
    })),
    sanctions: cases
      .flatMap(({ row, state }) => sanctionsOf(state, { caseId: row.id, caseNumber: row.number }, nameOf))
      .sort((a, b) => (a.decidedOn < b.decidedOn ? 1 : a.decidedOn > b.decidedOn ? -1 : 0)),
  }
}
