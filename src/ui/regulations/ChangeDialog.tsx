import { Alert, SimpleGrid, Text, TextInput } from '@mantine/core'
import { useDebouncedValue } from '@mantine/hooks'
import { notifications } from '@mantine/notifications'
import { useMutation, useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import {
  entryId,
  type RegulationEntry,
  type TouchedCase,
  withProvenance,
} from '../../contract/regulations.ts'
import { ask, office } from '../client.ts'
import { ConfirmDialog } from '../shared/ConfirmDialog.tsx'
import { failureField, failureText } from '../shared/failure-text.ts'
import { EntryFields } from './fields/EntryFields.tsx'
import { movedText } from './moved-text.ts'
import styles from './regulations.module.css'

interface Props {
  /** The entry as it stands, or the blank of a new one. */
  readonly proposed: RegulationEntry
  /** Given when the entry is a new one of the office's own. */
  readonly onAdded?: () => void
  readonly onClose: () => void
}

/** Corrects or adds an entry: what it says, why, on what it rests, and which open cases that touches. */
export function ChangeDialog({ proposed, onAdded, onClose }: Props) {
  const adds = onAdded !== undefined
  const [entry, setEntry] = useState(proposed)
  const [reason, setReason] = useState('')
  const [source, setSource] = useState('')
  const save = useMutation({
    mutationFn: () =>
      ask(office.regulations.change({ entry: withProvenance(entry, { source }), reason, source })),
    onSuccess: ({ moved }) => {
      notifications.show({ color: 'green', message: `Peraturan disimpan. ${movedText(moved)}` })
      onAdded?.()
      onClose()
    },
  })
  const field = failureField(save.error)
  const at = (wanted: string) => (field === wanted ? failureText(save.error) : null)
  return (
    <ConfirmDialog
      opened
      size={820}
      title={
        adds
          ? entry.kind === 'instrument'
            ? 'Tambah peraturan?'
            : 'Tambah pelanggaran?'
          : 'Ubah butir peraturan?'
      }
      confirm={adds ? 'Tambah butir' : 'Simpan perubahan'}
      busy={save.isPending}
      disabled={entry === proposed || reason.trim() === '' || source.trim() === ''}
      error={field === 'reason' || field === 'source' ? null : save.error}
      onConfirm={() => save.mutate()}
      onClose={onClose}
    >
      <EntryFields of={entry} onChange={setEntry} />
      <SimpleGrid cols={2} spacing="sm">
        <TextInput
          label="Alasan perubahan"
          required
          maxLength={500}
          value={reason}
          error={at('reason')}
          onChange={(event) => setReason(event.currentTarget.value)}
        />
        <TextInput
          label="Sumber"
          placeholder="mis. salinan JDIH, surat BKN nomor …"
          required
          maxLength={300}
          value={source}
          error={at('source')}
          onChange={(event) => setSource(event.currentTarget.value)}
        />
      </SimpleGrid>
      {entry !== proposed && <Consequence entry={entry} />}
    </ConfirmDialog>
  )
}

/** What the office answers to the entry as typed: the cases it touches, or why it cannot stand. */
function Consequence({ entry }: { readonly entry: RegulationEntry }) {
  // Its source is asked for below and changes nothing in a case.
  const [asked] = useDebouncedValue(entry, 400)
  const told = withProvenance(asked, { source: asked.entry.source || '-' })
  const preview = useQuery({
    queryKey: ['regulations', 'preview', asked],
    queryFn: () => ask(office.regulations.preview({ kind: told.kind, id: entryId(told), entry: told })),
    retry: false,
  })
  if (preview.error)
    return (
      <Alert p="xs" bg="var(--amber-soft)" c="var(--amber)" title="Belum dapat disimpan" role="status">
        {failureField(preview.error)?.startsWith('entry.')
          ? 'Lengkapi dahulu isian yang bertanda bintang.'
          : failureText(preview.error)}
      </Alert>
    )
  if (!preview.data) return <Text size="sm">Menghitung kasus yang tersentuh …</Text>
  const { touched, cases } = preview.data
  return (
    <div aria-live="polite">
      <Text size="sm" fw={600}>
        {touched === 0 ? 'Tidak ada kasus terbuka yang tersentuh.' : `${touched} kasus terbuka tersentuh:`}
      </Text>
      {cases.length > 0 && (
        <ul className={styles.touched}>
          {cases.map((one) => (
            <Touched key={one.caseId} one={one} />
          ))}
          {touched > cases.length && <li>dan {touched - cases.length} kasus lain</li>}
        </ul>
      )}
    </div>
  )
}

function Touched({ one }: { readonly one: TouchedCase }) {
  return (
    <li>
      <b>{one.number}</b> {one.fullName}: {one.changes.join('; ')}
    </li>
  )
}
