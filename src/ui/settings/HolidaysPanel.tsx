import { Button, Card, Group, Stack, Table, Text, TextInput } from '@mantine/core'
import { useMutation } from '@tanstack/react-query'
import { useState } from 'react'
import type { LocalHoliday } from '../../contract/settings.ts'
import type { PlainDate } from '../../terms/plain-date.ts'
import { ask, OfficeError, office } from '../client.ts'
import { DateField } from '../shared/DateField.tsx'
import { DateText } from '../shared/DateText.tsx'
import { ErrorAlert } from '../shared/ErrorAlert.tsx'

/** Days off of the region; every deadline that has not passed is counted with them. */
export function HolidaysPanel({ holidays }: { holidays: readonly LocalHoliday[] }) {
  const [date, setDate] = useState<PlainDate | null>(null)
  const [name, setName] = useState('')
  const add = useMutation({
    mutationFn: async () => {
      if (!date || name.trim() === '')
        throw new OfficeError({ code: 'input', message: 'Isi tanggal dan nama hari liburnya.' })
      await ask(office.settings.addLocalHoliday({ date, name }))
    },
    onSuccess: () => {
      setDate(null)
      setName('')
    },
  })
  const remove = useMutation({
    mutationFn: (day: PlainDate) => ask(office.settings.removeLocalHoliday({ date: day })),
  })
  return (
    <Card>
      <Stack gap="sm">
        <Text size="sm" c="dimmed">
          Libur yang hanya berlaku di daerah ini, misalnya hari jadi daerah atau hari pemungutan suara. Libur
          nasional sudah termasuk dan tidak perlu ditulis.
        </Text>
        <form
          onSubmit={(event) => {
            event.preventDefault()
            add.mutate()
          }}
        >
          <Group align="flex-start" gap="sm">
            <DateField label="Tanggal libur" value={date} onChange={setDate} w={220} />
            <TextInput
              label="Nama hari libur"
              placeholder="Hari Jadi Kota Rimba Raya"
              value={name}
              onChange={(event) => setName(event.currentTarget.value)}
              flex={1}
            />
            <Button type="submit" mt={22} loading={add.isPending}>
              Tambah libur
            </Button>
          </Group>
        </form>
        <ErrorAlert error={add.error ?? remove.error} />
        {holidays.length === 0 ? (
          <Text c="dimmed">Belum ada libur daerah.</Text>
        ) : (
          <Table>
            <Table.Thead>
              <Table.Tr>
                <Table.Th w={260}>Tanggal</Table.Th>
                <Table.Th>Nama</Table.Th>
                <Table.Th w={100} />
              </Table.Tr>
            </Table.Thead>
            <Table.Tbody>
              {holidays.map((holiday) => (
                <Table.Tr key={holiday.date}>
                  <Table.Td>
                    <DateText date={holiday.date} style="long" />
                  </Table.Td>
                  <Table.Td>{holiday.name}</Table.Td>
                  <Table.Td>
                    <Button
                      variant="default"
                      size="compact-sm"
                      aria-label={`Hapus ${holiday.name}`}
                      onClick={() => remove.mutate(holiday.date)}
                    >
                      Hapus
                    </Button>
                  </Table.Td>
                </Table.Tr>
              ))}
            </Table.Tbody>
          </Table>
        )}
      </Stack>
    </Card>
  )
}
