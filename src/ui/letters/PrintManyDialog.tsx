import { Alert, Button, Checkbox, Group, Modal, Stack, Text } from '@mantine/core'
import { useMutation } from '@tanstack/react-query'
import { useState } from 'react'
import type { JobId } from '../../terms/ids.ts'
import { ask, office } from '../client.ts'
import { ErrorAlert } from '../shared/ErrorAlert.tsx'
import { JobProgress } from '../shared/JobProgress.tsx'
import { LetterTicks, type LetterToTick } from './LetterTicks.tsx'
import { usePrinting } from './use-printing.ts'

interface Props {
  readonly letters: readonly LetterToTick[]
  readonly onClose: () => void
}

/** Chooses letters and sends them to the printer, with what was not printed at the end. */
export function PrintManyDialog({ letters, onClose }: Props) {
  const status = usePrinting()
  const ids = letters.map(({ id }) => id)
  const [chosen, setChosen] = useState(ids)
  const [jobId, setJobId] = useState<JobId | null>(null)
  const start = useMutation({
    mutationFn: () => ask(office.printing.start({ paperIds: chosen })),
    onSuccess: (started) => setJobId(started.jobId),
  })
  const all = chosen.length === letters.length
  return (
    <Modal
      opened
      onClose={onClose}
      title="Cetak surat mana?"
      size="lg"
      closeButtonProps={{ 'aria-label': 'Tutup', tabIndex: -1 }}
    >
      <Stack gap="sm">
        {status?.program === null && <Alert color="yellow">{status.why}</Alert>}
        {jobId ? (
          <JobProgress jobId={jobId} />
        ) : (
          <>
            <Checkbox
              label={`Semua (${letters.length} surat)`}
              checked={all}
              indeterminate={!all && chosen.length > 0}
              onChange={(event) => setChosen(event.currentTarget.checked ? ids : [])}
            />
            <LetterTicks letters={letters} ticked={chosen} onTick={setChosen} />
          </>
        )}
        <ErrorAlert error={start.error} />
        <Group justify="flex-end" gap="xs">
          {status?.program && !jobId && (
            <Text size="xs" c="dimmed" flex={1}>
              Ke pencetak bawaan komputer ini, lewat {status.program}.
            </Text>
          )}
          <Button variant="default" onClick={onClose}>
            {jobId ? 'Tutup dialog' : 'Batal'}
          </Button>
          {!jobId && (
            <Button
              loading={start.isPending}
              disabled={chosen.length === 0 || !status || status.program === null}
              onClick={() => start.mutate()}
            >
              Cetak {chosen.length} surat
            </Button>
          )}
        </Group>
      </Stack>
    </Modal>
  )
}
