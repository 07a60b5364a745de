import { Anchor, Card, Table, Text } from '@mantine/core'
import { useQuery } from '@tanstack/react-query'
import { ask, office } from '../client.ts'
import { ErrorAlert } from '../shared/ErrorAlert.tsx'
import { ConfidenceChip, OriginChip } from './chips.tsx'

/** What decisions may cite, in the order they print it. */
export function InstrumentsTab({ onOpen }: { readonly onOpen: (id: string) => void }) {
  const list = useQuery({
    queryKey: ['regulations', 'instruments'],
    queryFn: () => ask(office.regulations.instruments({})),
  })
  return (
    <Card>
      <Text size="sm" c="dimmed" mb="xs">
        Keputusan mencetak Mengingat menurut urutan ini: hanya peraturan yang sudah ditetapkan dan berlaku
        pada tanggal perbuatan, dan yang sesuai dengan jenis suratnya.
      </Text>
      <ErrorAlert error={list.error} onRetry={() => void list.refetch()} />
      <Table verticalSpacing={5}>
        <Table.Thead>
          <Table.Tr>
            <Table.Th w={36}>No.</Table.Th>
            <Table.Th>Peraturan</Table.Th>
            <Table.Th w={260}>Berlaku</Table.Th>
            <Table.Th w={130}>Bagi PPPK</Table.Th>
            <Table.Th w={180} />
          </Table.Tr>
        </Table.Thead>
        <Table.Tbody>
          {(list.data ?? []).map((line, index) => (
            <Table.Tr key={line.id} style={{ verticalAlign: 'top' }}>
              <Table.Td>{index + 1}.</Table.Td>
              <Table.Td>
                <Anchor component="button" type="button" onClick={() => onOpen(line.id)}>
                  {line.title}
                </Anchor>
                <Text size="xs" c="dimmed">
                  {line.text}
                </Text>
              </Table.Td>
              <Table.Td>{line.period}</Table.Td>
              <Table.Td>{line.pppk}</Table.Td>
              <Table.Td>
                <OriginChip origin={line.origin} /> <ConfidenceChip confidence={line.confidence} />
              </Table.Td>
            </Table.Tr>
          ))}
        </Table.Tbody>
      </Table>
    </Card>
  )
}
