import { Button, Checkbox, Group, Select, SimpleGrid, Stack, TextInput } from '@mantine/core'
import { useForm } from '@mantine/form'
import { useQuery } from '@tanstack/react-query'
import { useEffect } from 'react'
import type { PersonInput } from '../../contract/people.ts'
import { formatPangkat, Golongan } from '../../terms/golongan.ts'
import {
  FunctionalLevel,
  PERSON_KIND_LABEL,
  PersonKind,
  POSITION_KIND_LABEL,
  PositionKind,
} from '../../terms/person.ts'
import type { PlainDate } from '../../terms/plain-date.ts'
import { ask, office } from '../client.ts'
import { ErrorAlert } from '../shared/ErrorAlert.tsx'
import { failureField, failureText } from '../shared/failure-text.ts'
import { checkValues, inputOf, type PersonValues } from './person-form.ts'
import { unitOptions } from './unit-paths.ts'

interface Props {
  readonly initial: PersonValues
  readonly today: PlainDate
  readonly submit: string
  readonly busy: boolean
  /** The failure of the last try; what was typed stays. */
  readonly error: unknown
  readonly onSubmit: (person: PersonInput) => void
  readonly onCancel: () => void
}

/** Details of one person, for adding and for correcting. */
export function PersonForm({ initial, today, submit, busy, error, onSubmit, onCancel }: Props) {
  const form = useForm<PersonValues>({
    initialValues: initial,
    validate: (values) => checkValues(values, today),
  })
  const units = useQuery({ queryKey: ['people', 'units'], queryFn: () => ask(office.people.units({})) })
  const field = failureField(error)?.replace(/^person\./, '') ?? null
  const isFieldError = field !== null && field in initial
  const { setFieldError } = form
  useEffect(() => {
    if (isFieldError && field) setFieldError(field, failureText(error))
  }, [error, field, isFieldError, setFieldError])
  return (
    <form
      noValidate
      onSubmit={form.onSubmit((values) => {
        const person = inputOf(values, today)
        if (person) onSubmit(person)
      })}
    >
      <Stack gap="sm">
        <SimpleGrid cols={2}>
          <TextInput
            label="NIP"
            description="18 angka; spasi boleh"
            required
            inputMode="numeric"
            {...form.getInputProps('nip')}
          />
          <Select
            label="Status pegawai"
            description="PPPK dan PPPK paruh waktu punya aturan sendiri"
            allowDeselect={false}
            data={PersonKind.options.map((value) => ({ value, label: PERSON_KIND_LABEL[value] }))}
            {...form.getInputProps('kind')}
          />
        </SimpleGrid>
        <Group grow align="flex-start">
          <TextInput label="Gelar depan" {...form.getInputProps('titleBefore')} />
          <TextInput label="Nama tanpa gelar" required {...form.getInputProps('name')} />
          <TextInput label="Gelar belakang" {...form.getInputProps('titleAfter')} />
        </Group>
        <SimpleGrid cols={2}>
          <Select
            label="Golongan"
            searchable
            clearable
            data={Golongan.options.map((value) => ({ value, label: formatPangkat(value) }))}
            {...form.getInputProps('golongan')}
          />
          <TextInput label="Jabatan" {...form.getInputProps('position')} />
          <Select
            label="Jenis jabatan"
            allowDeselect={false}
            data={PositionKind.options
              .filter((value) => value !== 'kepala-daerah')
              .map((value) => ({ value, label: POSITION_KIND_LABEL[value] }))}
            {...form.getInputProps('positionKind')}
          />
          {form.values.positionKind === 'fungsional' ? (
            <Select
              label="Jenjang fungsional"
              clearable
              data={FunctionalLevel.options.map((value) => ({ value, label: value.replace('-', ' ') }))}
              {...form.getInputProps('functionalLevel')}
            />
          ) : (
            <TextInput
              label="Eselon"
              placeholder="misalnya III.b; kosong bila tidak ada"
              {...form.getInputProps('echelon')}
            />
          )}
          <Select
            label="Unit kerja"
            searchable
            clearable
            limit={100}
            nothingFoundMessage="Unit tidak ditemukan; tambahkan di halaman Unit kerja"
            data={unitOptions(units.data ?? [])}
            {...form.getInputProps('unitId')}
          />
          <Checkbox
            mt={30}
            label="Masih tercatat di pemerintah daerah ini (hapus centang bila pindah keluar)"
            {...form.getInputProps('active', { type: 'checkbox' })}
          />
        </SimpleGrid>
        {!isFieldError && <ErrorAlert error={error} />}
        <Group justify="flex-end" gap="xs">
          <Button variant="default" onClick={onCancel} disabled={busy}>
            Batal
          </Button>
          <Button type="submit" loading={busy}>
            {submit}
          </Button>
        </Group>
      </Stack>
    </form>
  )
}
