import type { ReadableDb } from '../../store/sql.ts'
import type { AccountId } from '../../terms/ids.ts'
import type { WriteContext } from '../context.ts'

/** Each account types its own report. */
const keyOf = (accountId: AccountId) => `intake:new-report:${accountId}`

/** The report being typed, as the form saved it; null when there is none. */
export function readDraft(db: ReadableDb, accountId: AccountId): string | null {
  return db.one<{ value: string }>('SELECT value FROM work WHERE key = ?', keyOf(accountId))?.value ?? null
}

/** Keeps the form as it stands, or throws it away with null. */
export function saveDraft({ db, account, now }: WriteContext, draft: string | null): void {
  if (draft === null) db.run('DELETE FROM work WHERE key = ?', keyOf(account.id))
  else
    db.run(
      `INSERT INTO work (key, value, saved_at) VALUES (?, ?, ?)
       ON CONFLICT (key) DO UPDATE SET value = excluded.value, saved_at = excluded.saved_at`,
      keyOf(account.id),
      draft,
      now,
    )
}
