import type { Migration } from '../migration.ts'

/** Whether a person still serves, with date and reason; and who of two cases is the superior that did nothing. */
export const standing: Migration = {
  version: 150,
  sql: `
-- The newest row of a person stands, and is what person.standing says. Nobody has one who never left.
CREATE TABLE person_standing (
  id INTEGER PRIMARY KEY,
  person_id TEXT NOT NULL REFERENCES person(id),
  standing TEXT NOT NULL, -- PersonStanding
  since TEXT NOT NULL,
  reason TEXT NOT NULL,
  recorded_at TEXT NOT NULL,
  recorded_by TEXT NOT NULL
) STRICT;
CREATE INDEX person_standing_person ON person_standing(person_id, id);
CREATE TRIGGER person_standing_no_update BEFORE UPDATE ON person_standing
BEGIN SELECT RAISE(ABORT, 'the history of standing is append-only'); END;
CREATE TRIGGER person_standing_no_delete BEFORE DELETE ON person_standing
BEGIN SELECT RAISE(ABORT, 'the history of standing is append-only'); END;

-- From the superior's own case back to the one he left lying.
CREATE INDEX fact_neglect ON fact(json_extract(payload, '$.caseId')) WHERE type = 'neglect-found';
`,
}
