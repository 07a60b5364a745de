import { Text } from '@mantine/core'
import { useMutation } from '@tanstack/react-query'
import { useState } from 'react'
import type { Batch } from '../../../contract/batches.ts'
import type { Folder } from '../../../contract/desktop.ts'
import { ask, office } from '../../client.ts'
import { PlacePicker } from '../../handover/PlacePicker.tsx'
import { ConfirmDialog } from '../../shared/ConfirmDialog.tsx'

interface Props {
  readonly batch: Batch
  /** Letters that exist. */
  readonly letters: number
  /** How many of them have no number yet. */
  readonly unnumbered: number
  readonly onStarted: () => void
  readonly onClose: () => void
}

/** Where the one PDF of all letters of a batch goes. */
export function BatchPdfDialog({ batch, letters, unnumbered, onStarted, onClose }: Props) {
  const [place, setPlace] = useState<Folder | null>(null)
  const start = useMutation({
    mutationFn: (folder: Folder) => ask(office.batches.pdf({ id: batch.id, folder: folder.token })),
    onSuccess: onStarted,
  })
  return (
    <ConfirmDialog
      opened
      title={`Buat satu PDF dari ${letters} surat?`}
      confirm="Buat PDF"
      busy={start.isPending}
      disabled={place === null}
      error={start.error}
      onClose={onClose}
      onConfirm={() => place && start.mutate(place)}
    >
      <Text size="sm">
        Urutannya seperti di daftar.
        {unnumbered > 0 && ` ${unnumbered} surat belum bernomor; halamannya bertuliskan keadaannya.`}
      </Text>
      <PlacePicker place={place} onPick={setPlace} />
    </ConfirmDialog>
  )
}
