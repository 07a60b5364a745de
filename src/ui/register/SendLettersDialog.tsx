import { Checkbox, ScrollArea, Stack, Text } from '@mantine/core'
import { useState } from 'react'
import type { PaperId } from '../../terms/ids.ts'
import { useOfficePaper } from '../letters/no-case/use-office-paper.ts'
import type { PrintableLetter } from '../letters/PrintManyDialog.tsx'
import { ConfirmDialog } from '../shared/ConfirmDialog.tsx'

interface Props {
  readonly letters: readonly PrintableLetter[]
  readonly onClose: () => void
}

/** Which numbered letters the courier takes along: one expedition sheet for all of them. */
export function SendLettersDialog({ letters, onClose }: Props) {
  const [chosen, setChosen] = useState<ReadonlySet<PaperId>>(new Set())
  const make = useOfficePaper()
  const toggle = (id: PaperId, on: boolean) =>
    setChosen(new Set(on ? [...chosen, id] : [...chosen].filter((one) => one !== id)))
  return (
    <ConfirmDialog
      opened
      size="lg"
      title="Siapkan Lembar Ekspedisi?"
      confirm="Siapkan lembar"
      busy={make.isPending}
      disabled={chosen.size === 0}
      error={make.error}
      onClose={onClose}
      onConfirm={() =>
        make.mutate({
          kind: 'lembar-ekspedisi',
          paperIds: letters.map(({ id }) => id).filter((id) => chosen.has(id)),
        })
      }
    >
      <Text size="sm" c="dimmed" mb="xs">
        Surat bernomor yang dibawa petugas pengantar:
      </Text>
      <ScrollArea.Autosize mah={320}>
        <Stack gap={6}>
          {letters.map(({ id, title, note }) => (
            <Checkbox
              key={id}
              label={title}
              description={note}
              checked={chosen.has(id)}
              onChange={(event) => toggle(id, event.currentTarget.checked)}
            />
          ))}
        </Stack>
      </ScrollArea.Autosize>
    </ConfirmDialog>
  )
}
