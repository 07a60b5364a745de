import { Checkbox, Group, Select, Text, TextInput } from '@mantine/core'
import { useMutation, useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import type { PersonRow, Unit } from '../../contract/people.ts'
import { type PersonId, UnitId } from '../../terms/ids.ts'
import type { WorkWeek } from '../../terms/work-calendar.ts'
import { ask, office } from '../client.ts'
import { ConfirmDialog } from '../shared/ConfirmDialog.tsx'
import { failureField, failureText } from '../shared/failure-text.ts'
import { PersonPicker } from '../shared/PersonPicker.tsx'
import { unitOptions } from './unit-paths.ts'

const WEEKS = [
  { value: 'null', label: 'Mengikuti kantor' },
  { value: '5', label: 'Lima hari: Senin sampai Jumat' },
  { value: '6', label: 'Enam hari: Senin sampai Sabtu' },
]

interface Props {
  /** Null: a new unit. */
  readonly unit: Unit | null
  readonly units: readonly Unit[]
  readonly onClose: () => void
}

/** Name, place in the tree, head and whether its people are our own staff. */
export function UnitDialog({ unit, units, onClose }: Props) {
  const [name, setName] = useState(unit?.name ?? '')
  const [parentId, setParentId] = useState<string | null>(unit?.parentId ?? null)
  const [own, setOwn] = useState(unit?.own ?? false)
  const [week, setWeek] = useState<WorkWeek | null>(unit?.weekDays ?? null)
  const [picked, setPicked] = useState<PersonRow | null | undefined>(undefined)
  const known = useQuery({
    queryKey: ['people', 'get', unit?.headPersonId],
    queryFn: () => (unit?.headPersonId ? ask(office.people.get({ id: unit.headPersonId })) : null),
    enabled: Boolean(unit?.headPersonId),
  })
  const head: PersonRow | null =
    picked !== undefined ? picked : known.data ? { ...known.data, openCases: 0 } : null
  const save = useMutation({
    mutationFn: async () => {
      const place = parentId ? UnitId.parse(parentId) : null
      if (!unit) return void (await ask(office.people.createUnit({ name, parentId: place, own })))
      const headPersonId: PersonId | null = picked === undefined ? unit.headPersonId : (picked?.id ?? null)
      await ask(
        office.people.updateUnit({ id: unit.id, name, parentId: place, headPersonId, own, weekDays: week }),
      )
    },
    onSuccess: onClose,
  })
  const field = failureField(save.error)
  const at = (wanted: string) => (field === wanted ? failureText(save.error) : null)
  return (
    <ConfirmDialog
      opened
      title={unit ? `Ubah unit ${unit.name}?` : 'Tambah unit kerja?'}
      confirm={unit ? 'Simpan unit' : 'Tambah unit'}
      busy={save.isPending}
      disabled={name.trim() === ''}
      error={field === 'name' || field === 'parentId' ? null : save.error}
      onConfirm={() => save.mutate()}
      onClose={onClose}
    >
      <TextInput
        label="Nama unit"
        required
        value={name}
        error={at('name')}
        onChange={(event) => setName(event.currentTarget.value)}
      />
      <Select
        label="Unit induk"
        placeholder="Tidak ada (perangkat daerah)"
        searchable
        clearable
        limit={100}
        error={at('parentId')}
        data={unitOptions(units.filter(({ id }) => id !== unit?.id))}
        value={parentId}
        onChange={setParentId}
      />
      {unit && (
        <PersonPicker
          label="Kepala unit"
          description={
            unit.headConfirmed || !unit.headPersonId
              ? 'Kosongkan untuk meminta usulan lagi dari data pegawai'
              : 'Ini usulan dari data pegawai; menyimpan berarti mengonfirmasinya'
          }
          value={head}
          onChange={setPicked}
        />
      )}
      {unit && (
        <Select
          label="Hari kerja"
          description="Sekolah dan puskesmas sering bekerja enam hari; tenggat pegawainya dihitung dengan hari Sabtu"
          allowDeselect={false}
          data={WEEKS}
          value={String(week)}
          onChange={(value) => setWeek(value === '5' ? 5 : value === '6' ? 6 : null)}
        />
      )}
      <Group>
        <Checkbox
          label="Bagian dari kantor kita sendiri"
          checked={own}
          onChange={(event) => setOwn(event.currentTarget.checked)}
        />
      </Group>
      <Text size="xs" c="dimmed">
        Pegawai unit kantor kita (dan unit di bawahnya) ditangani sepenuhnya oleh kantor ini; pegawai unit
        lain diklarifikasi dan direkomendasikan.
      </Text>
    </ConfirmDialog>
  )
}
