import type { ReadableDb } from '../../store/sql.ts'
import type { PersonId } from '../../terms/ids.ts'
import { Identity } from '../../terms/person.ts'

interface PersonRow {
  nip: string
  kind: string
  full_name: string
  golongan: string | null
  position: string
  position_kind: string
  functional_level: string | null
  unit_id: string | null
}

/** How deep a unit tree is followed; a loop by mistake must not hang the screen. */
const MAX_DEPTH = 6

/** `SDN 3 Rimba, Dinas Pendidikan`: the unit and those above it, as letters print it. */
function unitPath(db: ReadableDb, unitId: string | null): string {
  const names: string[] = []
  for (let id = unitId, depth = 0; id !== null && depth < MAX_DEPTH; depth += 1) {
    const unit = db.one<{ name: string; parent_id: string | null }>(
      'SELECT name, parent_id FROM unit WHERE id = ?',
      id,
    )
    if (!unit) break
    names.push(unit.name)
    id = unit.parent_id
  }
  return names.join(', ').slice(0, 300)
}

/** Who a person of the registry is today; null when there is none. */
export function identityOf(db: ReadableDb, personId: PersonId): Identity | null {
  const row = db.one<PersonRow>(
    `SELECT nip, kind, full_name, golongan, position, position_kind, functional_level, unit_id
     FROM person WHERE id = ?`,
    personId,
  )
  if (!row) return null
  return Identity.parse({
    personId,
    name: row.full_name,
    nip: row.nip,
    kind: row.kind,
    golongan: row.golongan,
    position: row.position,
    positionKind: row.position_kind,
    functionalLevel: row.functional_level,
    unitId: row.unit_id,
    unitName: unitPath(db, row.unit_id),
  })
}
