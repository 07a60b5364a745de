import { randomUUID } from 'node:crypto'
import { mkdirSync } from 'node:fs'
import { join } from 'node:path'
import type { Account } from '../../contract/account.ts'
import type { OfficeEvent } from '../../contract/events.ts'
import { appendAudit, auditHead } from '../../store/audit.ts'
import { createEvidenceFiles } from '../../store/evidence-files.ts'
import { deriveKey } from '../../store/keys.ts'
import type { Store } from '../../store/open.ts'
import { dateInZone, instant } from '../../terms/clock.ts'
import { fail, type Result } from '../../terms/result.ts'
import type { ReadContext, WriteContext } from '../context.ts'
import { namedFiles } from '../evidence/repository.ts'
import type { FileTokens } from '../files.ts'
import { createJobs } from '../jobs.ts'
import { clearWorkFolder } from '../letters/word/work-folder.ts'
import type { OfficeOptions } from '../options.ts'
import { readProfile } from '../settings/repository.ts'
import { WORK_FOLDER } from './set-up.ts'

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

/** Carries a failure Result out of a transaction, so that it rolls back. */
class RolledBack extends Error {
  readonly result: Result<never>
  constructor(result: Result<never>) {
    super('rolled back')
    this.result = result
  }
}

/** Starts the session of an account on its open store; closing the session closes the store. */
export function openSession(
  options: OfficeOptions,
  store: Store,
  dataKey: Uint8Array,
  account: Account,
  files: FileTokens,
  publish: (event: OfficeEvent) => void,
): Session {
  const jobs = createJobs((job) => publish({ type: 'job', job }))
  const workFolder = join(options.dataFolder, WORK_FOLDER)
  mkdirSync(workFolder, { recursive: true })
  const evidenceFiles = createEvidenceFiles(
    options.dataFolder,
    deriveKey(dataKey, 'evidence'),
    deriveKey(dataKey, 'evidence-names'),
  )
  evidenceFiles.sweep(namedFiles(store.db)) // what a crash left between rename and commit
  clearWorkFolder(store.db, workFolder)
  let profile = readProfile(store.db)
  let closed = false
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
    wordProcessor: options.wordProcessor,
    newId: () => randomUUID(),
    commit: (method, detail, work) => {
      const answer = write({ method, detail }, work)
      if (answer.ok) publish({ type: 'changed', method })
      return answer
    },
    commitPart: (method, detail, work) => write({ method, detail }, work),
    announce: (method) => publish({ type: 'changed', method }),
  }

  function write<T>(
    audit: { method: string; detail: unknown } | null,
    work: (context: WriteContext) => Result<T>,
  ): Result<T> {
    // A job or a staged write may come to its end after the clerk has locked the app.
    if (closed)
      return fail(
        'locked',
        'Tegas terkunci sebelum pekerjaan ini selesai, jadi hasilnya tidak disimpan. Masuk, lalu ulangi.',
      )
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
      closed = true
      jobs.cancelAll()
      clearWorkFolder(store.db, workFolder)
      store.close()
    },
  }
}
