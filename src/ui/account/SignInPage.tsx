import type { AccountId } from '../../terms/ids.ts'
import type { Interruption } from '../frame/use-office-events.ts'

interface Props {
  readonly accountIds: readonly AccountId[]
  readonly interruption: Interruption
}

export function SignInPage(_props: Props) {
  return null
}
