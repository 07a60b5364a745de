import { Skeleton } from '@mantine/core'
import { useQuery } from '@tanstack/react-query'
import { useParams } from 'wouter'
import { GuidanceId } from '../../terms/ids.ts'
import type { PlainDate } from '../../terms/plain-date.ts'
import { ask, office } from '../client.ts'
import { useToday } from '../frame/use-status.ts'
import { ErrorAlert } from '../shared/ErrorAlert.tsx'
import { EventEditor } from './EventEditor.tsx'
import { NihilEditor } from './NihilEditor.tsx'

/** One entry. `/pembinaan/baru` records an event, `/pembinaan/nihil` a report that nothing was found. */
export function GuidanceEntryPage() {
  const { id } = useParams<{ id: string }>()
  const today = useToday()
  const parsed = GuidanceId.safeParse(id)
  if (!today) return null
  if (id === 'baru') return <EventEditor key="baru" known={null} today={today} />
  if (id === 'nihil') return <NihilEditor key="nihil" known={null} today={today} />
  return parsed.success ? (
    <KnownEntry key={parsed.data} id={parsed.data} today={today} />
  ) : (
    <ErrorAlert error={new Error('no such address')} />
  )
}

function KnownEntry({ id, today }: { id: GuidanceId; today: PlainDate }) {
  const found = useQuery({
    queryKey: ['guidance', 'get', id],
    queryFn: () => ask(office.guidance.get({ id })),
  })
  if (found.isError) return <ErrorAlert error={found.error} onRetry={() => void found.refetch()} />
  if (!found.data) return <Skeleton h={320} />
  const { event } = found.data
  return event.kind === 'nihil' ? (
    <NihilEditor known={{ entry: found.data, event }} today={today} />
  ) : (
    <EventEditor known={{ entry: found.data, event }} today={today} />
  )
}
