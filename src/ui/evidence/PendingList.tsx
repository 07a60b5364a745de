import { ActionIcon, Text } from '@mantine/core'
import { IconX } from '@tabler/icons-react'
import { useEffect, useState } from 'react'
import type { FileToken } from '../../terms/ids.ts'
import styles from './evidence.module.css'
import { bytesText } from './media.ts'
import type { PendingFile } from './pending.ts'
import { KindIcon } from './Thumbnail.tsx'

interface Props {
  readonly files: readonly PendingFile[]
  readonly onRemove?: (token: FileToken) => void
}

function Picture({ file }: { file: File }) {
  const [url, setUrl] = useState<string | null>(null)
  useEffect(() => {
    if (!/^image\/(jpeg|png|webp|gif)$/.test(file.type)) return
    const made = URL.createObjectURL(file)
    setUrl(made)
    return () => URL.revokeObjectURL(made)
  }, [file])
  return (
    <span className={styles.thumb}>
      {url ? <img src={url} alt="" /> : <KindIcon mediaType={file.type} />}
    </span>
  )
}

/** Files waiting to be saved; any of them can still be taken out. */
export function PendingList({ files, onRemove }: Props) {
  return (
    <div>
      {files.map(({ token, name, size, file }) => (
        <div key={token} className={styles.row}>
          <Picture file={file} />
          <div className={styles.text}>
            <div className={styles.name} title={name}>
              {name}
            </div>
            <Text size="xs" c="dimmed">
              {bytesText(size)} · belum disimpan
            </Text>
          </div>
          {onRemove && (
            <ActionIcon
              variant="subtle"
              color="gray"
              aria-label={`Keluarkan ${name}`}
              onClick={() => onRemove(token)}
            >
              <IconX size={16} />
            </ActionIcon>
          )}
        </div>
      ))}
    </div>
  )
}
