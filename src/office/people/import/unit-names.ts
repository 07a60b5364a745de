import type { ReadableDb } from '../../../store/sql.ts'
import { UnitId } from '../../../terms/ids.ts'
import { foldName } from '../naming.ts'

/** Finds units by the names a file uses, and says which would be new. */
export interface UnitNames {
  /** The unit meant by a row, made up if the registry has none; null when the row names none. */
  resolve(unit: string | undefined, parentUnit: string | undefined): UnitId | null
  /** `SDN 3 Rimba, Dinas Pendidikan`; also of units not yet in the registry. */
  name(id: UnitId): string
  /** Units made up so far, parents first. */
  readonly made: readonly MadeUnit[]
}

interface MadeUnit {
  readonly id: UnitId
  readonly name: string
  readonly parentId: UnitId | null
}

interface Known {
  readonly id: UnitId
  readonly name: string
  readonly parentId: UnitId | null
}

/**
 * Names are compared folded (`UPTD. Puskesmas` is `UPTD Puskesmas`). A unit named with its parent is looked up below it;
 * one named alone is the registry's only unit of this name, else a top unit.
 */
export function unitNames(db: ReadableDb, newId: () => string): UnitNames {
  const byId = new Map<UnitId, Known>()
  const byPlace = new Map<string, Known>()
  const byName = new Map<string, Known[]>()
  const resolved = new Map<string, UnitId | null>()
  const made: MadeUnit[] = []
  const learn = (unit: Known) => {
    const folded = foldName(unit.name)
    byId.set(unit.id, unit)
    byPlace.set(`${unit.parentId ?? ''}\t${folded}`, unit)
    byName.set(folded, [...(byName.get(folded) ?? []), unit])
  }
  for (const { id, name, parent_id } of db.all<{ id: string; name: string; parent_id: string | null }>(
    'SELECT id, name, parent_id FROM unit',
  ))
    learn({ id: UnitId.parse(id), name, parentId: UnitId.nullable().parse(parent_id) })

  const make = (name: string, parentId: UnitId | null): UnitId => {
    const unit = { id: UnitId.parse(newId()), name, parentId }
    made.push(unit)
    learn(unit)
    return unit.id
  }
  const alone = (name: string): UnitId => {
    const folded = foldName(name)
    const top = byPlace.get(`\t${folded}`)
    if (top) return top.id
    const same = byName.get(folded) ?? []
    return same.length === 1 && same[0] ? same[0].id : make(name, null)
  }
  const find = (unit: string, parentUnit: string): UnitId | null => {
    if (!parentUnit) return unit ? alone(unit) : null
    const parentId = alone(parentUnit)
    if (!unit || foldName(unit) === foldName(parentUnit)) return parentId
    return byPlace.get(`${parentId}\t${foldName(unit)}`)?.id ?? make(unit, parentId)
  }
  return {
    made,
    resolve(unit = '', parentUnit = '') {
      const key = `${unit}\t${parentUnit}`
      const known = resolved.get(key)
      if (known !== undefined) return known
      const found = find(unit, parentUnit)
      resolved.set(key, found)
      return found
    },
    name(id) {
      const names: string[] = []
      for (let unit = byId.get(id); unit && names.length < 3; ) {
        names.push(unit.name)
        unit = unit.parentId ? byId.get(unit.parentId) : undefined
      }
      return names.join(', ')
    },
  }
}
