import type { Migration } from '../migrate.ts'

/** Cases and their facts. Facts only accumulate. */
export const cases: Migration = {
  version: 40,
  sql: `
CREATE TABLE case_file (
  id TEXT PRIMARY KEY,
  number TEXT NOT NULL UNIQUE,
  person_id TEXT NOT NULL REFERENCES person(id),
  whose TEXT NOT NULL,
  opened_on TEXT NOT NULL,
  identity_at_act TEXT NOT NULL, -- JSON Identity
  -- cache of assess(), recomputed when a fact, a rule, a holiday or the date changes
  stage TEXT NOT NULL,
  assessment TEXT NOT NULL, -- JSON Assessment without counted days
  assessed_for TEXT NOT NULL, -- the "today" it was made for
  valid_until TEXT
) STRICT;
CREATE INDEX case_person ON case_file(person_id);
CREATE INDEX case_stage ON case_file(stage, opened_on DESC);
CREATE INDEX case_opened ON case_file(opened_on DESC, number DESC);

CREATE TABLE fact (
  id TEXT PRIMARY KEY,
  case_id TEXT NOT NULL REFERENCES case_file(id),
  sequence INTEGER NOT NULL,
  type TEXT NOT NULL,
  version INTEGER NOT NULL,
  happened_on TEXT NOT NULL,
  happened_at TEXT,
  recorded_at TEXT NOT NULL,
  recorded_by TEXT NOT NULL,
  payload TEXT NOT NULL,
  UNIQUE (case_id, sequence)
) STRICT;
CREATE TRIGGER fact_no_update BEFORE UPDATE ON fact BEGIN SELECT RAISE(ABORT, 'facts are append-only'); END;
CREATE TRIGGER fact_no_delete BEFORE DELETE ON fact BEGIN SELECT RAISE(ABORT, 'facts are append-only'); END;
`,
}
