import { Checkbox, ScrollArea, Stack } from '@mantine/core'
import type { PaperId } from '../../terms/ids.ts'

/** A letter to choose from. */
export interface LetterToTick {
  readonly id: PaperId
  readonly title: string
  /** Number, name or case: what tells it from its like. */
  readonly note: string
}

interface Props {
  readonly letters: readonly LetterToTick[]
  readonly ticked: readonly PaperId[]
  /** In the order of the letters, whichever was ticked first. */
  readonly onTick: (ticked: PaperId[]) => void
}

/** Letters with a box before each, for what is done with several at once. */
export function LetterTicks({ letters, ticked, onTick }: Props) {
  const tick = (one: PaperId, on: boolean) =>
    onTick(letters.map(({ id }) => id).filter((id) => (id === one ? on : ticked.includes(id))))
  return (
    <ScrollArea.Autosize mah={320}>
      <Stack gap={6}>
        {letters.map(({ id, title, note }) => (
          <Checkbox
            key={id}
            label={title}
            description={note}
            checked={ticked.includes(id)}
            onChange={(event) => tick(id, event.currentTarget.checked)}
          />
        ))}
      </Stack>
    </ScrollArea.Autosize>
  )
}
