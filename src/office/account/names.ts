import type { ReadableDb } from '../../store/sql.ts'

/** What the person behind an account is called; the account id where it is not known. */
export function accountName(db: ReadableDb, id: string): string {
  return db.one<{ name: string }>('SELECT name FROM account WHERE id = ?', id)?.name ?? id
}
