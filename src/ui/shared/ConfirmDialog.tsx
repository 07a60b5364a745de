import { Button, Group, Modal, Stack } from '@mantine/core'
import type { ReactNode } from 'react'
import { ErrorAlert } from './ErrorAlert.tsx'

interface Props {
  readonly opened: boolean
  /** The question itself: `Nomori Surat Panggilan I?`. */
  readonly title: string
  readonly children?: ReactNode
  /** The answers, a verb and a noun each. */
  readonly confirm: string
  readonly cancel?: string
  readonly danger?: boolean
  readonly busy?: boolean
  readonly disabled?: boolean
  /** The failure of the last try; the dialog stays open with everything typed. */
  readonly error?: unknown
  readonly size?: string | number
  readonly onConfirm: () => void
  readonly onClose: () => void
}

/** A question with two answers. Whatever it asks for besides goes in as children. */
export function ConfirmDialog(props: Props) {
  const { opened, title, children, confirm, cancel = 'Batal', danger, busy, disabled, error, size } = props
  return (
    <Modal
      opened={opened}
      onClose={busy ? () => {} : props.onClose}
      title={title}
      size={size ?? 'md'}
      // Typing starts in the first field, not on the cross: Esc and the second answer close it too.
      closeButtonProps={{ 'aria-label': 'Tutup', tabIndex: -1 }}
    >
      {/* The browser's own bubbles speak the browser's language; fields say in Indonesian what is missing. */}
      <form
        noValidate
        onSubmit={(event) => {
          event.preventDefault()
          props.onConfirm()
        }}
      >
        <Stack gap="sm">
          {children}
          <ErrorAlert error={error} />
          <Group justify="flex-end" gap="xs" mt="xs">
            <Button variant="default" onClick={props.onClose} disabled={busy ?? false}>
              {cancel}
            </Button>
            <Button
              type="submit"
              loading={busy ?? false}
              disabled={disabled ?? false}
              {...(danger ? { color: 'red' } : {})}
              data-autofocus={children === undefined ? true : undefined}
            >
              {confirm}
            </Button>
          </Group>
        </Stack>
      </form>
    </Modal>
  )
}
