import { TextInput } from '@mantine/core'
import { useMutation } from '@tanstack/react-query'
import { useState } from 'react'
import type { PaperId } from '../../../terms/ids.ts'
import type { PlainDate } from '../../../terms/plain-date.ts'
import { ask, office } from '../../client.ts'
import { ConfirmDialog } from '../../shared/ConfirmDialog.tsx'
import { DateField } from '../../shared/DateField.tsx'

interface Props {
  readonly paperId: PaperId
  readonly unit: string
  readonly letterDate: PlainDate
  readonly today: PlainDate
  readonly proposed: PlainDate
  readonly onRecorded: (receivedOn: PlainDate) => void
  readonly onClose: () => void
}

/** What stands on the receipt that a unit sent back. */
export function ReceiptDialog({ paperId, unit, letterDate, today, proposed, onRecorded, onClose }: Props) {
  const [receivedOn, setReceivedOn] = useState<PlainDate | null>(proposed)
  const [receivedBy, setReceivedBy] = useState('')
  const record = useMutation({
    mutationFn: (on: PlainDate) =>
      ask(office.officePapers.recordReceipt({ paperId, unit, receivedOn: on, receivedBy })),
    onSuccess: (_, on) => {
      onRecorded(on)
      onClose()
    },
  })
  return (
    <ConfirmDialog
      opened
      title={`Catat tanda terima ${unit}`}
      confirm="Catat tanda terima"
      busy={record.isPending}
      disabled={receivedOn === null || receivedBy.trim() === ''}
      error={record.error}
      onClose={onClose}
      onConfirm={() => receivedOn && record.mutate(receivedOn)}
    >
      <TextInput
        label="Ditandatangani oleh"
        withAsterisk
        placeholder="Nama dan jabatan pada tanda terima"
        value={receivedBy}
        onChange={(event) => setReceivedBy(event.currentTarget.value)}
        data-autofocus
      />
      <DateField
        label="Tanggal terima"
        withAsterisk
        min={letterDate}
        max={today}
        value={receivedOn}
        onChange={setReceivedOn}
      />
    </ConfirmDialog>
  )
}
