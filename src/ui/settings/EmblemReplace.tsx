import { Stack } from '@mantine/core'
import { notifications } from '@mantine/notifications'
import { useMutation, useQuery } from '@tanstack/react-query'
import { useEffect, useState } from 'react'
import type { FileToken } from '../../terms/ids.ts'
import { ask, office } from '../client.ts'
import { ErrorAlert } from '../shared/ErrorAlert.tsx'
import { FileDrop } from '../shared/FileDrop.tsx'
import { EMBLEM_EXTENSIONS, refuseEmblem } from './emblem-file.ts'

/** The kept emblem as a picture of this page, or null. */
export function useEmblemUrl(): string | null {
  const emblem = useQuery({
    queryKey: ['settings', 'emblem'],
    queryFn: () => ask(office.settings.emblem({})),
  })
  const [url, setUrl] = useState<string | null>(null)
  const { data } = emblem
  useEffect(() => {
    if (!data) return setUrl(null)
    const made = URL.createObjectURL(new Blob([new Uint8Array(data.bytes)], { type: data.mediaType }))
    setUrl(made)
    return () => URL.revokeObjectURL(made)
  }, [data])
  return url
}

/** Puts another emblem in place of the kept one, at once. */
export function EmblemReplace() {
  const replace = useMutation({
    mutationFn: (file: FileToken) => ask(office.settings.setEmblem({ file })),
    onSuccess: () => notifications.show({ color: 'green', message: 'Lambang diganti.' }),
  })
  return (
    <Stack gap="xs">
      <FileDrop
        label="Ganti lambang: letakkan gambarnya di sini"
        hint="PNG atau JPEG, paling besar 5 MB. Langsung berlaku untuk surat berikutnya."
        accept={EMBLEM_EXTENSIONS}
        refuse={(file) => {
          replace.reset()
          return refuseEmblem(file)
        }}
        onFiles={([given]) => given && replace.mutate(given.token)}
      />
      <ErrorAlert error={replace.error} />
    </Stack>
  )
}
