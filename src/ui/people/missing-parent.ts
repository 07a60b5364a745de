import type { Unit } from '../../contract/people.ts'
import type { UnitId } from '../../terms/ids.ts'

/** Units that always are a part of another, by the first words of their name, and who leads that other one. */
const PARTS: readonly (readonly [RegExp, string])[] = [
  [/^(upt|uptd|upt satuan pendidikan)?\s*(sd|sdn|smp|smpn|tk|tkn|paud|sekolah|spnf|skb)\b/, 'Kepala Dinas'],
  [/^(upt|uptd)?\s*(puskesmas|pustu|posyandu)\b/, 'Kepala Dinas'],
  [/^(upt|uptd|korwil|koordinator wilayah)\b/, 'Kepala Dinas'],
  [/^kelurahan\b/, 'Camat'],
  [
    /^(bidang|subbidang|sub bidang|seksi|subbagian|sub bagian|subbag|sekretariat(?! (daerah|dprd|dewan)))\b/,
    'kepala perangkat daerah',
  ],
]

export interface MissingParent {
  /** The unit whose parent is not filled in. */
  readonly unit: string
  /** Who may be missing from the chain. */
  readonly missing: string
}

/**
 * A school, puskesmas or other part that stands in the registry without a parent, seen from a person's unit upward:
 * the chain proposed from it jumps over a superior. Null when nothing is missing, and for our own units, whose line comes
 * from the settings.
 */
export function missingParent(units: readonly Unit[], unitId: UnitId | null): MissingParent | null {
  const byId = new Map(units.map((unit) => [unit.id, unit]))
  const seen = new Set<UnitId>()
  let unit = unitId ? byId.get(unitId) : undefined
  while (unit?.parentId) {
    if (seen.has(unit.id)) return null
    seen.add(unit.id)
    unit = byId.get(unit.parentId)
  }
  if (!unit || unit.own) return null
  const name = unit.name
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()
  const missing = PARTS.find(([pattern]) => pattern.test(name))?.[1]
  return missing ? { unit: unit.name, missing } : null
}
