import { copyFileSync, openSync, readdirSync, readFileSync, readSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterEach, expect, test } from 'vitest'
import { deriveKey, openKeys } from '../../../src/store/keys.ts'
import { openStore } from '../../../src/store/open.ts'
import { AccountId } from '../../../src/terms/ids.ts'
import { ACCOUNT_ID, emptyOffice, newOffice, PASSWORD, RIMBA_RAYA, type TestOffice } from '../support.ts'

const open: { close(): Promise<void> }[] = []
const kept = <T extends { close(): Promise<void> }>(office: T): T => {
  open.push(office)
  return office
}
const start = async (...options: Parameters<typeof newOffice>): Promise<TestOffice> =>
  kept(await newOffice(...options))
afterEach(async () => {
  for (const office of open.splice(0)) await office.close()
})

const SETUP = {
  profile: RIMBA_RAYA,
  emblem: null,
  account: { id: ACCOUNT_ID, name: 'Rina Contoh' },
  password: PASSWORD,
} as const

test('set-up signs in, and today is the date of the office zone', async () => {
  const office = await start({ today: '2026-11-20T18:30:00Z' })
  expect(await office.call('account.status', {})).toMatchObject({
    state: 'open',
    today: '2026-11-21', // 01.30 WIB of the next day
    officeName: 'Inspektorat Daerah Kota Rimba Raya',
    account: { id: 'rina', name: 'Rina Contoh' },
  })
})

test('today follows the zone of the profile once it is open', async () => {
  const office = await start({ today: '2026-11-20T15:30:00Z', profile: { zone: 'Asia/Jayapura' } })
  expect((await office.call('account.status', {})).today).toBe('2026-11-21')
})

test('lock closes the desk; the right password opens it, a wrong one says so and opens nothing', async () => {
  const office = await start()
  await office.call('account.lock', {})
  expect((await office.expectFailure('settings.get', {})).code).toBe('locked')
  expect(office.events).toContainEqual({ type: 'locked' })

  const wrong = await office.expectFailure('account.signIn', { accountId: ACCOUNT_ID, password: 'bukan ini' })
  expect(wrong.code).toBe('wrong-password')
  expect(wrong.message).toContain('kata sandi salah')
  expect((await office.call('account.status', {})).state).toBe('locked')

  expect(await office.call('account.signIn', { accountId: ACCOUNT_ID, password: PASSWORD })).toEqual({
    id: 'rina',
    name: 'Rina Contoh',
  })
  expect((await office.call('settings.get', {})).profile.region).toBe('Kota Rimba Raya')
})

test('an unknown account is refused in the same words as a wrong password', async () => {
  const office = await start()
  await office.call('account.lock', {})
  const unknown = await office.expectFailure('account.signIn', {
    accountId: 'orang-lain',
    password: PASSWORD,
  })
  expect(unknown.code).toBe('wrong-password')
})

test('the recovery code, typed as people copy it, sets a new password and ends the old one', async () => {
  const office = await start()
  await office.call('account.lock', {})
  const typed = office.recoveryCode.toLowerCase().replaceAll('-', ' ')
  await office.call('account.recover', {
    accountId: ACCOUNT_ID,
    recoveryCode: typed,
    newPassword: 'kata sandi yang baru',
  })
  await office.call('account.lock', {})
  expect(
    (await office.expectFailure('account.signIn', { accountId: ACCOUNT_ID, password: PASSWORD })).code,
  ).toBe('wrong-password')
  await office.call('account.signIn', { accountId: ACCOUNT_ID, password: 'kata sandi yang baru' })
})

test('a wrong recovery code changes nothing', async () => {
  const office = await start()
  await office.call('account.lock', {})
  const failure = await office.expectFailure('account.recover', {
    accountId: ACCOUNT_ID,
    recoveryCode: 'AAAAA-BBBBB-CCCCC-DDDDD-EEEEE',
    newPassword: 'kata sandi yang baru',
  })
  expect(failure.code).toBe('wrong-recovery-code')
  await office.call('account.signIn', { accountId: ACCOUNT_ID, password: PASSWORD })
})

