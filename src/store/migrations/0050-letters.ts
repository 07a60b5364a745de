import type { Migration } from '../migrate.ts'

/** Papers, their versions, and the register (buku agenda). */
export const letters: Migration = {
  version: 50,
  sql: `
CREATE TABLE paper (
  id TEXT PRIMARY KEY,
  case_id TEXT NOT NULL REFERENCES case_file(id),
  kind TEXT NOT NULL,
  state TEXT NOT NULL,
  draft TEXT NOT NULL, -- JSON PaperDraft
  person TEXT NOT NULL, -- JSON Identity as of the letter
  signer TEXT, -- JSON Official
  signer_capacity TEXT NOT NULL,
  word_bytes BLOB, -- what came back from Word, while a draft
  number TEXT,
  date TEXT,
  frozen_bytes BLOB,
  sha256 TEXT,
  proof_code TEXT,
  delivery TEXT, -- JSON Delivery
  created_at TEXT NOT NULL,
  updated_at TEXT NOT NULL
) STRICT;
CREATE INDEX paper_case ON paper(case_id);
CREATE TRIGGER paper_frozen BEFORE UPDATE ON paper
WHEN old.frozen_bytes IS NOT NULL AND (new.frozen_bytes IS NOT old.frozen_bytes OR new.number IS NOT old.number
  OR new.date IS NOT old.date OR new.sha256 IS NOT old.sha256 OR new.draft IS NOT old.draft)
BEGIN SELECT RAISE(ABORT, 'a numbered paper is frozen'); END;
CREATE TRIGGER paper_no_delete BEFORE DELETE ON paper BEGIN SELECT RAISE(ABORT, 'papers are never deleted'); END;

-- Every version that came back from Word.
CREATE TABLE paper_version (
  paper_id TEXT NOT NULL REFERENCES paper(id),
  sequence INTEGER NOT NULL,
  bytes BLOB NOT NULL,
  sha256 TEXT NOT NULL,
  taken_at TEXT NOT NULL,
  PRIMARY KEY (paper_id, sequence)
) STRICT;

CREATE TABLE register_line (
  series TEXT NOT NULL, -- classification code
  year INTEGER NOT NULL,
  running INTEGER, -- null: number typed as the secretariat gave it
  number TEXT NOT NULL,
  date TEXT NOT NULL,
  paper_id TEXT NOT NULL UNIQUE REFERENCES paper(id),
  subject TEXT NOT NULL,
  UNIQUE (series, year, running)
) STRICT;
CREATE UNIQUE INDEX register_number ON register_line(year, number);
CREATE TRIGGER register_no_delete BEFORE DELETE ON register_line BEGIN SELECT RAISE(ABORT, 'register lines are never deleted'); END;
`,
}
