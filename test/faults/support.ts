import { execFileSync } from 'node:child_process'
import { createHash } from 'node:crypto'
import {
  closeSync,
  existsSync,
  mkdtempSync,
  openSync,
  readdirSync,
  readFileSync,
  rmSync,
  statfsSync,
  writeSync,
} from 'node:fs'
import { tmpdir } from 'node:os'
import { join, relative } from 'node:path'
import type BetterSqlite from 'better-sqlite3'
import { expect } from 'vitest'
import { firstBrokenAudit } from '../../src/store/audit.ts'
import { deriveKey, openKeys } from '../../src/store/keys.ts'
import { wrap } from '../../src/store/sql.ts'
import { AccountId } from '../../src/terms/ids.ts'
import type { Failure } from '../../src/terms/result.ts'
import { ACCOUNT_ID, PASSWORD } from '../office/support.ts'
import { openDriver } from '../store/support.ts'

const PAGE = 4096

/** A real file system of its own size. */
export interface Disk {
  readonly path: string
  /** Fills it until only so many pages of 4 KiB are free. */
  fill(pagesLeft: number): void
  /** Takes the filler away again. */
  free(): void
  unmount(): void
}

/** Mounts a small disk; null where only root on Linux could. */
function mountDisk(size: string): Disk | null {
  if (process.platform !== 'linux' || process.getuid?.() !== 0) return null
  const path = mkdtempSync(join(tmpdir(), 'tegas-disk-'))
  try {
    execFileSync('mount', ['-t', 'tmpfs', '-o', size, 'tmpfs', path], { stdio: 'ignore' })
  } catch {
    rmSync(path, { recursive: true, force: true })
    return null
  }
  const filler = join(path, 'penuh.bin')
  const free = () => rmSync(filler, { force: true })
  return {
    path,
    fill(pagesLeft) {
      free()
      const { bavail, bsize } = statfsSync(path)
      const handle = openSync(filler, 'w')
      try {
        for (let left = bavail - (pagesLeft * PAGE) / bsize; left > 0; left -= 256)
          writeSync(handle, Buffer.alloc(Math.min(left, 256) * bsize))
      } finally {
        closeSync(handle)
      }
    },
    free,
    unmount() {
      execFileSync('umount', [path])
      rmSync(path, { recursive: true, force: true })
    },
  }
}

/** Why the tests of this file are skipped, or null when a disk can be mounted. */
export function cannotMount(): boolean {
  const probe = mountDisk('size=1m')
  probe?.unmount()
  return probe === null
}

/** Mounts a disk where the suite has found that it can. */
export function needDisk(size: string): Disk {
  const disk = mountDisk(size)
  if (!disk) throw new Error('cannot mount')
  return disk
}

const FOREIGN =
  /\b(the|is|are|not|must|invalid|expected|received|error|undefined|null|NaN|string|object|array|failed|failure|cannot|unknown|required|too|least|most|missing|unexpected|unrecognized|option|file|path|exception|stack|bug)\b/i
const CODES =
  /\bE[A-Z]{4,}\b|SQLITE|ERR_|(\/(tmp|home|work|usr|var|proc)\/)|[A-Z]:\\|node_modules|\.ts\b|\n\s+at /
const INDONESIAN =
  /\b(tidak|bukan|belum|wajib|pilih|harus|sudah|ada|paling|terlalu|salah|hanya|isi|ulangi|tulis|data|Nama|karakter|diharapkan|memiliki|sesuai|terkunci|dalam|kosongkan|dibatalkan|dihentikan|daripada|ditulis|misalnya|baru|dicatat)\b/i

/** The clerk can read it: Indonesian words, no English, no code, no path, a sentence. */
export function expectPlain({ code, message }: Failure, said: string): void {
  expect(code, `${said}: ${message}`).not.toBe('bug')
  // What the clerk typed himself may be quoted in any language.
  const own = message.replace(/«[^»]*»/g, '«»')
  expect(own, said).toMatch(INDONESIAN)
  expect(own, said).not.toMatch(FOREIGN)
  expect(own, said).not.toMatch(CODES)
  expect(message.length, `${said}: ${message}`).toBeGreaterThan(8)
}

/** The office's database by the driver itself, beside the office. */
export async function driverOf(dataFolder: string, password = PASSWORD): Promise<BetterSqlite.Database> {
  const key = await openKeys(dataFolder, AccountId.parse(ACCOUNT_ID), password)
  if (!key) throw new Error('the password must open the keys')
  return openDriver(dataFolder, deriveKey(key, 'database'))
}

/** Every row of every table, by table: equal pictures mean that nothing was written. */
export function rowsOf(driver: BetterSqlite.Database): Record<string, string> {
  const tables = driver
    .prepare<[], { name: string }>(
      `SELECT name FROM sqlite_schema WHERE type = 'table' AND name NOT LIKE 'sqlite_%' AND sql NOT LIKE 'CREATE VIRTUAL%' ORDER BY name`,
    )
    .all()
  return Object.fromEntries(
    tables.map(({ name }) => {
      const rows = driver.prepare(`SELECT * FROM "${name}"`).raw().all()
      const hash = createHash('sha256').update(JSON.stringify(rows)).digest('hex').slice(0, 12)
      return [name, `${rows.length} ${hash}`]
    }),
  )
}

/** Every file of the folder but the database's own, with its hash. */
export function filesOf(folder: string): Record<string, string> {
  if (!existsSync(folder)) return {}
  return Object.fromEntries(
    readdirSync(folder, { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile() && !entry.name.startsWith('office.db') && entry.name !== 'penuh.bin')
      .map((entry) => {
        const path = join(entry.parentPath, entry.name)
        return [
          relative(folder, path),
          createHash('sha256').update(readFileSync(path)).digest('hex'),
        ] as const
      })
      .sort(([a], [b]) => (a < b ? -1 : 1)),
  )
}

/** The chain is whole and SQLite finds nothing wrong. */
export function expectSound(driver: BetterSqlite.Database): void {
  expect(firstBrokenAudit(wrap(driver))).toBeNull()
  expect(driver.pragma('integrity_check', { simple: true })).toBe('ok')
  expect(driver.pragma('foreign_key_check')).toEqual([])
}
