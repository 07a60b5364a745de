import { HOME_LIST_MAX, type Home, type Todo } from '../../contract/home.ts'
import { StepId } from '../../law/assessment.ts'
import { workingDaysUntil } from '../../law/calendar.ts'
import type { ReadableDb, SqlValue } from '../../store/sql.ts'
import { CaseId, ReportId, type UnitId } from '../../terms/ids.ts'
import { addDays, PlainDate } from '../../terms/plain-date.ts'
import { refreshAssessments } from '../cases/assessment-cache.ts'
import { stuckDays } from '../cases/list.ts'
import type { ReadContext, WriteContext } from '../context.ts'
import { officeLaw } from '../law/load.ts'

interface TodoRow {
  case_id: string
  number: string
  full_name: string
  unit_id: UnitId | null
  unit_name: string | null
  step_id: string
  title: string
  due: string | null
  open_since: string | null
  stuck_from: string | null
  because: string
}

const NEW_REPORTS_MAX = 10
const ONE_WEEK = 7

/** One list of things to do, cut to what a screen holds, with how many there are. */
function todoList(
  context: ReadContext,
  where: string,
  order: string,
  parameters: readonly SqlValue[],
): { readonly todos: Todo[]; readonly count: number } {
  const laws = officeLaw(context)
  const count = context.db.one<{ n: number }>(
    `SELECT COUNT(*) AS n FROM case_todo WHERE ${where}`,
    ...parameters,
  )
  const rows = context.db.all<TodoRow>(
    `SELECT case_todo.case_id, case_file.number, person.full_name, person.unit_id, unit.name AS unit_name, step_id, title, due,
       open_since, stuck_from, because
     FROM case_todo
     JOIN case_file ON case_file.id = case_todo.case_id
     JOIN person ON person.id = case_file.person_id
     LEFT JOIN unit ON unit.id = person.unit_id
     WHERE ${where} ORDER BY ${order}, case_file.number LIMIT ?`,
    ...parameters,
    HOME_LIST_MAX,
  )
  const todos = rows.map((row): Todo => {
    const { calendar } = laws.of(row.unit_id)
    const due = row.due === null ? null : PlainDate.parse(row.due)
    return {
      caseId: CaseId.parse(row.case_id),
      caseNumber: row.number,
      fullName: row.full_name,
      unitName: row.unit_name ?? '',
      stepId: StepId.parse(row.step_id),
      title: row.title,
      due,
      workingDaysLeft: due && workingDaysUntil(calendar, context.today, due),
      stuckWorkingDays: stuckDays(calendar, context.today, row),
      because: row.because,
    }
  })
  return { todos, count: count?.n ?? 0 }
}

function newReports(db: ReadableDb): Pick<Home, 'newReports' | 'newReportCount'> {
  const rows = db.all<{ id: string; number: string; summary: string; received_on: string; people: number }>(
    `SELECT report.id, report.number, report.summary, report.received_on, COUNT(*) AS people
     FROM report_person JOIN report ON report.id = report_person.report_id
     WHERE report_person.state = 'new'
     GROUP BY report.id ORDER BY report.received_on DESC, report.number DESC`,
  )
  return {
    newReportCount: rows.length,
    newReports: rows.slice(0, NEW_REPORTS_MAX).map((row) => ({
      id: ReportId.parse(row.id),
      number: row.number,
      summary: row.summary,
      receivedOn: PlainDate.parse(row.received_on),
      people: row.people,
    })),
  }
}

function count(db: ReadableDb, sql: string): number {
  return db.one<{ n: number }>(sql)?.n ?? 0
}

/** What is due, overdue and stuck, and what came in. Reads cached rows by index once the cache is up to date. */
export function homePage(context: WriteContext): Home {
  refreshAssessments(context)
  const { today, db } = context
  const weekEnd = addDays(today, ONE_WEEK)
  const overdue = todoList(context, 'due < ?', 'due', [today])
  const dueToday = todoList(context, 'due = ?', 'due', [today])
  const thisWeek = todoList(context, 'due > ? AND due <= ?', 'due', [today, weekEnd])
  const later = todoList(context, 'due > ?', 'due', [weekEnd])
  const stuck = todoList(context, 'stuck_from <= ?', 'stuck_from', [today])
  const undated = todoList(context, 'due IS NULL AND (stuck_from IS NULL OR stuck_from > ?)', 'open_since', [
    today,
  ])
  return {
    openCases: count(db, `SELECT COUNT(*) AS n FROM case_file WHERE stage <> 'closed'`),
    counts: {
      overdue: overdue.count,
      today: dueToday.count,
      thisWeek: thisWeek.count,
      later: later.count,
      stuck: stuck.count,
      undated: undated.count,
    },
    overdue: overdue.todos,
    today: dueToday.todos,
    thisWeek: thisWeek.todos,
    later: later.todos,
    stuck: stuck.todos,
    undated: undated.todos,
    ...newReports(db),
    readyToHandOver: count(db, 'SELECT COUNT(*) AS n FROM case_file WHERE ready_to_hand_over = 1'),
  }
}
