import { Alert, Button, Group, Text } from '@mantine/core'
import { useState } from 'react'
import type { FileToken } from '../../terms/ids.ts'
import { canBeShown, EMBLEM_EXTENSIONS, refuseEmblem } from '../settings/emblem-file.ts'
import { FileDrop } from '../shared/FileDrop.tsx'

/** An emblem the host has set aside, and the page's own picture of it. */
export interface GivenEmblem {
  readonly token: FileToken
  readonly name: string
  readonly url: string
}

interface Props {
  readonly emblem: GivenEmblem | null
  readonly onEmblem: (emblem: GivenEmblem | null) => void
}

/** Chooses the emblem before there is an office to keep it. */
export function EmblemChoice({ emblem, onEmblem }: Props) {
  const [broken, setBroken] = useState<string | null>(null)
  const replace = (next: GivenEmblem | null) => {
    if (emblem) URL.revokeObjectURL(emblem.url)
    onEmblem(next)
  }
  if (emblem)
    return (
      <Group gap="sm">
        <Text size="sm">
          Lambang: <b>{emblem.name}</b>
        </Text>
        <Button variant="default" size="compact-sm" onClick={() => replace(null)}>
          Ganti lambang
        </Button>
      </Group>
    )
  return (
    <>
      <FileDrop
        label="Letakkan gambar lambang daerah di sini (boleh menyusul)"
        hint="PNG atau JPEG, paling besar 5 MB."
        accept={EMBLEM_EXTENSIONS}
        refuse={(file) => {
          setBroken(null)
          return refuseEmblem(file)
        }}
        onFiles={async ([given], [file]) => {
          if (!given || !file) return
          const url = URL.createObjectURL(file)
          if (await canBeShown(url)) return replace({ token: given.token, name: given.name, url })
          URL.revokeObjectURL(url)
          setBroken(
            `«${given.name}» bukan gambar PNG atau JPEG yang utuh, jadi tidak dipakai. Simpan lambang sebagai PNG, lalu pilih lagi.`,
          )
        }}
      />
      {broken && (
        <Alert color="red" role="alert">
          {broken}
        </Alert>
      )}
    </>
  )
}
