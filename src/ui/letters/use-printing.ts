import { useQuery } from '@tanstack/react-query'
import type { PrintingStatus } from '../../contract/printing.ts'
import { ask, office } from '../client.ts'

/** What this PC can print and turn into PDF; null while it is being looked for. Asked anew when a screen opens. */
export function usePrinting(): PrintingStatus | null {
  const status = useQuery({
    queryKey: ['printing', 'status'],
    queryFn: () => ask(office.printing.status({})),
  })
  return status.data ?? null
}
