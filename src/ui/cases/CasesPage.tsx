import { Button, Card, Group, SegmentedControl, Table, Text, TextInput } from '@mantine/core'
import { useDebouncedValue } from '@mantine/hooks'
import { IconSearch } from '@tabler/icons-react'
import { keepPreviousData, useInfiniteQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { Link } from 'wouter'
import { type CaseRow, STAGE_LABEL } from '../../contract/cases.ts'
import { formatShortDate } from '../../terms/plain-date.ts'
import { ask, office } from '../client.ts'
import { useToday } from '../frame/use-status.ts'
import { ErrorAlert } from '../shared/ErrorAlert.tsx'
import { PageHeader } from '../shared/PageHeader.tsx'
import { StatusChip } from '../shared/StatusChip.tsx'
import styles from './Case.module.css'
import { daysLeftText, dueTone } from './due.tsx'

const PAGE = 50
const FILTERS = [
  { value: 'open', label: 'Berjalan' },
  { value: 'closed', label: 'Selesai' },
  { value: 'all', label: 'Semua' },
] as const
type Filter = (typeof FILTERS)[number]['value']

/** Every case, newest first, with what comes next in each. */
export function CasesPage() {
  const [text, setText] = useState('')
  const [searched] = useDebouncedValue(text, 120)
  const [filter, setFilter] = useState<Filter>('open')
  const today = useToday()
  const list = useInfiniteQuery({
    queryKey: ['cases', 'list', searched, filter, today],
    queryFn: ({ pageParam }) =>
      ask(office.cases.list({ text: searched, filter, limit: PAGE, after: pageParam })),
    initialPageParam: null as string | null,
    getNextPageParam: (page) => page.next,
    placeholderData: keepPreviousData,
  })
  const rows = list.data?.pages.flatMap((page) => page.rows) ?? []
  return (
    <>
      <PageHeader title="Kasus" />
      <Group mb="sm" gap="sm" align="end">
        <TextInput
          label="Cari kasus"
          placeholder="Nomor kasus, nama, atau NIP"
          leftSection={<IconSearch size={16} />}
          value={text}
          onChange={(event) => setText(event.currentTarget.value)}
          w={320}
        />
        <SegmentedControl
          aria-label="Tampilkan kasus"
          data={[...FILTERS]}
          value={filter}
          onChange={(value) => setFilter(FILTERS.find((one) => one.value === value)?.value ?? 'open')}
        />
      </Group>
      <ErrorAlert error={list.error} onRetry={() => void list.refetch()} />
      <Card p={0}>
        <Table>
          <Table.Thead>
            <Table.Tr>
              <Table.Th>Kasus</Table.Th>
              <Table.Th>Orang</Table.Th>
              <Table.Th>Tahap</Table.Th>
              <Table.Th>Langkah berikutnya</Table.Th>
              <Table.Th>Dibuka</Table.Th>
            </Table.Tr>
          </Table.Thead>
          <Table.Tbody>
            {rows.map((row) => (
              <Row key={row.id} row={row} />
            ))}
          </Table.Tbody>
        </Table>
        {rows.length === 0 && !list.isPending && !list.isError && (
          <Text c="dimmed" p="md">
            {searched || filter !== 'open'
              ? 'Tidak ada kasus yang cocok.'
              : 'Belum ada kasus. Kasus dibuka dari laporan: buka Laporan, lalu tindak lanjuti.'}
          </Text>
        )}
      </Card>
      {list.hasNextPage && (
        <Button variant="default" mt="sm" loading={list.isFetching} onClick={() => void list.fetchNextPage()}>
          Tampilkan lagi
        </Button>
      )}
    </>
  )
}

function Row({ row }: { row: CaseRow }) {
  const { nextStep } = row
  return (
    <Table.Tr>
      <Table.Td>
        <Link href={`/kasus/${row.id}`} className={styles.link ?? ''}>
          {row.number}
        </Link>
      </Table.Td>
      <Table.Td>
        <Link href={`/kasus/${row.id}`} className={styles.link ?? ''}>
          {row.fullName}
        </Link>
        <Text size="xs" c="dimmed">
          {row.unitName}
        </Text>
      </Table.Td>
      <Table.Td>
        <StatusChip tone={row.stage === 'closed' ? 'gray' : 'brand'}>{STAGE_LABEL[row.stage]}</StatusChip>
      </Table.Td>
      <Table.Td>
        {nextStep?.title ?? '-'}{' '}
        {nextStep?.due && nextStep.workingDaysLeft !== null && (
          <StatusChip tone={dueTone(nextStep.workingDaysLeft)}>
            {formatShortDate(nextStep.due)} · {daysLeftText(nextStep.workingDaysLeft)}
          </StatusChip>
        )}
        {row.stuckWorkingDays !== null && (
          <Text size="xs" c="var(--red)">
            macet {row.stuckWorkingDays} hari kerja
          </Text>
        )}
      </Table.Td>
      <Table.Td>{formatShortDate(row.openedOn)}</Table.Td>
    </Table.Tr>
  )
}
