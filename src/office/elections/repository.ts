import { Election, type ElectionInput } from '../../law/elections.ts'
import type { ReadableDb, WritableDb } from '../../store/sql.ts'
import type { ElectionId } from '../../terms/ids.ts'
import type { PlainDate } from '../../terms/plain-date.ts'

/** The last day the office knows of an election; for the order of the list. */
function lastKnownDay({ stages, candidatesFixedOn }: Election): PlainDate | '' {
  const days = Object.values(stages).flatMap(({ from, to }) => [from, to])
  return [...days, candidatesFixedOn].reduce<PlainDate | ''>(
    (last, day) => (day !== null && day > last ? day : last),
    '',
  )
}

/** All elections, the latest first. */
export function listElections(db: ReadableDb): Election[] {
  return db
    .all<{ id: string; data: string }>('SELECT id, data FROM election')
    .map(({ id, data }) => Election.parse({ ...JSON.parse(data), id }))
    .sort(
      (one, other) =>
        lastKnownDay(other).localeCompare(lastKnownDay(one)) || one.name.localeCompare(other.name, 'id'),
    )
}

export function insertElection(db: WritableDb, id: ElectionId, election: ElectionInput): void {
  db.run('INSERT INTO election (id, data) VALUES (?, ?)', id, JSON.stringify(election))
}

/** Answers whether there was such an election. */
export function updateElection(db: WritableDb, id: ElectionId, election: ElectionInput): boolean {
  return db.run('UPDATE election SET data = ? WHERE id = ?', JSON.stringify(election), id) > 0
}

/** The number of a case whose facts name the election, or null. Looks through all facts: for the rare removal only. */
export function caseNaming(db: ReadableDb, id: ElectionId): string | null {
  const found = db.one<{ number: string }>(
    `SELECT case_file.number FROM fact JOIN case_file ON case_file.id = fact.case_id
     WHERE instr(fact.payload, ?) > 0 ORDER BY case_file.number LIMIT 1`,
    id,
  )
  return found?.number ?? null
}

/** Answers whether there was such an election. */
export function deleteElection(db: WritableDb, id: ElectionId): boolean {
  return db.run('DELETE FROM election WHERE id = ?', id) > 0
}
