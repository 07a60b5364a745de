import type { Unit } from '../../contract/people.ts'
import type { OfficeOfficial, OfficeProfile } from '../../contract/settings.ts'
import type { ReadableDb, WritableDb } from '../../store/sql.ts'
import { PersonId, UnitId } from '../../terms/ids.ts'
import type { PositionKind } from '../../terms/person.ts'
import type { WorkWeek } from '../../terms/work-calendar.ts'
import { foldName } from './naming.ts'
import { headScore } from './position.ts'

/** A loop in the tree, made by mistake, must not hang anything. */
const MAX_DEPTH = 12

interface UnitRow {
  readonly id: string
  readonly name: string
  readonly parent_id: string | null
  readonly head_person_id: string | null
  readonly head_confirmed: number
  readonly own: number
  readonly week_days: WorkWeek | null
}

/** The unit itself first, then each one above it. */
export function unitsUpward(db: ReadableDb, unitId: UnitId | null): readonly UnitRow[] {
  const found: UnitRow[] = []
  for (let id: string | null = unitId; id !== null && found.length < MAX_DEPTH; ) {
    const unit: UnitRow | undefined = db.one<UnitRow>('SELECT * FROM unit WHERE id = ?', id)
    if (!unit) break
    found.push(unit)
    id = unit.parent_id
  }
  return found
}

/** The unit and all below it. */
export function unitIdsBelow(db: ReadableDb, unitId: UnitId): string[] {
  return db
    .all<{ id: string }>(
      `WITH RECURSIVE below(id, depth) AS (
         SELECT ?, 0 UNION SELECT unit.id, depth + 1 FROM unit JOIN below ON unit.parent_id = below.id WHERE depth < ?
       ) SELECT DISTINCT id FROM below`,
      unitId,
      MAX_DEPTH,
    )
    .map(({ id }) => id)
}

/** Would `parentId` as parent make a loop of `id`? */
export function makesLoop(db: ReadableDb, id: UnitId, parentId: UnitId | null): boolean {
  return unitsUpward(db, parentId).some((unit) => unit.id === id)
}

/** The whole tree, flat, by name. The head of the office, as its settings name him, is proposed for its top unit. */
export function listUnits(db: ReadableDb, profile: OfficeProfile): Unit[] {
  const units = db
    .all<UnitRow & { head_name: string | null; people: number }>(
      `SELECT unit.*, head.full_name AS head_name, coalesce(counted.people, 0) AS people
       FROM unit LEFT JOIN person head ON head.id = unit.head_person_id
       LEFT JOIN (SELECT unit_id, count(*) AS people FROM person WHERE unit_id IS NOT NULL GROUP BY unit_id) counted
         ON counted.unit_id = unit.id
       ORDER BY unit.name COLLATE NOCASE`,
    )
    .map((unit) => ({
      id: UnitId.parse(unit.id),
      name: unit.name,
      parentId: UnitId.nullable().parse(unit.parent_id),
      headPersonId: PersonId.nullable().parse(unit.head_person_id),
      headName: unit.head_name,
      headConfirmed: unit.head_confirmed === 1,
      people: unit.people,
      own: unit.own === 1,
      weekDays: unit.week_days,
    }))
  const top = officeUnit(units, profile)
  const official = onlyHead(profile)
  if (!top || top.headConfirmed || !official) return units
  const known = official.nip
    ? db.one<{ id: string; full_name: string }>(
        `SELECT id, full_name FROM person WHERE nip = ? AND active = 1 AND standing = 'active'`,
        official.nip,
      )
    : undefined
  if (!known && top.headPersonId) return units
  const head = known
    ? { headPersonId: PersonId.parse(known.id), headName: known.full_name }
    : { headPersonId: null, headName: official.name }
  return units.map((unit) => (unit === top ? { ...unit, ...head } : unit))
}

/** The unit that is this office as a whole; null when the tree does not tell. */
function officeUnit(units: readonly Unit[], profile: OfficeProfile): Unit | null {
  const own = new Set(units.filter((unit) => unit.own).map(({ id }) => id))
  const tops = units.filter(({ id, parentId }) => own.has(id) && !(parentId && own.has(parentId)))
  const named = tops.filter(({ name }) => foldName(name) === foldName(profile.name))
  const [found, another] = named.length > 0 ? named : tops
  return found && !another ? found : null
}

function onlyHead({ officials }: OfficeProfile): OfficeOfficial | null {
  const [found, another] = officials.filter(({ role }) => role === 'kepala')
  return found && !another ? found : null
}

interface Candidate {
  readonly id: string
  readonly unit_id: string
  readonly unit_name: string
  readonly position: string
  readonly position_kind: PositionKind
}

/**
 * Proposes heads of units whose head nobody confirmed, from position, echelon and name of the unit.
 * @param unitId only this unit; null for all.
 */
export function proposeHeads(db: WritableDb, unitId: string | null): void {
  const only = unitId === null ? '' : 'AND unit.id = ?'
  const parameters = unitId === null ? [] : [unitId]
  const candidates = db.all<Candidate>(
    `SELECT person.id, unit_id, unit.name AS unit_name, position, position_kind
     FROM person INDEXED BY person_leader JOIN unit ON unit.id = unit_id
     WHERE may_lead = 1 AND active = 1 AND standing = 'active' AND head_confirmed = 0 ${only} ORDER BY nip`,
    ...parameters,
  )
  const best = new Map<string, { personId: string; score: number }>()
  for (const { id, unit_id, unit_name, position, position_kind } of candidates) {
    const score = headScore(position, position_kind, unit_name)
    const known = best.get(unit_id)
    if (score !== null && (!known || score > known.score)) best.set(unit_id, { personId: id, score })
  }
  const units = db.all<{ id: string; head_person_id: string | null }>(
    `SELECT id, head_person_id FROM unit WHERE head_confirmed = 0 ${only}`,
    ...parameters,
  )
  for (const unit of units) {
    const head = best.get(unit.id)?.personId ?? null
    if (head !== unit.head_person_id) db.run('UPDATE unit SET head_person_id = ? WHERE id = ?', head, unit.id)
  }
}
