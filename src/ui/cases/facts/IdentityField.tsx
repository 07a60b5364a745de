import { Button, Group, SimpleGrid, Stack, Text, TextInput } from '@mantine/core'
import { useState } from 'react'
import { officialFromRegistry } from '../../../contract/office-official.ts'
import { Identity } from '../../../terms/person.ts'
import { ask, office } from '../../client.ts'
import { PersonPicker } from '../../shared/PersonPicker.tsx'

interface Props {
  readonly label: string
  readonly value: unknown
  readonly onChange: (who: Identity | null) => void
  readonly error?: string | undefined
}

/** A person outside the registry, a citizen for instance; `pelaksana` ranks him nowhere. */
function outsider(name: string, position: string): Identity | null {
  return (
    Identity.safeParse({
      personId: null,
      name: name.trim(),
      nip: null,
      kind: null,
      golongan: null,
      position: position.trim(),
      positionKind: 'pelaksana',
      functionalLevel: null,
      unitId: null,
      unitName: '',
    }).data ?? null
  )
}

/** Anybody who matters to the case: of the registry, so that conflicts of interest are found, or typed by name. */
export function IdentityField({ label, value, onChange, error }: Props) {
  const who = Identity.safeParse(value).data ?? null
  const [byHand, setByHand] = useState(who !== null && who.personId === null)
  const [name, setName] = useState(who?.name ?? '')
  const [position, setPosition] = useState(who?.position ?? '')
  const type = (nextName: string, nextPosition: string) => {
    setName(nextName)
    setPosition(nextPosition)
    onChange(outsider(nextName, nextPosition))
  }
  if (byHand)
    return (
      <Stack gap={6}>
        <SimpleGrid cols={2} spacing="sm">
          <TextInput
            label="Nama"
            withAsterisk
            value={name}
            error={error}
            onChange={(event) => type(event.currentTarget.value, position)}
          />
          <TextInput
            label="Jabatan atau keterangan"
            value={position}
            onChange={(event) => type(name, event.currentTarget.value)}
          />
        </SimpleGrid>
        <Group>
          <Button variant="subtle" size="compact-xs" px={0} onClick={() => setByHand(false)}>
            Cari di data pegawai
          </Button>
        </Group>
      </Stack>
    )
  return (
    <Stack gap={6}>
      <PersonPicker
        label={label}
        required
        value={null}
        error={error ?? null}
        onChange={(row) => {
          if (row)
            void ask(office.people.get({ id: row.id })).then((person) =>
              onChange(officialFromRegistry(person).identity),
            )
        }}
      />
      {who && (
        <Text size="sm">
          Dipilih: <b>{who.name}</b>, {[who.position, who.unitName].filter(Boolean).join(', ')}
        </Text>
      )}
      <Group>
        <Button
          variant="subtle"
          size="compact-xs"
          px={0}
          onClick={() => {
            setByHand(true)
            type('', '')
          }}
        >
          Bukan pegawai dalam data: ketik nama
        </Button>
      </Group>
    </Stack>
  )
}
