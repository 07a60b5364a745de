import { Button, Group, Stack, Text } from '@mantine/core'
import { Dropzone } from '@mantine/dropzone'
import { IconUpload } from '@tabler/icons-react'
import { useEffect, useRef, useState } from 'react'
import type { GivenFile } from '../../contract/bridge.ts'
import { fail } from '../../terms/result.ts'
import { fileToken, OfficeError } from '../client.ts'
import { ErrorAlert } from './ErrorAlert.tsx'
import { pastedFiles } from './pasted-files.ts'

interface Props {
  /** What to drop here, as a sentence: `Letakkan tangkapan layar, foto, atau video di sini`. */
  readonly label: string
  readonly hint?: string
  readonly multiple?: boolean
  /** Extensions with a dot, for the file dialog; what is dropped or pasted is checked by the office. */
  readonly accept?: readonly string[]
  /** Also take pictures pasted anywhere on the page. */
  readonly paste?: boolean
  readonly disabled?: boolean
  /** Says why a file is not taken, before any of its bytes are read; null takes it. */
  readonly refuse?: (file: File) => string | null
  /** `files` are the page's own copies in the same order, for a preview. */
  readonly onFiles: (given: GivenFile[], files: File[]) => void
}

/** Takes files by drop, paste or choice and sets them aside with the host, one after the other. */
export function FileDrop(props: Props) {
  const { label, hint, multiple = false, accept, paste = false, disabled, refuse, onFiles } = props
  const openDialog = useRef<() => void>(null)
  const [busy, setBusy] = useState(false)
  const [error, setError] = useState<unknown>(null)

  const take = async (files: File[]) => {
    if (files.length === 0 || busy || disabled) return
    setBusy(true)
    setError(null)
    const given: GivenFile[] = []
    const taken: File[] = []
    for (const file of multiple ? files : files.slice(0, 1)) {
      const refusal = refuse?.(file)
      const answer = refusal ? fail('file-refused', refusal) : await fileToken(file)
      if (answer.ok) {
        given.push(answer.value)
        taken.push(file)
      } else setError(new OfficeError(answer.error))
    }
    setBusy(false)
    if (given.length > 0) onFiles(given, taken)
  }

  const latestTake = useRef(take)
  latestTake.current = take
  useEffect(() => {
    if (!paste) return
    const onPaste = (event: ClipboardEvent) => {
      const files = pastedFiles(event)
      if (files.length === 0) return // text goes to the field that has the focus
      event.preventDefault()
      void latestTake.current(files)
    }
    window.addEventListener('paste', onPaste)
    return () => window.removeEventListener('paste', onPaste)
  }, [paste])

  return (
    <Stack gap="xs">
      <Dropzone
        onDrop={(files) => void take(files)}
        openRef={openDialog}
        multiple={multiple}
        loading={busy}
        disabled={disabled ?? false}
        activateOnClick={false}
        activateOnKeyboard={false}
        enablePointerEvents
        p="sm"
        inputProps={{ 'aria-label': label, ...(accept ? { accept: accept.join(',') } : {}) }}
      >
        <Group gap="sm" wrap="nowrap">
          <IconUpload size={22} color="var(--mute)" aria-hidden />
          <Stack gap={0} flex={1}>
            <Text>{label}</Text>
            <Text size="xs" c="dimmed">
              {[hint, paste ? 'Bisa juga ditempel dengan Ctrl+V.' : null].filter(Boolean).join(' ')}
            </Text>
          </Stack>
          <Button variant="default" onClick={() => openDialog.current?.()} disabled={disabled || busy}>
            Pilih berkas
          </Button>
        </Group>
      </Dropzone>
      <ErrorAlert error={error} />
    </Stack>
  )
}
