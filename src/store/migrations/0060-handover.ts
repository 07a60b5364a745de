import type { Migration } from '../migration.ts'

/** Packages handed over to BKPSDM/BKN. */
export const handover: Migration = {
  version: 60,
  sql: `
CREATE TABLE package (
  id TEXT PRIMARY KEY,
  name TEXT NOT NULL,
  made_on TEXT NOT NULL,
  made_at TEXT NOT NULL,
  receiver TEXT NOT NULL,
  files INTEGER NOT NULL,
  bytes INTEGER NOT NULL,
  manifest_sha256 TEXT NOT NULL
) STRICT;
CREATE TABLE package_case (
  package_id TEXT NOT NULL REFERENCES package(id),
  case_id TEXT NOT NULL REFERENCES case_file(id),
  PRIMARY KEY (package_id, case_id)
) STRICT;
`,
}
