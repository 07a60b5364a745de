import { Anchor, Stack, Table, Text } from '@mantine/core'
import { useQuery } from '@tanstack/react-query'
import { Link } from 'wouter'
import type { JobId } from '../../terms/ids.ts'
import { ask, office } from '../client.ts'
import { ErrorAlert } from '../shared/ErrorAlert.tsx'
import styles from './people.module.css'

/** People of the registry whom the file does not name; the import leaves them as they are. */
export function NotInFile({ id, count }: { id: JobId; count: number }) {
  const list = useQuery({
    queryKey: ['imports', 'notInFile', id],
    queryFn: () => ask(office.imports.notInFile({ id })),
    enabled: count > 0,
  })
  if (count === 0) return <Text c="dimmed">Semua pegawai aktif di daftar ada di berkas ini.</Text>
  return (
    <Stack gap="xs">
      <Text>
        {count.toLocaleString('id-ID')} pegawai aktif tidak disebut dalam berkas ini. Impor tidak menghapus
        dan tidak mengubah mereka. Bila ada yang pensiun atau pindah, ubah di halaman pegawainya.
      </Text>
      <ErrorAlert error={list.error} />
      <div style={{ maxHeight: 320, overflowY: 'auto' }}>
        <Table>
          <Table.Tbody>
            {(list.data ?? []).map((person) => (
              <Table.Tr key={person.id}>
                <Table.Td>
                  <Anchor component={Link} href={`/pegawai/${person.id}`}>
                    {person.name}
                  </Anchor>
                </Table.Td>
                <Table.Td className={styles.nip}>{person.nip}</Table.Td>
                <Table.Td>{person.unitName}</Table.Td>
              </Table.Tr>
            ))}
          </Table.Tbody>
        </Table>
      </div>
      {count > (list.data?.length ?? 0) && list.isSuccess && (
        <Text size="xs" c="dimmed">
          Ditampilkan {list.data.length.toLocaleString('id-ID')} yang pertama.
        </Text>
      )}
    </Stack>
  )
}
