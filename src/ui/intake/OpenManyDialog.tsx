import { List, Text } from '@mantine/core'
import type { ReportPerson } from '../../contract/intake.ts'
import { ConfirmDialog } from '../shared/ConfirmDialog.tsx'

interface Props {
  readonly people: readonly ReportPerson[]
  readonly busy: boolean
  readonly error: unknown
  readonly onConfirm: () => void
  readonly onClose: () => void
}

/** Opening many cases is one click that nobody takes back: it asks, and names who has an open case already. */
export function OpenManyDialog({ people, busy, error, onConfirm, onClose }: Props) {
  const known = people.filter(({ openCases }) => openCases.length > 0)
  return (
    <ConfirmDialog
      opened
      title={`Buka ${people.length} kasus sekaligus?`}
      confirm={`Buka ${people.length} kasus`}
      busy={busy}
      error={error}
      onConfirm={onConfirm}
      onClose={onClose}
    >
      <Text>Setiap pegawai mendapat kasus sendiri; kasus-kasus itu saling terhubung lewat laporan ini.</Text>
      {known.length > 0 && (
        <>
          <Text fw={600}>
            {known.length} orang sudah punya kasus berjalan. Untuk menggabungkannya, pilih Batal lalu pakai
            menu di baris namanya:
          </Text>
          <List size="sm">
            {known.map((person) => (
              <List.Item key={person.personId}>
                {person.fullName}: {person.openCases.map(({ number }) => number).join(', ')}
              </List.Item>
            ))}
          </List>
        </>
      )}
    </ConfirmDialog>
  )
}
