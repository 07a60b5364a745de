import { useQuery } from '@tanstack/react-query'
import type { PaperId } from '../../terms/ids.ts'
import type { PlainDate } from '../../terms/plain-date.ts'
import { ask, office } from '../client.ts'
import { ForeignDialog } from '../letters/ForeignDialog.tsx'

interface Props {
  readonly paperId: PaperId
  readonly today: PlainDate
  /** The unit's number and date are recorded: now the scan has a letter to go to. */
  readonly onRecorded: () => void
  readonly onClose: () => void
}

/** Asks for the number and date on a scan of another unit's paper, which the basket already holds. */
export function ForeignScanDialog({ paperId, today, onRecorded, onClose }: Props) {
  const paper = useQuery({
    queryKey: ['letters', 'get', paperId],
    queryFn: () => ask(office.letters.get({ id: paperId })),
  })
  return paper.data ? (
    <ForeignDialog paper={paper.data} today={today} scanned onClose={onClose} onRecorded={onRecorded} />
  ) : null
}