test('a password is changed only by who knows the old one', async () => {
  const office = await start()
  const wrong = { password: 'bukan yang lama', newPassword: 'kata sandi yang baru' }
  expect((await office.expectFailure('account.changePassword', wrong)).code).toBe('wrong-password')
  await office.call('account.changePassword', { ...wrong, password: PASSWORD })
  await office.call('account.lock', {})
  await office.call('account.signIn', { accountId: ACCOUNT_ID, password: 'kata sandi yang baru' })
})

test('a new recovery code ends the old one', async () => {
  const office = await start()
  const { recoveryCode } = await office.call('account.renewRecoveryCode', { password: PASSWORD })
  await office.call('account.lock', {})
  const recover = (code: string) => ({
    accountId: ACCOUNT_ID,
    recoveryCode: code,
    newPassword: 'kata sandi yang baru',
  })
  expect((await office.expectFailure('account.recover', recover(office.recoveryCode))).code).toBe(
    'wrong-recovery-code',
  )
  await office.call('account.recover', recover(recoveryCode))
})

test('nothing on disk is readable: no SQLite header, no name, no secret', async () => {
  const office = await start()
  await office.call('calendar.addLocalHoliday', { date: '2026-12-01', name: 'Hari Jadi Rekaan' })
  await office.call('account.lock', {})
  const head = Buffer.alloc(16)
  readSync(openSync(join(office.dataFolder, 'office.db'), 'r'), head, 0, 16, 0)
  expect(head.toString('latin1')).not.toContain('SQLite format')
  for (const name of readdirSync(office.dataFolder, { withFileTypes: true })) {
    if (!name.isFile()) continue
    const bytes = readFileSync(join(office.dataFolder, name.name), 'latin1')
    for (const secret of ['Rimba Raya', 'Rina Contoh', 'Hari Jadi Rekaan', PASSWORD, office.recoveryCode])
      expect(bytes, name.name).not.toContain(secret)
  }
})

test('keys.json names account ids and holds only wrapped keys', async () => {
  const office = await start()
  const keys = JSON.parse(readFileSync(join(office.dataFolder, 'keys.json'), 'utf8'))
  expect(Object.keys(keys).sort()).toEqual(['accounts', 'recovery', 'version'])
  expect(keys.accounts.map(({ id }: { id: string }) => id)).toEqual(['rina'])
  const dataKey = await openKeys(office.dataFolder, AccountId.parse('rina'), PASSWORD)
  const text = JSON.stringify(keys)
  expect(text).not.toContain(dataKey?.toString('base64') ?? 'no key')
  expect(text).not.toContain(dataKey?.toString('hex') ?? 'no key')
})

test('a second set-up is refused and changes nothing', async () => {
  const office = await start()
  expect((await office.expectFailure('account.setUp', SETUP)).code).toBe('already-set-up')
  expect((await office.call('settings.get', {})).profile.name).toBe('Inspektorat Daerah')
})

test('set-up without a head of office, or with an impossible NIP, is refused and leaves a fresh folder', async () => {
  const office = kept(emptyOffice())
  const [mayor] = RIMBA_RAYA.officials
  const noHead = await office.expectFailure('account.setUp', {
    ...SETUP,
    profile: { ...RIMBA_RAYA, officials: [mayor] },
  })
  expect(noHead).toMatchObject({ code: 'no-head', field: 'profile.officials' })
  const officials = RIMBA_RAYA.officials.map((official) =>
    official.role === 'kepala' ? { ...official, nip: '197213101998031002' } : official,
  )
  const badNip = await office.expectFailure('account.setUp', {
    ...SETUP,
    profile: { ...RIMBA_RAYA, officials },
  })
  expect(badNip).toMatchObject({ code: 'official-nip', field: 'profile.officials.2.nip' })
  expect((await office.call('account.status', {})).state).toBe('empty')
  await office.call('account.setUp', SETUP)
})

