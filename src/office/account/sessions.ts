import { randomUUID } from 'node:crypto'
import { mkdirSync } from 'node:fs'
import { join } from 'node:path'
import type { Account, OfficeStatus } from '../../contract/account.ts'
import { account as contract } from '../../contract/account.ts'
import type { OfficeEvent } from '../../contract/events.ts'
import { OfficeProfile } from '../../contract/settings.ts'
import { appendAudit, auditHead } from '../../store/audit.ts'
import { createEvidenceFiles } from '../../store/evidence-files.ts'
import { accountIds, createKeys, deriveKey, keysExist, openKeys, recoverKeys } from '../../store/keys.ts'
import { DatabaseFromFutureError } from '../../store/migrate.ts'
import { databaseExists, openStore, type Store } from '../../store/open.ts'
import { dateInZone, instant } from '../../terms/clock.ts'
import type { AccountId } from '../../terms/ids.ts'
import { fail, ok, type Result } from '../../terms/result.ts'
import type { ReadContext, WriteContext } from '../context.ts'
import { namedFiles } from '../evidence/repository.ts'
import { failureOf } from '../failures.ts'
import { createFileTokens, type FileTokens } from '../files.ts'
import { createJobs } from '../jobs.ts'
import { readEmblem, readProfile, saveEmblem, saveProfile } from '../settings/repository.ts'
import type { OfficeOptions } from '../start.ts'

/** An open session: one account, one database. */
export interface Session {
  readonly read: ReadContext
  /** One immediate transaction; a failure Result rolls it back. `audit` null: work in progress, outside the chain. */
  write<T>(
    audit: { method: string; detail: unknown } | null,
    work: (context: WriteContext) => Result<T>,
  ): Result<T>
  close(): void
}

export interface Sessions {
  current(): Session | null
  /** Tokens exist before sign-in too: set-up chooses an emblem. */
  readonly files: FileTokens
  answer(method: string, input: unknown): Promise<Result<unknown>>
  close(): void
}

/** Carries a failure Result out of a transaction, so that it rolls back. */
class RolledBack extends Error {
  readonly result: Result<never>
  constructor(result: Result<never>) {
    super('rolled back')
    this.result = result
  }
}

function openSession(
  options: OfficeOptions,
  store: Store,
  dataKey: Uint8Array,
  account: Account,
  files: FileTokens,
  publish: (event: OfficeEvent) => void,
): Session {
  const jobs = createJobs((job) => publish({ type: 'job', job }))
  const workFolder = join(options.dataFolder, 'work')
  mkdirSync(workFolder, { recursive: true })
  const evidenceFiles = createEvidenceFiles(
    options.dataFolder,
    deriveKey(dataKey, 'evidence'),
    deriveKey(dataKey, 'evidence-names'),
  )
  evidenceFiles.sweep(namedFiles(store.db)) // what a crash left between rename and commit
  let profile = readProfile(store.db)
  const read: ReadContext = {
    db: store.db,
    clock: options.clock,
    get zone() {
      return profile.zone
    },
    get today() {
      return dateInZone(options.clock.now(), profile.zone)
    },
    account,
    get profile() {
      return profile
    },
    resources: options.resources,
    workFolder,
    importWorker: options.importWorker,
    files,
    evidenceFiles,
    jobs,
    newId: () => randomUUID(),
    commit: (method, detail, work) => {
      const answer = write({ method, detail }, work)
      if (answer.ok) publish({ type: 'changed', method })
      return answer
    },
  }

  function write<T>(
    audit: { method: string; detail: unknown } | null,
    work: (context: WriteContext) => Result<T>,
  ) {
    try {
      return store.transaction((db): Result<T> => {
        const now = instant(options.clock)
        const head = auditHead(db)
        // Prototype chain, not a spread: the getters (today, profile) must stay live.
        const context: WriteContext = Object.assign(Object.create(read), { db, now, auditHead: head })
        const answer = work(context)
        if (!answer.ok) throw new RolledBack(answer)
        if (audit) appendAudit(db, { at: now, accountId: account.id, ...audit })
        profile = readProfile(db)
        return answer
      })
    } catch (error) {
      profile = readProfile(store.db)
      if (error instanceof RolledBack) return error.result
      throw error
    }
  }

  return {
    read,
    write,
    close() {
      jobs.cancelAll()
      store.close()
    },
  }
}

