import { createHash } from 'node:crypto'
import {
  copyFileSync,
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  truncateSync,
  writeFileSync,
} from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { addPicture, lettersDesk } from '../office/letters/desk.ts'
import { ACCOUNT_ID, emptyOffice, PASSWORD, RIMBA_RAYA } from '../office/support.ts'
import { driverOf, expectPlain, expectSound } from './support.ts'

const SIGN_IN = { accountId: ACCOUNT_ID, password: PASSWORD }
const SET_UP = {
  profile: RIMBA_RAYA,
  emblem: null,
  account: { id: ACCOUNT_ID, name: 'Lain' },
  password: PASSWORD,
}

let good: string
beforeAll(async () => {
  const desk = await lettersDesk()
  await addPicture(desk, await desk.openCase())
  await desk.call('account.lock', {})
  good = mkdtempSync(join(tmpdir(), 'tegas-baik-'))
  cpSync(desk.dataFolder, good, { recursive: true })
  await desk.close()
})
const copies: string[] = []
afterAll(() => {
  for (const folder of [good, ...copies]) rmSync(folder, { recursive: true, force: true })
})

/** A good office, to be spoilt. */
function copyOfGood(): string {
  const folder = mkdtempSync(join(tmpdir(), 'tegas-rusak-'))
  copies.push(folder)
  cpSync(good, folder, { recursive: true })
  return folder
}

