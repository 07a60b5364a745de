import { mkdtempSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { Zone } from '../src/terms/clock.ts'

/** What an unpackaged run may be told by its environment. A packaged one ignores all of it. */
export interface RunSettings {
  /** Folder for everything this run keeps; null for the usual one. */
  readonly baseFolder: string | null
  /** The base folder was made for this run and goes with it. */
  readonly temporary: boolean
  readonly zone: Zone
  /** The moment from which the clock runs on. */
  readonly now: string | null
  readonly demo: boolean
  /** Controls for tests are there. */
  readonly test: boolean
  /** Every folder in it counts as a removable drive. */
  readonly driveRoot: string | null
  /** Node that runs the office outside Electron. */
  readonly officeNode: string | null
}

const DEFAULT_ZONE: Zone = 'Asia/Jakarta'
const ZONES: readonly string[] = Zone.options

/** The PC's own zone where it is one of the three, until the office profile names its own. */
function zoneOfThisPc(): Zone {
  const zone = new Intl.DateTimeFormat().resolvedOptions().timeZone
  return Zone.options.find((known) => known === zone) ?? DEFAULT_ZONE
}

/**
 * @param argv arguments after the program; `--demo` opens a filled sample office in a folder of its own
 * @throws RangeError when a setting cannot be what it should be: a typo must not become "now"
 */
export function readRunSettings(
  packaged: boolean,
  env: Readonly<Record<string, string | undefined>>,
  argv: readonly string[],
): RunSettings {
  const demo = argv.includes('--demo')
  const demoFolder = () => mkdtempSync(join(tmpdir(), 'tegas-demo-'))
  if (packaged)
    return {
      baseFolder: demo ? demoFolder() : null,
      temporary: demo,
      zone: zoneOfThisPc(),
      now: null,
      demo,
      test: false,
      driveRoot: null,
      officeNode: null,
    }
  const { TEGAS_DATA, TEGAS_ZONE, TEGAS_NOW, TEGAS_TEST, TEGAS_DRIVES, TEGAS_OFFICE_NODE } = env
  if (TEGAS_NOW && Number.isNaN(Date.parse(TEGAS_NOW)))
    throw new RangeError(`TEGAS_NOW is not a moment (ISO 8601): ${TEGAS_NOW}`)
  if (TEGAS_ZONE && !ZONES.includes(TEGAS_ZONE))
    throw new RangeError(`TEGAS_ZONE is one of ${ZONES.join(', ')}`)
  return {
    baseFolder: TEGAS_DATA || (demo ? demoFolder() : null),
    temporary: demo && !TEGAS_DATA,
    zone: TEGAS_ZONE ? Zone.parse(TEGAS_ZONE) : zoneOfThisPc(),
    now: TEGAS_NOW || null,
    demo,
    test: TEGAS_TEST === '1',
    driveRoot: TEGAS_DRIVES || null,
    officeNode: TEGAS_OFFICE_NODE || null,
  }
}