/** Set-up, sign-in, recovery, lock: the methods that open and close the data folder. */
export function createSessions(options: OfficeOptions, publish: (event: OfficeEvent) => void): Sessions {
  const { dataFolder } = options
  const files = createFileTokens()
  let session: Session | null = null

  const close = () => {
    session?.close()
    session = null
    files.releaseAll()
  }

  const open = (accountId: AccountId, dataKey: Uint8Array): Result<Account> => {
    let store: Store
    try {
      store = openStore(dataFolder, deriveKey(dataKey, 'database'))
    } catch (error) {
      if (error instanceof DatabaseFromFutureError)
        return fail(
          'database-newer',
          'Data kantor ini ditulis oleh Tegas yang lebih baru. Tidak ada yang diubah. Pasang Tegas versi terbaru, lalu masuk lagi.',
        )
      return { ok: false, error: failureOf(error) }
    }
    const row = store.db.one<{ name: string }>('SELECT name FROM account WHERE id = ?', accountId)
    const account: Account = { id: accountId, name: row?.name ?? accountId }
    session = openSession(options, store, dataKey, account, files, publish)
    return ok(account)
  }

  const wrongPassword = fail(
    'wrong-password',
    'Nama masuk atau kata sandi salah. Periksa Caps Lock, lalu coba lagi.',
  )

  const status = (): OfficeStatus => ({
    state: session ? 'open' : keysExist(dataFolder) ? 'locked' : 'empty',
    accountIds: accountIds(dataFolder),
    account: session?.read.account ?? null,
    officeName: session ? `${session.read.profile.name} ${session.read.profile.region}` : null,
    today: session?.read.today ?? dateInZone(options.clock.now(), options.zone),
    zone: session?.read.zone ?? options.zone,
    demo: options.demo,
  })

  const setUp = async (input: unknown): Promise<Result<{ recoveryCode: string }>> => {
    const { profile, emblem, account, password } = contract.setUp.input.parse(input)
    if (keysExist(dataFolder) || databaseExists(dataFolder))
      return fail(
        'already-set-up',
        'Folder data ini sudah berisi data kantor. Tidak ada yang diubah. Masuk dengan akun yang ada.',
      )
    const picture = emblem ? await readEmblem(files, emblem) : null
    if (picture && !picture.ok) return picture
    const keys = await createKeys(account.id, password)
    mkdirSync(dataFolder, { recursive: true })
    const store = openStore(dataFolder, deriveKey(keys.dataKey, 'database'))
    store.transaction((db) => {
      const at = instant(options.clock)
      db.run('INSERT INTO account (id, name, created_at) VALUES (?, ?, ?)', account.id, account.name, at)
      saveProfile(db, OfficeProfile.parse(profile))
      if (picture) saveEmblem(db, picture.value)
      appendAudit(db, { at, accountId: account.id, method: 'account.setUp', detail: { profile, account } })
    })
    // The keys last: a folder without keys.json counts as not set up, so a crash before here starts the wizard again.
    keys.save(dataFolder)
    session = openSession(options, store, keys.dataKey, account, files, publish)
    return ok({ recoveryCode: keys.recoveryCode })
  }

  const answer = async (method: string, input: unknown): Promise<Result<unknown>> => {
    switch (method) {
      case 'account.status':
        return ok(status())
      case 'account.setUp':
        return setUp(input)
      case 'account.signIn': {
        const { accountId, password } = contract.signIn.input.parse(input)
        if (!keysExist(dataFolder))
          return fail('not-set-up', 'Kantor ini belum disiapkan. Jalankan penyiapan dulu.')
        const dataKey = await openKeys(dataFolder, accountId, password)
        if (!dataKey) return wrongPassword
        close()
        return open(accountId, dataKey)
      }
      case 'account.recover': {
        const { accountId, recoveryCode, newPassword } = contract.recover.input.parse(input)
        if (!keysExist(dataFolder))
          return fail('not-set-up', 'Kantor ini belum disiapkan. Jalankan penyiapan dulu.')
        const dataKey = await recoverKeys(dataFolder, accountId, recoveryCode, newPassword)
        if (!dataKey)
          return fail(
            'wrong-recovery-code',
            'Kode pemulihan atau nama masuk tidak cocok. Kata sandi lama tidak diubah. Salin kode dari lembar yang dicetak saat penyiapan.',
          )
        close()
        return open(accountId, dataKey)
      }
      case 'account.lock':
        close()
        publish({ type: 'locked' })
        return ok({})
      default:
        throw new Error(`unknown session method ${method}`)
    }
  }

  return { current: () => session, files, answer, close }
}