test('what a crash during set-up left is cleared away by the next try', async () => {
  const office = kept(emptyOffice())
  writeFileSync(join(office.dataFolder, 'setup-unfinished'), '')
  writeFileSync(join(office.dataFolder, 'office.db'), 'half of a database')
  expect((await office.call('account.status', {})).state).toBe('empty')
  await office.call('account.setUp', SETUP)
  expect(readdirSync(office.dataFolder)).not.toContain('setup-unfinished')
})

test('a database whose keys.json is gone is never set up anew', async () => {
  const office = await start()
  await office.call('account.lock', {})
  const database = readFileSync(join(office.dataFolder, 'office.db'))
  rmSync(join(office.dataFolder, 'keys.json'))
  expect((await office.expectFailure('account.status', {})).code).toBe('keys-missing')
  expect((await office.expectFailure('account.setUp', SETUP)).code).toBe('keys-missing')
  expect(readFileSync(join(office.dataFolder, 'office.db')).equals(database)).toBe(true)
})

test('a damaged keys.json is said in plain words', async () => {
  const office = await start()
  await office.call('account.lock', {})
  writeFileSync(join(office.dataFolder, 'keys.json'), '{"version":1,"acc')
  const failure = await office.expectFailure('account.status', {})
  expect(failure.code).toBe('database-corrupt')
  expect(failure.message).toContain('cadangan')
})

test('a damaged database does not open, and says what to do', async () => {
  const office = await start()
  await office.call('account.lock', {})
  writeFileSync(join(office.dataFolder, 'office.db'), Buffer.alloc(8192, 7))
  const failure = await office.expectFailure('account.signIn', { accountId: ACCOUNT_ID, password: PASSWORD })
  expect(failure.code).toBe('database-corrupt')
})

test('a database of a newer Tegas does not open and is left as it is', async () => {
  const office = await start()
  await office.call('account.lock', {})
  const dataKey = await openKeys(office.dataFolder, AccountId.parse('rina'), PASSWORD)
  if (!dataKey) throw new Error('the password must open the keys')
  const { default: BetterSqlite } = await import('better-sqlite3')
  const driver = new BetterSqlite(join(office.dataFolder, 'office.db'))
  driver.pragma(`cipher='sqlcipher'`)
  driver.pragma(`key="x'${deriveKey(dataKey, 'database').toString('hex')}'"`)
  driver.pragma('user_version=9999')
  driver.close()
  const failure = await office.expectFailure('account.signIn', { accountId: ACCOUNT_ID, password: PASSWORD })
  expect(failure).toMatchObject({ code: 'database-newer' })
  expect(failure.message).toContain('Pasang Tegas versi terbaru')
})

test('a copy of the folder opens elsewhere with the same password', async () => {
  const office = await start()
  await office.call('account.lock', {})
  const copy = kept(emptyOffice())
  for (const name of ['office.db', 'keys.json'])
    copyFileSync(join(office.dataFolder, name), join(copy.dataFolder, name))
  await copy.call('account.signIn', { accountId: ACCOUNT_ID, password: PASSWORD })
  expect((await copy.call('settings.get', {})).profile.city).toBe('Rimba Raya')
})

test('every write leaves its audit entry, a refused one leaves nothing', async () => {
  const office = await start()
  const holiday = { date: '2026-12-01', name: 'Hari Jadi Rekaan' }
  await office.call('calendar.addLocalHoliday', holiday)
  expect((await office.expectFailure('calendar.addLocalHoliday', holiday)).code).toBe('holiday-known')
  await office.call('account.renewRecoveryCode', { password: PASSWORD })
  await office.call('account.lock', {})
  const dataKey = await openKeys(office.dataFolder, AccountId.parse('rina'), PASSWORD)
  if (!dataKey) throw new Error('the password must open the keys')
  const store = openStore(office.dataFolder, deriveKey(dataKey, 'database'))
  const entries = store.db.all<{ method: string; detail: string }>(
    'SELECT method, detail FROM audit ORDER BY sequence',
  )
  store.close()
  expect(entries.map(({ method }) => method)).toEqual([
    'account.setUp',
    'calendar.addLocalHoliday',
    'account.renewRecoveryCode',
  ])
  expect(JSON.stringify(entries)).not.toContain(PASSWORD)
})
