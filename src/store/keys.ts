import { createCipheriv, createDecipheriv, hkdfSync, randomBytes, randomInt, scrypt } from 'node:crypto'
import { existsSync, readFileSync, renameSync, rmSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { z } from 'zod'
import { AccountId } from '../terms/ids.ts'
import { syncFolder, writeDurably } from './durable.ts'

/**
 * `keys.json`: the random data key of the folder, wrapped once per account by its password and once by the recovery
 * code printed at set-up. Readable before sign-in: account ids only. There is no back door.
 * scrypt and AES-256-GCM, because Electron's BoringSSL has both (argon2 it has not).
 */

const KEYS_FILE = 'keys.json'
const KEYS_BEFORE = 'keys.json.before'
const RECOVERY_ALPHABET = '23456789ABCDEFGHJKLMNPQRSTUVWXYZ' // 32 signs, none that look alike
const RECOVERY_LENGTH = 25 // 125 bits
const COST = { N: 65_536, r: 8, p: 1 } // about 0.15 s and 64 MiB on an office PC

const bytes = (length: number) =>
  z.base64().refine((text) => Buffer.from(text, 'base64').length === length, `${length} bytes`)
const Wrapped = z.object({
  salt: bytes(16),
  // Only what `seal` writes: a damaged cost would ask scrypt for the impossible.
  cost: z.object({ N: z.literal(COST.N), r: z.literal(COST.r), p: z.literal(COST.p) }),
  iv: bytes(12),
  sealed: bytes(32),
  tag: bytes(16),
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

/** keys.json is there but cannot be understood: only a backup can help. */
export class KeysDamagedError extends Error {
  override readonly name = 'KeysDamagedError'
}

function read(folder: string): KeyFile {
  const path = join(folder, KEYS_FILE)
  if (!statSync(path).isFile()) throw new KeysDamagedError('keys.json is no file')
  const text = readFileSync(path, 'utf8')
  try {
    return KeyFile.parse(JSON.parse(text))
  } catch (cause) {
    throw new KeysDamagedError('keys.json', { cause })
  }
}

function write(folder: string, file: KeyFile): void {
  writeDurably(join(folder, KEYS_FILE), `${JSON.stringify(file, null, 2)}\n`)
}

/** Puts the new file in place; the old one lies beside it until `takeBack` or `forgetKeysBefore`. */
function replace(folder: string, file: KeyFile): SavedKeys {
  const before = join(folder, KEYS_BEFORE)
  writeDurably(before, readFileSync(join(folder, KEYS_FILE)))
  try {
    write(folder, file)
  } catch (error) {
    rmSync(before, { force: true })
    throw error
  }
  return {
    // A rename needs no room: it goes through on the full disk that made the transaction fail.
    takeBack: () => {
      renameSync(before, join(folder, KEYS_FILE))
      syncFolder(folder)
    },
  }
}

/** Removes the old keys that a change (or a crash within one) left beside the new: an old password must not open them. */
export function forgetKeysBefore(folder: string): void {
  try {
    rmSync(join(folder, KEYS_BEFORE), { force: true })
  } catch {
    // Held open by an antivirus, say: the next sign-in tries again.
  }
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

function newRecoveryCode(): string {
  return Array.from({ length: RECOVERY_LENGTH }, () => RECOVERY_ALPHABET[randomInt(32)]).join('')
}

/** Groups of five, as printed: `7KQ2M-...`. */
function printed(code: string): string {
  return code.replace(/(.{5})(?=.)/g, '$1-')
}

/** keys.json was replaced; `takeBack` puts the old one in its place again. */
export interface SavedKeys {
  takeBack(): void
}

/** What changing keys.json gives: the data key, and `save`, which alone writes the file. */
export interface KeyChange {
  readonly dataKey: Buffer
  save(): SavedKeys
}

/** Makes the data key of a new folder, and its recovery code in groups of five. Nothing is written before `save`. */
export async function createKeys(
  folder: string,
  account: AccountId,
  password: string,
): Promise<{ readonly dataKey: Buffer; readonly recoveryCode: string; save(): void }> {
  const dataKey = randomBytes(32)
  const code = newRecoveryCode()
  const file: KeyFile = {
    version: 1,
    accounts: [{ id: account, key: await seal(dataKey, password, accountLabel(account)) }],
    recovery: await seal(dataKey, code, 'recovery'),
  }
  return { dataKey, recoveryCode: printed(code), save: () => write(folder, file) }
}

/** The data key, or null when the account is unknown or the password wrong. */
export async function openKeys(folder: string, account: AccountId, password: string): Promise<Buffer | null> {
  const entry = read(folder).accounts.find(({ id }) => id === account)
  return entry ? unseal(entry.key, password, accountLabel(account)) : null
}

async function withPassword(
  folder: string,
  file: KeyFile,
  account: AccountId,
  dataKey: Buffer,
  newPassword: string,
): Promise<KeyChange> {
  const key = await seal(dataKey, newPassword, accountLabel(account))
  const accounts = file.accounts.map((entry) => (entry.id === account ? { ...entry, key } : entry))
  return { dataKey, save: () => replace(folder, { ...file, accounts }) }
}

/** Opens by the printed code; `save` sets the new password. Null when the code or the account is wrong. */
export async function recoverKeys(
  folder: string,
  account: AccountId,
  code: string,
  newPassword: string,
): Promise<KeyChange | null> {
  const file = read(folder)
  if (!file.accounts.some(({ id }) => id === account)) return null
  const dataKey = await unseal(file.recovery, readRecoveryCode(code), 'recovery')
  return dataKey ? withPassword(folder, file, account, dataKey, newPassword) : null
}

/** `save` sets the new password. Null when the account is unknown or the old password wrong. */
export async function changePassword(
  folder: string,
  account: AccountId,
  password: string,
  newPassword: string,
): Promise<KeyChange | null> {
  const dataKey = await openKeys(folder, account, password)
  return dataKey ? withPassword(folder, read(folder), account, dataKey, newPassword) : null
}

/** `save` puts a new recovery code in place of the old. Null when the account is unknown or the password wrong. */
export async function renewRecovery(
  folder: string,
  account: AccountId,
  password: string,
): Promise<(KeyChange & { readonly recoveryCode: string }) | null> {
  const dataKey = await openKeys(folder, account, password)
  if (!dataKey) return null
  const code = newRecoveryCode()
  const recovery = await seal(dataKey, code, 'recovery')
  return { dataKey, recoveryCode: printed(code), save: () => replace(folder, { ...read(folder), recovery }) }
}

/** A key for one use, derived from the data key, so that no key serves two purposes. */
export function deriveKey(dataKey: Uint8Array, purpose: 'database' | 'evidence' | 'evidence-names'): Buffer {
  return Buffer.from(hkdfSync('sha256', dataKey, new Uint8Array(), `tegas:${purpose}:1`, 32))
}
