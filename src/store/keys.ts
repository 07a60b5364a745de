import { createCipheriv, createDecipheriv, hkdfSync, randomBytes, randomInt, scrypt } from 'node:crypto'
import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { z } from 'zod'
import { AccountId } from '../terms/ids.ts'
import { writeDurably } from './durable.ts'

/**
 * `keys.json`: the random data key of the folder, wrapped once per account by its password and once by the recovery
 * code printed at set-up. Readable before sign-in: account ids only. There is no back door.
 * scrypt and AES-256-GCM, because Electron's BoringSSL has both (argon2 it has not).
 */

const KEYS_FILE = 'keys.json'
const RECOVERY_ALPHABET = '23456789ABCDEFGHJKLMNPQRSTUVWXYZ' // 32 signs, none that look alike
const RECOVERY_LENGTH = 25 // 125 bits
const COST = { N: 65_536, r: 8, p: 1 } // about 0.15 s and 64 MiB on an office PC

const Wrapped = z.object({
  salt: z.base64(),
  cost: z.object({ N: z.int(), r: z.int(), p: z.int() }),
  iv: z.base64(),
  sealed: z.base64(),
  tag: z.base64(),
})
type Wrapped = z.infer<typeof Wrapped>

const KeyFile = z.object({
  version: z.literal(1),
  accounts: z.array(z.object({ id: AccountId, key: Wrapped })).min(1),
  recovery: Wrapped,
})
type KeyFile = z.infer<typeof KeyFile>

const derive = promisify<
  string,
  Uint8Array,
  number,
  { N: number; r: number; p: number; maxmem: number },
  Buffer
>(scrypt)

async function keyFrom(secret: string, salt: Uint8Array, cost: Wrapped['cost']): Promise<Buffer> {
  // NFKC, so that the same password typed on another keyboard layout is the same secret.
  return derive(secret.normalize('NFKC'), salt, 32, { ...cost, maxmem: 256 * 1024 * 1024 })
}

async function seal(dataKey: Uint8Array, secret: string, label: string): Promise<Wrapped> {
  const salt = randomBytes(16)
  const iv = randomBytes(12)
  const cipher = createCipheriv('aes-256-gcm', await keyFrom(secret, salt, COST), iv)
  cipher.setAAD(Buffer.from(label))
  const sealed = Buffer.concat([cipher.update(dataKey), cipher.final()])
  return {
    salt: salt.toString('base64'),
    cost: COST,
    iv: iv.toString('base64'),
    sealed: sealed.toString('base64'),
    tag: cipher.getAuthTag().toString('base64'),
  }
}

async function unseal(wrapped: Wrapped, secret: string, label: string): Promise<Buffer | null> {
  const key = await keyFrom(secret, Buffer.from(wrapped.salt, 'base64'), wrapped.cost)
  const decipher = createDecipheriv('aes-256-gcm', key, Buffer.from(wrapped.iv, 'base64'))
  decipher.setAAD(Buffer.from(label))
  decipher.setAuthTag(Buffer.from(wrapped.tag, 'base64'))
  try {
    return Buffer.concat([decipher.update(Buffer.from(wrapped.sealed, 'base64')), decipher.final()])
  } catch {
    return null // wrong secret, or a changed file: GCM cannot tell them apart
  }
}

function read(folder: string): KeyFile {
  return KeyFile.parse(JSON.parse(readFileSync(join(folder, KEYS_FILE), 'utf8')))
}

function write(folder: string, file: KeyFile): void {
  writeDurably(join(folder, KEYS_FILE), `${JSON.stringify(file, null, 2)}\n`)
}

const accountLabel = (id: AccountId) => `account:${id}`

/** Drops what people add when they copy a printed code: spaces, dashes, small letters. */
function readRecoveryCode(typed: string): string {
  return typed.toUpperCase().replace(/[^0-9A-Z]/g, '')
}

export function keysExist(folder: string): boolean {
  return existsSync(join(folder, KEYS_FILE))
}

/** Account ids, without any secret. */
export function accountIds(folder: string): AccountId[] {
  return keysExist(folder) ? read(folder).accounts.map(({ id }) => id) : []
}

/**
 * Makes the data key of a new folder without writing anything yet.
 * @returns the key, the recovery code in groups of five, and `save` which writes keys.json.
 */
export async function createKeys(
  account: AccountId,
  password: string,
): Promise<{ dataKey: Buffer; recoveryCode: string; save: (folder: string) => void }> {
  const dataKey = randomBytes(32)
  const code = Array.from({ length: RECOVERY_LENGTH }, () => RECOVERY_ALPHABET[randomInt(32)]).join('')
  const file: KeyFile = {
    version: 1,
    accounts: [{ id: account, key: await seal(dataKey, password, accountLabel(account)) }],
    recovery: await seal(dataKey, code, 'recovery'),
  }
  return { dataKey, recoveryCode: code.replace(/(.{5})(?=.)/g, '$1-'), save: (folder) => write(folder, file) }
}

/** The data key, or null when the account is unknown or the password wrong. */
export async function openKeys(folder: string, account: AccountId, password: string): Promise<Buffer | null> {
  const entry = read(folder).accounts.find(({ id }) => id === account)
  return entry ? unseal(entry.key, password, accountLabel(account)) : null
}

/** Opens by the printed code and sets a new password for the account. Null when the code or the account is wrong. */
export async function recoverKeys(
  folder: string,
  account: AccountId,
  code: string,
  newPassword: string,
): Promise<Buffer | null> {
  const file = read(folder)
  if (!file.accounts.some(({ id }) => id === account)) return null
  const dataKey = await unseal(file.recovery, readRecoveryCode(code), 'recovery')
  if (!dataKey) return null
  const key = await seal(dataKey, newPassword, accountLabel(account))
  write(folder, {
    ...file,
    accounts: file.accounts.map((entry) => (entry.id === account ? { ...entry, key } : entry)),
  })
  return dataKey
}

/** A key for one use, derived from the data key, so that no key serves two purposes. */
export function deriveKey(dataKey: Uint8Array, purpose: 'database' | 'evidence' | 'evidence-names'): Buffer {
  return Buffer.from(hkdfSync('sha256', dataKey, new Uint8Array(), `tegas:${purpose}:1`, 32))
}
