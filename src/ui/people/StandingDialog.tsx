import { Select, Stack, Text, Textarea } from '@mantine/core'
import { useMutation } from '@tanstack/react-query'
import { useState } from 'react'
import type { Person } from '../../contract/people.ts'
import { PERSON_STANDING_LABEL, PersonStanding } from '../../terms/person.ts'
import type { PlainDate } from '../../terms/plain-date.ts'
import { ask, office } from '../client.ts'
import { ConfirmDialog } from '../shared/ConfirmDialog.tsx'
import { DateField } from '../shared/DateField.tsx'

interface Props {
  readonly person: Person
  readonly today: PlainDate
  readonly onClose: () => void
}

/** He retired, died, was dismissed, or serves again: since when, and on what paper. */
export function StandingDialog({ person, today, onClose }: Props) {
  const choices = PersonStanding.options.filter((value) => value !== person.standing)
  const [standing, setStanding] = useState<PersonStanding | null>(null)
  const [since, setSince] = useState<PlainDate | null>(today)
  const [reason, setReason] = useState('')
  const save = useMutation({
    mutationFn: async () =>
      standing && since && ask(office.people.setStanding({ id: person.id, standing, since, reason })),
    onSuccess: onClose,
  })
  return (
    <ConfirmDialog
      opened
      title="Ubah keadaan pegawai?"
      confirm="Simpan keadaan"
      busy={save.isPending}
      error={save.error}
      disabled={standing === null || since === null || reason.trim() === ''}
      onConfirm={() => save.mutate()}
      onClose={onClose}
    >
      <Stack gap="sm">
        <Text size="sm">
          {person.fullName}, sekarang {PERSON_STANDING_LABEL[person.standing]}. Kasusnya yang masih terbuka
          akan menanyakan kelanjutannya; surat yang sudah bernomor tidak berubah.
        </Text>
        <Select
          label="Keadaan sekarang"
          required
          allowDeselect={false}
          data-autofocus
          data={choices.map((value) => ({ value, label: PERSON_STANDING_LABEL[value] }))}
          value={standing}
          onChange={setStanding}
        />
        <DateField label="Sejak tanggal" withAsterisk value={since} onChange={setSince} />
        <Textarea
          label="Dasar atau alasan"
          placeholder="mis. nomor dan tanggal SK pensiun, akta kematian"
          required
          autosize
          minRows={2}
          maxLength={1000}
          value={reason}
          onChange={(event) => setReason(event.currentTarget.value)}
        />
      </Stack>
    </ConfirmDialog>
  )
}
