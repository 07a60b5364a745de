import type { Migration } from '../migration.ts'

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
  -- cache of assess(), recomputed when a fact, a rule, a holiday, a setting or the date changes
  stage TEXT NOT NULL,
  assessment TEXT NOT NULL, -- JSON Assessment without counted days
  assessed_for TEXT NOT NULL, -- the "today" it was made for
  valid_until TEXT,
  law_key TEXT NOT NULL, -- of the rules, calendar and settings it was made with
  ready_to_hand_over INTEGER NOT NULL
) STRICT;
CREATE INDEX case_person ON case_file(person_id);
CREATE INDEX case_stage ON case_file(stage, opened_on DESC);
CREATE INDEX case_opened ON case_file(opened_on DESC, number DESC);
CREATE INDEX case_open ON case_file(opened_on DESC, number DESC) WHERE stage <> 'closed';
CREATE INDEX case_stale ON case_file(law_key, valid_until, assessed_for) WHERE stage <> 'closed';
CREATE INDEX case_ready ON case_file(ready_to_hand_over) WHERE ready_to_hand_over = 1;

-- Part of the same cache: what must be done, for the home page and the list.
CREATE TABLE case_todo (
  case_id TEXT NOT NULL REFERENCES case_file(id),
  position INTEGER NOT NULL, -- 0 is the first thing to do
  step_id TEXT NOT NULL,
  title TEXT NOT NULL,
  due TEXT,
  open_since TEXT,
  stuck_from TEXT,
  because TEXT NOT NULL,
  PRIMARY KEY (case_id, position)
) STRICT, WITHOUT ROWID;
CREATE INDEX todo_due ON case_todo(due) WHERE due IS NOT NULL;
CREATE INDEX todo_stuck ON case_todo(stuck_from) WHERE stuck_from IS NOT NULL;
CREATE INDEX todo_undated ON case_todo(open_since) WHERE due IS NULL;

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
