import { Alert, Button, Group, List, Modal, ScrollArea, Skeleton, Stack, Text } from '@mantine/core'
import { useMutation, useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import type { CaseView } from '../../contract/cases.ts'
import type { Folder } from '../../contract/desktop.ts'
import type { JobId } from '../../terms/ids.ts'
import { ask, office } from '../client.ts'
import { PlacePicker } from '../handover/PlacePicker.tsx'
import { ErrorAlert } from '../shared/ErrorAlert.tsx'
import { JobProgress } from '../shared/JobProgress.tsx'

interface Props {
  readonly view: CaseView
  readonly onClose: () => void
}

/** Shows what the bundle of a case would hold, asks where to, and writes it. */
export function BundleDialog({ view, onClose }: Props) {
  const [place, setPlace] = useState<Folder | null>(null)
  const [jobId, setJobId] = useState<JobId | null>(null)
  const contents = useQuery({
    queryKey: ['bundle', 'contents', view.id],
    queryFn: () => ask(office.bundle.contents({ caseId: view.id })),
  })
  const start = useMutation({
    mutationFn: (folder: Folder) => ask(office.bundle.start({ caseId: view.id, folder: folder.token })),
    onSuccess: (started) => setJobId(started.jobId),
  })
  return (
    <Modal
      opened
      onClose={onClose}
      title={`Buat bundel berkas ${view.number}?`}
      size="lg"
      closeButtonProps={{ 'aria-label': 'Tutup', tabIndex: -1 }}
    >
      <Stack gap="sm">
        <ErrorAlert error={contents.error ?? start.error} />
        {contents.isPending && <Skeleton h={120} />}
        {contents.data && (
          <>
            <Text size="sm">
              {contents.data.form === 'pdf'
                ? 'Satu PDF dengan sampul RAHASIA, daftar isi, dan nomor halaman urut:'
                : 'Di komputer ini tidak ada LibreOffice atau Word, jadi bundel ditulis sebagai folder menurut urutan, dengan daftar isi (.docx):'}
            </Text>
            <ScrollArea.Autosize mah={190} type="auto">
              <List type="ordered" size="sm" pr="sm" withPadding>
                {contents.data.parts.map(({ title, left }, at) => (
                  // biome-ignore lint/suspicious/noArrayIndexKey: two files may have one title, and the order is the answer's own
                  <List.Item key={at}>
                    {title}
                    {left && (
                      <Text span size="xs" c="dimmed">
                        {' '}
                        ({left})
                      </Text>
                    )}
                  </List.Item>
                ))}
              </List>
            </ScrollArea.Autosize>
          </>
        )}
        {!jobId && <PlacePicker place={place} onPick={setPlace} />}
        {jobId && <JobProgress jobId={jobId} />}
        <Alert color="gray" p="xs">
          Bundel tidak disandikan. Simpan hanya di tempat yang aman, dan hapus bila tidak diperlukan lagi.
        </Alert>
        <Group justify="flex-end" gap="xs">
          <Button variant="default" onClick={onClose}>
            {jobId ? 'Tutup dialog' : 'Batal'}
          </Button>
          {!jobId && (
            <Button
              disabled={!place || !contents.data}
              loading={start.isPending}
              onClick={() => place && start.mutate(place)}
            >
              Tulis bundel
            </Button>
          )}
        </Group>
      </Stack>
    </Modal>
  )
}
