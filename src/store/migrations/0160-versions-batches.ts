import type { Migration } from '../migration.ts'

/** Every text a paper has had, with where it comes from and who brought it; and batches of papers. */
export const versionsBatches: Migration = {
  version: 160,
  sql: `
-- Texts by their hash: what came back from Word and was then signed is two versions of one text.
CREATE TABLE paper_text (
  sha256 TEXT PRIMARY KEY,
  bytes BLOB NOT NULL
) STRICT;
INSERT OR IGNORE INTO paper_text (sha256, bytes) SELECT sha256, bytes FROM paper_version;

CREATE TABLE paper_version_kept (
  paper_id TEXT NOT NULL REFERENCES paper(id),
  sequence INTEGER NOT NULL,
  origin TEXT NOT NULL CHECK (origin IN ('word', 'signed', 'form', 'restored')),
  sha256 TEXT NOT NULL REFERENCES paper_text(sha256),
  taken_at TEXT NOT NULL,
  taken_by TEXT NOT NULL, -- name of the account, as it was
  PRIMARY KEY (paper_id, sequence)
) STRICT;
INSERT INTO paper_version_kept SELECT paper_id, sequence, 'word', sha256, taken_at, '' FROM paper_version;
DROP TABLE paper_version;
ALTER TABLE paper_version_kept RENAME TO paper_version;
CREATE TRIGGER paper_text_no_update BEFORE UPDATE ON paper_text BEGIN SELECT RAISE(ABORT, 'versions never change'); END;
CREATE TRIGGER paper_text_no_delete BEFORE DELETE ON paper_text BEGIN SELECT RAISE(ABORT, 'versions are never deleted'); END;
CREATE TRIGGER paper_version_no_update BEFORE UPDATE ON paper_version BEGIN SELECT RAISE(ABORT, 'versions never change'); END;
CREATE TRIGGER paper_version_no_delete BEFORE DELETE ON paper_version BEGIN SELECT RAISE(ABORT, 'versions are never deleted'); END;

-- One kind of paper for many cases at once.
CREATE TABLE letter_batch (
  id TEXT PRIMARY KEY,
  kind TEXT NOT NULL,
  common TEXT NOT NULL, -- JSON: values every letter of it gets
  begun_at TEXT NOT NULL,
  begun_by TEXT NOT NULL -- name of the account, as it was
) STRICT;
CREATE TABLE letter_batch_item (
  batch_id TEXT NOT NULL REFERENCES letter_batch(id),
  position INTEGER NOT NULL,
  case_id TEXT NOT NULL REFERENCES case_file(id),
  paper_id TEXT REFERENCES paper(id), -- null: not drafted (yet)
  refusal TEXT, -- why the last try was refused; null: it was not
  PRIMARY KEY (batch_id, position),
  UNIQUE (batch_id, case_id)
) STRICT;
`,
}
