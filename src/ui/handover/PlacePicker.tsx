import { Button, Group, Radio, Stack, Text, TextInput } from '@mantine/core'
import { useMutation, useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import type { Folder } from '../../contract/desktop.ts'
import { ask, host } from '../client.ts'
import { ErrorAlert } from '../shared/ErrorAlert.tsx'
import { sizeText } from './size-text.ts'

interface Props {
  readonly place: Folder | null
  readonly onPick: (place: Folder | null) => void
}

/** The removable drives found, or a folder chosen by dialog (typed as a path where a browser cannot choose one). */
export function PlacePicker({ place, onPick }: Props) {
  const [path, setPath] = useState('')
  const capabilities = useQuery({
    queryKey: ['desktop', 'capabilities'],
    queryFn: () => ask(host.desktop.capabilities({})),
  })
  const drives = useQuery({ queryKey: ['desktop', 'drives'], queryFn: () => ask(host.desktop.drives({})) })
  const pick = useMutation({
    mutationFn: () => ask(host.desktop.pickFolder({ title: 'Pilih folder tujuan' })),
    onSuccess: (folder) => folder && onPick(folder),
  })
  const use = useMutation({ mutationFn: () => ask(host.desktop.folderAt({ path })), onSuccess: onPick })
  const found = drives.data ?? []
  const other = place && !found.some(({ token }) => token === place.token) ? place : null
  return (
    <Stack gap="xs">
      <Radio.Group
        label="Tujuan"
        value={place?.token ?? ''}
        onChange={(token) => onPick(found.find((drive) => drive.token === token) ?? place)}
      >
        <Stack gap={6} mt={6}>
          {[...found, ...(other ? [other] : [])].map((drive) => (
            <Radio
              key={drive.token}
              value={drive.token}
              label={`${drive.label}${drive.bytesFree === null ? '' : ` · sisa ${sizeText(drive.bytesFree)}`}`}
            />
          ))}
          {found.length === 0 && !other && (
            <Text size="xs" c="dimmed">
              Tidak ada stik yang ditemukan. Colokkan stik lalu cari lagi, atau pilih folder.
            </Text>
          )}
        </Stack>
      </Radio.Group>
      <Group gap="xs">
        <Button
          variant="default"
          size="compact-sm"
          loading={drives.isFetching}
          onClick={() => drives.refetch()}
        >
          Cari stik lagi
        </Button>
        {capabilities.data?.pickFolder && (
          <Button variant="default" size="compact-sm" onClick={() => pick.mutate()}>
            Pilih folder
          </Button>
        )}
      </Group>
      {capabilities.data && !capabilities.data.pickFolder && (
        <form
          onSubmit={(event) => {
            event.preventDefault()
            use.mutate()
          }}
        >
          <Group gap="xs" align="flex-end">
            <TextInput
              flex={1}
              label="Atau folder di komputer ini"
              value={path}
              onChange={(event) => setPath(event.currentTarget.value)}
            />
            <Button type="submit" variant="default" disabled={path.trim() === ''}>
              Pakai folder
            </Button>
          </Group>
        </form>
      )}
      <ErrorAlert error={drives.error ?? pick.error ?? use.error} />
    </Stack>
  )
}
