import type { people as contract, PersonInput } from '../../contract/people.ts'
import type { ReadableDb } from '../../store/sql.ts'
import { PersonId, UnitId } from '../../terms/ids.ts'
import { formatNip } from '../../terms/nip.ts'
import { fail, ok, type Result } from '../../terms/result.ts'
import { setUnitWeek } from '../calendar/unit-week.ts'
import { refreshCasesOf } from '../cases/assessment-cache.ts'
import type { HandlersOf } from '../context.ts'
import { personHistory } from './history.ts'
import { addPerson, changePerson, findByNip, findPerson } from './repository.ts'
import { searchPeople } from './search.ts'
import { setStanding } from './standing.ts'
import { proposeSuperiors } from './superiors.ts'
import { listUnits, makesLoop, proposeHeads, unitIdsBelow } from './units.ts'

const noPerson = fail(
  'person-unknown',
  'Pegawai ini tidak ada di daftar. Muat ulang daftar, lalu pilih lagi.',
)
const noUnit = fail(
  'unit-unknown',
  'Unit kerja ini tidak ada lagi. Muat ulang halaman, lalu pilih lagi.',
  'unitId',
)

function unitExists(db: ReadableDb, id: UnitId | null): boolean {
  return id === null || db.one('SELECT id FROM unit WHERE id = ?', id) !== undefined
}

/** An NIP belongs to one person; the holder is named so that the clerk can look him up. */
function checkPerson(db: ReadableDb, person: PersonInput, id: PersonId | null): Result<null> {
  const holder = findByNip(db, person.nip)
  if (holder && holder.id !== id)
    return fail(
      'nip-taken',
      `NIP ${formatNip(person.nip)} sudah dipakai ${holder.fullName}${holder.unitName ? ` (${holder.unitName})` : ''}. Tidak ada yang disimpan. Periksa NIP-nya, atau buka data pegawai itu.`,
      id === null ? 'nip' : 'person.nip',
    )
  return unitExists(db, person.unitId) ? ok(null) : noUnit
}

/** Names under one parent are unique, so that an import finds the unit again. */
function checkUnit(db: ReadableDb, name: string, parentId: UnitId | null, id: UnitId | null): Result<null> {
  if (!unitExists(db, parentId)) return noUnit
  const twin = db.one<{ id: string }>(
    'SELECT id FROM unit WHERE name = ? COLLATE NOCASE AND parent_id IS ? AND id IS NOT ?',
    name,
    parentId,
    id,
  )
  return twin
    ? fail('unit-exists', `Unit «${name}» sudah ada di tempat itu. Tidak ada yang disimpan.`, 'name')
    : ok(null)
}

export const people: HandlersOf<typeof contract> = {
  search: ({ text, unitId, kind, limit, after }, { db }) =>
    ok(searchPeople(db, { text, unitIds: unitId ? unitIdsBelow(db, unitId) : null, kind, limit, after })),
  get: ({ id }, { db }) => {
    const person = findPerson(db, id)
    return person ? ok(person) : noPerson
  },
  history: ({ id }, context) => (findPerson(context.db, id) ? ok(personHistory(context, id)) : noPerson),
  create: (person, { db, newId, now }) => {
    const checked = checkPerson(db, person, null)
    if (!checked.ok) return checked
    const id = PersonId.parse(newId())
    addPerson(db, id, person, now)
    if (person.unitId) proposeHeads(db, person.unitId)
    return ok({ id })
  },
  update: ({ id, person }, context) => {
    const { db, now } = context
    const before = findPerson(db, id)
    if (!before) return noPerson
    const checked = checkPerson(db, person, id)
    if (!checked.ok) return checked
    changePerson(db, id, person, now)
    for (const unitId of new Set([before.unitId, person.unitId])) if (unitId) proposeHeads(db, unitId)
    refreshCasesOf(context, [id])
    return ok({})
  },
  setStanding: (input, context) => {
    const person = findPerson(context.db, input.id)
    if (!person) return noPerson
    const set = setStanding(context, input)
    if (!set.ok) return set
    // Whoever has left leads no unit any more, unless somebody confirmed that he does.
    if (person.unitId) proposeHeads(context.db, person.unitId)
    refreshCasesOf(context, [input.id])
    return ok({})
  },
  units: (_, { db, profile }) => ok(listUnits(db, profile)),
  createUnit: ({ name, parentId, own }, { db, newId }) => {
    const checked = checkUnit(db, name, parentId, null)
    if (!checked.ok) return checked
    const id = UnitId.parse(newId())
    db.run('INSERT INTO unit (id, name, parent_id, own) VALUES (?, ?, ?, ?)', id, name, parentId, own ? 1 : 0)
    return ok({ id })
  },
  updateUnit: ({ id, name, parentId, headPersonId, own, weekDays }, context) => {
    const { db } = context
    if (!unitExists(db, id)) return noUnit
    if (makesLoop(db, id, parentId))
      return fail(
        'unit-loop',
        'Unit tidak bisa berada di bawah dirinya sendiri atau di bawah unit bawahannya. Tidak ada yang diubah. Pilih induk lain.',
        'parentId',
      )
    const checked = checkUnit(db, name, parentId, id)
    if (!checked.ok) return checked
    if (headPersonId && !findPerson(db, headPersonId)) return noPerson
    db.run(
      'UPDATE unit SET name = ?, parent_id = ?, head_person_id = ?, head_confirmed = ?, own = ? WHERE id = ?',
      name,
      parentId,
      headPersonId,
      headPersonId ? 1 : 0,
      own ? 1 : 0,
      id,
    )
    // Without a confirmed head the unit gets a proposal again.
    if (!headPersonId) proposeHeads(db, id)
    if (weekDays !== undefined) setUnitWeek(context, { id, name, week: weekDays })
    return ok({})
  },
  proposeSuperiors: ({ id }, context) =>
    findPerson(context.db, id) ? ok([...proposeSuperiors(context, id)]) : noPerson,
  count: (_, { db }) =>
    ok(
      db.one<{ people: number; units: number }>(
        'SELECT (SELECT count(*) FROM person) AS people, (SELECT count(*) FROM unit) AS units',
      ) ?? { people: 0, units: 0 },
    ),
}
