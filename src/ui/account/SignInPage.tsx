import { useState } from 'react'
import type { AccountId } from '../../terms/ids.ts'
import type { Interruption } from '../frame/use-office-events.ts'
import { RecoverForm } from './RecoverForm.tsx'
import { SignInForm } from './SignInForm.tsx'

interface Props {
  readonly accountIds: readonly AccountId[]
  /** Why the last session ended, to say so. */
  readonly interruption: Interruption
  /** The sample office: its password is no secret. */
  readonly sample: boolean
}

/** Sign-in by password, or by the printed recovery code when it is forgotten. */
export function SignInPage({ accountIds, interruption, sample }: Props) {
  const [accountId, setAccountId] = useState<string>(accountIds.length === 1 ? (accountIds[0] ?? '') : '')
  const [forgotten, setForgotten] = useState(false)
  const account = { accountIds, accountId, onAccountId: setAccountId }
  return forgotten ? (
    <RecoverForm {...account} onBack={() => setForgotten(false)} />
  ) : (
    <SignInForm
      {...account}
      interruption={interruption}
      sample={sample}
      onForgotten={() => setForgotten(true)}
    />
  )
}
