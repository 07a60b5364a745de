import type { Migration } from '../migration.ts'

/** The office's own templates with all their versions, and which of them a paper was filled from. */
export const templates: Migration = {
  version: 90,
  sql: `
CREATE TABLE template (
  id TEXT PRIMARY KEY,
  kind TEXT NOT NULL,
  name TEXT NOT NULL,
  paper TEXT, -- 'A4' | 'F4'; null: every size
  unit_id TEXT REFERENCES unit(id), -- null: every unit
  current INTEGER NOT NULL, -- the version in force
  in_use INTEGER NOT NULL CHECK (in_use IN (0, 1)),
  created_at TEXT NOT NULL
) STRICT;
-- Two templates in use for the same papers would leave it to chance which one a letter gets.
CREATE UNIQUE INDEX template_in_use ON template(kind, coalesce(paper, ''), coalesce(unit_id, '')) WHERE in_use = 1;
CREATE TRIGGER template_no_delete BEFORE DELETE ON template BEGIN SELECT RAISE(ABORT, 'templates are never deleted'); END;

CREATE TABLE template_version (
  template_id TEXT NOT NULL REFERENCES template(id),
  version INTEGER NOT NULL,
  bytes BLOB NOT NULL,
  sha256 TEXT NOT NULL,
  taken_at TEXT NOT NULL,
  taken_by TEXT NOT NULL, -- name of the account, as it was
  PRIMARY KEY (template_id, version)
) STRICT;
CREATE TRIGGER template_version_no_update BEFORE UPDATE ON template_version BEGIN SELECT RAISE(ABORT, 'template versions never change'); END;
CREATE TRIGGER template_version_no_delete BEFORE DELETE ON template_version BEGIN SELECT RAISE(ABORT, 'template versions are never deleted'); END;

-- What a paper was last filled from; id and version null: the shipped template with this hash.
ALTER TABLE paper ADD COLUMN template_id TEXT REFERENCES template(id);
ALTER TABLE paper ADD COLUMN template_version INTEGER;
ALTER TABLE paper ADD COLUMN template_sha256 TEXT;
-- Beside paper_frozen, which names the columns it knew: a numbered paper keeps its template too.
CREATE TRIGGER paper_template_frozen BEFORE UPDATE ON paper
WHEN old.frozen_bytes IS NOT NULL AND (
  new.template_id IS NOT old.template_id OR new.template_version IS NOT old.template_version
  OR new.template_sha256 IS NOT old.template_sha256)
BEGIN SELECT RAISE(ABORT, 'a numbered paper is frozen'); END;
`,
}
