import { spawnSync } from 'node:child_process'
import { closeSync, existsSync, openSync, readdirSync, readSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { failureOf } from '../../src/office/failures.ts'
import { writeDurably } from '../../src/store/durable.ts'
import { DatabaseFromFutureError, MIGRATIONS, migrate } from '../../src/store/migrate.ts'
import { DATABASE_FILE, openStore, storeProblem } from '../../src/store/open.ts'
import { KEY, openDriver, temporaryFolder } from './support.ts'

let folder: ReturnType<typeof temporaryFolder>
beforeEach(() => {
  folder = temporaryFolder()
})
afterEach(() => folder.remove())

const thrownBy = (work: () => unknown): unknown => {
  try {
    work()
  } catch (error) {
    return error
  }
  throw new Error('nothing was thrown')
}
const firstBytes = (path: string): string => {
  const head = Buffer.alloc(16)
  const handle = openSync(path, 'r')
  readSync(handle, head, 0, 16, 0)
  closeSync(handle)
  return head.toString('latin1')
}
const holiday = (date: string) => `INSERT INTO local_holiday (date, name) VALUES ('${date}', 'Libur')`

describe('encryption', () => {
  test('neither the database nor its copy starts as a plain SQLite file', () => {
    const store = openStore(folder.path, KEY)
    const copy = join(folder.path, 'copy.db')
    store.copyTo(copy)
    store.close()
    expect(firstBytes(join(folder.path, DATABASE_FILE))).not.toContain('SQLite format 3')
    expect(firstBytes(copy)).not.toContain('SQLite format 3')
  })

  test('another key opens nothing', () => {
    openStore(folder.path, KEY).close()
    expect(storeProblem(thrownBy(() => openStore(folder.path, Buffer.alloc(32, 8))))).toBe('corrupt')
  })

  test('a key of the wrong length is a bug, said at once', () => {
    expect(() => openStore(folder.path, Buffer.alloc(16))).toThrow(RangeError)
  })

  test('writes are flushed before they count', () => {
    const { db, close } = openStore(folder.path, KEY)
    expect(db.one('PRAGMA synchronous')).toEqual({ synchronous: 2 }) // FULL
    expect(db.one('PRAGMA journal_mode')).toEqual({ journal_mode: 'wal' })
    expect(db.one('PRAGMA foreign_keys')).toEqual({ foreign_keys: 1 })
    close()
  })
})

describe('transaction', () => {
  test('an exception rolls everything back and leaves the store usable', () => {
    const store = openStore(folder.path, KEY)
    expect(() =>
      store.transaction((db) => {
        db.run(holiday('2026-12-01'))
        throw new Error('half-way')
      }),
    ).toThrow('half-way')
    expect(store.db.all('SELECT * FROM local_holiday')).toEqual([])
    store.transaction((db) => db.run(holiday('2026-12-02')))
    expect(store.db.all('SELECT date FROM local_holiday')).toEqual([{ date: '2026-12-02' }])
    store.close()
  })

  test('a database held by another process is said to be busy', () => {
    const store = openStore(folder.path, KEY)
    store.db.one('PRAGMA busy_timeout=0')
    const other = openDriver(folder.path)
    other.exec('BEGIN IMMEDIATE')
    const error = thrownBy(() => store.transaction((db) => db.run(holiday('2026-12-01'))))
    other.exec('ROLLBACK')
    other.close()
    store.close()
    expect(failureOf(error).code).toBe('database-busy')
  })

  test('a database that may not grow keeps what it had and says the disk is full', () => {
    const store = openStore(folder.path, KEY)
    store.transaction((db) => db.run(holiday('2026-12-01')))
    const pages = Number(store.db.one<{ page_count: number }>('PRAGMA page_count')?.page_count)
    store.db.one(`PRAGMA max_page_count=${pages + 2}`)
    const error = thrownBy(() =>
      store.transaction((db) => {
        db.run(holiday('2026-12-02'))
        db.run(
          `INSERT INTO blob_setting (key, media_type, bytes) VALUES ('emblem', 'image/png', ?)`,
          new Uint8Array(1_000_000),
        )
      }),
    )
    const failure = failureOf(error)
    expect(failure.code).toBe('disk-full')
    expect(failure.message).toMatch(/penuh.*tidak disimpan.*tetap utuh.*ulangi/s)
    expect(store.db.all('SELECT date FROM local_holiday')).toEqual([{ date: '2026-12-01' }])
    store.close()
  })

  test('a read-only place says so', () => {
    const store = openStore(folder.path, KEY)
    store.db.run('PRAGMA query_only=1')
    const error = thrownBy(() => store.transaction((db) => db.run(holiday('2026-12-01'))))
    store.close()
    expect(failureOf(error).code).toBe('read-only')
  })
})

test.each([
  ['ENOSPC', 'disk-full'],
  ['EDQUOT', 'disk-full'],
  ['SQLITE_IOERR_WRITE', 'disk-full'],
  ['EROFS', 'read-only'],
  ['EACCES', 'read-only'],
  ['SQLITE_CORRUPT_VTAB', 'database-corrupt'],
  ['SQLITE_NOTADB', 'database-corrupt'],
])('%s is told as %s', (code, failure) => {
  expect(failureOf(Object.assign(new Error(code), { code })).code).toBe(failure)
})

test('anything else is a bug, and says that nothing was lost', () => {
  for (const error of [new TypeError('x'), null, 'text', { code: 1 }])
    expect(failureOf(error)).toMatchObject({ code: 'bug', message: expect.stringContaining('tetap utuh') })
})

describe('migrations', () => {
  const tables = (driver: ReturnType<typeof openDriver>) =>
    driver.prepare(`SELECT name, sql FROM sqlite_master ORDER BY name`).all()

  test('step by step or all at once, the same schema', () => {
    const other = temporaryFolder()
    const stepwise = openDriver(folder.path)
    for (const { version } of MIGRATIONS) migrate(stepwise, version)
    const atOnce = openDriver(other.path)
    migrate(atOnce)
    expect(tables(stepwise)).toEqual(tables(atOnce))
    expect(atOnce.pragma('user_version', { simple: true })).toBe(MIGRATIONS.at(-1)?.version)
    stepwise.close()
    atOnce.close()
    other.remove()
  })

  test('running again changes nothing', () => {
    const driver = openDriver(folder.path)
    migrate(driver)
    const before = tables(driver)
    migrate(driver)
    expect(tables(driver)).toEqual(before)
    driver.close()
  })

  test('numbers rise', () => {
    const versions = MIGRATIONS.map(({ version }) => version)
    expect(versions).toEqual([...new Set(versions)].sort((a, b) => a - b))
  })

  test('a database of a newer Tegas is refused untouched', () => {
    openStore(folder.path, KEY).close()
    const driver = openDriver(folder.path)
    driver.pragma('user_version=9999')
    driver.close()
    expect(thrownBy(() => openStore(folder.path, KEY))).toBeInstanceOf(DatabaseFromFutureError)
    const again = openDriver(folder.path)
    expect(again.pragma('user_version', { simple: true })).toBe(9999)
    again.close()
  })

  test('every table is STRICT, so that a wrong type is an error and not a surprise', () => {
    const store = openStore(folder.path, KEY)
    const loose = store.db
      .all<{ name: string; strict: number; type: string }>(`SELECT name, strict, type FROM pragma_table_list`)
      .filter(({ name, strict, type }) => type === 'table' && !strict && !name.startsWith('sqlite_'))
    store.close()
    expect(loose).toEqual([])
  })
})

/** A real file system of 3 MiB, where this machine lets us mount one. */
function tinyDisk(): string | null {
  const path = join(folder.path, 'tiny')
  if (process.platform !== 'linux' || process.getuid?.() !== 0) return null
  spawnSync('mkdir', ['-p', path])
  return spawnSync('mount', ['-t', 'tmpfs', '-o', 'size=3m', 'tmpfs', path]).status === 0 ? path : null
}

test('a full disk leaves database and small files as they were', (context) => {
  const disk = tinyDisk()
  if (!disk) return context.skip('needs root on Linux to mount a small disk')
  try {
    const store = openStore(disk, KEY)
    store.transaction((db) => db.run(holiday('2026-12-01')))
    writeDurably(join(disk, 'keys.json'), 'the old one')
    const filler = join(disk, 'filler')
    expect(thrownBy(() => writeFileSync(filler, Buffer.alloc(8_000_000)))).toMatchObject({ code: 'ENOSPC' })

    const write = thrownBy(() =>
      store.transaction((db) =>
        db.run(
          `INSERT INTO blob_setting (key, media_type, bytes) VALUES ('emblem', 'image/png', ?)`,
          new Uint8Array(500_000),
        ),
      ),
    )
    expect(failureOf(write).code).toBe('disk-full')
    expect(failureOf(thrownBy(() => writeDurably(join(disk, 'keys.json'), Buffer.alloc(100_000)))).code).toBe(
      'disk-full',
    )
    expect(readdirSync(disk)).not.toContain('keys.json.new')

    rmSync(filler)
    store.transaction((db) => db.run(holiday('2026-12-02')))
    expect(store.db.all('SELECT date FROM local_holiday ORDER BY date')).toEqual([
      { date: '2026-12-01' },
      { date: '2026-12-02' },
    ])
    store.close()
    expect(existsSync(join(disk, 'keys.json'))).toBe(true)
  } finally {
    spawnSync('umount', [disk])
  }
})
