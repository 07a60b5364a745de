import { createHash } from 'node:crypto'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { appendAudit, auditHead, firstBrokenAudit, proofCode } from '../../src/store/audit.ts'
import { openStore, type Store } from '../../src/store/open.ts'
import { KEY, openDriver, temporaryFolder } from './support.ts'

let folder: ReturnType<typeof temporaryFolder>
let store: Store
beforeEach(() => {
  folder = temporaryFolder()
  store = openStore(folder.path, KEY)
})
afterEach(() => {
  store.close()
  folder.remove()
})

const append = (method: string, detail: unknown) =>
  store.transaction((db) =>
    appendAudit(db, { at: '2026-11-20T02:00:00.000Z', accountId: 'rina', method, detail }),
  )

test('each entry holds the hash of the one before, and the chain of many is whole', () => {
  expect(auditHead(store.db)).toEqual({ sequence: 0, hash: '0'.repeat(64) })
  for (let index = 1; index <= 50; index += 1) append('cases.record', { index })
  const rows = store.db.all<{ hash: string; previous: string }>(
    'SELECT hash, previous FROM audit ORDER BY sequence',
  )
  expect(rows.slice(1).map(({ previous }) => previous)).toEqual(rows.slice(0, -1).map(({ hash }) => hash))
  expect(auditHead(store.db)).toEqual({ sequence: 50, hash: rows.at(-1)?.hash })
  expect(firstBrokenAudit(store.db)).toBeNull()
})

test('the same data hashes the same whatever the order of its keys; bytes are named by their hash', () => {
  append('a', { b: 1, a: [undefined, null, 'x'], left: undefined })
  append('b', { bytes: new Uint8Array([1, 2, 3]) })
  const [first, second] = store.db.all<{ detail: string }>('SELECT detail FROM audit ORDER BY sequence')
  expect(first?.detail).toBe('{"a":[null,null,"x"],"b":1}')
  const sha256 = createHash('sha256')
    .update(Buffer.from([1, 2, 3]))
    .digest('hex')
  expect(second?.detail).toBe(`{"bytes":{"sha256":"${sha256}"}}`)
})

test('the application can neither change nor delete an entry', () => {
  append('cases.record', { a: 1 })
  expect(() => store.transaction((db) => db.run(`UPDATE audit SET detail = '{}'`))).toThrow('append-only')
  expect(() => store.transaction((db) => db.run('DELETE FROM audit'))).toThrow('append-only')
})

/** As somebody with the key and a SQL tool would. */
function tamper(sql: string): void {
  store.close()
  const driver = openDriver(folder.path)
  driver.exec('DROP TRIGGER audit_no_update; DROP TRIGGER audit_no_delete;')
  driver.exec(sql)
  driver.close()
  store = openStore(folder.path, KEY)
}

test.each([
  ['an edited detail', `UPDATE audit SET detail = '{"index":99}' WHERE sequence = 3`, 3],
  ['another account', `UPDATE audit SET account_id = 'lain' WHERE sequence = 2`, 2],
  ['another moment', `UPDATE audit SET at = '2026-11-21T02:00:00.000Z' WHERE sequence = 5`, 5],
  ['a deleted entry', 'DELETE FROM audit WHERE sequence = 4', 4],
  ['the first entry deleted', 'DELETE FROM audit WHERE sequence = 1', 1],
  [
    'text moved over the edge of two fields',
    `UPDATE audit SET account_id = account_id || 'c', method = substr(method, 2) WHERE sequence = 2`,
    2,
  ],
])('finds %s', (_, sql, broken) => {
  for (let index = 1; index <= 5; index += 1) append('cases.record', { index })
  tamper(sql)
  expect(firstBrokenAudit(store.db)).toBe(broken)
})

test('the proof code names hash and sequence as papers print it', () => {
  expect(proofCode({ sequence: 128, hash: `3f2a91c077be${'0'.repeat(52)}` })).toBe('3F2A 91C0 77BE · 128')
})
