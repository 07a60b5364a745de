import type { Home, Todo } from '../../contract/home.ts'

/** Everything to do, most pressing first, each once: overdue, today, this week, stuck, without a date, later. */
export function todoRows(home: Home): Todo[] {
  const seen = new Set<string>()
  const lists = [home.overdue, home.today, home.thisWeek, home.stuck, home.undated, home.later]
  return lists.flat().filter((todo) => {
    const key = `${todo.caseId} ${todo.stepId}`
    if (seen.has(key)) return false
    seen.add(key)
    return true
  })
}

/** How many there are in all, also those the lists were cut at. Stuck steps with a date are in the dated lists. */
export function hiddenTodos(home: Home, shown: number): number {
  const { overdue, today, thisWeek, later, undated } = home.counts
  const stuckUndated = home.stuck.filter((todo) => todo.due === null).length
  return Math.max(0, overdue + today + thisWeek + later + undated + stuckUndated - shown)
}
