import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Row } from '../report.ts'
import { caseScreen } from './case-screen.ts'
import { importRegistry } from './import-registry.ts'
import { writeRegistry } from './registry-file.ts'
import { search } from './search.ts'
import { startUp } from './start-up.ts'

const PEOPLE = 100_000

/** What a clerk waits for at the desk: the window, the import, the search, the case. */
export async function desk(seed: number): Promise<Row[]> {
  const folder = mkdtempSync(join(tmpdir(), 'tegas-bench-'))
  try {
    const file = join(folder, 'nominatif.xlsx')
    await writeRegistry(file, PEOPLE, seed)
    const imported = join(folder, 'kantor')
    const importing = await importRegistry(file, imported)
    return [
      ...(await startUp(folder)),
      ...importing,
      ...(await search(imported, seed)),
      ...(await caseScreen(folder)),
    ]
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}
