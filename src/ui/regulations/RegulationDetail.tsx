import { Button, Card, Group, Skeleton, Table, Text } from '@mantine/core'
import { notifications } from '@mantine/notifications'
import { useMutation, useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import {
  REGULATION_KIND_LABEL,
  type RegulationHistory,
  type RegulationKind,
  type RegulationView,
} from '../../contract/regulations.ts'
import { ask, office } from '../client.ts'
import { ReasonDialog } from '../letters/ReasonDialog.tsx'
import { DateText } from '../shared/DateText.tsx'
import { ErrorAlert } from '../shared/ErrorAlert.tsx'
import { ChangeDialog } from './ChangeDialog.tsx'
import { ConfidenceChip, OriginChip } from './chips.tsx'
import { movedText } from './moved-text.ts'
import styles from './regulations.module.css'
import { SourceDialog } from './SourceDialog.tsx'

type Dialog = 'change' | 'confirm' | 'restore'

interface Props {
  readonly kind: RegulationKind
  readonly id: string
  /** An own entry was withdrawn: there is nothing left to show here. */
  readonly onWithdrawn: () => void
}

/** One entry: what it says now and as shipped, on what it rests, and who changed it when and why. */
export function RegulationDetail({ kind, id, onWithdrawn }: Props) {
  const [dialog, setDialog] = useState<Dialog | null>(null)
  const found = useQuery({
    queryKey: ['regulations', 'get', kind, id],
    queryFn: () => ask(office.regulations.get({ kind, id })),
  })
  const restore = useMutation({
    mutationFn: (reason: string) => ask(office.regulations.restore({ kind, id, reason })),
    onSuccess: ({ moved }) => {
      notifications.show({ color: 'green', message: `Peraturan disimpan. ${movedText(moved)}` })
      if (found.data?.line.origin === 'own') onWithdrawn()
    },
  })
  const view = found.data
  if (found.error) return <ErrorAlert error={found.error} onRetry={() => void found.refetch()} />
  if (!view) return <Skeleton h={400} />
  const { line } = view
  return (
    <Card className={styles.detail}>
      <Group justify="space-between" align="flex-start" wrap="nowrap">
        <div>
          <Text size="xs" c="dimmed">
            {REGULATION_KIND_LABEL[kind]}
          </Text>
          <Text component="h2" fw={650} fz="md" m={0}>
            {line.title}
          </Text>
          <Group gap={6} mt={4}>
            <ConfidenceChip confidence={line.confidence} />
            <OriginChip origin={line.origin} />
          </Group>
        </div>
        <Group gap="xs" wrap="nowrap">
          {line.origin !== 'shipped' && (
            <Button variant="default" size="xs" onClick={() => setDialog('restore')}>
              {line.origin === 'own' ? 'Tarik butir' : 'Pulihkan bawaan'}
            </Button>
          )}
          {line.confidence !== 'H' && (
            <Button variant="default" size="xs" onClick={() => setDialog('confirm')}>
              Pastikan butir
            </Button>
          )}
          <Button size="xs" onClick={() => setDialog('change')}>
            Ubah butir
          </Button>
        </Group>
      </Group>
      <Fields view={view} />
      <History history={view.history} />
      {dialog === 'change' && <ChangeDialog proposed={view.entry} onClose={() => setDialog(null)} />}
      {dialog === 'confirm' && (
        <SourceDialog kind={kind} id={id} title={line.title} onClose={() => setDialog(null)} />
      )}
      {dialog === 'restore' && (
        <ReasonDialog
          title={line.origin === 'own' ? `Tarik ${line.title}?` : `Pulihkan ${line.title} ke data bawaan?`}
          confirm={line.origin === 'own' ? 'Tarik butir' : 'Pulihkan bawaan'}
          run={(reason) => restore.mutateAsync(reason)}
          onClose={() => setDialog(null)}
        />
      )}
    </Card>
  )
}

/** The shipped words stand beside the office's only where the two differ. */
function Fields({ view }: { readonly view: RegulationView }) {
  const changed = view.line.origin === 'changed'
  return (
    <Table mt="sm" verticalSpacing={4} className={styles.fields ?? ''}>
      {changed && (
        <Table.Thead>
          <Table.Tr>
            <Table.Th />
            <Table.Th>Berlaku di kantor ini</Table.Th>
            <Table.Th>Data bawaan</Table.Th>
          </Table.Tr>
        </Table.Thead>
      )}
      <Table.Tbody>
        {view.fields.map(({ label, now, shipped }) => (
          <Table.Tr key={label}>
            <Table.Td className={styles.label}>{label}</Table.Td>
            <Table.Td fw={changed && now !== shipped ? 600 : undefined}>{now}</Table.Td>
            {changed && <Table.Td c="dimmed">{now === shipped ? 'sama' : shipped}</Table.Td>}
          </Table.Tr>
        ))}
      </Table.Tbody>
    </Table>
  )
}

const WHAT_LABEL = { added: 'Ditambah', changed: 'Diubah', restored: 'Dipulihkan' } as const

function History({ history }: { readonly history: readonly RegulationHistory[] }) {
  return (
    <>
      <h3 className={styles.head}>Riwayat perubahan kantor</h3>
      {history.length === 0 && <Text c="dimmed">Belum pernah diubah; berlaku data bawaan.</Text>}
      {history.map(({ id, on, by, reason, source, what, changes }) => (
        <div key={id}>
          <Text size="sm">
            <b>{WHAT_LABEL[what]}</b> oleh {by}, <DateText date={on} />: {reason} ({source})
          </Text>
          {what !== 'added' && (
            <ul className={styles.touched}>
              {changes.map(({ label, before, after }) => (
                <li key={label}>
                  {label}: {before} → {after}
                </li>
              ))}
            </ul>
          )}
        </div>
      ))}
    </>
  )
}
