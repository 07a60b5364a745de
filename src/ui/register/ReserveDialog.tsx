import { Autocomplete, Text, TextInput } from '@mantine/core'
import { notifications } from '@mantine/notifications'
import { useMutation, useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { classificationOf, DEFAULT_NUMBERING } from '../../contract/number-format.ts'
import { PaperKind } from '../../terms/paper.ts'
import type { PlainDate } from '../../terms/plain-date.ts'
import { ask, office } from '../client.ts'
import { ConfirmDialog } from '../shared/ConfirmDialog.tsx'
import { DateField } from '../shared/DateField.tsx'

interface Props {
  readonly today: PlainDate
  readonly onClose: () => void
}

/** Keeps a number for a letter that is still to come. */
export function ReserveDialog({ today, onClose }: Props) {
  const numbering = useQuery({
    queryKey: ['register', 'numbering'],
    queryFn: () => ask(office.register.numbering({})),
  })
  const settings = useQuery({ queryKey: ['settings', 'get'], queryFn: () => ask(office.settings.get({})) })
  const typed = settings.data?.profile.numbering === 'typed'
  const codes = new Set(
    PaperKind.options.flatMap((kind) => classificationOf(numbering.data ?? DEFAULT_NUMBERING, kind) ?? []),
  )
  const [classification, setClassification] = useState('')
  const [date, setDate] = useState<PlainDate | null>(today)
  const [purpose, setPurpose] = useState('')
  const [number, setNumber] = useState('')
  const reserve = useMutation({
    mutationFn: (on: PlainDate) =>
      ask(office.register.reserve({ classification, date: on, purpose, number: number.trim() || null })),
    onSuccess: (kept) => {
      notifications.show({ color: 'green', message: `Nomor ${kept.number} dicadangkan.` })
      onClose()
    },
  })
  const ready =
    classification.trim() !== '' && date !== null && purpose.trim() !== '' && (!typed || number.trim() !== '')
  return (
    <ConfirmDialog
      opened
      title="Cadangkan nomor surat?"
      confirm="Cadangkan nomor"
      busy={reserve.isPending}
      disabled={!ready}
      error={reserve.error}
      onClose={onClose}
      onConfirm={() => date && ready && reserve.mutate(date)}
    >
      <TextInput
        label="Untuk apa"
        withAsterisk
        placeholder="Undangan rapat yang ditandatangani besok"
        value={purpose}
        onChange={(event) => setPurpose(event.currentTarget.value)}
        data-autofocus
      />
      <Autocomplete
        label="Kode klasifikasi"
        withAsterisk
        data={[...codes].sort()}
        value={classification}
        onChange={setClassification}
      />
      <DateField label="Tanggal" withAsterisk value={date} onChange={setDate} />
      <TextInput
        label={typed ? 'Nomor dari TU' : 'Nomor, bila bukan nomor berikutnya'}
        withAsterisk={typed}
        value={number}
        onChange={(event) => setNumber(event.currentTarget.value)}
      />
      <Text size="xs" c="dimmed">
        Surat memakainya saat dinomori: pilih nomor cadangan ini di sana. Bila tidak jadi dipakai, batalkan
        dengan alasannya.
      </Text>
    </ConfirmDialog>
  )
}
