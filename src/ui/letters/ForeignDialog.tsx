import { Alert, Checkbox, Text, TextInput } from '@mantine/core'
import { useMutation } from '@tanstack/react-query'
import { useState } from 'react'
import type { GivenFile } from '../../contract/bridge.ts'
import type { Paper } from '../../contract/letters.ts'
import { PAPERS } from '../../terms/paper.ts'
import type { PlainDate } from '../../terms/plain-date.ts'
import { ask, OfficeError, office } from '../client.ts'
import { ConfirmDialog } from '../shared/ConfirmDialog.tsx'
import { DateField } from '../shared/DateField.tsx'
import { FileDrop } from '../shared/FileDrop.tsx'

interface Props {
  readonly paper: Paper
  readonly today: PlainDate
  readonly onClose: () => void
  /** The scan is at hand already (scan basket): it is not asked for again. */
  readonly scanned?: boolean
  readonly onRecorded?: () => void
}

/** Records what another unit issued: its own number and date, and the scan. */
export function ForeignDialog({ paper, today, onClose, scanned = false, onRecorded }: Props) {
  const { numbered } = PAPERS[paper.draft.kind]
  const [number, setNumber] = useState('')
  const [date, setDate] = useState<PlainDate | null>(null)
  const [scan, setScan] = useState<GivenFile | null>(null)
  const [accepted, setAccepted] = useState(false)
  const record = useMutation({
    mutationFn: (on: PlainDate) =>
      ask(
        office.letters.recordForeign({
          id: paper.id,
          number: number.trim() || null,
          date: on,
          scan: scan?.token ?? null,
          acceptWarnings: accepted,
        }),
      ),
    onSuccess: () => {
      onRecorded?.()
      onClose()
    },
  })
  const warned = record.error instanceof OfficeError && record.error.failure.code === 'needs-acceptance'
  return (
    <ConfirmDialog
      opened
      size="lg"
      title={`Catat nomor dari ${paper.issuer}?`}
      confirm="Catat nomor"
      busy={record.isPending}
      disabled={date === null || (numbered && number.trim() === '') || (warned && !accepted)}
      error={warned ? null : record.error}
      onClose={onClose}
      onConfirm={() => date && record.mutate(date)}
    >
      {numbered && (
        <TextInput
          label="Nomor surat"
          withAsterisk
          value={number}
          onChange={(event) => setNumber(event.currentTarget.value)}
          data-autofocus
        />
      )}
      <DateField label="Tanggal surat" withAsterisk max={today} value={date} onChange={setDate} />
      {!scanned && (
        <FileDrop
          label="Letakkan pindaian surat yang ditandatangani di sini (boleh menyusul)"
          accept={['.pdf', '.jpg', '.jpeg', '.png']}
          onFiles={([file]) => setScan(file ?? null)}
        />
      )}
      {scan && <Text size="sm">Pindaian: {scan.name}</Text>}
      {warned && (
        <Alert color="yellow" title="Periksa dahulu">
          {record.error?.message}
          <Checkbox
            mt="xs"
            label="Sudah diperiksa, tetap catat"
            checked={accepted}
            onChange={(event) => setAccepted(event.currentTarget.checked)}
          />
        </Alert>
      )}
    </ConfirmDialog>
  )
}
