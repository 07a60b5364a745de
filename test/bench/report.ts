/** One measured line. `ratio` reads as the goal does: lower is better, 1 or less of `goal` is met. */
export interface Row {
  readonly topic: string
  readonly name: string
  readonly unit: string
  readonly ours: number
  /** The least any program could need here: the reader alone, bare SQL, an empty window. Null when there is none. */
  readonly floor: number | null
  readonly peers: Readonly<Record<string, number>>
  /** What `goal` speaks about: ours / floor, or ours - floor, or ours itself, as `reads` says. */
  readonly ratio: number
  readonly goal: number
  readonly reads: 'ours / floor' | 'ours - floor' | 'ours'
}

/** A row whose ratio is worked out from what the goal is about. */
export function row(line: Omit<Row, 'ratio' | 'peers'> & { readonly peers?: Row['peers'] }): Row {
  const floor = line.floor ?? 0
  const ratio =
    line.reads === 'ours' ? line.ours : line.reads === 'ours - floor' ? line.ours - floor : line.ours / floor
  return { peers: {}, ...line, ratio }
}

const short = (value: number | null) =>
  value === null ? '-' : value >= 100 ? value.toFixed(0) : value.toFixed(2)

/** A table for people; the same rows go to the file as they are. */
export function printTable(rows: readonly Row[]): void {
  const cells = rows.map((r) => [
    r.topic,
    r.name,
    r.unit,
    short(r.ours),
    short(r.floor),
    Object.entries(r.peers)
      .map(([peer, value]) => `${peer} ${short(value)}`)
      .join(', ') || '-',
    short(r.ratio),
    `<= ${short(r.goal)}`,
    r.reads,
    r.ratio <= r.goal ? 'met' : 'MISSED',
  ])
  const table = [
    ['topic', 'name', 'unit', 'ours', 'floor', 'peers', 'ratio', 'goal', 'ratio is', ''],
    ...cells,
  ]
  const widths = table[0]?.map((_, at) => Math.max(...table.map((line) => line[at]?.length ?? 0))) ?? []
  for (const line of table)
    console.log(
      line
        .map((text, at) => text.padEnd(widths[at] ?? 0))
        .join('  ')
        .trimEnd(),
    )
}

/** The value below which `share` (0 to 1) of the samples lie. */
export function percentile(samples: readonly number[], share: number): number {
  const sorted = [...samples].sort((a, b) => a - b)
  return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? Number.NaN
}

export const median = (samples: readonly number[]) => percentile(samples, 0.5)

/** The same numbers for the same seed; the seed is printed with the results. */
export function randomFrom(seed: number): () => number {
  let state = seed
  return () => {
    state = (state * 1_103_515_245 + 12_345) % 2_147_483_648
    return state / 2_147_483_648
  }
}
