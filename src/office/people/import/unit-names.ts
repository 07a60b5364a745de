import type { ReadableDb } from '../../../store/sql.ts'
import { UnitId } from '../../../terms/ids.ts'
import { foldName } from '../naming.ts'

/** Finds units by the names a file uses, and says which would be new. */
export interface UnitNames {
  /**
   * The unit meant by a row, made up if the registry has none; null when the row names none.
   * @param current where the registry has the person; null when he is new or in no unit.
   */
  resolve(unit: string | undefined, parentUnit: string | undefined, current: UnitId | null): UnitId | null
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

/** A loop in the tree, made by mistake, must not hang an import. */
const MAX_DEPTH = 12

/**
 * Names are compared folded (`UPTD. Puskesmas` is `UPTD Puskesmas`). A person whose unit answers to what the row says
 * stays in it: that makes the same file change nothing a second time, whatever other units bear the name, and keeps a
 * unit where the clerk put it. For all others a unit named with its parent is looked up below it, directly or deeper when
 * only one is; one named alone is the top unit of this name, else the registry's only one, else a new top unit.
 */
export function unitNames(db: ReadableDb, newId: () => string): UnitNames {
  const byId = new Map<UnitId, Known>()
  const byPlace = new Map<string, Known>()
  const byName = new Map<string, Known[]>()
  const resolved = new Map<string, UnitId | null>()
  const staying = new Map<string, boolean>()
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
  const above = (unit: Known): Known[] => {
    const found: Known[] = []
    for (let id = unit.parentId; id !== null && found.length < MAX_DEPTH; ) {
      const parent = byId.get(id)
      if (!parent) break
      found.push(parent)
      id = parent.parentId
    }
    return found
  }
  const find = (unit: string, parentUnit: string): UnitId | null => {
    if (!parentUnit) return unit ? alone(unit) : null
    const parentId = alone(parentUnit)
    const folded = foldName(unit)
    if (!unit || folded === foldName(parentUnit)) return parentId
    const direct = byPlace.get(`${parentId}\t${folded}`)
    if (direct) return direct.id
    const deeper = (byName.get(folded) ?? []).filter((each) => above(each).some(({ id }) => id === parentId))
    return deeper.length === 1 && deeper[0] ? deeper[0].id : make(unit, parentId)
  }
  const answers = (current: Known, unit: string, parentUnit: string): boolean => {
    const [own, parent] = [foldName(unit || parentUnit), foldName(unit ? parentUnit : '')]
    return (
      own !== '' &&
      foldName(current.name) === own &&
      (parent === '' || parent === own || above(current).some(({ name }) => foldName(name) === parent))
    )
  }
  return {
    made,
    resolve(unit = '', parentUnit = '', current) {
      const key = `${unit}\t${parentUnit}`
      if (current !== null) {
        const stayKey = `${current}\t${key}`
        const place = byId.get(current)
        const stays = staying.get(stayKey) ?? (place !== undefined && answers(place, unit, parentUnit))
        staying.set(stayKey, stays)
        if (stays) return current
      }
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
