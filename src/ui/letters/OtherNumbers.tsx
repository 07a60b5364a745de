import { Button, Group, Text } from '@mantine/core'
import { useQuery } from '@tanstack/react-query'
import { ask, office } from '../client.ts'

interface Props {
  readonly year: number
  /** The inserted number for a letter dated back; null where none fits. */
  readonly inserted: string | null
  readonly onPick: (number: string) => void
}

/** Numbers the letter may take besides the next one: an inserted one, and those that were reserved. */
export function OtherNumbers({ year, inserted, onPick }: Props) {
  const reserved = useQuery({
    queryKey: ['register', 'list', year, '', 'reserved'],
    queryFn: () => ask(office.register.list({ year, text: '', state: 'reserved' })),
  })
  const offers = [
    ...(inserted ? [{ number: inserted, why: 'nomor sisipan' }] : []),
    ...(reserved.data ?? []).map(({ number, purpose }) => ({ number, why: purpose ?? '' })),
  ]
  if (offers.length === 0) return null
  return (
    <div>
      <Text size="xs" c="dimmed" mb={4}>
        Nomor lain yang dapat dipakai
      </Text>
      <Group gap={6}>
        {offers.map(({ number, why }) => (
          <Button key={number} variant="default" size="compact-sm" onClick={() => onPick(number)}>
            {number} ({why})
          </Button>
        ))}
      </Group>
    </div>
  )
}
