import { Button, Card, Text, Title } from '@mantine/core'
import { useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import type { PersonId } from '../../terms/ids.ts'
import { ask, office } from '../client.ts'
import { ErrorAlert } from '../shared/ErrorAlert.tsx'
import { ToldList } from './ToldList.tsx'

/** How many occasions are shown before the list is opened: weekly roll calls add up. */
const SHOWN = 6

/** When the person was told what is not allowed, newest first. */
export function PersonGuidanceCard({ personId }: { personId: PersonId }) {
  const [all, setAll] = useState(false)
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
      {told.data && <ToldList told={all ? told.data : told.data.slice(0, SHOWN)} />}
      {!all && told.data && told.data.length > SHOWN && (
        <Button variant="subtle" size="compact-xs" px={0} onClick={() => setAll(true)}>
          Tampilkan {told.data.length - SHOWN} kegiatan lain
        </Button>
      )}
    </Card>
  )
}
