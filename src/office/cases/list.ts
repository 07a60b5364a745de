import { type CaseRow, type cases as contract, Stage } from '../../contract/cases.ts'
import type { OutputOf, ParsedInputOf } from '../../contract/method.ts'
import { type WorkCalendar, workingDaysUntil } from '../../law/calendar.ts'
import type { SqlValue } from '../../store/sql.ts'
import { CaseId, type UnitId } from '../../terms/ids.ts'
import { PlainDate } from '../../terms/plain-date.ts'
import { Whose } from '../../terms/sanction.ts'
import type { WriteContext } from '../context.ts'
import { officeLaw } from '../law/load.ts'
import { refreshAssessments } from './assessment-cache.ts'

interface ListRow {
  id: string
  number: string
  full_name: string
  unit_id: UnitId | null
  unit_name: string | null
  whose: string
  stage: string
  opened_on: string
  step_id: string | null
  title: string | null
  due: string | null
  open_since: string | null
  stuck_from: string | null
}

const FILTER = {
  open: `AND case_file.stage <> 'closed'`,
  closed: `AND case_file.stage = 'closed'`,
  all: '',
} as const

/** The last row of a page, as the next one's `after`: date and number, both sortable as text. */
function splitCursor(after: string | null): readonly [string, string] | null {
  const at = after?.indexOf('|') ?? -1
  return after !== null && at > 0 ? [after.slice(0, at), after.slice(at + 1)] : null
}

/** `%` and `_` in what the clerk typed are plain signs. */
function pattern(text: string): string {
  return `%${text.replace(/[\\%_]/g, '\\$&')}%`
}

/** Working days a step has been open, once it counts as stuck. */
export function stuckDays(
  calendar: WorkCalendar,
  today: PlainDate,
  row: { open_since: string | null; stuck_from: string | null },
): number | null {
  if (row.stuck_from === null || row.open_since === null || row.stuck_from > today) return null
  return -workingDaysUntil(calendar, today, PlainDate.parse(row.open_since))
}

/** Newest first; text is looked for in the case's number, the name, and the NIP with or without spaces. */
export function listCases(
  input: ParsedInputOf<typeof contract.list>,
  context: WriteContext,
): OutputOf<typeof contract.list> {
  refreshAssessments(context)
  const laws = officeLaw(context)
  const where: string[] = []
  const parameters: SqlValue[] = []
  const cursor = splitCursor(input.after)
  if (cursor) {
    where.push('AND (case_file.opened_on, case_file.number) < (?, ?)')
    parameters.push(...cursor)
  }
  const text = input.text.trim()
  if (text) {
    const digits = text.replace(/[\s.]/g, '')
    const byNip = /^\d+$/.test(digits) ? ` OR person.nip LIKE ? ESCAPE '\\'` : ''
    where.push(`AND (case_file.number LIKE ? ESCAPE '\\' OR person.full_name LIKE ? ESCAPE '\\'${byNip})`)
    parameters.push(pattern(text), pattern(text), ...(byNip ? [pattern(digits)] : []))
  }
  const rows = context.db.all<ListRow>(
    `SELECT case_file.id, case_file.number, person.full_name, person.unit_id, unit.name AS unit_name, case_file.whose,
       case_file.stage, case_file.opened_on, todo.step_id, todo.title, todo.due, todo.open_since, todo.stuck_from
     FROM case_file
     JOIN person ON person.id = case_file.person_id
     LEFT JOIN unit ON unit.id = person.unit_id
     LEFT JOIN case_todo AS todo ON todo.case_id = case_file.id AND todo.position = 0
     WHERE 1 = 1 ${FILTER[input.filter]} ${where.join(' ')}
     ORDER BY case_file.opened_on DESC, case_file.number DESC LIMIT ?`,
    ...parameters,
    input.limit + 1,
  )
  const page = rows.slice(0, input.limit)
  const last = page.at(-1)
  return {
    rows: page.map((row) => caseRow(row, laws.of(row.unit_id).calendar, context.today)),
    next: rows.length > input.limit && last ? `${last.opened_on}|${last.number}` : null,
  }
}

function caseRow(row: ListRow, calendar: WorkCalendar, today: PlainDate): CaseRow {
  const due = row.due === null ? null : PlainDate.parse(row.due)
  return {
    id: CaseId.parse(row.id),
    number: row.number,
    fullName: row.full_name,
    unitName: row.unit_name ?? '',
    whose: Whose.parse(row.whose),
    stage: Stage.parse(row.stage),
    openedOn: PlainDate.parse(row.opened_on),
    nextStep:
      row.step_id !== null && row.title !== null
        ? {
            id: row.step_id,
            title: row.title,
            due,
            workingDaysLeft: due && workingDaysUntil(calendar, today, due),
          }
        : null,
    stuckWorkingDays: stuckDays(calendar, today, row),
  }
}
