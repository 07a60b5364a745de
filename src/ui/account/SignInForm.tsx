import { Alert, Anchor, Button, PasswordInput, Text } from '@mantine/core'
import { useMutation, useQueryClient } from '@tanstack/react-query'
import { type KeyboardEvent, useRef, useState } from 'react'
import { SAMPLE_SIGN_IN } from '../../contract/account.ts'
import { AccountId } from '../../terms/ids.ts'
import { ask, OfficeError, office } from '../client.ts'
import type { Interruption } from '../frame/use-office-events.ts'
import { STATUS_KEY } from '../frame/use-status.ts'
import { ErrorAlert } from '../shared/ErrorAlert.tsx'
import { FullPage } from '../shared/FullPage.tsx'
import { type AccountChoice, AccountField } from './AccountField.tsx'

interface Props extends AccountChoice {
  readonly interruption: Interruption
  readonly sample: boolean
  readonly onForgotten: () => void
}

/** Failures no password can mend: the form gives way to a plain screen. */
const UNOPENABLE = new Set(['database-newer', 'database-corrupt', 'not-set-up'])

const NOT_AN_ID = 'Nama masuk berisi huruf kecil, angka, titik, atau garis, misalnya rina.'

export function SignInForm({ interruption, sample, onForgotten, ...account }: Props) {
  const queryClient = useQueryClient()
  const [password, setPassword] = useState('')
  const [capsLock, setCapsLock] = useState(false)
  const field = useRef<HTMLInputElement>(null)
  const signIn = useMutation({
    mutationFn: () => {
      const id = AccountId.safeParse(account.accountId.trim().toLowerCase())
      if (!id.success) throw new OfficeError({ code: 'input', message: NOT_AN_ID, field: 'accountId' })
      return ask(office.account.signIn({ accountId: id.data, password }))
    },
    onSuccess: () => queryClient.invalidateQueries({ queryKey: STATUS_KEY }),
    onError: () => field.current?.select(), // typing again replaces the wrong one
  })
  const code = signIn.error instanceof OfficeError ? signIn.error.failure.code : null

  if (code !== null && UNOPENABLE.has(code))
    return (
      <FullPage title="Data kantor belum bisa dibuka" width={520}>
        <ErrorAlert error={signIn.error} />
        <Button variant="default" onClick={() => signIn.reset()}>
          Kembali ke layar masuk
        </Button>
      </FullPage>
    )

  const watchCapsLock = (event: KeyboardEvent) => setCapsLock(event.getModifierState('CapsLock'))
  return (
    <FullPage title="Masuk" subtitle="Meja kerja pembinaan dan disiplin ASN">
      {sample && (
        <Alert color="gray" title="Kantor contoh">
          Nama masuk {SAMPLE_SIGN_IN.account.id}, kata sandi {SAMPLE_SIGN_IN.password}
        </Alert>
      )}
      {interruption === 'locked' && <Alert color="gray">Tegas terkunci. Masuk untuk melanjutkan.</Alert>}
      {interruption === 'restarted' && (
        <Alert color="yellow" title="Tegas dimulai ulang">
          Bagian kantor Tegas sempat berhenti dan sudah dijalankan lagi. Yang sudah disimpan tetap utuh. Masuk
          untuk melanjutkan.
        </Alert>
      )}
      <form
        onSubmit={(event) => {
          event.preventDefault()
          signIn.mutate()
        }}
        style={{ display: 'contents' }}
      >
        <AccountField {...account} />
        <PasswordInput
          ref={field}
          label="Kata sandi"
          autoComplete="current-password"
          autoFocus={account.accountId !== ''}
          value={password}
          onChange={(event) => setPassword(event.currentTarget.value)}
          onKeyDown={watchCapsLock}
          onKeyUp={watchCapsLock}
          description={capsLock ? 'Caps Lock menyala.' : undefined}
          visibilityToggleButtonProps={{ 'aria-label': 'Tampilkan kata sandi' }}
        />
        <ErrorAlert error={signIn.error} />
        <Button type="submit" loading={signIn.isPending} disabled={password === '' || !account.accountId}>
          Masuk
        </Button>
      </form>
      <Text size="sm">
        <Anchor component="button" type="button" size="sm" onClick={onForgotten}>
          Lupa kata sandi? Pakai kode pemulihan
        </Anchor>
      </Text>
    </FullPage>
  )
}
