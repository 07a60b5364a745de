import type { Migration } from '../migration.ts'

/** The office's own calendar: days it corrected, years it confirmed, units with another week, deadlines that moved. */
export const calendar: Migration = {
  version: 70,
  sql: `
-- What the office says of a day, over the shipped data; 'working' takes a shipped day off away.
CREATE TABLE calendar_day (
  date TEXT PRIMARY KEY,
  kind TEXT NOT NULL CHECK (kind IN ('national', 'cuti-bersama', 'working')),
  name TEXT NOT NULL,
  reason TEXT NOT NULL,
  source TEXT NOT NULL,
  changed_at TEXT NOT NULL,
  changed_by TEXT NOT NULL
) STRICT;
CREATE TABLE calendar_year (year INTEGER PRIMARY KEY, decree TEXT NOT NULL, confirmed_at TEXT NOT NULL) STRICT;

-- Null: the week of the office. Schools and puskesmas work on Saturday (dossier 6.6, trap 22).
ALTER TABLE unit ADD COLUMN week_days INTEGER CHECK (week_days IN (5, 6));
CREATE INDEX unit_week ON unit(id, week_days) WHERE week_days IS NOT NULL;

-- A person who moves takes the week of the new unit: the cached assessment of his open cases is stale.
CREATE TRIGGER person_moved AFTER UPDATE OF unit_id ON person WHEN new.unit_id IS NOT old.unit_id
BEGIN UPDATE case_file SET law_key = '' WHERE person_id = new.id AND stage <> 'closed'; END;

CREATE TABLE deadline_move (
  sequence INTEGER PRIMARY KEY,
  case_id TEXT NOT NULL REFERENCES case_file(id),
  step_title TEXT NOT NULL,
  old_due TEXT NOT NULL,
  new_due TEXT NOT NULL,
  cause TEXT NOT NULL,
  at TEXT NOT NULL
) STRICT;
CREATE INDEX deadline_move_case ON deadline_move(case_id);
CREATE TRIGGER deadline_move_no_update BEFORE UPDATE ON deadline_move
BEGIN SELECT RAISE(ABORT, 'the log of moved deadlines is append-only'); END;
CREATE TRIGGER deadline_move_no_delete BEFORE DELETE ON deadline_move
BEGIN SELECT RAISE(ABORT, 'the log of moved deadlines is append-only'); END;
`,
}
