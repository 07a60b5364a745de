import type { Migration } from '../migration.ts'
import { PERSON_INDEXES as FIRST } from './0020-people.ts'

/** As they are now. The search walks `person_find`: the post stands in it as a number, so that names cost what they did. */
export const PERSON_INDEXES: Readonly<Record<string, string>> = {
  ...FIRST,
  person_find: 'CREATE INDEX person_find ON person(find, nip, post_id)',
}

/**
 * The names of positions, each once: a region has thousands of them where it has 100,000 people. Those known already are
 * folded as far as SQL can; no office had a database by then.
 */
export const posts: Migration = {
  version: 200,
  sql: `
CREATE TABLE post (
  id INTEGER PRIMARY KEY,
  name TEXT NOT NULL UNIQUE,
  find TEXT NOT NULL -- folded for search, as names are
) STRICT;
ALTER TABLE person ADD COLUMN post_id INTEGER REFERENCES post(id);
INSERT INTO post (name, find) SELECT DISTINCT position, lower(position) FROM person;
UPDATE person SET post_id = (SELECT id FROM post WHERE name = position);
DROP INDEX person_find;
${PERSON_INDEXES.person_find};
`,
}
