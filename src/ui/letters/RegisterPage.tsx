import { Anchor, Card, Group, Select, Table, Text, TextInput } from '@mantine/core'
import { useDebouncedValue } from '@mantine/hooks'
import { IconSearch } from '@tabler/icons-react'
import { keepPreviousData, useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { Link } from 'wouter'
import { type PlainDate, yearOf } from '../../terms/plain-date.ts'
import { ask, office } from '../client.ts'
import { useToday } from '../frame/use-status.ts'
import { DateText } from '../shared/DateText.tsx'
import { ErrorAlert } from '../shared/ErrorAlert.tsx'
import { PageHeader } from '../shared/PageHeader.tsx'

/** The register (buku agenda) of outgoing papers, a year at a time. */
export function RegisterPage() {
  const today = useToday()
  return today ? <Register today={today} /> : null
}

/** Registers are asked for within the five years papers are kept active. */
const YEARS_BACK = 5

function Register({ today }: { readonly today: PlainDate }) {
  const thisYear = yearOf(today)
  const [year, setYear] = useState(thisYear)
  const [text, setText] = useState('')
  const [searched] = useDebouncedValue(text, 150)
  const lines = useQuery({
    queryKey: ['register', 'list', year, searched],
    queryFn: () => ask(office.register.list({ year, text: searched })),
    placeholderData: keepPreviousData,
  })
  const rows = lines.data ?? []
  return (
    <>
      <PageHeader
        title="Surat dan agenda"
        subtitle="Buku agenda surat bernomor. Surat dibuat dari langkah pada layar kasus."
      />
      <Card>
        <Group mb="sm" align="flex-end">
          <TextInput
            label="Cari surat"
            placeholder="Nomor, jenis surat, kasus, atau nama"
            leftSection={<IconSearch size={16} />}
            w={360}
            value={text}
            onChange={(event) => setText(event.currentTarget.value)}
          />
          <Select
            label="Tahun"
            w={110}
            allowDeselect={false}
            data={Array.from({ length: YEARS_BACK }, (_, back) => String(thisYear - back))}
            value={String(year)}
            onChange={(value) => value && setYear(Number(value))}
          />
          <Text size="sm" c="dimmed" pb={7} aria-live="polite">
            {rows.length} surat
          </Text>
        </Group>
        <ErrorAlert error={lines.error} onRetry={() => void lines.refetch()} />
        {rows.length === 0 && lines.isSuccess ? (
          <Text c="dimmed">
            {searched ? 'Tidak ada surat dengan kata itu.' : `Belum ada surat bernomor pada tahun ${year}.`}
          </Text>
        ) : (
          <Table highlightOnHover stickyHeader>
            <Table.Thead>
              <Table.Tr>
                <Table.Th>Nomor</Table.Th>
                <Table.Th>Tanggal</Table.Th>
                <Table.Th>Surat</Table.Th>
                <Table.Th>Tentang</Table.Th>
                <Table.Th>Kasus</Table.Th>
              </Table.Tr>
            </Table.Thead>
            <Table.Tbody>
              {rows.map((line) => (
                <Table.Tr key={line.paperId}>
                  <Table.Td>
                    <Anchor component={Link} href={`/surat/${line.paperId}`} size="sm">
                      {line.number}
                    </Anchor>
                  </Table.Td>
                  <Table.Td>
                    <DateText date={line.date} style="short" />
                  </Table.Td>
                  <Table.Td>{line.title}</Table.Td>
                  <Table.Td>{line.subject}</Table.Td>
                  <Table.Td>{line.caseNumber}</Table.Td>
                </Table.Tr>
              ))}
            </Table.Tbody>
          </Table>
        )}
      </Card>
    </>
  )
}
