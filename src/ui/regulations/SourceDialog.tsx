import { Text, TextInput } from '@mantine/core'
import { notifications } from '@mantine/notifications'
import { useMutation } from '@tanstack/react-query'
import { useState } from 'react'
import type { RegulationKind } from '../../contract/regulations.ts'
import { ask, office } from '../client.ts'
import { ConfirmDialog } from '../shared/ConfirmDialog.tsx'
import { failureField, failureText } from '../shared/failure-text.ts'

interface Props {
  readonly kind: RegulationKind
  readonly id: string
  readonly title: string
  readonly onClose: () => void
}

/** Settles an unsure entry as it stands: asks only for what it now rests on. */
export function SourceDialog({ kind, id, title, onClose }: Props) {
  const [source, setSource] = useState('')
  const confirm = useMutation({
    mutationFn: () => ask(office.regulations.confirm({ kind, id, source })),
    onSuccess: () => {
      notifications.show({ color: 'green', message: 'Butir dipastikan dengan sumbernya.' })
      onClose()
    },
  })
  const atSource = failureField(confirm.error) === 'source'
  return (
    <ConfirmDialog
      opened
      title={`Pastikan ${title}?`}
      confirm="Pastikan butir"
      busy={confirm.isPending}
      disabled={source.trim() === ''}
      error={atSource ? null : confirm.error}
      onConfirm={() => confirm.mutate()}
      onClose={onClose}
    >
      <Text size="sm" c="dimmed">
        Isinya tetap. Layar kasus tidak lagi menulis “perlu dikonfirmasi” di sampingnya, dan catatan lama
        tetap ada di riwayat.
      </Text>
      <TextInput
        label="Sumber"
        description="Salinan JDIH, surat jawaban BKN, atau dokumen lain yang sudah dibaca"
        required
        data-autofocus
        value={source}
        error={atSource ? failureText(confirm.error) : null}
        onChange={(event) => setSource(event.currentTarget.value)}
      />
    </ConfirmDialog>
  )
}
