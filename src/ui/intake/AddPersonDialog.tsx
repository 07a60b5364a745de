import { Select, SimpleGrid, TextInput } from '@mantine/core'
import { useMutation, useQuery } from '@tanstack/react-query'
import { useEffect, useState } from 'react'
import type { NamedPerson } from '../../contract/intake.ts'
import { PersonInput } from '../../contract/people.ts'
import { formatPangkat, Golongan } from '../../terms/golongan.ts'
import { UnitId } from '../../terms/ids.ts'
import { NIP_PROBLEM_TEXT, readNip } from '../../terms/nip.ts'
import {
  FunctionalLevel,
  PERSON_KIND_LABEL,
  PersonKind,
  POSITION_KIND_LABEL,
  PositionKind,
} from '../../terms/person.ts'
import type { PlainDate } from '../../terms/plain-date.ts'
import { ask, office } from '../client.ts'
import { ConfirmDialog } from '../shared/ConfirmDialog.tsx'
import { failureField, failureText } from '../shared/failure-text.ts'

interface Props {
  readonly opened: boolean
  readonly today: PlainDate
  readonly onClose: () => void
  readonly onAdded: (person: NamedPerson) => void
}

interface Typed {
  readonly nip: string
  readonly name: string
  readonly titleBefore: string
  readonly titleAfter: string
  readonly kind: PersonKind
  readonly golongan: Golongan | null
  readonly position: string
  readonly positionKind: PositionKind
  readonly functionalLevel: FunctionalLevel | null
  readonly unitId: UnitId | null
}

const EMPTY: Typed = {
  nip: '',
  name: '',
  titleBefore: '',
  titleAfter: '',
  kind: 'pns',
  golongan: null,
  position: '',
  positionKind: 'pelaksana',
  functionalLevel: null,
  unitId: null,
}

/** Adds somebody the registry lacks, without leaving the report. */
export function AddPersonDialog({ opened, today, onClose, onAdded }: Props) {
  const [typed, setTyped] = useState(EMPTY)
  const [errors, setErrors] = useState<Readonly<Record<string, string>>>({})
  const units = useQuery({
    queryKey: ['people', 'units'],
    queryFn: () => ask(office.people.units({})),
    enabled: opened,
  })
  const change = (part: Partial<typeof EMPTY>) => setTyped((before) => ({ ...before, ...part }))
  const create = useMutation({
    mutationFn: async (person: PersonInput) => {
      const { id } = await ask(office.people.create(person))
      return ask(office.people.get({ id }))
    },
    onSuccess: ({ id, fullName, nip, unitName }) => {
      onAdded({ personId: id, fullName, nip, unitName })
      onClose()
    },
    onError: (error) => {
      const field = failureField(error)
      if (field) setErrors({ [field]: failureText(error) })
    },
  })
  // biome-ignore lint/correctness/useExhaustiveDependencies: each opening starts with an empty form
  useEffect(() => {
    if (!opened) return
    setTyped(EMPTY)
    setErrors({})
    create.reset()
  }, [opened])

  const submit = () => {
    const nip = readNip(typed.nip, today)
    if ('problem' in nip) {
      setErrors({ nip: NIP_PROBLEM_TEXT[nip.problem] })
      return
    }
    const person = PersonInput.safeParse({
      ...typed,
      nip: nip.nip,
      functionalLevel: typed.positionKind === 'fungsional' ? typed.functionalLevel : null,
      echelon: '',
      active: true,
    })
    if (!person.success) {
      setErrors(
        Object.fromEntries(person.error.issues.map(({ path, message }) => [String(path[0]), message])),
      )
      return
    }
    setErrors({})
    create.mutate(person.data)
  }

  return (
    <ConfirmDialog
      opened={opened}
      title="Tambah pegawai ke daftar?"
      confirm="Tambah pegawai"
      size="lg"
      busy={create.isPending}
      error={create.error && !failureField(create.error) ? create.error : null}
      onConfirm={submit}
      onClose={onClose}
    >
      <SimpleGrid cols={2} spacing="sm" verticalSpacing="xs">
        <TextInput
          label="NIP"
          required
          data-autofocus
          value={typed.nip}
          error={errors.nip}
          onChange={(event) => {
            const raw = event.currentTarget.value
            const read = readNip(raw, today)
            change({ nip: raw, ...('parts' in read ? { kind: read.parts.kind } : {}) })
          }}
        />
        <Select
          label="Status"
          required
          allowDeselect={false}
          data={PersonKind.options.map((value) => ({ value, label: PERSON_KIND_LABEL[value] }))}
          value={typed.kind}
          onChange={(kind) => kind && change({ kind })}
        />
        <TextInput
          label="Nama tanpa gelar"
          required
          maxLength={200}
          value={typed.name}
          error={errors.name}
          onChange={(event) => change({ name: event.currentTarget.value })}
        />
        <SimpleGrid cols={2} spacing="xs">
          <TextInput
            label="Gelar depan"
            maxLength={60}
            value={typed.titleBefore}
            onChange={(event) => change({ titleBefore: event.currentTarget.value })}
          />
          <TextInput
            label="Gelar belakang"
            maxLength={100}
            value={typed.titleAfter}
            onChange={(event) => change({ titleAfter: event.currentTarget.value })}
          />
        </SimpleGrid>
        <Select
          label="Pangkat, golongan"
          clearable
          searchable
          data={Golongan.options.map((value) => ({ value, label: formatPangkat(value) }))}
          value={typed.golongan}
          onChange={(golongan) => change({ golongan })}
        />
        <TextInput
          label="Jabatan"
          maxLength={300}
          value={typed.position}
          error={errors.position}
          onChange={(event) => change({ position: event.currentTarget.value })}
        />
        <Select
          label="Jenis jabatan"
          required
          allowDeselect={false}
          data={PositionKind.options.map((value) => ({ value, label: POSITION_KIND_LABEL[value] }))}
          value={typed.positionKind}
          onChange={(positionKind) => positionKind && change({ positionKind })}
        />
        <Select
          label="Jenjang fungsional"
          clearable
          disabled={typed.positionKind !== 'fungsional'}
          data={FunctionalLevel.options.map((value) => ({ value, label: value.replace('-', ' ') }))}
          value={typed.functionalLevel}
          onChange={(functionalLevel) => change({ functionalLevel })}
        />
      </SimpleGrid>
      <Select
        label="Unit kerja"
        clearable
        searchable
        limit={50}
        data={(units.data ?? []).map(({ id, name }) => ({ value: id, label: name }))}
        value={typed.unitId}
        error={errors.unitId}
        onChange={(id) => change({ unitId: id === null ? null : UnitId.parse(id) })}
      />
    </ConfirmDialog>
  )
}
