import { existsSync, mkdirSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import type { account as contract } from '../../contract/account.ts'
import type { ParsedInputOf } from '../../contract/method.ts'
import { appendAudit } from '../../store/audit.ts'
import { syncFolder, writeDurably } from '../../store/durable.ts'
import { createKeys, deriveKey, keysExist } from '../../store/keys.ts'
import { DATABASE_FILE, databaseExists, openStore, type Store } from '../../store/open.ts'
import { type Clock, dateInZone, instant } from '../../terms/clock.ts'
import { fail, ok, type Result } from '../../terms/result.ts'
import type { FileTokens } from '../files.ts'
import { checkProfile } from '../settings/check.ts'
import { readEmblem, saveEmblem, saveProfile } from '../settings/repository.ts'

/** Working copies for Word. */
export const WORK_FOLDER = 'work'

/** Stands in the folder while set-up runs, so that what a crash leaves is told apart from an office that lost its keys. */
const UNFINISHED = 'setup-unfinished'

/** `damaged`: there is a database but no keys.json, and set-up did not just stop half-way. Nothing may touch it. */
export function folderState(dataFolder: string): 'empty' | 'ready' | 'damaged' {
  if (keysExist(dataFolder)) return 'ready'
  return databaseExists(dataFolder) && !existsSync(join(dataFolder, UNFINISHED)) ? 'damaged' : 'empty'
}

export const keysMissing = fail(
  'keys-missing',
  'Berkas kunci (keys.json) tidak ada di folder data, jadi data kantor tidak bisa dibuka. Tidak ada yang diubah. Kembalikan keys.json dari cadangan terakhir, lalu buka Tegas lagi.',
)

function removeUnfinished(dataFolder: string): void {
  for (const name of [DATABASE_FILE, `${DATABASE_FILE}-wal`, `${DATABASE_FILE}-shm`])
    rmSync(join(dataFolder, name), { force: true })
}

/** Creates the encrypted data folder: all of it, or nothing that the next try would stumble over. */
export async function setUpFolder(
  dataFolder: string,
  { profile, emblem, account, password }: ParsedInputOf<typeof contract.setUp>,
  clock: Clock,
  files: FileTokens,
): Promise<Result<{ store: Store; dataKey: Uint8Array; recoveryCode: string }>> {
  const state = folderState(dataFolder)
  if (state === 'damaged') return keysMissing
  if (state === 'ready')
    return fail(
      'already-set-up',
      'Folder data ini sudah berisi data kantor. Tidak ada yang diubah. Masuk dengan akun yang ada.',
    )
  const checked = checkProfile(profile, dateInZone(clock.now(), profile.zone))
  if (!checked.ok) return checked
  const picture = emblem ? await readEmblem(files, emblem) : null
  if (picture && !picture.ok) return picture
  const keys = await createKeys(dataFolder, account.id, password)

  mkdirSync(dataFolder, { recursive: true })
  writeDurably(join(dataFolder, UNFINISHED), '')
  let store: Store | null = null
  try {
    removeUnfinished(dataFolder)
    store = openStore(dataFolder, deriveKey(keys.dataKey, 'database'))
    store.transaction((db) => {
      const at = instant(clock)
      db.run('INSERT INTO account (id, name, created_at) VALUES (?, ?, ?)', account.id, account.name, at)
      saveProfile(db, profile)
      if (picture) saveEmblem(db, picture.value)
      appendAudit(db, { at, accountId: account.id, method: 'account.setUp', detail: { profile, account } })
    })
    // What the first session needs: were it to fail after the keys, the recovery code would never be seen.
    mkdirSync(join(dataFolder, WORK_FOLDER), { recursive: true })
    // The keys last: from here on the folder is an office.
    keys.save()
  } catch (error) {
    store?.close()
    if (!keysExist(dataFolder)) removeUnfinished(dataFolder)
    rmSync(join(dataFolder, UNFINISHED), { force: true })
    throw error
  }
  rmSync(join(dataFolder, UNFINISHED), { force: true })
  syncFolder(dataFolder)
  if (emblem) files.release(emblem)
  return ok({ store, dataKey: keys.dataKey, recoveryCode: keys.recoveryCode })
}
