import { ActionIcon, Menu, Text } from '@mantine/core'
import { IconDots } from '@tabler/icons-react'
import { useMutation } from '@tanstack/react-query'
import type { Evidence } from '../../contract/evidence.ts'
import type { Zone } from '../../terms/clock.ts'
import { formatShortDate } from '../../terms/plain-date.ts'
import { ask, office } from '../client.ts'
import { failureText } from '../shared/failure-text.ts'
import { clockOf } from './capture-time.ts'
import styles from './evidence.module.css'
import { bytesText } from './media.ts'
import { saveCopy } from './save-copy.ts'
import { Thumbnail } from './Thumbnail.tsx'

const OWNER_TEXT: Record<Evidence['owner']['kind'], string> = {
  report: 'laporan',
  case: 'kasus',
  scan: 'pindaian surat',
  proof: 'bukti penyampaian',
  guidance: 'bukti pembinaan umum',
  incoming: 'pindaian surat masuk',
  basket: 'keranjang pindaian',
}

interface Props {
  readonly evidence: Evidence
  readonly zone: Zone
  readonly onOpen: () => void
  readonly onEdit: () => void
}

/** `2 Okt 2026 08.14`: when it was captured, else when it was added. */
function whenText({ capture, addedAt }: Evidence, zone: Zone): string {
  const { date, time } = clockOf(capture.capturedAt ?? addedAt, zone)
  return `${capture.capturedAt ? '' : 'ditambahkan '}${formatShortDate(date)} ${time.replace(':', '.')}`
}

export function EvidenceRow({ evidence, zone, onOpen, onEdit }: Props) {
  const verify = useMutation({ mutationFn: () => ask(office.evidence.verify({ id: evidence.id })) })
  const save = useMutation({ mutationFn: () => saveCopy(evidence) })
  const { capture } = evidence
  const error = verify.error ?? save.error
  return (
    <div className={styles.row}>
      <Thumbnail evidence={evidence} onOpen={onOpen} />
      <div className={styles.text}>
        <div className={styles.name} title={evidence.fileName}>
          {capture.caption || evidence.fileName}
        </div>
        {capture.caption && (
          <Text size="xs" c="dimmed" truncate title={evidence.fileName}>
            {evidence.fileName}
          </Text>
        )}
        <Text size="xs" c="dimmed">
          {[whenText(evidence, zone), capture.capturedBy, capture.sourceDevice].filter(Boolean).join(' · ')}
        </Text>
        <Text size="xs" c="dimmed" title={`SHA-256 ${evidence.sha256}`} aria-live="polite">
          {OWNER_TEXT[evidence.owner.kind]} · {bytesText(evidence.size)} · SHA-256{' '}
          {evidence.sha256.slice(0, 8)}… {verify.isPending && 'memeriksa …'}
          {verify.data?.intact === true && (
            <Text span inherit c="var(--green)" fw={600}>
              utuh
            </Text>
          )}
          {verify.data?.intact === false && (
            <Text span inherit c="red" fw={600}>
              BERUBAH ATAU HILANG
            </Text>
          )}
        </Text>
        {error !== null && (
          <Text size="xs" c="red" role="alert">
            {failureText(error)}
          </Text>
        )}
      </div>
      <Menu position="bottom-end">
        <Menu.Target>
          <ActionIcon variant="subtle" color="gray" aria-label={`Tindakan untuk ${evidence.fileName}`}>
            <IconDots size={16} />
          </ActionIcon>
        </Menu.Target>
        <Menu.Dropdown>
          <Menu.Item onClick={onOpen}>Lihat</Menu.Item>
          <Menu.Item onClick={onEdit}>Ubah keterangan</Menu.Item>
          <Menu.Item onClick={() => verify.mutate()}>Periksa keutuhan</Menu.Item>
          <Menu.Item onClick={() => save.mutate()}>Simpan salinan</Menu.Item>
        </Menu.Dropdown>
      </Menu>
    </div>
  )
}
