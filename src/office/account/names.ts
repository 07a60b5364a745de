import type { ReadableDb } from '../../store/sql.ts'

/** What the people behind the accounts are called, by account id. */
export function accountNames(db: ReadableDb): ReadonlyMap<string, string> {
  return new Map(
    db.all<{ id: string; name: string }>('SELECT id, name FROM account').map(({ id, name }) => [id, name]),
  )
}
