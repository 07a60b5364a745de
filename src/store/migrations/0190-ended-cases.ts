import type { Migration } from '../migration.ts'

/**
 * How cases ended, for comparing: written with the fact that ends them, so that 5,000 are compared without reading facts.
 * Nothing is filled in for cases that ended before: only the law reads facts, and no office had a database by then.
 */
export const endedCases: Migration = {
  version: 190,
  sql: `
CREATE TABLE case_end (
  case_id TEXT PRIMARY KEY REFERENCES case_file(id),
  impact TEXT NOT NULL,
  road TEXT NOT NULL,
  ended_on TEXT NOT NULL,
  sanction TEXT, -- kind as the facts name it; null: coached, or not proven
  result TEXT NOT NULL
) STRICT;

-- Articles and forms of an ended case, as of its telaah.
CREATE TABLE case_matter (
  matter TEXT NOT NULL, -- 'article ' or 'form ', and its id
  case_id TEXT NOT NULL REFERENCES case_end(case_id) ON DELETE CASCADE,
  PRIMARY KEY (matter, case_id)
) STRICT, WITHOUT ROWID;
CREATE INDEX case_matter_case ON case_matter(case_id);
`,
}
