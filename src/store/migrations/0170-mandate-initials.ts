import type { Migration } from '../migration.ts'

/** In whose name a paper is signed (a.n., u.b.), and who puts his initials on drafts. */
export const mandateInitials: Migration = {
  version: 170,
  sql: `
ALTER TABLE paper ADD COLUMN mandate TEXT; -- JSON Mandate; null: signed in the signer's own office
-- Beside paper_frozen, which names the columns it knew: in whose name a numbered paper was signed stays too.
CREATE TRIGGER paper_mandate_frozen BEFORE UPDATE ON paper
WHEN old.frozen_bytes IS NOT NULL AND new.mandate IS NOT old.mandate
BEGIN SELECT RAISE(ABORT, 'a numbered paper is frozen'); END;

UPDATE setting SET value = json_set(value, '$.initials', json('null')) WHERE key = 'profile';
`,
}
