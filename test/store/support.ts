import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import BetterSqlite from 'better-sqlite3'
import { DATABASE_FILE } from '../../src/store/open.ts'

export const KEY = Buffer.alloc(32, 7)

/** A folder of its own for one test; keyed databases in memory are not to be had. */
export function temporaryFolder(): { path: string; remove: () => void } {
  const path = mkdtempSync(join(tmpdir(), 'tegas-store-'))
  return { path, remove: () => rmSync(path, { recursive: true, force: true }) }
}

/** The driver itself on an office's database: to plant what the store would never write. */
export function openDriver(folder: string, key: Uint8Array = KEY): BetterSqlite.Database {
  const driver = new BetterSqlite(join(folder, DATABASE_FILE))
  driver.pragma(`cipher='sqlcipher'`)
  driver.pragma(`key="x'${Buffer.from(key).toString('hex')}'"`)
  return driver
}
