import { type Person, PersonInput } from '../../contract/people.ts'
import { PERSON_INDEXES } from '../../store/migrations/0200-posts.ts'
import type { ReadableDb, SqlValue, WritableDb } from '../../store/sql.ts'
import type { Instant } from '../../terms/clock.ts'
import { PersonId } from '../../terms/ids.ts'
import type { Nip } from '../../terms/nip.ts'
import { Identity } from '../../terms/person.ts'
import { foldName, fullName } from './naming.ts'
import { mayLead } from './position.ts'
import { postIdOf } from './posts.ts'
import { standingOf } from './standing.ts'

/** A row of `person` with the path of its unit. */
interface Stored {
  readonly id: string
  readonly nip: string
  readonly kind: string
  readonly name: string
  readonly title_before: string
  readonly title_after: string
  readonly full_name: string
  readonly golongan: string | null
  readonly position: string
  readonly position_kind: string
  readonly functional_level: string | null
  readonly echelon: string
  readonly unit_id: string | null
  readonly active: number
  readonly unit_name: string
}

function personOf(db: ReadableDb, row: Stored): Person {
  const input = PersonInput.parse({
    nip: row.nip,
    kind: row.kind,
    name: row.name,
    titleBefore: row.title_before,
    titleAfter: row.title_after,
    golongan: row.golongan,
    position: row.position,
    positionKind: row.position_kind,
    functionalLevel: row.functional_level,
    echelon: row.echelon,
    unitId: row.unit_id,
    active: row.active === 1,
  })
  const id = PersonId.parse(row.id)
  return { ...input, id, fullName: row.full_name, unitName: row.unit_name, ...standingOf(db, id) }
}

const SELECT = `SELECT person.*, coalesce((SELECT path FROM unit_path WHERE unit_path.id = unit_id), '') AS unit_name FROM person`

/** The person, or null when the registry has none of this id. */
export function findPerson(db: ReadableDb, id: PersonId): Person | null {
  const row = db.one<Stored>(`${SELECT} WHERE person.id = ?`, id)
  return row ? personOf(db, row) : null
}

/** The holder of an NIP, or null. */
export function findByNip(db: ReadableDb, nip: Nip): Person | null {
  const row = db.one<Stored>(`${SELECT} WHERE nip = ?`, nip)
  return row ? personOf(db, row) : null
}

/** Only what an import compares: 100,000 of them in one go. The values went in through PersonInput: no zod here. */
export function findInputByNip(db: ReadableDb, nip: Nip): (PersonInput & { readonly id: PersonId }) | null {
  const row = db.one<Omit<PersonInput, 'active'> & { id: PersonId; active: number }>(
    `SELECT id, nip, kind, name, title_before AS titleBefore, title_after AS titleAfter, golongan, position,
       position_kind AS positionKind, functional_level AS functionalLevel, echelon, unit_id AS unitId, active
     FROM person WHERE nip = ?`,
    nip,
  )
  return row ? { ...row, active: row.active === 1 } : null
}

/** Who the person is now, as letters and facts keep him; null when there is none. */
export function identityOf(db: ReadableDb, personId: PersonId): Identity | null {
  const person = findPerson(db, personId)
  return person ? identityOfPerson(person) : null
}

export function identityOfPerson(person: Person): Identity {
  return Identity.parse({
    personId: person.id,
    name: person.fullName,
    nip: person.nip,
    kind: person.kind,
    golongan: person.golongan,
    position: person.position,
    positionKind: person.positionKind,
    functionalLevel: person.functionalLevel,
    unitId: person.unitId,
    unitName: person.unitName,
  })
}

/** In the order of both statements below. */
function columnsOf(db: WritableDb, person: PersonInput, now: Instant): SqlValue[] {
  return [
    person.nip,
    person.kind,
    person.name,
    person.titleBefore,
    person.titleAfter,
    fullName(person.name, person.titleBefore, person.titleAfter),
    foldName(person.name),
    person.golongan,
    person.position,
    person.positionKind,
    person.functionalLevel,
    person.echelon,
    mayLead(person.position, person.positionKind) ? 1 : 0,
    person.unitId,
    person.active ? 1 : 0,
    now,
    postIdOf(db, person.position),
  ]
}

/** Adds a person. The NIP must be free: the caller has looked. */
export function addPerson(db: WritableDb, id: PersonId, person: PersonInput, now: Instant): void {
  db.run(
    `INSERT INTO person (nip, kind, name, title_before, title_after, full_name, find, golongan, position, position_kind,
       functional_level, echelon, may_lead, unit_id, active, updated_at, post_id, id)
     VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)`,
    ...columnsOf(db, person, now),
    id,
  )
}

/** Replaces all of a person but the id. @throws when there is no such person. */
export function changePerson(db: WritableDb, id: PersonId, person: PersonInput, now: Instant): void {
  const changed = db.run(
    `UPDATE person SET nip = ?, kind = ?, name = ?, title_before = ?, title_after = ?, full_name = ?, find = ?,
       golongan = ?, position = ?, position_kind = ?, functional_level = ?, echelon = ?, may_lead = ?, unit_id = ?,
       active = ?, updated_at = ?, post_id = ? WHERE id = ?`,
    ...columnsOf(db, person, now),
    id,
  )
  if (changed === 0) throw new Error('changed a person who is not there')
}

/** Lets a registry be filled from nothing: drops the indexes of people, and answers how to build them again. */
export function withoutPersonIndexes(db: WritableDb): () => void {
  for (const name of Object.keys(PERSON_INDEXES)) db.run(`DROP INDEX ${name}`)
  return () => {
    for (const sql of Object.values(PERSON_INDEXES)) db.run(sql)
  }
}
