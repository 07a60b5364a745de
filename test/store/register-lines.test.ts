import { afterEach, beforeEach, expect, it } from 'vitest'
import { openStore, type Store } from '../../src/store/open.ts'
import { KEY, temporaryFolder } from './support.ts'

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

const add = (id: string, running: number | null, number: string, inserted: [number, string] | null = null) =>
  store.db.run(
    `INSERT INTO register_line (id, series, classification, year, running, inserted_after, inserted, number, date, state,
       title, subject, purpose, entered_at)
     VALUES (?, '800.1.6.2', '800.1.6.2', 2026, ?, ?, ?, ?, '2026-10-05', 'reserved', 't', 's', 'p', 'now')`,
    id,
    running,
    inserted?.[0] ?? null,
    inserted?.[1] ?? null,
    number,
  )

it('refuses a number, a running number and an inserted number twice, whoever writes them', () => {
  add('a', 1, '800.1.6.2/001/ITDA/X/2026')
  expect(() => add('b', 1, 'lain')).toThrow(/UNIQUE/)
  expect(() => add('b', 2, '800.1.6.2 / 001 / itda/X/2026')).toThrow(/UNIQUE/)
  add('b', null, '1.a', [1, 'a'])
  expect(() => add('c', null, '001.a', [1, 'a'])).toThrow(/UNIQUE/)
  add('c', 2, '2')
})

it('keeps the number of a line, strikes it out once, and never deletes it', () => {
  add('a', 1, '800.1.6.2/001/ITDA/X/2026')
  expect(() => store.db.run(`UPDATE register_line SET number = 'lain'`)).toThrow(/keeps/)
  store.db.run(`UPDATE register_line SET state = 'void', void_reason = 'batal'`)
  expect(() => store.db.run(`UPDATE register_line SET void_reason = 'lain'`)).toThrow(/keeps/)
  expect(() => store.db.run('DELETE FROM register_line')).toThrow(/never deleted/)
})
