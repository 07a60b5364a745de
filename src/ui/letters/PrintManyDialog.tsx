import { Alert, Button, Checkbox, Group, Modal, ScrollArea, Stack, Text } from '@mantine/core'
import { useMutation } from '@tanstack/react-query'
import { useState } from 'react'
import type { JobId, PaperId } from '../../terms/ids.ts'
import { ask, office } from '../client.ts'
import { ErrorAlert } from '../shared/ErrorAlert.tsx'
import { JobProgress } from '../shared/JobProgress.tsx'
import { usePrinting } from './use-printing.ts'

/** A letter to choose from. */
export interface PrintableLetter {
  readonly id: PaperId
  readonly title: string
  /** Number, name or case: what tells it from its like. */
  readonly note: string
}

interface Props {
  readonly letters: readonly PrintableLetter[]
  readonly onClose: () => void
}

/** Chooses letters and sends them to the printer, with what was not printed at the end. */
export function PrintManyDialog({ letters, onClose }: Props) {
  const status = usePrinting()
  const [chosen, setChosen] = useState<ReadonlySet<PaperId>>(new Set(letters.map(({ id }) => id)))
  const [jobId, setJobId] = useState<JobId | null>(null)
  const start = useMutation({
    mutationFn: () =>
      ask(office.printing.start({ paperIds: letters.map(({ id }) => id).filter((id) => chosen.has(id)) })),
    onSuccess: (started) => setJobId(started.jobId),
  })
  const toggle = (id: PaperId, on: boolean) =>
    setChosen(new Set(on ? [...chosen, id] : [...chosen].filter((one) => one !== id)))
  const all = chosen.size === letters.length
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
              indeterminate={!all && chosen.size > 0}
              onChange={(event) =>
                setChosen(new Set(event.currentTarget.checked ? letters.map(({ id }) => id) : []))
              }
            />
            <ScrollArea.Autosize mah={320}>
              <Stack gap={6}>
                {letters.map(({ id, title, note }) => (
                  <Checkbox
                    key={id}
                    label={title}
                    description={note}
                    checked={chosen.has(id)}
                    onChange={(event) => toggle(id, event.currentTarget.checked)}
                  />
                ))}
              </Stack>
            </ScrollArea.Autosize>
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
              disabled={chosen.size === 0 || !status || status.program === null}
              onClick={() => start.mutate()}
            >
              Cetak {chosen.size} surat
            </Button>
          )}
        </Group>
      </Stack>
    </Modal>
  )
}
