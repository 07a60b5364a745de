import { Button, Card, Group, SegmentedControl, Table, Text, TextInput } from '@mantine/core'
import { useDebouncedValue } from '@mantine/hooks'
import { IconPaperclip, IconSearch } from '@tabler/icons-react'
import { useState } from 'react'
import { Link, useLocation } from 'wouter'
import { CHANNEL_LABEL, REPORT_SOURCE_LABEL, type ReportRow } from '../../contract/intake.ts'
import { formatShortDate } from '../../terms/plain-date.ts'
import { ask, office } from '../client.ts'
import { ErrorAlert } from '../shared/ErrorAlert.tsx'
import { MoreButton } from '../shared/MoreButton.tsx'
import { PageHeader } from '../shared/PageHeader.tsx'
import { type ChipTone, StatusChip } from '../shared/StatusChip.tsx'
import { usePages } from '../shared/use-pages.ts'
import styles from './intake.module.css'

type Filter = 'all' | 'new' | 'done'
const FILTERS: readonly { value: Filter; label: string }[] = [
  { value: 'all', label: 'Semua' },
  { value: 'new', label: 'Belum ditelaah' },
  { value: 'done', label: 'Sudah ditelaah' },
]
const STATE: Record<ReportRow['state'], { tone: ChipTone; text: string }> = {
  new: { tone: 'amber', text: 'belum ditelaah' },
  partly: { tone: 'brand', text: 'sebagian ditelaah' },
  done: { tone: 'green', text: 'sudah ditelaah' },
}
const PAGE = 50
const NAMES_SHOWN = 2

function Row({ row }: { row: ReportRow }) {
  const [, go] = useLocation()
  const state = STATE[row.state]
  return (
    <Table.Tr onClick={() => go(`/laporan/${row.id}`)} style={{ cursor: 'pointer' }}>
      <Table.Td w={100}>{formatShortDate(row.receivedOn)}</Table.Td>
      <Table.Td w={110}>
        <Link href={`/laporan/${row.id}`} className={styles.link}>
          {row.number}
        </Link>
      </Table.Td>
      <Table.Td>
        <div className={styles.clamp}>{row.summary}</div>
        <Text size="xs" c="dimmed">
          {REPORT_SOURCE_LABEL[row.source]} · {CHANNEL_LABEL[row.channel]}
        </Text>
      </Table.Td>
      <Table.Td w={260}>
        {row.people.slice(0, NAMES_SHOWN).map((name, index) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: two people may bear the same name
          <Text key={index} truncate maw={250}>
            {name}
          </Text>
        ))}
        {row.people.length > NAMES_SHOWN && (
          <Text size="xs" c="dimmed">
            dan {row.people.length - NAMES_SHOWN} orang lagi
          </Text>
        )}
      </Table.Td>
      <Table.Td w={60}>
        {row.evidenceCount > 0 && (
          <Text size="xs" c="dimmed" span title={`${row.evidenceCount} bukti`}>
            <IconPaperclip size={14} aria-hidden style={{ verticalAlign: '-2px' }} /> {row.evidenceCount}
          </Text>
        )}
      </Table.Td>
      <Table.Td w={140}>
        <StatusChip tone={state.tone}>{state.text}</StatusChip>
      </Table.Td>
    </Table.Tr>
  )
}

/** Every report, newest first. */
export function ReportsPage() {
  const [text, setText] = useState('')
  const [searched] = useDebouncedValue(text.trim(), 80)
  const [filter, setFilter] = useState<Filter>('all')
  const { list, rows } = usePages(['intake', 'list', searched, filter], (after) =>
    ask(office.intake.list({ text: searched, state: filter, limit: PAGE, after })),
  )
  return (
    <>
      <PageHeader
        title="Laporan"
        subtitle="Laporan dan temuan yang masuk, terbaru di atas"
        actions={
          <Button component={Link} href="/laporan/baru">
            Catat laporan baru
          </Button>
        }
      />
      <Card>
        <Group mb="xs" align="flex-end">
          <TextInput
            label="Cari"
            placeholder="Ringkasan, nomor, nama, atau NIP"
            leftSection={<IconSearch size={16} />}
            w={360}
            value={text}
            onChange={(event) => setText(event.currentTarget.value)}
          />
          <SegmentedControl
            aria-label="Saring laporan"
            value={filter}
            onChange={(value) => setFilter(FILTERS.find((one) => one.value === value)?.value ?? 'all')}
            data={[...FILTERS]}
          />
        </Group>
        <ErrorAlert error={list.error} onRetry={() => void list.refetch()} />
        {rows.length > 0 && (
          <Table highlightOnHover>
            <Table.Thead>
              <Table.Tr>
                <Table.Th>Diterima</Table.Th>
                <Table.Th>Nomor</Table.Th>
                <Table.Th>Ringkasan</Table.Th>
                <Table.Th>Pegawai</Table.Th>
                <Table.Th>Bukti</Table.Th>
                <Table.Th>Status</Table.Th>
              </Table.Tr>
            </Table.Thead>
            <Table.Tbody>
              {rows.map((row) => (
                <Row key={row.id} row={row} />
              ))}
            </Table.Tbody>
          </Table>
        )}
        {list.isSuccess && rows.length === 0 && (
          <Text c="dimmed">
            {searched === '' && filter === 'all'
              ? 'Belum ada laporan. Catat laporan pertama dengan tombol di kanan atas.'
              : 'Tidak ada laporan yang cocok.'}
          </Text>
        )}
        <MoreButton list={list} />
      </Card>
    </>
  )
}
