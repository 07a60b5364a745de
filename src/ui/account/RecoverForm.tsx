import { Button, Group, TextInput } from '@mantine/core'
import { useMutation, useQueryClient } from '@tanstack/react-query'
import { useState } from 'react'
import { AccountId } from '../../terms/ids.ts'
import { ask, OfficeError, office } from '../client.ts'
import { STATUS_KEY } from '../frame/use-status.ts'
import { ErrorAlert } from '../shared/ErrorAlert.tsx'
import { FullPage } from '../shared/FullPage.tsx'
import { type AccountChoice, AccountField } from './AccountField.tsx'
import { NewPasswordFields } from './NewPasswordFields.tsx'
import { newPasswordErrors } from './new-password.ts'

interface Props extends AccountChoice {
  readonly onBack: () => void
}

/** A forgotten password: the printed code and a new password. */
export function RecoverForm({ onBack, ...account }: Props) {
  const queryClient = useQueryClient()
  const [code, setCode] = useState('')
  const [password, setPassword] = useState('')
  const [repeated, setRepeated] = useState('')
  const [errors, setErrors] = useState<{ password?: string; repeated?: string }>({})
  const recover = useMutation({
    mutationFn: () => {
      const id = AccountId.safeParse(account.accountId.trim().toLowerCase())
      if (!id.success)
        throw new OfficeError({ code: 'input', message: 'Tulis nama masuk Anda, misalnya rina.' })
      return ask(office.account.recover({ accountId: id.data, recoveryCode: code, newPassword: password }))
    },
    onSuccess: () => queryClient.invalidateQueries({ queryKey: STATUS_KEY }),
  })
  return (
    <FullPage
      title="Masuk dengan kode pemulihan"
      subtitle="Kode ini dicetak saat penyiapan kantor dan disimpan pimpinan. Kata sandi lama diganti dengan yang baru; data tetap utuh."
      width={560}
    >
      <form
        onSubmit={(event) => {
          event.preventDefault()
          const found = newPasswordErrors(password, repeated)
          setErrors(found)
          if (Object.keys(found).length === 0) recover.mutate()
        }}
        style={{ display: 'contents' }}
      >
        <AccountField {...account} />
        <TextInput
          label="Kode pemulihan"
          description="Lima kelompok huruf dan angka. Tanda hubung dan huruf besar-kecil boleh diabaikan."
          placeholder="XXXXX-XXXXX-XXXXX-XXXXX-XXXXX"
          autoFocus
          autoComplete="off"
          spellCheck={false}
          value={code}
          onChange={(event) => setCode(event.currentTarget.value)}
        />
        <NewPasswordFields
          label="Kata sandi baru"
          password={password}
          repeated={repeated}
          onPassword={setPassword}
          onRepeated={setRepeated}
          passwordError={errors.password}
          repeatedError={errors.repeated}
        />
        <ErrorAlert error={recover.error} />
        <Group justify="space-between" mt="xs">
          <Button variant="default" onClick={onBack}>
            Kembali
          </Button>
          <Button type="submit" loading={recover.isPending} disabled={code.trim() === ''}>
            Ganti kata sandi dan masuk
          </Button>
        </Group>
      </form>
    </FullPage>
  )
}
