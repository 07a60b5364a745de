import { SimpleGrid, Stack, TextInput } from '@mantine/core'
import { NewPasswordFields } from '../account/NewPasswordFields.tsx'
import type { FieldErrors } from '../settings/profile-form.ts'
import { type AccountForm, suggestedId } from './account-form.ts'

interface Props {
  readonly account: AccountForm
  readonly onChange: (change: Partial<AccountForm>) => void
  readonly errors: FieldErrors
  /** Words a good password does not contain. */
  readonly known: readonly string[]
}

/** The first account: who works here, and the password that seals the data. */
export function AccountSection({ account, onChange, errors, known }: Props) {
  return (
    <Stack gap="md">
      <SimpleGrid cols={2} spacing="md">
        <TextInput
          label="Nama petugas"
          description="Tercatat pada setiap perubahan."
          inputWrapperOrder={['label', 'input', 'description', 'error']}
          required
          autoComplete="name"
          value={account.name}
          error={errors.name}
          onChange={(event) => {
            const name = event.currentTarget.value
            const followed = account.id === '' || account.id === suggestedId(account.name)
            onChange({ name, ...(followed ? { id: suggestedId(name) } : {}) })
          }}
        />
        <TextInput
          label="Nama masuk"
          description="Huruf kecil dan angka tanpa spasi; terlihat di layar masuk."
          inputWrapperOrder={['label', 'input', 'description', 'error']}
          required
          autoComplete="username"
          value={account.id}
          error={errors.id}
          onChange={(event) => onChange({ id: event.currentTarget.value })}
        />
      </SimpleGrid>
      <NewPasswordFields
        password={account.password}
        repeated={account.repeated}
        onPassword={(password) => onChange({ password })}
        onRepeated={(repeated) => onChange({ repeated })}
        passwordError={errors.password}
        repeatedError={errors.repeated}
        known={[...known, account.name, account.id]}
      />
    </Stack>
  )
}
