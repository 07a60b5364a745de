import { Text } from '@mantine/core'
import { useState } from 'react'
import type { PaperId } from '../../terms/ids.ts'
import { LetterTicks, type LetterToTick } from '../letters/LetterTicks.tsx'
import { useOfficePaper } from '../letters/no-case/use-office-paper.ts'
import { ConfirmDialog } from '../shared/ConfirmDialog.tsx'

interface Props {
  readonly letters: readonly LetterToTick[]
  readonly onClose: () => void
}

/** Which numbered letters the courier takes along: one expedition sheet for all of them. */
export function SendLettersDialog({ letters, onClose }: Props) {
  const [chosen, setChosen] = useState<PaperId[]>([])
  const make = useOfficePaper()
  return (
    <ConfirmDialog
      opened
      size="lg"
      title="Siapkan Lembar Ekspedisi?"
      confirm="Siapkan lembar"
      busy={make.isPending}
      disabled={chosen.length === 0}
      error={make.error}
      onClose={onClose}
      onConfirm={() => make.mutate({ kind: 'lembar-ekspedisi', paperIds: chosen })}
    >
      <Text size="sm" c="dimmed" mb="xs">
        Surat bernomor yang dibawa petugas pengantar:
      </Text>
      <LetterTicks letters={letters} ticked={chosen} onTick={setChosen} />
    </ConfirmDialog>
  )
}