/** Name and hash of every file; the shared memory beside the log says nothing. */
const contentOf = (folder: string) =>
  Object.fromEntries(
    readdirSync(folder, { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile() && !entry.name.endsWith('-shm') && !entry.name.endsWith('-wal'))
      .map((entry) => {
        const path = join(entry.parentPath, entry.name)
        return [path, createHash('sha256').update(readFileSync(path)).digest('hex')]
      }),
  )

/** A copy of the good office, spoilt; then everything a clerk would try. */
async function tryOut(
  spoil: (folder: string) => void,
  attempt: (call: (method: string, input: unknown) => Promise<void>, folder: string) => Promise<void>,
): Promise<void> {
  const folder = copyOfGood()
  spoil(folder)
  const before = contentOf(folder)
  const office = emptyOffice({ dataFolder: folder })
  try {
    await attempt(async (method, input) => {
      const answer = await office.office.call(method, input)
      if (!answer.ok) expectPlain(answer.error, method)
      else if (method !== 'account.status') throw new Error(`${method} went through`)
    }, folder)
    await office.office.call('account.lock', {})
    expect(contentOf(folder)).toEqual(before)
  } finally {
    await office.close()
  }
}

const flip = (path: string, ...places: number[]) => {
  const bytes = readFileSync(path)
  for (const at of places) bytes[at] = (bytes[at] ?? 0) ^ 0xff
  writeFileSync(path, bytes)
}
const database = (folder: string) => join(folder, 'office.db')
const keys = (folder: string) => join(folder, 'keys.json')
/** Changes the wrapped key of the account. */
function changedKey(
  folder: string,
  change: { cost?: { N: number }; tag?: string; iv?: string; sealed?: string },
): void {
  const file = JSON.parse(readFileSync(keys(folder), 'utf8'))
  const { key } = file.accounts[0]
  Object.assign(key, change, { cost: { ...key.cost, ...change.cost } })
  writeFileSync(keys(folder), JSON.stringify(file))
}

describe('an office whose files are damaged says so and is left as it is', () => {
  it.each<[string, (folder: string) => void]>([
    ['first page of the database', (folder) => flip(database(folder), 20, 100, 2000)],
    ['database cut to a few bytes', (folder) => truncateSync(database(folder), 700)],
    ['database of 0 bytes', (folder) => truncateSync(database(folder), 0)],
    ['database gone', (folder) => rmSync(database(folder))],
    [
      'database is a folder',
      (folder) => {
        rmSync(database(folder))
        mkdirSync(database(folder))
      },
    ],
    ['database of another office', (folder) => writeFileSync(database(folder), Buffer.alloc(65_536, 9))],
    ['keys.json gone', (folder) => rmSync(keys(folder))],
    ['keys.json of 0 bytes', (folder) => truncateSync(keys(folder), 0)],
    ['keys.json half-written', (folder) => truncateSync(keys(folder), 200)],
    ['keys.json is something else', (folder) => writeFileSync(keys(folder), '[]')],
    [
      'keys.json is a folder',
      (folder) => {
        rmSync(keys(folder))
        mkdirSync(keys(folder))
      },
    ],
    ['keys.json with an impossible cost', (folder) => changedKey(folder, { cost: { N: 3 } })],
    ['keys.json with a cost of gigabytes', (folder) => changedKey(folder, { cost: { N: 2 ** 30 } })],
    ['keys.json with a short tag', (folder) => changedKey(folder, { tag: 'AAAA' })],
    ['keys.json with an empty nonce', (folder) => changedKey(folder, { iv: '' })],
    [
      'keys.json with another key in it',
      (folder) => changedKey(folder, { sealed: Buffer.alloc(32).toString('base64') }),
    ],
  ])('%s', async (_, spoil) => {
    await tryOut(spoil, async (call) => {
      await call('account.status', {})
      await call('account.signIn', SIGN_IN)
      await call('account.setUp', SET_UP)
      await call('account.recover', {
        accountId: ACCOUNT_ID,
        recoveryCode: 'AAAAA-AAAAA',
        newPassword: 'x'.repeat(12),
      })
      await call('people.count', {})
    })
  })

  it('a page in the middle: what needs it says so, nothing is written, the rest can still be read', async () => {
    const folder = copyOfGood()
    const size = readFileSync(database(folder)).length
    flip(
      database(folder),
      ...Array.from({ length: Math.floor(size / 4096) - 2 }, (_, page) => (page + 2) * 4096 + 50),
    )
    const office = emptyOffice({ dataFolder: folder, today: '2026-10-05' })
    try {
      const logged: unknown[] = []
      const refused: string[] = []
      const usual = console.error
      console.error = (...said: unknown[]) => logged.push(said)
      try {
        for (const [method, input] of [
          ['account.signIn', SIGN_IN],
          ['people.search', { text: '', limit: 10 }],
          ['home.get', {}],
          ['register.list', { year: 2026, text: '' }],
          ['people.createUnit', { name: 'Unit baru', parentId: null, own: false }],
          ['account.lock', {}],
        ] as const) {
          const answer = await office.office.call(method, input)
          if (answer.ok) continue
          expectPlain(answer.error, method)
          refused.push(answer.error.code)
        }
      } finally {
        console.error = usual
      }
      expect(logged).toEqual([])
      expect(refused.length).toBeGreaterThan(0)
      expect(refused.filter((code) => code !== 'database-corrupt' && code !== 'locked')).toEqual([])
    } finally {
      await office.close()
    }
  })
})

it('a wrong password many times opens nothing, changes nothing and locks nobody out', async () => {
  await tryOut(
    () => {},
    async (call, folder) => {
      for (let n = 0; n < 12; n += 1)
        await call('account.signIn', { accountId: ACCOUNT_ID, password: n === 0 ? '' : `salah-${n}` })
      const second = emptyOffice({ dataFolder: folder })
      expect((await second.office.call('account.signIn', SIGN_IN)).ok).toBe(true)
      await second.office.close()
      copyFileSync(database(good), database(folder)) // signing in and out may tidy the file
    },
  )
})

it('a half-written keys.json aside, and old keys a crash left, do no harm', async () => {
  const folder = copyOfGood()
  writeFileSync(join(folder, 'keys.json.new'), '{"vers')
  writeFileSync(join(folder, 'keys.json.before'), readFileSync(keys(folder)))
  const office = emptyOffice({ dataFolder: folder, today: '2026-10-05' })
  try {
    expect((await office.office.call('account.signIn', SIGN_IN)).ok).toBe(true)
    // The keys an old password opens do not stay.
    expect(existsSync(join(folder, 'keys.json.before'))).toBe(false)
    await office.call('account.changePassword', { password: PASSWORD, newPassword: PASSWORD })
    expect(readdirSync(folder).filter((name) => name.startsWith('keys'))).toEqual(['keys.json'])
    const driver = await driverOf(folder)
    expectSound(driver)
    driver.close()
  } finally {
    await office.close()
  }
})
