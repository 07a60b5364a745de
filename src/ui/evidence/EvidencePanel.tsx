import { Card, Stack, Text, Title } from '@mantine/core'
import { notifications } from '@mantine/notifications'
import { useMutation, useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import type { Evidence, EvidenceOwner } from '../../contract/evidence.ts'
import type { CaseId, GuidanceId, ReportId } from '../../terms/ids.ts'
import { ask, office } from '../client.ts'
import { useStatus } from '../frame/use-status.ts'
import { ConfirmDialog } from '../shared/ConfirmDialog.tsx'
import { ErrorAlert } from '../shared/ErrorAlert.tsx'
import { FileDrop } from '../shared/FileDrop.tsx'
import { CaptureFields } from './CaptureFields.tsx'
import { type CaptureDraft, captureOf, captureProblem, draftOf, emptyCapture } from './capture-draft.ts'
import { EvidenceRow } from './EvidenceRow.tsx'
import { EvidenceViewer } from './EvidenceViewer.tsx'
import { PendingList } from './PendingList.tsx'
import { type PendingFile, pendingFiles, refuseEvidence } from './pending.ts'

interface Props {
  /** Whose evidence is listed: a report with its cases, a case with its reports, or a guidance event. */
  readonly of:
    | { readonly reportId: ReportId }
    | { readonly caseId: CaseId }
    | { readonly guidanceId: GuidanceId }
  /** What newly added files belong to. */
  readonly owner: EvidenceOwner
  /** Also take pictures pasted anywhere on the page; only one panel of a page may. */
  readonly paste?: boolean
}

/** Evidence of a report, case or guidance event: added by drop, paste or choice, seen, checked, described. */
export function EvidencePanel({ of, owner, paste = true }: Props) {
  const status = useStatus().data
  const zone = status?.zone ?? 'Asia/Jakarta'
  const reportId = 'reportId' in of ? of.reportId : null
  const caseId = 'caseId' in of ? of.caseId : null
  const guidanceId = 'guidanceId' in of ? of.guidanceId : null
  const list = useQuery({
    queryKey: ['evidence', 'list', reportId, caseId, guidanceId],
    queryFn: () => ask(office.evidence.list({ reportId, caseId, guidanceId })),
  })
  const [pending, setPending] = useState<readonly PendingFile[]>([])
  const [capture, setCapture] = useState<CaptureDraft>(emptyCapture(''))
  const [shown, setShown] = useState<number | null>(null)
  const [edited, setEdited] = useState<{ evidence: Evidence; draft: CaptureDraft } | null>(null)

  const add = useMutation({
    mutationFn: () =>
      ask(
        office.evidence.add({
          owner,
          files: pending.map(({ token }) => token),
          capture: captureOf(capture, zone),
        }),
      ),
    onSuccess: ({ added, duplicates }) => {
      setPending([])
      if (duplicates.length > 0)
        notifications.show({
          color: 'yellow',
          title: added.length > 0 ? `${added.length} bukti disimpan` : 'Tidak ada bukti baru',
          message: `Sudah tersimpan sebelumnya, jadi tidak disimpan dua kali: ${duplicates.join(', ')}.`,
        })
    },
  })
  const edit = useMutation({
    mutationFn: ({ evidence, draft }: { evidence: Evidence; draft: CaptureDraft }) =>
      ask(office.evidence.updateCapture({ id: evidence.id, capture: captureOf(draft, zone) })),
    onSuccess: () => setEdited(null),
  })
  const files = list.data ?? []

  return (
    <Card component="section" aria-label="Bukti">
      <Title order={3} c="dimmed" mb="xs">
        Bukti ({files.length})
      </Title>
      <ErrorAlert error={list.error} onRetry={() => void list.refetch()} />
      {files.length > 0 && (
        <div>
          {files.map((evidence, index) => (
            <EvidenceRow
              key={evidence.id}
              evidence={evidence}
              zone={zone}
              onOpen={() => setShown(index)}
              onEdit={() => {
                edit.reset()
                setEdited({ evidence, draft: draftOf(evidence.capture, zone) })
              }}
            />
          ))}
        </div>
      )}
      <Stack mt="xs">
        <FileDrop
          label="Tambah bukti"
          hint="Letakkan di sini."
          multiple
          paste={paste}
          refuse={refuseEvidence}
          onFiles={(given, taken) => {
            if (pending.length === 0) {
              add.reset()
              setCapture(emptyCapture(status?.account?.name ?? ''))
            }
            setPending((before) => [...before, ...pendingFiles(given, taken)])
          }}
        />
      </Stack>

      <ConfirmDialog
        opened={pending.length > 0}
        title={
          pending.length === 1
            ? 'Simpan berkas ini sebagai bukti?'
            : `Simpan ${pending.length} berkas sebagai bukti?`
        }
        confirm={pending.length === 1 ? 'Simpan bukti' : `Simpan ${pending.length} bukti`}
        busy={add.isPending}
        disabled={captureProblem(capture) !== null}
        error={add.error}
        size="lg"
        onConfirm={() => add.mutate()}
        onClose={() => setPending([])}
      >
        <PendingList
          files={pending}
          onRemove={(token) => setPending((before) => before.filter((file) => file.token !== token))}
        />
        <CaptureFields value={capture} onChange={setCapture} />
      </ConfirmDialog>

      <ConfirmDialog
        opened={edited !== null}
        title="Ubah keterangan bukti?"
        confirm="Simpan keterangan"
        busy={edit.isPending}
        disabled={edited === null || captureProblem(edited.draft) !== null}
        error={edit.error}
        size="lg"
        onConfirm={() => edited && edit.mutate(edited)}
        onClose={() => setEdited(null)}
      >
        {edited && (
          <>
            <Text size="xs" c="dimmed">
              {edited.evidence.fileName}: isi berkas dan SHA-256-nya tidak berubah.
            </Text>
            <CaptureFields value={edited.draft} onChange={(draft) => setEdited({ ...edited, draft })} />
          </>
        )}
      </ConfirmDialog>
      <EvidenceViewer files={files} at={shown} onMove={setShown} />
    </Card>
  )
}
