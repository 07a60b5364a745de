import type { Migration } from '../migration.ts'

/** The scan basket. Its files are rows of `evidence` (owner_kind 'basket'), so that they are kept and swept like them. */
export const scans: Migration = {
  version: 120,
  sql: `
CREATE TABLE scan_basket (
  evidence_id TEXT PRIMARY KEY REFERENCES evidence(id),
  state TEXT NOT NULL CHECK (state IN ('waiting', 'attached', 'discarded')),
  read_text TEXT NOT NULL, -- what could be read in the file: small letters, without blanks
  signed INTEGER NOT NULL, -- holds an electronic signature
  reason TEXT NOT NULL DEFAULT '', -- why it was discarded
  changed_at TEXT NOT NULL
) STRICT;
`,
}
