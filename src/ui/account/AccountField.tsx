import { Select, TextInput } from '@mantine/core'
import type { AccountId } from '../../terms/ids.ts'

export interface AccountChoice {
  readonly accountIds: readonly AccountId[]
  readonly accountId: string
  readonly onAccountId: (id: string) => void
}

/** The sign-in name: fixed where the office has one account, chosen where it has more. */
export function AccountField({ accountIds, accountId, onAccountId }: AccountChoice) {
  return accountIds.length > 1 ? (
    <Select
      label="Nama masuk"
      placeholder="Pilih nama masuk"
      data={[...accountIds]}
      value={accountId || null}
      onChange={(id) => onAccountId(id ?? '')}
      allowDeselect={false}
      data-autofocus
    />
  ) : (
    <TextInput
      label="Nama masuk"
      autoComplete="username"
      value={accountId}
      onChange={(event) => onAccountId(event.currentTarget.value)}
    />
  )
}
