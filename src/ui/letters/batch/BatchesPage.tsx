import { Anchor, Card, Table, Text } from '@mantine/core'
import { useQuery } from '@tanstack/react-query'
import { Link } from 'wouter'
import { dateInZone } from '../../../terms/clock.ts'
import { formatShortDate } from '../../../terms/plain-date.ts'
import { ask, office } from '../../client.ts'
import { ErrorAlert } from '../../shared/ErrorAlert.tsx'
import { PageHeader } from '../../shared/PageHeader.tsx'

/** The batches begun last, to come back to. */
export function BatchesPage() {
  const list = useQuery({ queryKey: ['batches', 'list'], queryFn: () => ask(office.batches.list({})) })
  const settings = useQuery({ queryKey: ['settings', 'get'], queryFn: () => ask(office.settings.get({})) })
  const zone = settings.data?.profile.zone
  return (
    <>
      <PageHeader title="Kelompok surat" subtitle="Satu jenis surat untuk banyak kasus sekaligus" />
      <ErrorAlert error={list.error ?? settings.error} onRetry={() => void list.refetch()} />
      <Card p={0}>
        {list.data?.length === 0 && (
          <Text c="dimmed" p="md">
            Belum ada kelompok surat. Pilih beberapa kasus di daftar Kasus, lalu «Siapkan surat».
          </Text>
        )}
        {list.data && list.data.length > 0 && (
          <Table>
            <Table.Thead>
              <Table.Tr>
                <Table.Th>Surat</Table.Th>
                <Table.Th>Disiapkan</Table.Th>
                <Table.Th>Selesai</Table.Th>
              </Table.Tr>
            </Table.Thead>
            <Table.Tbody>
              {list.data.map(({ id, title, letters, open, begunAt, begunBy }) => (
                <Table.Tr key={id}>
                  <Table.Td>
                    <Anchor component={Link} href={`/surat/kelompok/${id}`} size="sm">
                      {title} untuk {letters} kasus
                    </Anchor>
                  </Table.Td>
                  <Table.Td>
                    {zone && formatShortDate(dateInZone(new Date(begunAt), zone))} · {begunBy}
                  </Table.Td>
                  <Table.Td>
                    {letters - open} dari {letters}
                  </Table.Td>
                </Table.Tr>
              ))}
            </Table.Tbody>
          </Table>
        )}
      </Card>
    </>
  )
}
