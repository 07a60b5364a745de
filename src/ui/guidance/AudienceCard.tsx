import { Button, Card, Group, Menu, MultiSelect, Text, TextInput, Title } from '@mantine/core'
import { useMutation, useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { ATTENDANCE_LABEL, Attendance } from '../../contract/guidance.ts'
import type { NamedPerson } from '../../contract/intake.ts'
import { UnitId } from '../../terms/ids.ts'
import { ask, office } from '../client.ts'
import { PasteListDialog } from '../intake/PasteListDialog.tsx'
import { unitOptions } from '../people/unit-paths.ts'
import { ErrorAlert } from '../shared/ErrorAlert.tsx'
import { PersonPicker } from '../shared/PersonPicker.tsx'
import { AttendanceList } from './AttendanceList.tsx'
import { type Listed, marked, withPeople } from './guidance-form.ts'

interface Props {
  readonly people: readonly Listed[]
  readonly unitIds: readonly UnitId[]
  /** What somebody new on the list is marked with. */
  readonly usual: Attendance
  readonly error: string | null
  readonly onPeople: (people: readonly Listed[]) => void
  readonly onUnits: (unitIds: readonly UnitId[]) => void
}

/** Whom the event was meant for, and who was there: from units, from a pasted list, or one by one. */
export function AudienceCard({ people, unitIds, usual, error, onPeople, onUnits }: Props) {
  const [pasting, setPasting] = useState(false)
  const [text, setText] = useState('')
  const units = useQuery({ queryKey: ['people', 'units'], queryFn: () => ask(office.people.units({})) })
  const add = (more: readonly NamedPerson[]) => onPeople(withPeople(people, more, usual))
  const staff = useMutation({
    mutationFn: () => ask(office.guidance.staffOf({ unitIds: [...unitIds] })),
    onSuccess: add,
  })
  const wanted = text.trim().toLowerCase()
  const digits = wanted.replace(/\s/g, '')
  const shown = wanted
    ? people.filter(
        ({ fullName, nip, unitName }) =>
          `${fullName} ${unitName}`.toLowerCase().includes(wanted) || nip.includes(digits),
      )
    : people
  const told = people.filter(({ how }) => how !== 'absent').length
  const markShown = (how: Attendance) =>
    onPeople(marked(people, wanted ? new Set(shown.map(({ personId }) => personId)) : null, how))
  return (
    <Card component="section" aria-label="Sasaran dan daftar hadir">
      <Group justify="space-between" mb="xs">
        <Title order={3} c="dimmed">
          Daftar hadir ({people.length})
        </Title>
        {people.length > 0 && (
          <Text size="sm" c="dimmed" role="status">
            {told} diberi tahu · {people.length - told} belum
          </Text>
        )}
      </Group>
      <Group align="flex-end" gap="xs" wrap="nowrap" mb="xs">
        <MultiSelect
          label="Unit sasaran"
          placeholder={unitIds.length === 0 ? 'Pilih satu atau beberapa unit' : ''}
          searchable
          limit={100}
          flex={1}
          styles={{ pillsList: { maxHeight: 62, overflowY: 'auto' } }}
          data={unitOptions(units.data ?? [])}
          value={[...unitIds]}
          onChange={(ids) => onUnits(ids.map((id) => UnitId.parse(id)))}
        />
        <Button
          variant="default"
          disabled={unitIds.length === 0}
          loading={staff.isPending}
          onClick={() => staff.mutate()}
        >
          Masukkan pegawai unit
        </Button>
      </Group>
      <Group align="flex-end" gap="xs" wrap="nowrap" mb="xs">
        <div style={{ flex: 1 }}>
          <PersonPicker
            label="Tambah satu pegawai"
            value={null}
            exclude={people.map(({ personId }) => personId)}
            onChange={(row) => {
              if (row)
                add([{ personId: row.id, fullName: row.fullName, nip: row.nip, unitName: row.unitName }])
            }}
          />
        </div>
        <Button variant="default" onClick={() => setPasting(true)}>
          Tempel daftar NIP
        </Button>
      </Group>
      <ErrorAlert error={units.error ?? staff.error} />
      {error !== null && (
        <Text size="sm" c="red" role="alert">
          {error}
        </Text>
      )}
      {people.length === 0 ? (
        <Text c="dimmed" size="sm">
          Belum ada orang dalam daftar. Nama, jabatan, dan unit disimpan seperti keadaannya saat dicatat.
        </Text>
      ) : (
        <>
          <Group gap="xs" mb="xs" wrap="nowrap">
            <TextInput
              aria-label="Saring daftar hadir"
              placeholder="Saring nama, NIP, atau unit"
              size="xs"
              flex={1}
              value={text}
              onChange={(event) => setText(event.currentTarget.value)}
            />
            <Menu>
              <Menu.Target>
                <Button variant="default" size="xs" disabled={shown.length === 0}>
                  {wanted ? `Tandai ${shown.length} orang tersaring` : 'Tandai semua orang'}
                </Button>
              </Menu.Target>
              <Menu.Dropdown>
                {Attendance.options.map((how) => (
                  <Menu.Item key={how} onClick={() => markShown(how)}>
                    {ATTENDANCE_LABEL[how]}
                  </Menu.Item>
                ))}
              </Menu.Dropdown>
            </Menu>
          </Group>
          <AttendanceList
            people={shown}
            onMark={(personId, how) => onPeople(marked(people, new Set([personId]), how))}
            onRemove={(personId) => onPeople(people.filter((one) => one.personId !== personId))}
          />
        </>
      )}
      <PasteListDialog opened={pasting} onClose={() => setPasting(false)} onFound={add} />
    </Card>
  )
}
