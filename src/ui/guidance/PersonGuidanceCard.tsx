import { Card, Text, Title } from '@mantine/core'
import { useQuery } from '@tanstack/react-query'
import type { PersonId } from '../../terms/ids.ts'
import { ask, office } from '../client.ts'
import { ErrorAlert } from '../shared/ErrorAlert.tsx'
import { ToldList } from './ToldList.tsx'

/** When the person was told what is not allowed, newest first. */
export function PersonGuidanceCard({ personId }: { personId: PersonId }) {
  const told = useQuery({
    queryKey: ['guidance', 'ofPerson', personId],
    queryFn: () => ask(office.guidance.ofPerson({ personId })),
  })
  return (
    <Card component="section" aria-label="Pernah diberi tahu">
      <Title order={3} c="dimmed" mb="xs">
        Pernah diberi tahu
      </Title>
      <ErrorAlert error={told.error} onRetry={() => void told.refetch()} />
      {told.data?.length === 0 && (
        <Text size="sm" c="dimmed">
          Belum ada apel, edaran, sosialisasi, atau pakta yang tercatat atas nama ini.
        </Text>
      )}
      {told.data && <ToldList told={told.data} />}
    </Card>
  )
}
