import type { Migration } from '../migration.ts'

/** Papers, their versions, their working copies, and the register (buku agenda). */
export const letters: Migration = {
  version: 50,
  sql: `
CREATE TABLE paper (
  id TEXT PRIMARY KEY,
  -- What it is a paper of: a case, a guidance event, or (neither) the office itself or a person of the registry.
  case_id TEXT REFERENCES case_file(id),
  guidance_id TEXT REFERENCES guidance(id),
  kind TEXT NOT NULL,
  state TEXT NOT NULL CHECK (state IN ('draft', 'signed', 'numbered', 'delivered', 'discarded')),
  whose TEXT NOT NULL, -- who issues this paper: 'own' | 'other-unit'
  draft TEXT NOT NULL, -- JSON PaperDraft
  person TEXT, -- JSON Identity as of the letter; null: it speaks of no one person
  signer TEXT, -- JSON Official
  signer_capacity TEXT NOT NULL,
  word_bytes BLOB, -- what came back from Word, while a draft
  signed_bytes BLOB, -- the very text that was signed; number and date go into it
  number TEXT,
  date TEXT,
  frozen_bytes BLOB,
  sha256 TEXT,
  proof_code TEXT,
  delivery TEXT, -- JSON Delivery
  created_at TEXT NOT NULL,
  updated_at TEXT NOT NULL,
  CHECK (case_id IS NULL OR (guidance_id IS NULL AND person IS NOT NULL))
) STRICT;
CREATE INDEX paper_case ON paper(case_id);
CREATE INDEX paper_guidance ON paper(guidance_id) WHERE guidance_id IS NOT NULL;

-- A frozen paper may still be delivered (and a wrong delivery withdrawn); nothing else of it ever changes.
CREATE TRIGGER paper_frozen BEFORE UPDATE ON paper
WHEN old.frozen_bytes IS NOT NULL AND (
  new.id IS NOT old.id OR new.case_id IS NOT old.case_id
  OR new.guidance_id IS NOT old.guidance_id OR new.kind IS NOT old.kind OR new.whose IS NOT old.whose
  OR new.draft IS NOT old.draft OR new.person IS NOT old.person OR new.signer IS NOT old.signer
  OR new.signer_capacity IS NOT old.signer_capacity OR new.word_bytes IS NOT old.word_bytes
  OR new.number IS NOT old.number OR new.date IS NOT old.date OR new.frozen_bytes IS NOT old.frozen_bytes
  OR new.sha256 IS NOT old.sha256 OR new.proof_code IS NOT old.proof_code OR new.created_at IS NOT old.created_at
  OR new.state NOT IN ('numbered', 'delivered'))
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

-- Files laid out for Word. In the database, so that a power cut does not make Tegas forget what it wrote.
CREATE TABLE working_copy (
  paper_id TEXT PRIMARY KEY REFERENCES paper(id),
  file_name TEXT NOT NULL UNIQUE,
  sha256 TEXT NOT NULL, -- the file as Tegas last wrote it or took it in
  checked_out_at TEXT NOT NULL
) STRICT;

CREATE TABLE register_line (
  series TEXT NOT NULL, -- classification code
  year INTEGER NOT NULL,
  running INTEGER, -- null: an inserted number (117.a) or one of another scheme, typed as the secretariat gave it
  number TEXT NOT NULL,
  date TEXT NOT NULL,
  paper_id TEXT NOT NULL UNIQUE REFERENCES paper(id),
  subject TEXT NOT NULL,
  UNIQUE (series, year, running)
) STRICT;
-- The same number typed with other spaces or capitals is the same number.
CREATE UNIQUE INDEX register_number ON register_line(year, lower(replace(number, ' ', '')));
CREATE TRIGGER register_no_update BEFORE UPDATE ON register_line BEGIN SELECT RAISE(ABORT, 'register lines never change'); END;
CREATE TRIGGER register_no_delete BEFORE DELETE ON register_line BEGIN SELECT RAISE(ABORT, 'register lines are never deleted'); END;
`,
}
