import { Alert, Button, Card, Group, Progress, Text } from '@mantine/core'
import { useEffect, useRef, useState } from 'react'
import type { JobStatus } from '../../contract/jobs.ts'
import type { JobId } from '../../terms/ids.ts'
import { OfficeError, office, onEvent } from '../client.ts'
import { ErrorAlert } from './ErrorAlert.tsx'

interface Props {
  readonly jobId: JobId
  /** Called once, when the job is done, failed or cancelled. */
  readonly onEnd?: (job: JobStatus) => void
}

/** Follows one job by the office's events: its progress, its note, and a way to stop it. */
function useJob(jobId: JobId | null): { job: JobStatus | null; error: unknown } {
  const [job, setJob] = useState<JobStatus | null>(null)
  const [error, setError] = useState<unknown>(null)
  useEffect(() => {
    setJob(null)
    setError(null)
    if (!jobId) return
    let ended = false
    const take = (next: JobStatus) => {
      if (ended || next.id !== jobId) return
      ended = next.state !== 'running'
      setJob(next)
    }
    const stop = onEvent((event) => {
      if (event.type === 'job') take(event.job)
    })
    // The first events may have passed before this listener stood.
    void office.jobs.get({ id: jobId }).then((answer) => {
      if (answer.ok) take(answer.value)
      else setError(new OfficeError(answer.error))
    })
    return stop
  }, [jobId])
  return { job, error }
}

export function JobProgress({ jobId, onEnd }: Props) {
  const { job, error } = useJob(jobId)
  const [cancelling, setCancelling] = useState(false)
  const told = useRef<JobId | null>(null)
  useEffect(() => {
    if (!job || job.state === 'running' || told.current === job.id) return
    told.current = job.id
    onEnd?.(job)
  }, [job, onEnd])

  if (error) return <ErrorAlert error={error} />
  if (!job) return null
  if (job.state === 'failed' && job.error) return <ErrorAlert error={new OfficeError(job.error)} />
  if (job.state === 'cancelled') return <Alert color="gray">{job.note}</Alert>
  if (job.state === 'done')
    return (
      // A job with a list of what it refused says so line by line, and is no success to be passed over.
      <Alert color={job.whole ? 'green' : 'yellow'} style={{ whiteSpace: 'pre-line' }}>
        {job.note}
      </Alert>
    )
  const percent = job.progress === null ? 100 : Math.round(job.progress * 100)
  return (
    <Card>
      <Group justify="space-between" wrap="nowrap">
        <Text fw={600}>{job.title}</Text>
        <Button
          variant="default"
          size="compact-sm"
          loading={cancelling}
          onClick={() => {
            setCancelling(true)
            void office.jobs.cancel({ id: job.id })
          }}
        >
          Batalkan
        </Button>
      </Group>
      <Progress
        value={percent}
        animated={job.progress === null}
        my="xs"
        aria-label={job.title}
        {...(job.progress === null ? { 'aria-valuetext': 'sedang berjalan' } : {})}
      />
      <Text size="xs" c="dimmed" aria-live="polite">
        {job.note}
      </Text>
    </Card>
  )
}
