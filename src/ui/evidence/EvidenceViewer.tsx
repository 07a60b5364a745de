import { Button, Group, Modal, Progress, Stack, Text } from '@mantine/core'
import { useHotkeys } from '@mantine/hooks'
import { IconChevronLeft, IconChevronRight } from '@tabler/icons-react'
import { useMutation } from '@tanstack/react-query'
import { useEffect, useState } from 'react'
import type { Evidence } from '../../contract/evidence.ts'
import { ErrorAlert } from '../shared/ErrorAlert.tsx'
import styles from './evidence.module.css'
import { useEvidenceBlob } from './evidence-blob.ts'
import { bytesText, viewOf } from './media.ts'
import { saveCopy } from './save-copy.ts'

/** Past this a file is saved and opened elsewhere: an office PC has 4 GB of memory. */
const SHOWN_MAX_BYTES = 500_000_000
const TEXT_SHOWN = 200_000

interface Props {
  readonly files: readonly Evidence[]
  /** Index of the file shown; null closes. */
  readonly at: number | null
  readonly onMove: (at: number | null) => void
}

function whyNotShown({ mediaType, size }: Evidence): string {
  if (size > SHOWN_MAX_BYTES) return 'Berkas ini terlalu besar untuk ditampilkan di sini.'
  if (mediaType === 'image/heic' || mediaType === 'image/heif')
    return 'Foto HEIC tidak bisa ditampilkan di sini dan tidak bisa dicetak pada Lembar Bukti. Berkas aslinya tetap tersimpan utuh; mintalah juga salinan JPEG-nya.'
  return 'Jenis berkas ini tidak bisa ditampilkan di sini.'
}

function TextView({ blob }: { blob: Blob }) {
  const [text, setText] = useState('')
  useEffect(() => {
    let stale = false
    void blob
      .slice(0, TEXT_SHOWN)
      .text()
      .then((read) => {
        if (!stale) setText(read)
      })
    return () => {
      stale = true
    }
  }, [blob])
  return (
    <pre>
      {text}
      {blob.size > TEXT_SHOWN && '\n… (hanya bagian awal yang ditampilkan)'}
    </pre>
  )
}

function Shown({ file }: { file: Evidence }) {
  const view = file.size > SHOWN_MAX_BYTES ? 'none' : viewOf(file.mediaType)
  const { blob, url, share, error } = useEvidenceBlob(view === 'none' ? null : file)
  const [broken, setBroken] = useState(false)
  if (error !== null) return <ErrorAlert error={error} />
  const body = () => {
    if (view === 'none' || broken)
      return (
        <Text c="dimmed" p="md" ta="center" maw={520}>
          {broken ? 'Isi berkas ini tidak bisa dibaca oleh penampil di sini.' : whyNotShown(file)} Gunakan
          «Simpan salinan», lalu buka dengan program lain.
        </Text>
      )
    if (!url || !blob)
      return <Progress w={260} value={share * 100} animated aria-label={`Membuka ${file.fileName}`} />
    const failed = () => setBroken(true)
    switch (view) {
      case 'image':
        return <img src={url} alt={file.capture.caption || file.fileName} onError={failed} />
      case 'video':
        // biome-ignore lint/a11y/useMediaCaption: evidence is shown as it was captured
        return <video src={url} controls onError={failed} />
      case 'audio':
        // biome-ignore lint/a11y/useMediaCaption: evidence is played as it was captured
        return <audio src={url} controls onError={failed} />
      case 'text':
        return <TextView blob={blob} />
    }
  }
  return <div className={styles.stage}>{body()}</div>
}

/** One file at a time, large; arrow keys go on. */
export function EvidenceViewer({ files, at, onMove }: Props) {
  const file = at === null ? undefined : files[at]
  const save = useMutation({ mutationFn: saveCopy })
  const move = (step: number) => {
    if (at !== null && files[at + step]) onMove(at + step)
  }
  useHotkeys([
    ['ArrowLeft', () => move(-1)],
    ['ArrowRight', () => move(1)],
  ])
  return (
    <Modal
      opened={file !== undefined}
      onClose={() => {
        save.reset()
        onMove(null)
      }}
      title={file?.fileName ?? ''}
      size={960}
    >
      {file && at !== null && (
        <Stack gap="sm">
          <Shown key={file.id} file={file} />
          {file.capture.caption && <Text>{file.capture.caption}</Text>}
          <Text size="xs" c="dimmed">
            {file.mediaType} · {bytesText(file.size)} · SHA-256{' '}
            <span className={styles.hash}>{file.sha256}</span>
          </Text>
          <ErrorAlert error={save.error} />
          <Group justify="space-between">
            <Group gap="xs">
              <Button
                variant="default"
                leftSection={<IconChevronLeft size={16} />}
                disabled={at === 0}
                onClick={() => move(-1)}
              >
                Sebelumnya
              </Button>
              <Button
                variant="default"
                rightSection={<IconChevronRight size={16} />}
                disabled={at === files.length - 1}
                onClick={() => move(1)}
              >
                Berikutnya
              </Button>
              <Text size="xs" c="dimmed">
                {at + 1} dari {files.length}
              </Text>
            </Group>
            <Button variant="default" loading={save.isPending} onClick={() => save.mutate(file)}>
              Simpan salinan
            </Button>
          </Group>
        </Stack>
      )}
    </Modal>
  )
}
