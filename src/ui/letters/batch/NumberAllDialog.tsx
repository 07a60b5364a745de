import { Checkbox, Text } from '@mantine/core'
import { useMutation } from '@tanstack/react-query'
import { useState } from 'react'
import type { Batch } from '../../../contract/batches.ts'
import { PAPERS } from '../../../terms/paper.ts'
import type { PlainDate } from '../../../terms/plain-date.ts'
import { ask, office } from '../../client.ts'
import { ConfirmDialog } from '../../shared/ConfirmDialog.tsx'
import { DateField } from '../../shared/DateField.tsx'

interface Props {
  readonly batch: Batch
  /** Signed letters. */
  readonly ready: number
  readonly today: PlainDate
  readonly onStarted: () => void
  readonly onClose: () => void
}

/** One date for all signed letters of a batch; each gets its own number, or stays as it is with a reason. */
export function NumberAllDialog({ batch, ready, today, onStarted, onClose }: Props) {
  const [date, setDate] = useState<PlainDate | null>(today)
  const [acceptWarnings, setAcceptWarnings] = useState(false)
  const start = useMutation({
    mutationFn: (on: PlainDate) => ask(office.batches.number({ id: batch.id, date: on, acceptWarnings })),
    onSuccess: onStarted,
  })
  const { numbered } = PAPERS[batch.kind]
  return (
    <ConfirmDialog
      opened
      title={`${numbered ? 'Nomori' : 'Bekukan'} ${ready} ${batch.title}?`}
      confirm={numbered ? `Nomori ${ready} surat` : `Bekukan ${ready} surat`}
      busy={start.isPending}
      disabled={date === null}
      error={start.error}
      onClose={onClose}
      onConfirm={() => date && start.mutate(date)}
    >
      <DateField
        label="Tanggal surat"
        withAsterisk
        max={today}
        value={date}
        onChange={setDate}
        data-autofocus
      />
      <Text size="sm">
        {numbered ? 'Setiap surat mendapat nomor agenda berikutnya. ' : ''}Surat yang ditolak atau perlu
        diperiksa tidak dinomori dan tidak memakai nomor; alasannya ada di daftar.
      </Text>
      <Checkbox
        label="Peringatan di daftar sudah saya periksa: nomori juga surat yang berperingatan"
        checked={acceptWarnings}
        onChange={(event) => setAcceptWarnings(event.currentTarget.checked)}
      />
      <Text size="xs" c="dimmed">
        Setelah dinomori, isi, nomor, dan tanggal surat tidak dapat diubah lagi, dan kejadiannya tercatat pada
        kasusnya. Pekerjaan dapat dihentikan di antara dua surat.
      </Text>
    </ConfirmDialog>
  )
}
