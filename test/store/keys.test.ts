import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, test } from 'vitest'
import {
  accountIds,
  changePassword,
  createKeys,
  deriveKey,
  KeysDamagedError,
  keysExist,
  openKeys,
  recoverKeys,
  renewRecovery,
} from '../../src/store/keys.ts'
import { AccountId } from '../../src/terms/ids.ts'
import { temporaryFolder } from './support.ts'

const RINA = AccountId.parse('rina')
let folder: ReturnType<typeof temporaryFolder>
beforeEach(() => {
  folder = temporaryFolder()
})
afterEach(() => folder.remove())

const made = async () => {
  const keys = await createKeys(folder.path, RINA, 'contoh-sandi-panjang')
  keys.save()
  return keys
}

test('nothing is written before save', async () => {
  const keys = await createKeys(folder.path, RINA, 'contoh-sandi-panjang')
  expect(keysExist(folder.path)).toBe(false)
  expect(accountIds(folder.path)).toEqual([])
  keys.save()
  expect(accountIds(folder.path)).toEqual(['rina'])
})

test('password and recovery code open the same data key', async () => {
  const { dataKey, recoveryCode } = await made()
  expect(await openKeys(folder.path, RINA, 'contoh-sandi-panjang')).toEqual(dataKey)
  expect((await recoverKeys(folder.path, RINA, recoveryCode, 'kata sandi baru'))?.dataKey).toEqual(dataKey)
})

test('the code is five groups of five without signs that look alike', async () => {
  const { recoveryCode } = await made()
  expect(recoveryCode).toMatch(/^[2-9A-HJ-NP-Z]{5}(-[2-9A-HJ-NP-Z]{5}){4}$/)
})

test('the same password typed with composed or split accents is the same', async () => {
  const keys = await createKeys(folder.path, RINA, 'kafé di rimba raya')
  keys.save()
  expect(await openKeys(folder.path, RINA, 'kafe\u0301 di rimba raya')).toEqual(keys.dataKey)
})

test('a changed password keeps the data key and the recovery code', async () => {
  const { dataKey, recoveryCode } = await made()
  ;(await changePassword(folder.path, RINA, 'contoh-sandi-panjang', 'kata sandi baru'))?.save()
  expect(await openKeys(folder.path, RINA, 'contoh-sandi-panjang')).toBeNull()
  expect(await openKeys(folder.path, RINA, 'kata sandi baru')).toEqual(dataKey)
  expect(await recoverKeys(folder.path, RINA, recoveryCode, 'yang lain lagi')).not.toBeNull()
})

test('a recovery that is not saved has changed nothing', async () => {
  const { dataKey, recoveryCode } = await made()
  await recoverKeys(folder.path, RINA, recoveryCode, 'kata sandi baru')
  await renewRecovery(folder.path, RINA, 'contoh-sandi-panjang')
  expect(await openKeys(folder.path, RINA, 'contoh-sandi-panjang')).toEqual(dataKey)
  expect(await recoverKeys(folder.path, RINA, recoveryCode, 'kata sandi baru')).not.toBeNull()
})

test('the wrapped key of one account cannot be moved to another', async () => {
  await made()
  const path = join(folder.path, 'keys.json')
  writeFileSync(path, readFileSync(path, 'utf8').replace('"rina"', '"budi"'))
  expect(await openKeys(folder.path, AccountId.parse('budi'), 'contoh-sandi-panjang')).toBeNull()
})

test.each([
  ['cut off', (text: string) => text.slice(0, 100)],
  ['empty', () => ''],
  ['of another version', (text: string) => text.replace('"version": 1', '"version": 2')],
])('a keys.json that is %s is said to be damaged', async (_, damage) => {
  await made()
  const path = join(folder.path, 'keys.json')
  writeFileSync(path, damage(readFileSync(path, 'utf8')))
  expect(() => accountIds(folder.path)).toThrow(KeysDamagedError)
})

test('keys of different uses differ', () => {
  const dataKey = Buffer.alloc(32, 1)
  const keys = (['database', 'evidence', 'evidence-names'] as const).map((use) =>
    deriveKey(dataKey, use).toString('hex'),
  )
  expect(new Set(keys).size).toBe(3)
  expect(keys.every((key) => key.length === 64)).toBe(true)
})
