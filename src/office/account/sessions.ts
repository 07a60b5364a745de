import type { Account, OfficeStatus } from '../../contract/account.ts'
import { account as contract } from '../../contract/account.ts'
import type { OfficeEvent } from '../../contract/events.ts'
import { officeTitle } from '../../contract/kop.ts'
import {
  accountIds,
  changePassword,
  deriveKey,
  forgetKeysBefore,
  type KeyChange,
  keysExist,
  openKeys,
  recoverKeys,
  renewRecovery,
  type SavedKeys,
} from '../../store/keys.ts'
import { DatabaseFromFutureError } from '../../store/migrate.ts'
import { databaseExists, openStore } from '../../store/open.ts'
import { dateInZone } from '../../terms/clock.ts'
import type { AccountId } from '../../terms/ids.ts'
import { fail, ok, type Result } from '../../terms/result.ts'
import { failureOf } from '../failures.ts'
import { createFileTokens, type FileTokens } from '../files.ts'
import type { OfficeOptions } from '../options.ts'
import { openSession, type Session } from './session.ts'
import { folderState, keysMissing, setUpFolder } from './set-up.ts'

export type { Session } from './session.ts'

export interface Sessions {
  current(): Session | null
  /** Tokens exist before sign-in too: set-up chooses an emblem. */
  readonly files: FileTokens
  answer(method: string, input: unknown): Promise<Result<unknown>>
  close(): void
}

const wrongPassword = fail(
  'wrong-password',
  'Nama masuk atau kata sandi salah. Periksa Caps Lock, lalu coba lagi.',
  'password',
)
const oldPasswordWrong = fail(
  'wrong-password',
  'Kata sandi sekarang salah, jadi tidak ada yang diubah. Periksa Caps Lock, lalu coba lagi.',
  'password',
)
const wrongCode = fail(
  'wrong-recovery-code',
  'Kode pemulihan atau nama masuk tidak cocok. Kata sandi lama tidak diubah. Salin kode dari lembar yang dicetak saat penyiapan.',
  'recoveryCode',
)
const notSetUp = fail('not-set-up', 'Kantor ini belum disiapkan. Jalankan penyiapan dulu.')
const databaseMissing = fail(
  'database-missing',
  'Berkas data kantor (office.db) tidak ada atau kosong di folder data. Tidak ada yang diubah. Pulihkan dari cadangan terakhir, lalu masuk lagi.',
)
const locked = fail('locked', 'Tegas terkunci. Masuk dengan kata sandi Anda, lalu ulangi.')

/** Set-up, sign-in, recovery, lock: the methods that open and close the data folder. */
export function createSessions(options: OfficeOptions, publish: (event: OfficeEvent) => void): Sessions {
  const { dataFolder, clock } = options
  const files = createFileTokens()
  let session: Session | null = null

  const close = () => {
    session?.close()
    session = null
    files.releaseAll()
  }

  const open = (accountId: AccountId, dataKey: Uint8Array): Result<Session> => {
    close()
    if (!databaseExists(dataFolder)) return databaseMissing
    try {
      const store = openStore(dataFolder, deriveKey(dataKey, 'database'))
      try {
        const row = store.db.one<{ name: string }>('SELECT name FROM account WHERE id = ?', accountId)
        const account: Account = { id: accountId, name: row?.name ?? accountId }
        session = openSession(options, store, dataKey, account, files, publish)
        forgetKeysBefore(dataFolder)
        return ok(session)
      } catch (error) {
        store.close()
        throw error
      }
    } catch (error) {
      if (error instanceof DatabaseFromFutureError)
        return fail(
          'database-newer',
          'Data kantor ini ditulis oleh Tegas yang lebih baru. Tidak ada yang diubah. Pasang Tegas versi terbaru, lalu masuk lagi.',
        )
      const failure = failureOf(error)
      if (failure.code === 'bug') throw error
      return { ok: false, error: failure }
    }
  }

  /** Writes keys.json within the audited transaction: when either fails, neither counts. */
  const changeKeys = (current: Session, method: string, change: KeyChange): Result<Record<string, never>> => {
    const done: { saved: SavedKeys | null } = { saved: null }
    try {
      const answer = current.write({ method, detail: {} }, () => {
        done.saved = change.save()
        return ok({})
      })
      if (!answer.ok) return answer
    } catch (error) {
      done.saved?.takeBack()
      throw error
    }
    forgetKeysBefore(dataFolder)
    return ok({})
  }

  const status = (): Result<OfficeStatus> => {
    const state = folderState(dataFolder)
    if (state === 'damaged') return keysMissing
    return ok({
      state: session ? 'open' : state === 'ready' ? 'locked' : 'empty',
      accountIds: accountIds(dataFolder),
      account: session?.read.account ?? null,
      officeName: session ? officeTitle(session.read.profile) : null,
      today: session?.read.today ?? dateInZone(clock.now(), options.zone),
      zone: session?.read.zone ?? options.zone,
      demo: options.demo,
    })
  }

  const answer = async (method: string, input: unknown): Promise<Result<unknown>> => {
    switch (method) {
      case 'account.status':
        return status()
      case 'account.setUp': {
        const asked = contract.setUp.input.parse(input)
        const made = await setUpFolder(dataFolder, asked, clock, files)
        if (!made.ok) return made
        const { store, dataKey, recoveryCode } = made.value
        session = openSession(options, store, dataKey, asked.account, files, publish)
        return ok({ recoveryCode })
      }
      case 'account.signIn': {
        const { accountId, password } = contract.signIn.input.parse(input)
        if (!keysExist(dataFolder)) return notSetUp
        const dataKey = await openKeys(dataFolder, accountId, password)
        if (!dataKey) return wrongPassword
        const opened = open(accountId, dataKey)
        return opened.ok ? ok(opened.value.read.account) : opened
      }
      case 'account.recover': {
        const { accountId, recoveryCode, newPassword } = contract.recover.input.parse(input)
        if (!keysExist(dataFolder)) return notSetUp
        const change = await recoverKeys(dataFolder, accountId, recoveryCode, newPassword)
        if (!change) return wrongCode
        const opened = open(accountId, change.dataKey)
        if (!opened.ok) return opened
        const changed = changeKeys(opened.value, method, change)
        if (!changed.ok) {
          close()
          return changed
        }
        return ok(opened.value.read.account)
      }
      case 'account.changePassword': {
        const { password, newPassword } = contract.changePassword.input.parse(input)
        const current = session
        if (!current) return locked
        const change = await changePassword(dataFolder, current.read.account.id, password, newPassword)
        return change ? changeKeys(current, method, change) : oldPasswordWrong
      }
      case 'account.renewRecoveryCode': {
        const { password } = contract.renewRecoveryCode.input.parse(input)
        const current = session
        if (!current) return locked
        const change = await renewRecovery(dataFolder, current.read.account.id, password)
        if (!change) return oldPasswordWrong
        const changed = changeKeys(current, method, change)
        return changed.ok ? ok({ recoveryCode: change.recoveryCode }) : changed
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
