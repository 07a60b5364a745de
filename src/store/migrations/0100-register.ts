import type { Migration } from '../migration.ts'

/** The register whole: reserved, inserted and void numbers, explained gaps, incoming letters, and finding a letter by its proof. */
export const register: Migration = {
  version: 100,
  sql: `
ALTER TABLE register_line RENAME TO register_line_before;
DROP INDEX register_number;
DROP TRIGGER register_no_update;
DROP TRIGGER register_no_delete;

CREATE TABLE register_line (
  id TEXT PRIMARY KEY,
  series TEXT NOT NULL, -- whose running numbers: the classification code, or '*' where all codes share one series
  classification TEXT NOT NULL,
  year INTEGER NOT NULL,
  running INTEGER, -- null: an inserted number, or one of another scheme, typed as the secretariat gave it
  inserted_after INTEGER, -- 117 of 117.a
  inserted TEXT, -- a of 117.a
  number TEXT NOT NULL,
  date TEXT NOT NULL,
  state TEXT NOT NULL CHECK (state IN ('used', 'reserved', 'void')),
  title TEXT NOT NULL,
  subject TEXT NOT NULL,
  purpose TEXT, -- what it was reserved for
  paper_id TEXT UNIQUE REFERENCES paper(id),
  void_reason TEXT,
  entered_at TEXT NOT NULL,
  UNIQUE (series, year, running),
  UNIQUE (series, year, inserted_after, inserted),
  CHECK ((inserted_after IS NULL) = (inserted IS NULL)),
  CHECK ((state = 'void') = (void_reason IS NOT NULL)),
  CHECK (state <> 'reserved' OR (paper_id IS NULL AND purpose IS NOT NULL))
) STRICT;
INSERT INTO register_line (id, series, classification, year, running, number, date, state, title, subject, paper_id, entered_at)
  SELECT paper_id, series, series, year, running, line.number, line.date, 'used', replace(kind, '-', ' '), subject, paper_id, updated_at
  FROM register_line_before line JOIN paper ON paper.id = line.paper_id ORDER BY line.rowid;
DROP TABLE register_line_before;
-- The same number typed with other spaces or capitals is the same number.
CREATE UNIQUE INDEX register_number ON register_line(year, lower(replace(number, ' ', '')));
-- A line is taken by a letter when it was reserved, and struck out once; its number never changes.
CREATE TRIGGER register_keeps_number BEFORE UPDATE ON register_line
WHEN old.state = 'void' OR new.id IS NOT old.id OR new.series IS NOT old.series OR new.classification IS NOT old.classification
  OR new.year IS NOT old.year OR new.running IS NOT old.running OR new.inserted_after IS NOT old.inserted_after
  OR new.inserted IS NOT old.inserted OR new.number IS NOT old.number OR new.purpose IS NOT old.purpose
  OR new.entered_at IS NOT old.entered_at
  OR (old.state = 'used' AND (new.state <> 'void' OR new.date IS NOT old.date OR new.title IS NOT old.title
    OR new.subject IS NOT old.subject OR new.paper_id IS NOT old.paper_id))
BEGIN SELECT RAISE(ABORT, 'a register line keeps what it says'); END;
CREATE TRIGGER register_no_delete BEFORE DELETE ON register_line BEGIN SELECT RAISE(ABORT, 'register lines are never deleted'); END;

-- Why running numbers were never given. Explaining the same numbers again replaces the reason; the audit keeps both.
CREATE TABLE register_gap (
  series TEXT NOT NULL,
  year INTEGER NOT NULL,
  first INTEGER NOT NULL,
  last INTEGER NOT NULL CHECK (last >= first),
  reason TEXT NOT NULL,
  explained_at TEXT NOT NULL,
  PRIMARY KEY (series, year, first, last)
) STRICT;

CREATE TABLE incoming_letter (
  id TEXT PRIMARY KEY,
  year INTEGER NOT NULL,
  agenda INTEGER NOT NULL,
  received_on TEXT NOT NULL,
  sender TEXT NOT NULL,
  number TEXT NOT NULL,
  date TEXT,
  subject TEXT NOT NULL,
  report_id TEXT REFERENCES report(id),
  case_id TEXT REFERENCES case_file(id),
  void_reason TEXT,
  entered_at TEXT NOT NULL,
  UNIQUE (year, agenda)
) STRICT;
CREATE TRIGGER incoming_keeps_agenda BEFORE UPDATE ON incoming_letter
WHEN old.void_reason IS NOT NULL OR new.id IS NOT old.id OR new.year IS NOT old.year OR new.agenda IS NOT old.agenda
  OR new.entered_at IS NOT old.entered_at
BEGIN SELECT RAISE(ABORT, 'an agenda number keeps its letter'); END;
CREATE TRIGGER incoming_no_delete BEFORE DELETE ON incoming_letter BEGIN SELECT RAISE(ABORT, 'agenda lines are never deleted'); END;

CREATE INDEX paper_sha256 ON paper(sha256) WHERE sha256 IS NOT NULL;
CREATE INDEX paper_proof_code ON paper(proof_code) WHERE proof_code IS NOT NULL;
`,
}
