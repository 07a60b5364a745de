import { z } from 'zod'
import { Zone } from '../terms/clock.ts'
import { AccountId, FileToken } from '../terms/ids.ts'
import { PlainDate } from '../terms/plain-date.ts'
import { method } from './method.ts'
import { OfficeProfile } from './settings.ts'

/** At least ten characters: the data folder travels on lost laptops and sticks. */
export const Password = z.string().min(10, 'Kata sandi paling sedikit 10 karakter').max(200)

export const Account = z.object({ id: AccountId, name: z.string().trim().min(1).max(200) })
export type Account = z.infer<typeof Account>

/** How to sign in to the sample office again after locking it; shown on its sign-in screen. */
export const SAMPLE_SIGN_IN: { readonly account: Account; readonly password: string } = {
  account: { id: AccountId.parse('contoh'), name: 'Petugas Contoh' },
  password: 'contoh-saja',
}

/** `empty`: no data folder yet (set-up wizard). `locked`: sign in. `open`: a session is open. */
export const OfficeStatus = z.object({
  state: z.enum(['empty', 'locked', 'open']),
  accountIds: z.array(AccountId),
  account: Account.nullable(),
  officeName: z.string().nullable(),
  today: PlainDate,
  zone: Zone,
  demo: z.boolean(),
})
export type OfficeStatus = z.infer<typeof OfficeStatus>

const nothing = z.object({})

export const account = {
  status: method({ role: 'anyone', access: 'session', input: nothing, output: OfficeStatus }),
  /** Creates the encrypted data folder and signs in. The recovery code is shown once, to print. */
  setUp: method({
    role: 'anyone',
    access: 'session',
    input: z.object({
      profile: OfficeProfile,
      emblem: FileToken.nullable(),
      account: Account,
      password: Password,
    }),
    output: z.object({ recoveryCode: z.string() }),
  }),
  signIn: method({
    role: 'anyone',
    access: 'session',
    input: z.object({ accountId: AccountId, password: z.string().max(200) }),
    output: Account,
  }),
  /** A forgotten password: the printed recovery code opens the folder and sets a new one. */
  recover: method({
    role: 'anyone',
    access: 'session',
    input: z.object({ accountId: AccountId, recoveryCode: z.string().max(200), newPassword: Password }),
    output: Account,
  }),
  /** The old password once more: an unlocked screen must not be enough to take the office over. */
  changePassword: method({
    role: 'clerk',
    access: 'session',
    input: z.object({ password: z.string().max(200), newPassword: Password }),
    output: nothing,
  }),
  /** Replaces a lost recovery sheet; the old code stops working. */
  renewRecoveryCode: method({
    role: 'clerk',
    access: 'session',
    input: z.object({ password: z.string().max(200) }),
    output: z.object({ recoveryCode: z.string() }),
  }),
  lock: method({ role: 'anyone', access: 'session', input: nothing, output: nothing }),
}
