import { type Official, PositionKind } from '../../terms/person.ts'

/** Higher is higher. A Sekda is mostly JPT Pratama like the heads of Dinas, but stands above them. */
function rank({ identity }: Official): number {
  const kind = PositionKind.options.length - PositionKind.options.indexOf(identity.positionKind)
  return /^sekretaris daerah\b/i.test(identity.position.trim()) ? kind + 0.5 : kind
}

/** Puts an official into a chain upward: before the first who stands higher. The others keep their order. */
export function insertByRank(chain: readonly Official[], added: Official): readonly Official[] {
  const found = chain.findIndex((each) => rank(each) > rank(added))
  const at = found === -1 ? chain.length : found
  return [...chain.slice(0, at), added, ...chain.slice(at)]
}
