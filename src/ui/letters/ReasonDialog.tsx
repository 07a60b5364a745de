import { Text, Textarea } from '@mantine/core'
import { useMutation } from '@tanstack/react-query'
import { useState } from 'react'
import { ConfirmDialog } from '../shared/ConfirmDialog.tsx'

interface Props {
  readonly title: string
  /** What the clerk should have read before he gives his reason. */
  readonly note?: string
  readonly confirm: string
  readonly danger?: boolean
  readonly run: (reason: string) => Promise<unknown>
  readonly onClose: () => void
}

/** A step back that is kept with its reason. */
export function ReasonDialog({ title, note, confirm, danger = false, run, onClose }: Props) {
  const [reason, setReason] = useState('')
  const act = useMutation({ mutationFn: run, onSuccess: onClose })
  return (
    <ConfirmDialog
      opened
      title={title}
      confirm={confirm}
      danger={danger}
      busy={act.isPending}
      disabled={reason.trim() === ''}
      error={act.error}
      onClose={onClose}
      onConfirm={() => act.mutate(reason.trim())}
    >
      {note && <Text size="sm">{note}</Text>}
      <Textarea
        label="Alasan"
        withAsterisk
        autosize
        minRows={2}
        value={reason}
        onChange={(event) => setReason(event.currentTarget.value)}
        data-autofocus
      />
    </ConfirmDialog>
  )
}
