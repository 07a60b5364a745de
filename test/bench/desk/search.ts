import { postsWith } from '../../../src/office/people/posts.ts'
import { searchSql } from '../../../src/office/people/search.ts'
import { accountIds, deriveKey, openKeys } from '../../../src/store/keys.ts'
import { openStore } from '../../../src/store/open.ts'
import { percentile, type Row, randomFrom, row } from '../report.ts'
import { ACCOUNT, PASSWORD } from './office.ts'
import { openDesk } from './window.ts'

const PEOPLE_TYPED = 60

/** Prefixes as a clerk's fingers make them: a name, or part of an NIP with a space. */
function typing(names: readonly string[], nips: readonly string[], seed: number): string[] {
  const random = randomFrom(seed)
  return Array.from({ length: PEOPLE_TYPED }, (_, n) => {
    const list = n % 3 === 2 ? nips : names
    const whole = list[Math.floor(random() * list.length)] ?? ''
    return Array.from({ length: Math.min(whole.length, 14) }, (_key, at) => whole.slice(0, at + 1))
  }).flat()
}

/** Each key stroke through the page's own bridge, against the same SQL alone on the same database. */
export async function search(dataFolder: string, seed: number): Promise<Row[]> {
  const account = accountIds(dataFolder).find((id) => id === ACCOUNT)
  const key = account && (await openKeys(dataFolder, account, PASSWORD))
  if (!key) throw new Error('bench: cannot open the office')
  const store = openStore(dataFolder, deriveKey(key, 'database'))
  const people = store.db.all<{ name: string; nip: string }>('SELECT name, nip FROM person LIMIT 5000')
  const keys = typing(
    people.map(({ name }) => name.toLowerCase()),
    people.map(({ nip }) => `${nip.slice(0, 8)} ${nip.slice(8)}`),
    seed,
  )
  const bare = keys.map((text) => {
    const begin = performance.now()
    const { sql, parameters } = searchSql(
      { text, unitIds: null, kind: null, limit: 50, after: null },
      (word) => postsWith(store.db, word),
    )
    store.db.all(sql, ...parameters)
    return performance.now() - begin
  })
  store.close()
  const desk = await openDesk(dataFolder)
  const through = await desk.timeCalls(
    'people.search',
    keys.map((text) => ({ text, limit: 50 })),
  )
  await desk.close()
  const ours = percentile(through, 0.95)
  const floor = percentile(bare, 0.95)
  const name = `search as you type over 100,000 people, p95 of ${keys.length} keys (${desk.host})`
  return [
    row({ topic: 'desk', name, unit: 'ms', ours, floor, goal: 16, reads: 'ours' }),
    row({
      topic: 'desk',
      name: 'search: above the bare SQL, p95',
      unit: 'ms',
      ours,
      floor,
      goal: 2,
      reads: 'ours - floor',
    }),
  ]
}
