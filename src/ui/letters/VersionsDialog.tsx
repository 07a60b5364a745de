import { Button, Group, Modal, Stack, Table, Text } from '@mantine/core'
import { notifications } from '@mantine/notifications'
import { useMutation, useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import type { Paper, PaperVersion, VersionOrigin } from '../../contract/letters.ts'
import { dateInZone, type Zone } from '../../terms/clock.ts'
import { formatDate } from '../../terms/plain-date.ts'
import { ask, office } from '../client.ts'
import { clockOf } from '../evidence/capture-time.ts'
import { ErrorAlert } from '../shared/ErrorAlert.tsx'
import styles from './Letters.module.css'
import { PaperPreview } from './PaperPreview.tsx'

const ORIGIN: Record<VersionOrigin, string> = {
  word: 'Diambil dari Word',
  signed: 'Naskah yang ditandatangani',
  form: 'Diisi ulang dari formulir',
  restored: 'Dikembalikan ke versi lama',
}

interface Props {
  readonly paper: Paper
  readonly zone: Zone
  readonly onClose: () => void
}

/** Every kept text of a paper: to look at, and to go back to while it is a draft. */
export function VersionsDialog({ paper, zone, onClose }: Props) {
  const { id } = paper
  const [looking, setLooking] = useState<number | null>(null)
  const versions = useQuery({
    queryKey: ['letters', 'versions', id],
    queryFn: () => ask(office.letters.versions({ id })),
  })
  const restore = useMutation({
    mutationFn: (sequence: number) => ask(office.letters.restoreVersion({ id, sequence })),
    onSuccess: (_, sequence) => {
      notifications.show({ color: 'green', message: `Naskah kembali ke versi ${sequence}.` })
      onClose()
    },
  })
  const shown = looking ?? versions.data?.[0]?.sequence ?? null
  return (
    <Modal
      opened
      onClose={onClose}
      title={`Versi naskah ${paper.title}`}
      size="90%"
      closeButtonProps={{ 'aria-label': 'Tutup', tabIndex: -1 }}
    >
      <ErrorAlert error={versions.error ?? restore.error} />
      {versions.data?.length === 0 && (
        <Text c="dimmed">
          Belum ada versi. Versi disimpan setiap kali naskah diambil kembali dari Word, diisi ulang, atau
          ditandai ditandatangani.
        </Text>
      )}
      {versions.data && versions.data.length > 0 && (
        <div className={styles.versions}>
          <Stack gap="xs">
            <Table>
              <Table.Tbody>
                {versions.data.map((version) => (
                  <Table.Tr key={version.sequence} aria-current={version.sequence === shown}>
                    <Table.Td>
                      <Text size="sm" fw={600}>
                        Versi {version.sequence}: {ORIGIN[version.origin]}
                      </Text>
                      <Text size="xs" c="dimmed">
                        {whenAndWho(version, zone)}
                      </Text>
                    </Table.Td>
                    <Table.Td>
                      <Group gap={6} justify="flex-end" wrap="nowrap">
                        <Button
                          variant="default"
                          size="compact-sm"
                          aria-label={`Lihat versi ${version.sequence}`}
                          disabled={version.sequence === shown}
                          onClick={() => setLooking(version.sequence)}
                        >
                          Lihat versi
                        </Button>
                        {paper.state === 'draft' && (
                          <Button
                            size="compact-sm"
                            aria-label={`Pakai versi ${version.sequence}`}
                            loading={restore.isPending && restore.variables === version.sequence}
                            disabled={restore.isPending}
                            onClick={() => restore.mutate(version.sequence)}
                          >
                            Pakai versi
                          </Button>
                        )}
                      </Group>
                    </Table.Td>
                  </Table.Tr>
                ))}
              </Table.Tbody>
            </Table>
            <Text size="xs" c="dimmed">
              Memakai versi lama menambah versi baru; versi lain tetap disimpan.
            </Text>
          </Stack>
          {shown !== null && <PaperPreview id={id} version={shown} />}
        </div>
      )}
    </Modal>
  )
}

function whenAndWho({ takenAt, takenBy }: PaperVersion, zone: Zone): string {
  const day = formatDate(dateInZone(new Date(takenAt), zone))
  return `${day} ${clockOf(takenAt, zone).time.replace(':', '.')}${takenBy ? ` · ${takenBy}` : ''}`
}
