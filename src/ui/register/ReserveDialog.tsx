import { Autocomplete, Text, TextInput } from '@mantine/core'
import { notifications } from '@mantine/notifications'
import { useMutation, useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { classificationOf, DEFAULT_NUMBERING } from '../../contract/number-format.ts'
import { PAPERS, PaperKind } from '../../terms/paper.ts'
import type { PlainDate } from '../../terms/plain-date.ts'
import { ask, office } from '../client.ts'
import { ConfirmDialog } from '../shared/ConfirmDialog.tsx'
import { DateField } from '../shared/DateField.tsx'

/** Titles that are named before the rest is only counted. */
const NAMED = 3

interface Props {
  readonly today: PlainDate
  readonly onClose: () => void
}

/** `Dipakai untuk Surat Panggilan I, BAP, dan 5 surat lain`: a code alone says nothing. */
function usedFor(titles: readonly string[] | undefined): string {
  if (!titles) return 'Pilih atau ketik kodenya.'
  const more = titles.length > NAMED ? `, dan ${titles.length - NAMED} surat lain` : ''
  return `Dipakai untuk ${titles.slice(0, NAMED).join(', ')}${more}`
}

/** Keeps a number for a letter that is still to come. */
export function ReserveDialog({ today, onClose }: Props) {
  const numbering = useQuery({
    queryKey: ['register', 'numbering'],
    queryFn: () => ask(office.register.numbering({})),
  })
  const settings = useQuery({ queryKey: ['settings', 'get'], queryFn: () => ask(office.settings.get({})) })
  const typed = settings.data?.profile.numbering === 'typed'
  const titles = new Map<string, string[]>()
  for (const kind of PaperKind.options) {
    const code = classificationOf(numbering.data ?? DEFAULT_NUMBERING, kind)
    if (code) titles.set(code, [...(titles.get(code) ?? []), PAPERS[kind].title])
  }
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
        description={usedFor(titles.get(classification.trim()))}
        inputWrapperOrder={['label', 'input', 'description', 'error']}
        data={[...titles.keys()].sort()}
        renderOption={({ option }) => (
          <div>
            {option.value}
            <Text size="xs" c="dimmed">
              {usedFor(titles.get(option.value))}
            </Text>
          </div>
        )}
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
