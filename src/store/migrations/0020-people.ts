import type { Migration } from '../migration.ts'

/** Indexes of `person` that a first import builds after its rows: sorting once is cheaper than 100,000 insertions. */
export const PERSON_INDEXES: Readonly<Record<string, string>> = {
  // Also what the search walks: it holds all that a search compares, so no row is read before it fits.
  person_find: 'CREATE INDEX person_find ON person(find, nip)',
  person_unit: 'CREATE INDEX person_unit ON person(unit_id)',
  person_leader: 'CREATE INDEX person_leader ON person(unit_id) WHERE may_lead = 1',
}

/** The registry of civil servants, the unit tree, and what was imported. Staging of an import lives in memory. */
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

-- As letters print it: 'SDN 3 Rimba, Dinas Pendidikan'.
CREATE VIEW unit_path AS
SELECT u.id AS id, u.name || coalesce(', ' || p.name, '') || coalesce(', ' || g.name, '') AS path
FROM unit u LEFT JOIN unit p ON p.id = u.parent_id LEFT JOIN unit g ON g.id = p.parent_id;

CREATE TABLE person (
  id TEXT PRIMARY KEY,
  nip TEXT NOT NULL UNIQUE,
  kind TEXT NOT NULL,
  name TEXT NOT NULL,
  title_before TEXT NOT NULL,
  title_after TEXT NOT NULL,
  full_name TEXT NOT NULL,
  find TEXT NOT NULL, -- the name folded for search and order: small letters, no diacritics
  golongan TEXT,
  position TEXT NOT NULL,
  position_kind TEXT NOT NULL,
  functional_level TEXT,
  echelon TEXT NOT NULL,
  may_lead INTEGER NOT NULL, -- the position could make him head of his unit
  unit_id TEXT REFERENCES unit(id),
  active INTEGER NOT NULL DEFAULT 1,
  standing TEXT NOT NULL DEFAULT 'active', -- PersonStanding: retired, deceased, dismissed in mid-case
  updated_at TEXT NOT NULL
) STRICT;
${Object.values(PERSON_INDEXES).join('; ')};

CREATE TABLE import (
  id TEXT PRIMARY KEY,
  file_name TEXT NOT NULL,
  accepted_at TEXT NOT NULL,
  accepted_by TEXT NOT NULL,
  summary TEXT NOT NULL -- JSON of the contract's ImportCounts
) STRICT;
`,
}
