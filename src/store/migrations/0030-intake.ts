import type { Migration } from '../migration.ts'

/** Reports and evidence. */
export const intake: Migration = {
  version: 30,
  sql: `
CREATE TABLE report (
  id TEXT PRIMARY KEY,
  number TEXT NOT NULL UNIQUE, -- L-2026/041
  serial INTEGER NOT NULL UNIQUE, -- year and running number as one: orders reports of one day
  received_on TEXT NOT NULL,
  source TEXT NOT NULL,
  channel TEXT NOT NULL,
  summary TEXT NOT NULL,
  data TEXT NOT NULL, -- JSON of the contract's ReportInput without personIds
  search_text TEXT NOT NULL, -- small letters: number, summary, names, NIP ...
  recorded_at TEXT NOT NULL,
  recorded_by TEXT NOT NULL
) STRICT;
CREATE INDEX report_received ON report(received_on DESC, serial DESC);

CREATE TABLE report_person (
  report_id TEXT NOT NULL REFERENCES report(id),
  person_id TEXT NOT NULL REFERENCES person(id),
  position INTEGER NOT NULL, -- order in which the report names them
  identity TEXT NOT NULL, -- JSON Identity as of entry
  state TEXT NOT NULL DEFAULT 'new',
  case_id TEXT,
  reason TEXT NOT NULL DEFAULT '',
  forwarded_to TEXT NOT NULL DEFAULT '',
  decided_on TEXT, -- date of the triage
  PRIMARY KEY (report_id, person_id)
) STRICT;
CREATE INDEX report_person_person ON report_person(person_id);
CREATE INDEX report_person_case ON report_person(case_id);
CREATE INDEX report_person_new ON report_person(report_id) WHERE state = 'new';

CREATE TABLE evidence (
  id TEXT PRIMARY KEY,
  owner_kind TEXT NOT NULL, -- 'report' | 'case' | 'scan' | 'proof' | 'guidance'
  owner_id TEXT NOT NULL,
  file_name TEXT NOT NULL,
  media_type TEXT NOT NULL,
  size INTEGER NOT NULL,
  sha256 TEXT NOT NULL,
  stored_as TEXT NOT NULL, -- name of the encrypted file: a keyed hash
  capture TEXT NOT NULL, -- JSON
  added_at TEXT NOT NULL,
  added_by TEXT NOT NULL
) STRICT;
CREATE INDEX evidence_owner ON evidence(owner_kind, owner_id);
CREATE INDEX evidence_stored ON evidence(stored_as);
`,
}
