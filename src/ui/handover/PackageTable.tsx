import { Card, Table, Text } from '@mantine/core'
import { useQuery } from '@tanstack/react-query'
import { ask, office } from '../client.ts'
import { DateText } from '../shared/DateText.tsx'
import { ErrorAlert } from '../shared/ErrorAlert.tsx'
import { sizeText } from './size-text.ts'

/** What was handed over, newest first, with the hash that names the manifest. */
export function PackageTable() {
  const packages = useQuery({ queryKey: ['handover', 'list'], queryFn: () => ask(office.handover.list({})) })
  return (
    <Card>
      <Text fw={650} c="dimmed" size="xs" mb="xs">
        Sudah dikirim
      </Text>
      <ErrorAlert error={packages.error} />
      {packages.data?.length === 0 && <Text c="dimmed">Belum ada paket yang dikirim.</Text>}
      {packages.data && packages.data.length > 0 && (
        <Table>
          <Table.Thead>
            <Table.Tr>
              <Table.Th>Tanggal</Table.Th>
              <Table.Th>Paket</Table.Th>
              <Table.Th>Penerima</Table.Th>
              <Table.Th>Kasus</Table.Th>
              <Table.Th>Berkas</Table.Th>
              <Table.Th>SHA-256 manifest</Table.Th>
            </Table.Tr>
          </Table.Thead>
          <Table.Tbody>
            {packages.data.map((item) => (
              <Table.Tr key={item.id}>
                <Table.Td>
                  <DateText date={item.on} style="short" />
                </Table.Td>
                <Table.Td>{item.name}</Table.Td>
                <Table.Td>{item.receiver}</Table.Td>
                <Table.Td>{item.cases.join(', ')}</Table.Td>
                <Table.Td>
                  {item.files} · {sizeText(item.bytes)}
                </Table.Td>
                <Table.Td title={item.manifestSha256}>
                  <Text ff="monospace" size="xs">
                    {item.manifestSha256.slice(0, 16)}…
                  </Text>
                </Table.Td>
              </Table.Tr>
            ))}
          </Table.Tbody>
        </Table>
      )}
    </Card>
  )
}
