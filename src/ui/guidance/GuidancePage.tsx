import { Button, Card, Group, Select, Table, Text, TextInput } from '@mantine/core'
import { useDebouncedValue } from '@mantine/hooks'
import { IconSearch } from '@tabler/icons-react'
import { useState } from 'react'
import { Link, useLocation } from 'wouter'
import { GUIDANCE_KIND_LABEL, GuidanceEntryKind, type GuidanceRow } from '../../contract/guidance.ts'
import { formatShortDate } from '../../terms/plain-date.ts'
import { ask, office } from '../client.ts'
import { ErrorAlert } from '../shared/ErrorAlert.tsx'
import { MoreButton } from '../shared/MoreButton.tsx'
import { PageHeader } from '../shared/PageHeader.tsx'
import { StatusChip } from '../shared/StatusChip.tsx'
import { usePages } from '../shared/use-pages.ts'
import { AppealDialog } from './AppealDialog.tsx'

const PAGE = 50

/** Every guidance event and laporan nihil, newest first. */
export function GuidancePage() {
  const [appealing, setAppealing] = useState(false)
  const [text, setText] = useState('')
  const [searched] = useDebouncedValue(text.trim(), 80)
  const [kind, setKind] = useState<GuidanceEntryKind | null>(null)
  const { list, rows } = usePages(['guidance', 'list', searched, kind], (after) =>
    ask(office.guidance.list({ text: searched, kind, limit: PAGE, after })),
  )
  return (
    <>
      <PageHeader
        title="Pembinaan umum"
        subtitle="Apel, edaran, sosialisasi, dan pakta integritas: bukti bahwa pegawai pernah diberi tahu"
        actions={
          <>
            <Button variant="default" onClick={() => setAppealing(true)}>
              Siapkan Surat Imbauan
            </Button>
            <Button component={Link} href="/pembinaan/nihil" variant="default">
              Catat laporan nihil
            </Button>
            <Button component={Link} href="/pembinaan/baru">
              Catat kegiatan
            </Button>
          </>
        }
      />
      <Card>
        <Group mb="xs" align="flex-end">
          <TextInput
            label="Cari"
            placeholder="Judul, materi, tempat, atau pemimpin"
            leftSection={<IconSearch size={16} />}
            w={360}
            value={text}
            onChange={(event) => setText(event.currentTarget.value)}
          />
          <Select
            label="Jenis"
            placeholder="Semua jenis"
            clearable
            w={220}
            data={GuidanceEntryKind.options.map((one) => ({ value: one, label: GUIDANCE_KIND_LABEL[one] }))}
            value={kind}
            onChange={(one) => setKind(GuidanceEntryKind.safeParse(one).data ?? null)}
          />
        </Group>
        <ErrorAlert error={list.error} onRetry={() => void list.refetch()} />
        {rows.length > 0 && (
          <Table highlightOnHover>
            <Table.Thead>
              <Table.Tr>
                <Table.Th w={110}>Tanggal</Table.Th>
                <Table.Th w={150}>Jenis</Table.Th>
                <Table.Th>Judul</Table.Th>
                <Table.Th w={220}>Daftar hadir</Table.Th>
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
            {searched === '' && kind === null
              ? 'Belum ada catatan. Catat apel, edaran, atau sosialisasi dengan tombol di kanan atas.'
              : 'Tidak ada catatan yang cocok.'}
          </Text>
        )}
        <MoreButton list={list} />
      </Card>
      {appealing && <AppealDialog onClose={() => setAppealing(false)} />}
    </>
  )
}

function Row({ row }: { row: GuidanceRow }) {
  const [, go] = useLocation()
  const href = `/pembinaan/${row.id}`
  return (
    <Table.Tr onClick={() => go(href)} style={{ cursor: 'pointer' }}>
      <Table.Td>{formatShortDate(row.heldOn)}</Table.Td>
      <Table.Td>
        <StatusChip tone={row.kind === 'nihil' ? 'gray' : 'brand'}>
          {GUIDANCE_KIND_LABEL[row.kind]}
        </StatusChip>
      </Table.Td>
      <Table.Td>
        <Link href={href} style={{ color: 'inherit' }}>
          {row.title}
        </Link>
      </Table.Td>
      <Table.Td>
        {row.kind === 'nihil' ? (
          <Text c="dimmed" span>
            tanpa daftar
          </Text>
        ) : (
          `${row.told.toLocaleString('id-ID')} dari ${row.people.toLocaleString('id-ID')} orang diberi tahu`
        )}
      </Table.Td>
    </Table.Tr>
  )
}
