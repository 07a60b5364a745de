import type { Home, Todo } from '../../contract/home.ts'

/** The tiles above the list that narrow it. */
export type Narrowed = 'overdue' | 'soon' | 'stuck'

/**
 * What to do, most pressing first, each once: overdue, today, this week, stuck, without a date, later.
 * @param only the tile that was clicked; null for everything.
 */
export function todoRows(home: Home, only: Narrowed | null = null): Todo[] {
  const seen = new Set<string>()
  return listsOf(home, only)
    .flat()
    .filter((todo) => {
      const key = `${todo.caseId} ${todo.stepId}`
      if (seen.has(key)) return false
      seen.add(key)
      return true
    })
}

function listsOf(home: Home, only: Narrowed | null): Todo[][] {
  switch (only) {
    case 'overdue':
      return [home.overdue]
    case 'soon':
      return [home.today, home.thisWeek]
    case 'stuck':
      return [home.stuck]
    case null:
      return [home.overdue, home.today, home.thisWeek, home.stuck, home.undated, home.later]
  }
}

/** How many a tile counts. */
export function tileCount({ counts }: Home, tile: Narrowed): number {
  return tile === 'soon' ? counts.today + counts.thisWeek : counts[tile]
}

/** How many there are in all, also those the lists were cut at. Stuck steps with a date are in the dated lists. */
export function hiddenTodos(home: Home, shown: number, only: Narrowed | null = null): number {
  if (only !== null) return Math.max(0, tileCount(home, only) - shown)
  const { overdue, today, thisWeek, later, undated } = home.counts
  const stuckUndated = home.stuck.filter((todo) => todo.due === null).length
  return Math.max(0, overdue + today + thisWeek + later + undated + stuckUndated - shown)
}
