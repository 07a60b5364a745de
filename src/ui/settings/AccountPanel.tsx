import { Button, Card, Group, Modal, PasswordInput, SimpleGrid, Stack, Text, Title } from '@mantine/core'
import { notifications } from '@mantine/notifications'
import { useMutation } from '@tanstack/react-query'
import { useState } from 'react'
import type { PlainDate } from '../../terms/plain-date.ts'
import { NewPasswordFields } from '../account/NewPasswordFields.tsx'
import { newPasswordErrors } from '../account/new-password.ts'
import { RecoverySheet } from '../account/RecoverySheet.tsx'
import { ask, office } from '../client.ts'
import { useStatus } from '../frame/use-status.ts'
import { ErrorAlert } from '../shared/ErrorAlert.tsx'

interface Props {
  readonly today: PlainDate
  readonly officeName: string
}

/** A new password, and a new recovery sheet in place of a lost one. */
export function AccountPanel(props: Props) {
  return (
    <SimpleGrid cols={2} spacing="md">
      <PasswordCard />
      <RecoveryCard {...props} />
    </SimpleGrid>
  )
}

function PasswordCard() {
  const [password, setPassword] = useState('')
  const [next, setNext] = useState('')
  const [repeated, setRepeated] = useState('')
  const [errors, setErrors] = useState<{ password?: string; repeated?: string }>({})
  const change = useMutation({
    mutationFn: () => ask(office.account.changePassword({ password, newPassword: next })),
    onSuccess: () => {
      setPassword('')
      setNext('')
      setRepeated('')
      notifications.show({ color: 'green', message: 'Kata sandi diganti.' })
    },
  })
  return (
    <Card>
      <form
        onSubmit={(event) => {
          event.preventDefault()
          const found = newPasswordErrors(next, repeated)
          setErrors(found)
          if (Object.keys(found).length === 0) change.mutate()
        }}
      >
        <Stack gap="sm">
          <Title order={2}>Ganti kata sandi</Title>
          <PasswordInput
            label="Kata sandi sekarang"
            autoComplete="current-password"
            value={password}
            onChange={(event) => setPassword(event.currentTarget.value)}
            visibilityToggleButtonProps={{ 'aria-label': 'Tampilkan kata sandi' }}
          />
          <NewPasswordFields
            label="Kata sandi baru"
            password={next}
            repeated={repeated}
            onPassword={setNext}
            onRepeated={setRepeated}
            passwordError={errors.password}
            repeatedError={errors.repeated}
          />
          <ErrorAlert error={change.error} />
          <Group>
            <Button type="submit" loading={change.isPending} disabled={password === '' || next === ''}>
              Ganti kata sandi
            </Button>
          </Group>
        </Stack>
      </form>
    </Card>
  )
}

function RecoveryCard({ today, officeName }: Props) {
  const accountId = useStatus().data?.account?.id ?? ''
  const [password, setPassword] = useState('')
  const renew = useMutation({
    mutationFn: () => ask(office.account.renewRecoveryCode({ password })),
    onSuccess: () => setPassword(''),
  })
  return (
    <Card>
      <form
        onSubmit={(event) => {
          event.preventDefault()
          renew.mutate()
        }}
      >
        <Stack gap="sm">
          <Title order={2}>Buat kode pemulihan baru</Title>
          <Text size="sm" c="dimmed">
            Bila lembar kode hilang atau dilihat orang lain. Kode lama langsung tidak berlaku lagi.
          </Text>
          <PasswordInput
            label="Kata sandi"
            autoComplete="current-password"
            value={password}
            onChange={(event) => setPassword(event.currentTarget.value)}
            visibilityToggleButtonProps={{ 'aria-label': 'Tampilkan kata sandi' }}
          />
          <ErrorAlert error={renew.error} />
          <Group>
            <Button type="submit" variant="default" loading={renew.isPending} disabled={password === ''}>
              Buat kode baru
            </Button>
          </Group>
        </Stack>
      </form>
      <Modal
        opened={renew.data !== undefined}
        onClose={() => {}}
        withCloseButton={false}
        title="Simpan kode pemulihan yang baru"
        size={720}
      >
        {renew.data && (
          <RecoverySheet
            code={renew.data.recoveryCode}
            officeName={officeName}
            accountId={accountId}
            today={today}
            continueLabel="Selesai"
            onKept={() => renew.reset()}
          />
        )}
      </Modal>
    </Card>
  )
}
