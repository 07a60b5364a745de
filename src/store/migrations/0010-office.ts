import type { Migration } from '../migration.ts'

/** The office itself, its accounts, the audit chain, work in progress. */
export const accounts: Migration = {
  version: 10,
  sql: `
CREATE TABLE setting (key TEXT PRIMARY KEY, value TEXT NOT NULL) STRICT; -- JSON values
CREATE TABLE blob_setting (key TEXT PRIMARY KEY, media_type TEXT NOT NULL, bytes BLOB NOT NULL) STRICT;
CREATE TABLE account (id TEXT PRIMARY KEY, name TEXT NOT NULL, created_at TEXT NOT NULL) STRICT;
CREATE TABLE local_holiday (date TEXT PRIMARY KEY, name TEXT NOT NULL) STRICT;

-- Append-only: each entry holds the hash of the one before (anchors C2.6).
CREATE TABLE audit (
  sequence INTEGER PRIMARY KEY,
  at TEXT NOT NULL,
  account_id TEXT NOT NULL,
  method TEXT NOT NULL,
  detail TEXT NOT NULL, -- canonical JSON of the input
  previous TEXT NOT NULL,
  hash TEXT NOT NULL
) STRICT;
CREATE TRIGGER audit_no_update BEFORE UPDATE ON audit BEGIN SELECT RAISE(ABORT, 'audit is append-only'); END;
CREATE TRIGGER audit_no_delete BEFORE DELETE ON audit BEGIN SELECT RAISE(ABORT, 'audit is append-only'); END;

-- Open forms and minutes while typed; outside the audit chain until completed.
CREATE TABLE work (key TEXT PRIMARY KEY, value TEXT NOT NULL, saved_at TEXT NOT NULL) STRICT;

-- Running numbers of our own lists (reports, cases) per year; letters have their own register.
CREATE TABLE counter (name TEXT NOT NULL, year INTEGER NOT NULL, last INTEGER NOT NULL, PRIMARY KEY (name, year)) STRICT;
`,
}
