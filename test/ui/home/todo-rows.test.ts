import { expect, it } from 'vitest'
import { Home, Todo } from '../../../src/contract/home.ts'
import { hiddenTodos, type Narrowed, tileCount, todoRows } from '../../../src/ui/home/todo-rows.ts'

const todo = (n: number, due: string | null, stuck: number | null = null) =>
  Todo.parse({
    caseId: `00000000-0000-4000-8000-${String(n).padStart(12, '0')}`,
    caseNumber: `K-2026/${n}`,
    fullName: 'Orang Contoh',
    unitName: '',
    stepId: 'assess-report',
    title: 'Isi telaah',
    due,
    workingDaysLeft: due ? 0 : null,
    stuckWorkingDays: stuck,
    because: '',
  })

function home(over: Record<string, unknown>) {
  const empty = { overdue: [], today: [], thisWeek: [], later: [], stuck: [], undated: [] }
  return Home.parse({
    openCases: 0,
    counts: { overdue: 0, today: 0, thisWeek: 0, later: 0, stuck: 0, undated: 0 },
    ...empty,
    newReports: [],
    newReportCount: 0,
    readyToHandOver: 0,
    ...over,
  })
}

it('lists each thing once, the most pressing first', () => {
  const late = todo(1, '2026-10-01', 12)
  const page = home({
    overdue: [late],
    today: [todo(2, '2026-10-05')],
    stuck: [late, todo(3, null, 15)],
    undated: [todo(4, null)],
    later: [todo(5, '2026-11-01')],
    counts: { overdue: 1, today: 1, thisWeek: 0, later: 1, stuck: 2, undated: 1 },
  })
  const rows = todoRows(page)
  expect(rows.map((row) => row.caseNumber)).toEqual([1, 2, 3, 4, 5].map((n) => `K-2026/${n}`))
  expect(hiddenTodos(page, rows.length)).toBe(0)
})

it('says how many more there are when a list was cut', () => {
  const page = home({
    overdue: [todo(1, '2026-10-01')],
    counts: { overdue: 80, today: 0, thisWeek: 0, later: 0, stuck: 0, undated: 0 },
  })
  expect(hiddenTodos(page, 1)).toBe(79)
})

it('shows what a tile counts, and no more', () => {
  const late = todo(1, '2026-10-01', 12)
  const page = home({
    overdue: [late],
    today: [todo(2, '2026-10-05')],
    thisWeek: [todo(3, '2026-10-07')],
    stuck: [late, todo(4, null, 15)],
    later: [todo(5, '2026-11-01')],
    counts: { overdue: 3, today: 1, thisWeek: 1, later: 1, stuck: 2, undated: 0 },
  })
  const numbers = (tile: Narrowed) => todoRows(page, tile).map((row) => row.caseNumber)
  expect(numbers('overdue')).toEqual(['K-2026/1'])
  expect(numbers('soon')).toEqual(['K-2026/2', 'K-2026/3'])
  expect(numbers('stuck')).toEqual(['K-2026/1', 'K-2026/4'])
  expect(tileCount(page, 'soon')).toBe(2)
  expect(hiddenTodos(page, 1, 'overdue')).toBe(2)
})
