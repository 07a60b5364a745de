import type { Unit } from '../../contract/people.ts'
import type { UnitId } from '../../terms/ids.ts'

/** No loop in the tree may hang the screen. */
const MAX_DEPTH = 12

export interface UnitNode {
  readonly unit: Unit
  readonly depth: number
}

/** Depth first: each unit directly below its parent, siblings by name as they come. */
export function unitTree(units: readonly Unit[]): UnitNode[] {
  const below = new Map<UnitId | null, Unit[]>()
  for (const unit of units) {
    const siblings = below.get(unit.parentId)
    if (siblings) siblings.push(unit)
    else below.set(unit.parentId, [unit])
  }
  const walk = (parentId: UnitId | null, depth: number): UnitNode[] =>
    depth > MAX_DEPTH
      ? []
      : (below.get(parentId) ?? []).flatMap((unit) => [{ unit, depth }, ...walk(unit.id, depth + 1)])
  return walk(null, 0)
}

/** `SDN 3 Rimba, Dinas Pendidikan` for a choice of units, sorted by it. */
export function unitOptions(units: readonly Unit[]): { value: string; label: string }[] {
  const byId = new Map(units.map((unit) => [unit.id, unit]))
  const path = (unit: Unit) => {
    const names = [unit.name]
    for (let above = unit.parentId ? byId.get(unit.parentId) : undefined; above && names.length < 3; ) {
      names.push(above.name)
      above = above.parentId ? byId.get(above.parentId) : undefined
    }
    return names.join(', ')
  }
  return units
    .map((unit) => ({ value: unit.id, label: path(unit) }))
    .sort((left, right) => left.label.localeCompare(right.label, 'id'))
}
