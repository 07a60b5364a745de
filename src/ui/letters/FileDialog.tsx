import { Button, Group, Modal, Stack, Text } from '@mantine/core'
import { useMutation } from '@tanstack/react-query'
import type { ReactNode } from 'react'
import type { FileToken } from '../../terms/ids.ts'
import { ErrorAlert } from '../shared/ErrorAlert.tsx'
import { FileDrop } from '../shared/FileDrop.tsx'

interface Props {
  readonly title: string
  readonly drop: string
  readonly accept: readonly string[]
  readonly children?: ReactNode
  readonly take: (file: FileToken) => Promise<unknown>
  readonly onClose: () => void
}

/** Asks for one file and hands it over at once. */
export function FileDialog({ title, drop, accept, children, take, onClose }: Props) {
  const act = useMutation({ mutationFn: take, onSuccess: onClose })
  return (
    <Modal opened onClose={onClose} title={title} size="lg">
      <Stack gap="sm">
        {children !== undefined && <Text size="sm">{children}</Text>}
        <FileDrop
          label={drop}
          accept={accept}
          disabled={act.isPending}
          onFiles={([file]) => file && act.mutate(file.token)}
        />
        <ErrorAlert error={act.error} />
        <Group justify="flex-end">
          <Button variant="default" onClick={onClose}>
            Batal
          </Button>
        </Group>
      </Stack>
    </Modal>
  )
}
