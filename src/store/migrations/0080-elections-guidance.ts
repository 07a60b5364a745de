import type { Migration } from '../migration.ts'

/** Elections of the region, and the guidance given to staff before anything happened. */
export const electionsGuidance: Migration = {
  version: 80,
  sql: `
CREATE TABLE election (
  id TEXT PRIMARY KEY,
  data TEXT NOT NULL -- JSON of the law's ElectionInput
) STRICT;

CREATE TABLE guidance (
  id TEXT PRIMARY KEY,
  serial INTEGER NOT NULL UNIQUE, -- orders entries of one day
  held_on TEXT NOT NULL,
  kind TEXT NOT NULL,
  title TEXT NOT NULL,
  data TEXT NOT NULL, -- JSON of the contract's GuidanceInput
  search_text TEXT NOT NULL, -- small letters: title, material, place, leader
  recorded_by TEXT NOT NULL,
  recorded_at TEXT NOT NULL
) STRICT;
CREATE INDEX guidance_held ON guidance(held_on DESC, serial DESC);

CREATE TABLE guidance_person (
  guidance_id TEXT NOT NULL REFERENCES guidance(id),
  person_id TEXT NOT NULL REFERENCES person(id),
  position INTEGER NOT NULL, -- order of the list
  how TEXT NOT NULL,
  identity TEXT NOT NULL, -- JSON Identity as of the entry: the list keeps the person as he was
  PRIMARY KEY (guidance_id, person_id)
) STRICT, WITHOUT ROWID;
CREATE INDEX guidance_person_person ON guidance_person(person_id);
`,
}
