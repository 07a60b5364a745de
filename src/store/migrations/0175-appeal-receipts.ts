import type { Migration } from '../migration.ts'

/** Which units sent back the receipt of an imbauan. The letter itself is frozen; its units stand in its draft. */
export const appealReceipts: Migration = {
  version: 175,
  sql: `
CREATE TABLE appeal_receipt (
  paper_id TEXT NOT NULL REFERENCES paper(id),
  unit TEXT NOT NULL, -- as the letter names it
  received_on TEXT NOT NULL,
  received_by TEXT NOT NULL,
  recorded_at TEXT NOT NULL,
  recorded_by TEXT NOT NULL,
  PRIMARY KEY (paper_id, unit)
) STRICT;
`,
}
