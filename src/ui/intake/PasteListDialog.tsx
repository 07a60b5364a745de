import { List, Text, Textarea } from '@mantine/core'
import { useMutation } from '@tanstack/react-query'
import { useState } from 'react'
import type { NamedPerson } from '../../contract/intake.ts'
import { ask, office } from '../client.ts'
import { ConfirmDialog } from '../shared/ConfirmDialog.tsx'

interface Props {
  readonly opened: boolean
  readonly onClose: () => void
  readonly onFound: (people: NamedPerson[]) => void
}

/** A letter with twenty names: one per line, pasted as it is. What was found goes in, what was not stays with its reason. */
export function PasteListDialog({ opened, onClose, onFound }: Props) {
  const [text, setText] = useState('')
  const find = useMutation({
    mutationFn: () => ask(office.intake.findPeople({ text })),
    onSuccess: ({ found, missing }) => {
      onFound(found)
      setText(missing.map(({ line }) => line).join('\n'))
      if (missing.length === 0) onClose()
    },
  })
  const { data } = find
  return (
    <ConfirmDialog
      opened={opened}
      title="Masukkan banyak pegawai sekaligus?"
      confirm="Cari dan masukkan"
      cancel="Tutup"
      size="lg"
      busy={find.isPending}
      disabled={text.trim() === ''}
      error={find.error}
      onConfirm={() => find.mutate()}
      onClose={() => {
        find.reset()
        setText('')
        onClose()
      }}
    >
      <Textarea
        label="Daftar NIP atau nama, satu orang per baris"
        description="Boleh ditempel dari surat apa adanya: nomor urut, nama, gelar, dan spasi di NIP tidak mengganggu."
        autosize
        minRows={6}
        maxRows={14}
        maxLength={100_000}
        data-autofocus
        value={text}
        onChange={(event) => setText(event.currentTarget.value)}
      />
      {data && data.missing.length > 0 && (
        <div role="status">
          <Text fw={600}>
            {data.found.length} orang dimasukkan, {data.missing.length} baris belum:
          </Text>
          <List size="sm" mah={180} style={{ overflowY: 'auto' }}>
            {data.missing.map(({ line, problem }) => (
              <List.Item key={line}>
                <b>{line}</b>: {problem}
              </List.Item>
            ))}
          </List>
        </div>
      )}
    </ConfirmDialog>
  )
}
