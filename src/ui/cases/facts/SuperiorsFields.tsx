import { ActionIcon, Button, Card, Group, Select, Stack, Text } from '@mantine/core'
import { IconArrowDown, IconArrowUp, IconX } from '@tabler/icons-react'
import { useQuery } from '@tanstack/react-query'
import { useEffect, useRef, useState } from 'react'
import { officialFromRegistry } from '../../../contract/office-official.ts'
import type { OfficeOfficial } from '../../../contract/settings.ts'
import { ACTING_LABEL, Acting, Official } from '../../../terms/person.ts'
import { ask, office } from '../../client.ts'
import { MissingParentNote } from '../../people/MissingParentNote.tsx'
import { insertByRank } from '../../people/superior-order.ts'
import { ErrorAlert } from '../../shared/ErrorAlert.tsx'
import { OfficialPicker } from '../../shared/OfficialPicker.tsx'
import { PersonPicker } from '../../shared/PersonPicker.tsx'
import type { FormPart } from './form-part.ts'
import { errorAt } from './validate.ts'

function fromSettings(official: OfficeOfficial, unitName: string): Official {
  const { name, nip, golongan, position, positionKind, acting } = official
  return {
    identity: {
      personId: null,
      name,
      nip,
      kind: null,
      golongan,
      position,
      positionKind,
      functionalLevel: null,
      unitId: null,
      unitName,
    },
    acting,
  }
}

/** The chain upward for this case: proposed by the registry, put right and confirmed by the clerk. */
export function SuperiorsFields({ values, errors, change, view, today }: FormPart) {
  const chain = Official.array().safeParse(values.chain).data ?? []
  const setChain = (next: readonly Official[]) => change({ chain: next })
  const personId = view.person.now.personId
  const proposed = useQuery({
    queryKey: ['people', 'superiors', personId],
    queryFn: () => (personId ? ask(office.people.proposeSuperiors({ id: personId })) : []),
  })
  const settings = useQuery({ queryKey: ['settings'], queryFn: () => ask(office.settings.get({})) })
  const [adding, setAdding] = useState<Official | null>(null)
  const [byHand, setByHand] = useState(false)
  const [round, setRound] = useState(0)
  const officials = (settings.data?.profile.officials ?? []).map((one) =>
    fromSettings(one, one.role === 'kepala-daerah' ? '' : (settings.data?.profile.name ?? '')),
  )
  const move = (index: number, by: -1 | 1) => {
    const next = [...chain]
    const [taken] = next.splice(index, 1)
    if (taken) next.splice(index + by, 0, taken)
    setChain(next)
  }
  const add = (official: Official) => {
    setChain(insertByRank(chain, official))
    setAdding(null)
    setByHand(false)
    setRound(round + 1)
  }
  // The proposal stands there at once when nothing was confirmed yet; it is the clerk who confirms it by saving.
  const untouched = useRef(chain.length === 0)
  const fill = useRef(setChain)
  fill.current = setChain
  useEffect(() => {
    if (!untouched.current || !proposed.data) return
    untouched.current = false
    fill.current(proposed.data)
  }, [proposed.data])
  return (
    <Stack gap="sm">
      <Text size="sm" c="dimmed">
        Mulai dari atasan langsung, lalu setiap atasan di atasnya sampai pejabat yang berwenang menghukum.
        Data ini disimpan seperti adanya hari ini.
      </Text>
      <MissingParentNote unitId={view.person.now.unitId} inForm />
      {chain.map((official, index) => (
        <Card key={`${official.identity.nip ?? official.identity.name}-${official.identity.position}`} p="xs">
          <Group wrap="nowrap" gap="xs" align="center">
            <Stack gap={0} flex={1}>
              <Text size="sm" fw={600}>
                {index + 1}. {official.identity.name}
              </Text>
              <Text size="xs" c="dimmed">
                {[official.identity.position, official.identity.unitName].filter(Boolean).join(', ')}
              </Text>
            </Stack>
            <Select
              aria-label={`Plt./Plh. untuk ${official.identity.name}`}
              placeholder="Definitif"
              clearable
              w={110}
              size="xs"
              data={Acting.options.map((value) => ({ value, label: ACTING_LABEL[value] }))}
              value={official.acting}
              onChange={(acting) =>
                setChain(chain.map((one, at) => (at === index ? { ...one, acting } : one)))
              }
            />
            <ActionIcon
              variant="subtle"
              aria-label="Naikkan urutan"
              disabled={index === 0}
              onClick={() => move(index, -1)}
            >
              <IconArrowUp size={16} />
            </ActionIcon>
            <ActionIcon
              variant="subtle"
              aria-label="Turunkan urutan"
              disabled={index === chain.length - 1}
              onClick={() => move(index, 1)}
            >
              <IconArrowDown size={16} />
            </ActionIcon>
            <ActionIcon
              variant="subtle"
              color="red"
              aria-label={`Keluarkan ${official.identity.name}`}
              onClick={() => setChain(chain.filter((_, at) => at !== index))}
            >
              <IconX size={16} />
            </ActionIcon>
          </Group>
        </Card>
      ))}
      {errorAt(errors, 'chain') && (
        <Text size="xs" c="var(--red)">
          {errorAt(errors, 'chain')}
        </Text>
      )}
      <PersonPicker
        key={`person-${round}`}
        label="Tambah dari data pegawai"
        value={null}
        onChange={(row) => {
          if (row)
            void ask(office.people.get({ id: row.id })).then((person) => add(officialFromRegistry(person)))
        }}
      />
      <Group gap="xs">
        {!byHand && (
          <Button variant="default" size="xs" onClick={() => setByHand(true)}>
            Tambah pejabat di luar data pegawai
          </Button>
        )}
        {(proposed.data?.length ?? 0) > 0 && (
          <Button variant="default" size="xs" onClick={() => setChain(proposed.data ?? [])}>
            Kembalikan usulan dari data pegawai
          </Button>
        )}
      </Group>
      {byHand && (
        <>
          <OfficialPicker
            key={`official-${round}`}
            label="Pejabat di luar data pegawai"
            choices={officials}
            value={adding}
            onChange={setAdding}
            today={today}
          />
          <Button
            variant="default"
            size="xs"
            disabled={adding === null}
            onClick={() => adding && add(adding)}
          >
            Tambahkan ke rantai
          </Button>
        </>
      )}
      <ErrorAlert error={proposed.error ?? settings.error} />
    </Stack>
  )
}
