import { Group, PasswordInput, Progress, Stack, Text } from '@mantine/core'
import type { ReactNode } from 'react'
import { MINIMUM, passwordStrength } from './password-strength.ts'

interface Props {
  readonly password: string
  readonly repeated: string
  readonly onPassword: (value: string) => void
  readonly onRepeated: (value: string) => void
  readonly passwordError?: ReactNode
  readonly repeatedError?: ReactNode
  readonly label?: string
  /** Words a good password does not contain. */
  readonly known?: readonly string[]
}

const COLORS = ['red', 'orange', 'yellow', 'green'] as const

/** A new password, typed twice, with a hint of its strength. */
export function NewPasswordFields({ label = 'Kata sandi', known = [], ...props }: Props) {
  const strength = passwordStrength(props.password, known)
  return (
    <Group align="flex-start" grow gap="md">
      <Stack gap={6}>
        <PasswordInput
          label={label}
          description={`Paling sedikit ${MINIMUM} karakter.`}
          inputWrapperOrder={['label', 'input', 'description', 'error']}
          required
          autoComplete="new-password"
          value={props.password}
          error={props.passwordError}
          onChange={(event) => props.onPassword(event.currentTarget.value)}
          visibilityToggleButtonProps={{ 'aria-label': 'Tampilkan kata sandi' }}
        />
        {props.password !== '' && (
          <>
            <Progress
              size="sm"
              value={[20, 40, 70, 100][strength.level] ?? 0}
              color={COLORS[strength.level]}
              aria-label="Kekuatan kata sandi"
            />
            <Text size="xs" c="dimmed" aria-live="polite">
              {strength.text}
            </Text>
          </>
        )}
      </Stack>
      <PasswordInput
        label="Ulangi kata sandi"
        required
        autoComplete="new-password"
        value={props.repeated}
        error={props.repeatedError}
        onChange={(event) => props.onRepeated(event.currentTarget.value)}
        visibilityToggleButtonProps={{ 'aria-label': 'Tampilkan kata sandi' }}
      />
    </Group>
  )
}
