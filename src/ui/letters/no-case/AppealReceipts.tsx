import { Button, Card, Group, Stack, Text, Title } from '@mantine/core'
import { useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import type { AppealUnit } from '../../../contract/office-papers.ts'
import type { PaperId } from '../../../terms/ids.ts'
import { formatDate, formatShortDate, type PlainDate } from '../../../terms/plain-date.ts'
import { ask, office } from '../../client.ts'
import { ErrorAlert } from '../../shared/ErrorAlert.tsx'
import { StatusChip } from '../../shared/StatusChip.tsx'
import { ReasonDialog } from '../ReasonDialog.tsx'
import { ReceiptDialog } from './ReceiptDialog.tsx'

interface Props {
  readonly paperId: PaperId
  readonly letterDate: PlainDate
  readonly today: PlainDate
}

type Dialog = { readonly kind: 'record' | 'withdraw'; readonly unit: string }

/** Which units sent back the receipt of an imbauan; those that did not stand first. */
export function AppealReceipts({ paperId, letterDate, today }: Props) {
  const [dialog, setDialog] = useState<Dialog | null>(null)
  // Receipts come in by the pile: the day of the last one is proposed for the next.
  const [receivedOn, setReceivedOn] = useState<PlainDate>(today)
  const receipts = useQuery({
    queryKey: ['office-papers', 'receipts', paperId],
    queryFn: () => ask(office.officePapers.receipts({ paperId })),
  })
  const units = receipts.data?.units ?? []
  const missing = units.filter(({ receipt }) => receipt === null)
  const back = units.filter(({ receipt }) => receipt !== null)
  const until = receipts.data?.acknowledgeBy ?? null
  const close = () => setDialog(null)
  return (
    <Card component="section" aria-label="Tanda terima unit">
      <Group justify="space-between" mb="xs" wrap="nowrap">
        <Title order={3} c="dimmed">
          Tanda terima unit
        </Title>
        {receipts.isSuccess && (
          <StatusChip tone={missing.length === 0 ? 'green' : until && until < today ? 'red' : 'amber'}>
            {missing.length === 0 ? 'lengkap' : `${missing.length} dari ${units.length} belum kembali`}
          </StatusChip>
        )}
      </Group>
      {until && missing.length > 0 && (
        <Text size="xs" c="dimmed" mb="xs">
          Diminta kembali paling lambat {formatDate(until)}.
        </Text>
      )}
      <ErrorAlert error={receipts.error} onRetry={() => void receipts.refetch()} />
      <Stack gap={6}>
        {[...missing, ...back].map((unit) => (
          <Row key={unit.unit} of={unit} open={(kind) => setDialog({ kind, unit: unit.unit })} />
        ))}
      </Stack>
      {dialog?.kind === 'record' && (
        <ReceiptDialog
          paperId={paperId}
          unit={dialog.unit}
          letterDate={letterDate}
          today={today}
          proposed={receivedOn}
          onRecorded={setReceivedOn}
          onClose={close}
        />
      )}
      {dialog?.kind === 'withdraw' && (
        <ReasonDialog
          title={`Tarik tanda terima ${dialog.unit}?`}
          confirm="Tarik tanda terima"
          danger
          run={(reason) => ask(office.officePapers.withdrawReceipt({ paperId, unit: dialog.unit, reason }))}
          onClose={close}
        />
      )}
    </Card>
  )
}

function Row({
  of: { unit, receipt },
  open,
}: {
  readonly of: AppealUnit
  readonly open: (kind: Dialog['kind']) => void
}) {
  return (
    <Group justify="space-between" wrap="nowrap" align="flex-start">
      <div>
        <Text size="sm">{unit}</Text>
        <Text size="xs" c="dimmed">
          {receipt
            ? `Diterima ${formatShortDate(receipt.receivedOn)} oleh ${receipt.receivedBy} · dicatat ${receipt.recordedByName}`
            : 'belum kembali'}
        </Text>
      </div>
      <Button
        variant="default"
        size="compact-xs"
        flex="none"
        aria-label={`${receipt ? 'Tarik' : 'Catat'} tanda terima ${unit}`}
        onClick={() => open(receipt ? 'withdraw' : 'record')}
      >
        {receipt ? 'Tarik catatan' : 'Catat tanda terima'}
      </Button>
    </Group>
  )
}
