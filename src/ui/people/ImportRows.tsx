import { Stack, Table, Text } from '@mantine/core'
import { useInfiniteQuery } from '@tanstack/react-query'
import { IMPORT_ROW_STATE_LABEL, type ImportCounts, type ImportRow } from '../../contract/imports.ts'
import type { JobId } from '../../terms/ids.ts'
import { ask, office } from '../client.ts'
import { ErrorAlert } from '../shared/ErrorAlert.tsx'
import { MoreButton } from '../shared/MoreButton.tsx'
import { type ChipTone, StatusChip } from '../shared/StatusChip.tsx'
import styles from './people.module.css'

const PAGE = 100
const TONE: Record<ImportRow['state'], ChipTone> = {
  new: 'green',
  changed: 'brand',
  unchanged: 'gray',
  blocked: 'red',
  repeated: 'gray',
}

interface Props {
  readonly id: JobId
  readonly filter: 'problems' | 'changed' | 'new'
  /** The rows are those of these counts: another mapping makes other rows. */
  readonly counts: ImportCounts
}

/** Rows of the file with what is wrong with them and what they would change. */
export function ImportRows({ id, filter, counts }: Props) {
  const list = useInfiniteQuery({
    queryKey: ['imports', 'rows', id, filter, counts],
    queryFn: ({ pageParam }) => ask(office.imports.rows({ id, filter, after: pageParam, limit: PAGE })),
    initialPageParam: 0,
    getNextPageParam: (page) => page.next,
  })
  const rows = list.data?.pages.flatMap((page) => page.rows) ?? []
  return (
    <Stack gap="xs">
      <ErrorAlert error={list.error} />
      {list.isSuccess && rows.length === 0 && (
        <Text c="dimmed">
          {filter === 'problems'
            ? 'Tidak ada masalah.'
            : filter === 'changed'
              ? 'Tidak ada pegawai yang berubah.'
              : 'Tidak ada pegawai baru.'}
        </Text>
      )}
      {rows.length > 0 && (
        <div style={{ maxHeight: 340, overflowY: 'auto' }}>
          <Table stickyHeader>
            <Table.Thead>
              <Table.Tr>
                <Table.Th w={130}>Baris</Table.Th>
                <Table.Th w={260}>Pegawai</Table.Th>
                <Table.Th>{filter === 'changed' ? 'Perubahan' : 'Keterangan'}</Table.Th>
                <Table.Th w={90}>Hasil</Table.Th>
              </Table.Tr>
            </Table.Thead>
            <Table.Tbody>
              {rows.map((row) => (
                <Table.Tr key={`${row.sheet}-${row.row}`}>
                  <Table.Td>
                    {row.row}
                    <Text size="xs" c="dimmed">
                      {row.sheet}
                    </Text>
                  </Table.Td>
                  <Table.Td>
                    {row.name || '-'}
                    <Text size="xs" c="dimmed" className={styles.nip}>
                      {row.nip || '-'}
                    </Text>
                  </Table.Td>
                  <Table.Td>
                    {row.problems.map(({ column, severity, text }) => (
                      <Text
                        key={`${column}${text}`}
                        size="sm"
                        {...(severity === 'error' ? { c: 'red' } : {})}
                      >
                        <b>{column}:</b> {text}
                      </Text>
                    ))}
                    {row.changes.map(({ field, from, to }) => (
                      <Text key={field} size="sm">
                        <b>{field}:</b> {from || '(kosong)'} → {to || '(kosong)'}
                      </Text>
                    ))}
                  </Table.Td>
                  <Table.Td>
                    <StatusChip tone={TONE[row.state]}>
                      {IMPORT_ROW_STATE_LABEL[row.state].toLowerCase()}
                    </StatusChip>
                  </Table.Td>
                </Table.Tr>
              ))}
            </Table.Tbody>
          </Table>
        </div>
      )}
      <MoreButton list={list} />
    </Stack>
  )
}
