/** Tab stops as Word counts them: in points from the text margin (17.3.1.38). */
export interface TabStops {
  /** Distance of the default stops, which go on after the last one set. */
  readonly step: number
  readonly stops: readonly TabStop[]
}

export interface TabStop {
  readonly at: number
  readonly kind: string
  readonly leader: string
}

/** Text that ends this close before a stop has reached it. */
const TOUCH = 0.2

/** The stop that a tab at `x` goes to; `hanging` is the left edge of a hanging indent, itself a stop, or null. */
export function nextStop(x: number, { stops, step }: TabStops, hanging: number | null): TabStop {
  const own = hanging === null ? [] : [{ at: hanging, kind: 'left', leader: 'none' }]
  const set = [...stops, ...own].sort((a, b) => a.at - b.at).find((stop) => stop.at > x + TOUCH)
  if (set) return set
  return { at: (Math.floor((x + TOUCH) / step) + 1) * step, kind: 'left', leader: 'none' }
}
