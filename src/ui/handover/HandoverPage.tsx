import { Alert, Button, Card, Group, Stack, Text, TextInput } from '@mantine/core'
import { useMutation, useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import type { Folder } from '../../contract/desktop.ts'
import type { CaseId, JobId } from '../../terms/ids.ts'
import { ask, office } from '../client.ts'
import { ErrorAlert } from '../shared/ErrorAlert.tsx'
import { JobProgress } from '../shared/JobProgress.tsx'
import { PageHeader } from '../shared/PageHeader.tsx'
import { CandidateTable } from './CandidateTable.tsx'
import { PackageTable } from './PackageTable.tsx'
import { PlacePicker } from './PlacePicker.tsx'
import { sizeText } from './size-text.ts'

/** Choose cases, choose the stick, write; what was sent is listed below. */
export function HandoverPage() {
  const settings = useQuery({ queryKey: ['settings'], queryFn: () => ask(office.settings.get({})) })
  const candidates = useQuery({
    queryKey: ['handover', 'candidates'],
    queryFn: () => ask(office.handover.candidates({})),
  })
  const [chosen, setChosen] = useState<ReadonlySet<CaseId>>(new Set())
  const [place, setPlace] = useState<Folder | null>(null)
  const [typedReceiver, setReceiver] = useState<string | null>(null)
  const [jobId, setJobId] = useState<JobId | null>(null)
  const [running, setRunning] = useState(false)
  const receiver = typedReceiver ?? settings.data?.profile.receiver ?? ''

  const caseIds = [...chosen]
  const check = useQuery({
    queryKey: ['handover', 'check', caseIds, place?.token],
    queryFn: () =>
      ask(
        place
          ? office.handover.check({ caseIds, folder: place.token })
          : Promise.reject(new Error('no place')),
      ),
    enabled: place !== null && caseIds.length > 0 && !running,
  })
  const start = useMutation({
    mutationFn: (folder: Folder) =>
      ask(office.handover.start({ caseIds, folder: folder.token, receiver: receiver.trim() })),
    onSuccess: (started) => {
      setRunning(true)
      setJobId(started.jobId)
    },
  })

  const problems = check.data?.problems ?? []
  const why =
    caseIds.length === 0
      ? 'Pilih paling sedikit satu kasus.'
      : place === null
        ? 'Pilih stik atau folder tujuan.'
        : receiver.trim() === ''
          ? 'Isi penerima.'
          : null

  return (
    <>
      <PageHeader
        title="Pengiriman ke BKPSDM/BKN"
        subtitle="Surat, pindaian, bukti, dan isian SIASN per kasus, ditulis ke stik lalu dicocokkan"
      />
      <Stack gap="sm">
        <Group align="flex-start" wrap="nowrap" gap="sm">
          <Card flex={1} miw={0}>
            <Text fw={650} c="dimmed" size="xs" mb="xs">
              Kasus yang dikirim
            </Text>
            <ErrorAlert error={candidates.error} />
            {candidates.data && (
              <CandidateTable rows={candidates.data} chosen={chosen} onChange={setChosen} />
            )}
          </Card>
          <Card w={360} style={{ flexShrink: 0 }}>
            <Stack gap="sm">
              <TextInput
                label="Penerima"
                value={receiver}
                maxLength={200}
                onChange={(event) => setReceiver(event.currentTarget.value)}
              />
              <PlacePicker place={place} onPick={setPlace} />
              {check.data && place && (
                <Text size="xs" c="dimmed">
                  Perlu {sizeText(check.data.bytesNeeded)}, tersisa {sizeText(check.data.bytesFree)} di{' '}
                  {place.label}.
                </Text>
              )}
              {problems.map((problem) => (
                <Alert key={problem} color="red">
                  {problem}
                </Alert>
              ))}
              <ErrorAlert error={check.error ?? start.error} />
              <Button
                disabled={why !== null || problems.length > 0 || running}
                loading={start.isPending}
                onClick={() => place && start.mutate(place)}
              >
                Tulis paket {caseIds.length > 0 ? `(${caseIds.length} kasus)` : ''}
              </Button>
              {why && (
                <Text size="xs" c="dimmed">
                  {why}
                </Text>
              )}
              {jobId && (
                <JobProgress
                  jobId={jobId}
                  onEnd={(job) => {
                    setRunning(false)
                    if (job.state === 'done') setChosen(new Set())
                  }}
                />
              )}
            </Stack>
          </Card>
        </Group>
        <PackageTable />
      </Stack>
    </>
  )
}
