import type { Migration } from '../migration.ts'

/** What the office says of a regulation, over the shipped data. */
export const regulations: Migration = {
  version: 110,
  sql: `
-- The newest row of an entry stands. payload: the complete entry as JSON; null: the shipped one again.
CREATE TABLE regulation_change (
  id INTEGER PRIMARY KEY,
  entry_kind TEXT NOT NULL,
  entry_id TEXT NOT NULL,
  payload TEXT,
  reason TEXT NOT NULL,
  source TEXT NOT NULL,
  changed_at TEXT NOT NULL,
  changed_by TEXT NOT NULL
) STRICT;
CREATE INDEX regulation_change_entry ON regulation_change(entry_kind, entry_id, id);
CREATE TRIGGER regulation_change_no_update BEFORE UPDATE ON regulation_change
BEGIN SELECT RAISE(ABORT, 'the history of regulations is append-only'); END;
CREATE TRIGGER regulation_change_no_delete BEFORE DELETE ON regulation_change
BEGIN SELECT RAISE(ABORT, 'the history of regulations is append-only'); END;
`,
}
