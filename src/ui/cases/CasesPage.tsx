import { Button, Card, Checkbox, Group, SegmentedControl, Table, Text, TextInput } from '@mantine/core'
import { useDebouncedValue } from '@mantine/hooks'
import { IconSearch } from '@tabler/icons-react'
import { useState } from 'react'
import { Link } from 'wouter'
import { type CaseRow, STAGE_LABEL } from '../../contract/cases.ts'
import type { CaseId } from '../../terms/ids.ts'
import { formatShortDate } from '../../terms/plain-date.ts'
import { ask, office } from '../client.ts'
import { useToday } from '../frame/use-status.ts'
import { PrepareLetters } from '../letters/batch/PrepareLetters.tsx'
import { ErrorAlert } from '../shared/ErrorAlert.tsx'
import { MoreButton } from '../shared/MoreButton.tsx'
import { PageHeader } from '../shared/PageHeader.tsx'
import { StatusChip } from '../shared/StatusChip.tsx'
import { usePages } from '../shared/use-pages.ts'
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
  const [ticked, setTicked] = useState<ReadonlySet<CaseId>>(new Set())
  const today = useToday()
  const { list, rows } = usePages(['cases', 'list', searched, filter, today], (after) =>
    ask(office.cases.list({ text: searched, filter, limit: PAGE, after })),
  )
  const shown = rows.filter(({ id }) => ticked.has(id)).length
  const tick = (ids: readonly CaseId[], on: boolean) =>
    setTicked((before) => {
      const next = new Set(before)
      for (const id of ids)
        if (on) next.add(id)
        else next.delete(id)
      return next
    })
  return (
    <>
      <PageHeader
        title="Kasus"
        actions={
          <>
            <Button component={Link} href="/surat/kelompok" variant="default">
              Lihat kelompok surat
            </Button>
            <PrepareLetters caseIds={[...ticked]} />
          </>
        }
      />
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
              <Table.Th w={36}>
                <Checkbox
                  size="xs"
                  aria-label="Pilih semua kasus yang tampil"
                  checked={rows.length > 0 && shown === rows.length}
                  indeterminate={shown > 0 && shown < rows.length}
                  onChange={(event) =>
                    tick(
                      rows.map(({ id }) => id),
                      event.currentTarget.checked,
                    )
                  }
                />
              </Table.Th>
              <Table.Th>Kasus</Table.Th>
              <Table.Th>Orang</Table.Th>
              <Table.Th>Tahap</Table.Th>
              <Table.Th>Langkah berikutnya</Table.Th>
              <Table.Th>Dibuka</Table.Th>
            </Table.Tr>
          </Table.Thead>
          <Table.Tbody>
            {rows.map((row) => (
              <Row key={row.id} row={row} ticked={ticked.has(row.id)} onTick={(on) => tick([row.id], on)} />
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
      <MoreButton list={list} />
    </>
  )
}

interface RowProps {
  readonly row: CaseRow
  readonly ticked: boolean
  readonly onTick: (on: boolean) => void
}

function Row({ row, ticked, onTick }: RowProps) {
  const { nextStep } = row
  return (
    <Table.Tr>
      <Table.Td>
        <Checkbox
          size="xs"
          aria-label={`Pilih kasus ${row.number}`}
          checked={ticked}
          onChange={(event) => onTick(event.currentTarget.checked)}
        />
      </Table.Td>
      <Table.Td className={styles.oneLine ?? ''}>
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
      <Table.Td className={styles.oneLine ?? ''}>{formatShortDate(row.openedOn)}</Table.Td>
    </Table.Tr>
  )
}
