import { mkdirSync, statSync } from 'node:fs'
import { join } from 'node:path'
import BetterSqlite from 'better-sqlite3'
import { KeysDamagedError } from './keys.ts'
import { migrate } from './migrate.ts'
import { type WritableDb, wrap } from './sql.ts'

export const DATABASE_FILE = 'office.db'

/** The open, encrypted database of an office. */
export interface Store {
  readonly db: WritableDb
  readonly folder: string
  /** Runs `work` in one `BEGIN IMMEDIATE` transaction; an exception rolls everything back. Synchronous by design. */
  transaction<T>(work: (db: WritableDb) => T): T
  /** Writes a consistent, encrypted copy with the same key (`VACUUM INTO`); never copy the open file. */
  copyTo(path: string): void
  close(): void
}

/** What the driver said, in the office's terms (anchors A1: classified errors). */
export type StoreProblem = 'full' | 'busy' | 'readonly' | 'corrupt' | 'other'

/** Classifies an exception of the driver or of the file system; null when it is neither. */
export function storeProblem(error: unknown): StoreProblem | null {
  if (error instanceof KeysDamagedError) return 'corrupt'
  if (typeof error !== 'object' || error === null || !('code' in error) || typeof error.code !== 'string')
    return null
  const code = error.code
  if (code === 'SQLITE_FULL' || code === 'ENOSPC' || code === 'EDQUOT') return 'full'
  if (code.startsWith('SQLITE_BUSY') || code.startsWith('SQLITE_LOCKED')) return 'busy'
  // No file beside the database could be made: no right to, or no room for a name.
  if (code.startsWith('SQLITE_CANTOPEN')) return 'readonly'
  if (code.startsWith('SQLITE_READONLY') || code === 'EROFS' || code === 'EACCES' || code === 'EPERM')
    return 'readonly'
  if (code.startsWith('SQLITE_CORRUPT') || code.startsWith('SQLITE_NOTADB')) return 'corrupt'
  // A full disk also shows as an I/O error of the WAL.
  if (code.startsWith('SQLITE_IOERR')) return 'full'
  return code.startsWith('SQLITE_') ? 'other' : null
}

/** Is there a database to lose? SQLite would take a missing or empty file for a new one and fill it. */
export function databaseExists(folder: string): boolean {
  const stat = statSync(join(folder, DATABASE_FILE), { throwIfNoEntry: false })
  return stat?.isFile() === true && stat.size > 0
}

/**
 * Opens (or creates) `office.db` in the folder with the 32-byte data key and brings it to the newest schema.
 * @throws the driver's error when the key is wrong or the disk fails; `DatabaseFromFutureError` when the file is newer than the app.
 */
export function openStore(folder: string, key: Uint8Array): Store {
  if (key.length !== 32) throw new RangeError('data key must be 32 bytes')
  mkdirSync(folder, { recursive: true })
  const driver = new BetterSqlite(join(folder, DATABASE_FILE))
  try {
    // The cipher must be named before the key. A raw key skips the slow derivation: ours comes from keys.json.
    driver.pragma(`cipher='sqlcipher'`)
    driver.pragma(`key="x'${Buffer.from(key).toString('hex')}'"`)
    driver.pragma('journal_mode=WAL')
    driver.pragma('synchronous=FULL') // better-sqlite3 compiles WAL to NORMAL: a power cut could lose acknowledged work
    driver.pragma('foreign_keys=ON')
    driver.pragma('busy_timeout=5000')
    driver.pragma('trusted_schema=OFF')
    driver.pragma('cache_size=-32000')
    migrate(driver)
  } catch (error) {
    driver.close()
    throw error
  }
  const db = wrap(driver)
  return {
    db,
    folder,
    transaction: (work) => driver.transaction(() => work(db)).immediate(),
    copyTo: (path) => {
      driver.prepare('VACUUM INTO ?').run(path)
    },
    close: () => {
      try {
        driver.pragma('optimize')
      } catch {
        // Only statistics for the planner: on a full or read-only disk the app must still lock.
      } finally {
        driver.close()
      }
    },
  }
}
