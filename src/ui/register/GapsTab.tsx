import { Button, Card, Group, Table, Text } from '@mantine/core'
import { useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import type { RegisterGap } from '../../contract/register.ts'
import { type PlainDate, yearOf } from '../../terms/plain-date.ts'
import { ask, office } from '../client.ts'
import { ReasonDialog } from '../letters/ReasonDialog.tsx'
import { ErrorAlert } from '../shared/ErrorAlert.tsx'
import { YearSelect } from './YearSelect.tsx'

const numbers = ({ first, last }: RegisterGap) => (first === last ? `${first}` : `${first} sampai ${last}`)

/** Running numbers nobody has taken: an inspector will ask for each of them. */
export function GapsTab({ today }: { readonly today: PlainDate }) {
  const [year, setYear] = useState(yearOf(today))
  const [explaining, setExplaining] = useState<RegisterGap | null>(null)
  const gaps = useQuery({
    queryKey: ['register', 'gaps', year],
    queryFn: () => ask(office.register.gaps({ year })),
  })
  const rows = gaps.data ?? []
  const open = rows.filter(({ reason }) => reason === null).length
  return (
    <Card>
      <Group align="flex-end" mb="sm">
        <YearSelect today={today} year={year} onYear={setYear} />
        <Text size="sm" c="dimmed" pb={7} aria-live="polite">
          {rows.length > 0 && (open === 0 ? 'Semua sudah dijelaskan.' : `${open} belum dijelaskan`)}
        </Text>
      </Group>
      <ErrorAlert error={gaps.error} onRetry={() => void gaps.refetch()} />
      {rows.length === 0 && gaps.isSuccess ? (
        <Text c="dimmed">
          Tidak ada nomor urut yang terlewat pada tahun {year}. Bila nomor diberikan TU, nomor di antaranya
          milik surat bagian lain dan tidak dihitung di sini.
        </Text>
      ) : (
        <Table>
          <Table.Thead>
            <Table.Tr>
              <Table.Th w={200}>Seri</Table.Th>
              <Table.Th w={180}>Nomor urut</Table.Th>
              <Table.Th>Penjelasan</Table.Th>
              <Table.Th w={120} aria-label="Tindakan" />
            </Table.Tr>
          </Table.Thead>
          <Table.Tbody>
            {rows.map((gap) => (
              <Table.Tr key={`${gap.series} ${gap.first}`}>
                <Table.Td>{gap.label}</Table.Td>
                <Table.Td>{numbers(gap)}</Table.Td>
                <Table.Td>
                  {gap.reason ?? (
                    <Text span c="dimmed">
                      belum dijelaskan
                    </Text>
                  )}
                </Table.Td>
                <Table.Td>
                  <Button
                    variant="default"
                    size="compact-sm"
                    aria-label={`Jelaskan nomor urut ${numbers(gap)}, ${gap.label}`}
                    onClick={() => setExplaining(gap)}
                  >
                    {gap.reason === null ? 'Jelaskan' : 'Ubah'}
                  </Button>
                </Table.Td>
              </Table.Tr>
            ))}
          </Table.Tbody>
        </Table>
      )}
      {explaining && (
        <ReasonDialog
          title={`Mengapa nomor urut ${numbers(explaining)} tidak dipakai?`}
          confirm="Simpan penjelasan"
          run={(reason) =>
            ask(
              office.register.explainGap({
                series: explaining.series,
                year,
                first: explaining.first,
                last: explaining.last,
                reason,
              }),
            )
          }
          onClose={() => setExplaining(null)}
        />
      )}
    </Card>
  )
}
