import { execFile } from 'node:child_process'
import { cpSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { median, type Row, row } from '../report.ts'

const run = promisify(execFile)
const ROUNDS = 3

interface Measured {
  readonly ms: number
  readonly megabytes: number
  readonly people: number
}

async function child(script: string, ...args: string[]): Promise<Measured> {
  const { stdout } = await run(process.execPath, [join(import.meta.dirname, script), ...args])
  return JSON.parse(stdout) as Measured
}

/** A registry from file to last commit against its reader alone, in turn, each in a process of its own. */
export async function importRegistry(file: string, keepIn: string): Promise<Row[]> {
  const ours: Measured[] = []
  const alone: Measured[] = []
  for (let round = 0; round < ROUNDS; round += 1) {
    const folder = `${keepIn}-${round}`
    alone.push(await child('import-reader.ts', file))
    ours.push(await child('import-ours.ts', file, folder))
    if (round === 0) cpSync(folder, keepIn, { recursive: true })
    rmSync(folder, { recursive: true, force: true })
  }
  const of = (measured: readonly Measured[], pick: (one: Measured) => number) => median(measured.map(pick))
  const people = ours[0]?.people ?? 0
  const name = `import of ${people.toLocaleString('en')} people, .xlsx to last commit`
  return [
    row({
      topic: 'desk',
      name,
      unit: 'ms',
      ours: of(ours, ({ ms }) => ms),
      floor: of(alone, ({ ms }) => ms),
      goal: 2,
      reads: 'ours / floor',
    }),
    row({
      topic: 'desk',
      name: `${name}: peak memory`,
      unit: 'MB',
      ours: of(ours, ({ megabytes }) => megabytes),
      floor: of(alone, ({ megabytes }) => megabytes),
      goal: 150,
      reads: 'ours - floor',
    }),
  ]
}
