import type { Advice } from '../../../contract/guide.ts'

/** The form holds the usual road and every proposed article already. */
export function isTaken(advice: Advice, road: string, violations: readonly string[]): boolean {
  const [first] = advice.proposed
  return (
    first !== undefined && first.road === road && advice.violations.every(({ id }) => violations.includes(id))
  )
}

/** The usual road and the proposed articles; what the clerk chose besides stays. */
export function takeOver(
  advice: Advice,
  violations: readonly string[],
): { readonly road?: string; readonly violations: readonly string[] } {
  const [first] = advice.proposed
  const proposed = advice.violations.map(({ id }) => id)
  return {
    ...(first ? { road: first.road } : {}),
    violations: [...violations, ...proposed.filter((id) => !violations.includes(id))],
  }
}
