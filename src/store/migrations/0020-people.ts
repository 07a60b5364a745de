import type { Migration } from '../migrate.ts'

/** The registry of civil servants, the unit tree, and the staging of imports. */
export const people: Migration = {
  version: 20,
  sql: `
CREATE TABLE unit (
  id TEXT PRIMARY KEY,
  name TEXT NOT NULL,
  parent_id TEXT REFERENCES unit(id),
  head_person_id TEXT,
  head_confirmed INTEGER NOT NULL DEFAULT 0,
  own INTEGER NOT NULL DEFAULT 0
) STRICT;
CREATE INDEX unit_parent ON unit(parent_id);

CREATE TABLE person (
  id TEXT PRIMARY KEY,
  nip TEXT NOT NULL UNIQUE,
  kind TEXT NOT NULL,
  name TEXT NOT NULL,
  title_before TEXT NOT NULL,
  title_after TEXT NOT NULL,
  full_name TEXT NOT NULL,
  golongan TEXT,
  position TEXT NOT NULL,
  position_kind TEXT NOT NULL,
  functional_level TEXT,
  echelon TEXT NOT NULL,
  unit_id TEXT REFERENCES unit(id),
  active INTEGER NOT NULL DEFAULT 1,
  updated_at TEXT NOT NULL
) STRICT;
CREATE INDEX person_name ON person(name COLLATE NOCASE, id);
CREATE INDEX person_unit ON person(unit_id);

-- Any part of a name or NIP: trigram index, external content.
CREATE VIRTUAL TABLE person_search USING fts5(full_name, nip, content='person', tokenize='trigram remove_diacritics 1');
CREATE TRIGGER person_search_insert AFTER INSERT ON person BEGIN
  INSERT INTO person_search(rowid, full_name, nip) VALUES (new.rowid, new.full_name, new.nip);
END;
CREATE TRIGGER person_search_update AFTER UPDATE OF full_name, nip ON person BEGIN
  INSERT INTO person_search(person_search, rowid, full_name, nip) VALUES ('delete', old.rowid, old.full_name, old.nip);
  INSERT INTO person_search(rowid, full_name, nip) VALUES (new.rowid, new.full_name, new.nip);
END;

CREATE TABLE import (
  id TEXT PRIMARY KEY,
  file_name TEXT NOT NULL,
  state TEXT NOT NULL, -- 'reading' | 'ready' | 'accepted' | 'discarded'
  started_at TEXT NOT NULL,
  summary TEXT NOT NULL -- JSON
) STRICT;
`,
}
