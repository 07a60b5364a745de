import { Anchor, Button, Card, Group, Loader, Stack, Table } from '@mantine/core'
import { useMutation, useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { Link, useParams } from 'wouter'
import type { Batch, BatchItem } from '../../../contract/batches.ts'
import { BatchId } from '../../../terms/ids.ts'
import { PAPERS } from '../../../terms/paper.ts'
import { ask, office } from '../../client.ts'
import { NotFoundPage } from '../../frame/NotFoundPage.tsx'
import { useToday } from '../../frame/use-status.ts'
import { ErrorAlert } from '../../shared/ErrorAlert.tsx'
import { JobProgress } from '../../shared/JobProgress.tsx'
import { PageHeader } from '../../shared/PageHeader.tsx'
import { StatusChip } from '../../shared/StatusChip.tsx'
import type { LetterToTick } from '../LetterTicks.tsx'
import { PAPER_STATE } from '../PaperChips.tsx'
import { PrintManyDialog } from '../PrintManyDialog.tsx'
import { usePrinting } from '../use-printing.ts'
import { BatchPdfDialog } from './BatchPdfDialog.tsx'
import { NumberAllDialog } from './NumberAllDialog.tsx'
import { RefusedLetters } from './RefusedLetters.tsx'

/** One batch: how far each letter is, why one was refused, and what can be done with all that are ready. */
export function BatchPage() {
  const id = BatchId.safeParse(useParams<{ id: string }>().id).data
  const batch = useQuery({
    queryKey: ['batches', 'get', id],
    queryFn: () => ask(office.batches.get({ id: BatchId.parse(id) })),
    enabled: id !== undefined,
  })
  if (id === undefined) return <NotFoundPage />
  if (batch.error)
    return (
      <>
        <PageHeader title="Kelompok surat" />
        <ErrorAlert error={batch.error} onRetry={() => void batch.refetch()} />
      </>
    )
  if (!batch.data) return <Loader aria-label="Memuat kelompok surat" />
  return <OpenBatch batch={batch.data} refresh={() => void batch.refetch()} />
}

type Dialog = 'number' | 'print' | 'pdf'

/** Letters that exist, as the printer's list names them. */
const printable = (items: readonly BatchItem[]): LetterToTick[] =>
  items.flatMap(({ paperId, state, number, fullName, caseNumber }) =>
    paperId && state !== 'discarded'
      ? [{ id: paperId, title: fullName, note: [number, caseNumber].filter(Boolean).join(' · ') }]
      : [],
  )

function OpenBatch({ batch, refresh }: { readonly batch: Batch; readonly refresh: () => void }) {
  const [dialog, setDialog] = useState<Dialog | null>(null)
  const printing = usePrinting()
  const today = useToday()
  const { id, items, busy, jobId } = batch
  const waiting = items.filter(({ paperId }) => paperId === null).length
  const drafts = items.filter(({ state }) => state === 'draft').length
  const signed = items.filter(({ state }) => state === 'signed').length
  const refused = items.filter(({ refusal }) => refusal !== null).length
  const run = useMutation({
    mutationFn: (work: 'resume' | 'sign') => ask(office.batches[work]({ id })),
    onSuccess: refresh,
  })
  const { numbered } = PAPERS[batch.kind]
  const letters = printable(items)
  const started = () => {
    setDialog(null)
    refresh()
  }
  return (
    <>
      <PageHeader
        title={`${batch.title} untuk ${batch.letters} kasus`}
        subtitle={`Disiapkan oleh ${batch.begunBy} · ${batch.letters - batch.open} selesai${refused > 0 ? ` · ${refused} ditolak` : ''}`}
        actions={
          <>
            {waiting > 0 && (
              <Button variant="default" disabled={busy || run.isPending} onClick={() => run.mutate('resume')}>
                Siapkan yang belum ({waiting})
              </Button>
            )}
            {drafts > 0 && (
              <Button
                variant={signed > 0 ? 'default' : 'filled'}
                disabled={busy || run.isPending}
                onClick={() => run.mutate('sign')}
              >
                Tandai semua ditandatangani ({drafts})
              </Button>
            )}
            {signed > 0 && (
              <Button disabled={busy} onClick={() => setDialog('number')}>
                {numbered ? 'Nomori semua yang siap' : 'Bekukan semua yang siap'} ({signed})
              </Button>
            )}
          </>
        }
      />
      <Stack gap="sm">
        <ErrorAlert error={run.error} />
        {jobId && <JobProgress jobId={jobId} onEnd={refresh} />}
        {!busy && <RefusedLetters items={items} />}
        {letters.length > 0 && (
          <Group gap="xs" justify="flex-end">
            <Button variant="default" size="xs" onClick={() => setDialog('print')}>
              Cetak surat
            </Button>
            {printing?.pdf && (
              <Button variant="default" size="xs" disabled={busy} onClick={() => setDialog('pdf')}>
                Buat satu PDF
              </Button>
            )}
          </Group>
        )}
        <Card p={0}>
          <Table>
            <Table.Thead>
              <Table.Tr>
                <Table.Th>Kasus</Table.Th>
                <Table.Th>Orang</Table.Th>
                <Table.Th>Surat</Table.Th>
                <Table.Th>Nomor</Table.Th>
              </Table.Tr>
            </Table.Thead>
            <Table.Tbody>
              {items.map((item) => (
                <Row key={item.caseId} item={item} />
              ))}
            </Table.Tbody>
          </Table>
        </Card>
      </Stack>
      {dialog === 'number' && today && (
        <NumberAllDialog
          batch={batch}
          ready={signed}
          today={today}
          onStarted={started}
          onClose={() => setDialog(null)}
        />
      )}
      {dialog === 'print' && <PrintManyDialog letters={letters} onClose={() => setDialog(null)} />}
      {dialog === 'pdf' && (
        <BatchPdfDialog
          batch={batch}
          letters={letters.length}
          unnumbered={items.filter(({ state }) => state === 'draft' || state === 'signed').length}
          onStarted={started}
          onClose={() => setDialog(null)}
        />
      )}
    </>
  )
}

function Row({ item }: { readonly item: BatchItem }) {
  const state = item.state === null ? null : PAPER_STATE[item.state]
  return (
    <Table.Tr>
      <Table.Td>
        <Anchor component={Link} href={`/kasus/${item.caseId}`} size="sm">
          {item.caseNumber}
        </Anchor>
      </Table.Td>
      <Table.Td>
        {item.paperId ? (
          <Anchor component={Link} href={`/surat/${item.paperId}`} size="sm">
            {item.fullName}
          </Anchor>
        ) : (
          item.fullName
        )}
      </Table.Td>
      <Table.Td>
        <Group gap={6}>
          <StatusChip tone={state?.tone ?? 'gray'}>{state?.label ?? 'belum dibuat'}</StatusChip>
          {item.refusal && <StatusChip tone="red">ditolak</StatusChip>}
        </Group>
      </Table.Td>
      <Table.Td>{item.number ?? '-'}</Table.Td>
    </Table.Tr>
  )
}
