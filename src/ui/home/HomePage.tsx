import {
  Anchor,
  Button,
  Card,
  Group,
  SimpleGrid,
  Skeleton,
  Stack,
  Table,
  Text,
  UnstyledButton,
} from '@mantine/core'
import { useQuery } from '@tanstack/react-query'
import { type ReactNode, useState } from 'react'
import { Link, useLocation } from 'wouter'
import type { Home, Todo } from '../../contract/home.ts'
import { formatShortDate } from '../../terms/plain-date.ts'
import { daysLeftText, dueTone } from '../cases/due.tsx'
import { ask, office } from '../client.ts'
import { useStatus } from '../frame/use-status.ts'
import { ErrorAlert } from '../shared/ErrorAlert.tsx'
import { PageHeader } from '../shared/PageHeader.tsx'
import { StatusChip } from '../shared/StatusChip.tsx'
import styles from './Home.module.css'
import { hiddenTodos, type Narrowed, tileCount, todoRows } from './todo-rows.ts'

/** What is due today, what is late, where a case is stuck, what came in. */
export function HomePage() {
  const status = useStatus().data
  const found = useQuery({
    queryKey: ['home', 'get', status?.today],
    queryFn: () => ask(office.home.get({})),
  })
  const name = status?.account?.name.split(' ')[0] ?? ''
  const home = found.data
  return (
    <>
      <PageHeader
        title={name ? `Selamat bekerja, ${name}` : 'Beranda'}
        subtitle={
          home
            ? `${home.openCases} kasus berjalan · ${home.newReportCount} laporan belum ditelaah`
            : 'Memuat pekerjaan hari ini'
        }
      />
      <ErrorAlert error={found.error} onRetry={() => void found.refetch()} />
      {!home && !found.isError && <Skeleton h={240} />}
      {home && <Desk home={home} />}
    </>
  )
}

function Desk({ home }: { home: Home }) {
  const [wanted, setWanted] = useState<Narrowed | null>(null)
  // A tile that has just become empty no longer narrows anything.
  const only = wanted !== null && tileCount(home, wanted) > 0 ? wanted : null
  const rows = todoRows(home, only)
  const hidden = hiddenTodos(home, rows.length, only)
  return (
    <Stack gap="sm">
      <SimpleGrid cols={4} spacing="sm">
        {TILES.map(({ tile, label, color }) => (
          <Tile key={tile} label={label} value={tileCount(home, tile)} color={color}>
            {(number) => (
              <UnstyledButton
                className={styles.link ?? ''}
                aria-label={`${label}: ${tileCount(home, tile)}`}
                aria-pressed={only === tile}
                onClick={() => setWanted(only === tile ? null : tile)}
              >
                {number}
              </UnstyledButton>
            )}
          </Tile>
        ))}
        <Tile label="Siap diserahkan" value={home.readyToHandOver} color="var(--green)">
          {(number) => (
            <Link
              href="/pengiriman"
              className={styles.link ?? ''}
              aria-label={`Siap diserahkan: ${home.readyToHandOver}`}
            >
              {number}
            </Link>
          )}
        </Tile>
      </SimpleGrid>
      <Card>
        <Group justify="space-between" align="flex-start">
          <h2 className={styles.head}>
            {only === null
              ? 'Yang harus dikerjakan'
              : `Yang harus dikerjakan: ${TILES.find(({ tile }) => tile === only)?.label.toLowerCase()}`}
          </h2>
          {only !== null && (
            <Button variant="subtle" size="compact-xs" onClick={() => setWanted(null)}>
              Tampilkan semua
            </Button>
          )}
        </Group>
        {rows.length === 0 ? (
          <NothingToDo home={home} />
        ) : (
          <Table>
            <Table.Thead>
              <Table.Tr>
                <Table.Th>Tenggat</Table.Th>
                <Table.Th>Langkah</Table.Th>
                <Table.Th>Orang</Table.Th>
                <Table.Th>Kasus</Table.Th>
                <Table.Th>Dasar</Table.Th>
                <Table.Th aria-label="Tindakan" />
              </Table.Tr>
            </Table.Thead>
            <Table.Tbody>
              {rows.map((todo) => (
                <TodoRow key={`${todo.caseId} ${todo.stepId}`} todo={todo} />
              ))}
            </Table.Tbody>
          </Table>
        )}
        {hidden > 0 && (
          <Text size="sm" mt="xs">
            Masih ada {hidden} lagi.{' '}
            <Anchor component={Link} underline="always" href="/kasus">
              Lihat semua kasus
            </Anchor>
          </Text>
        )}
      </Card>
      <NewReports home={home} />
    </Stack>
  )
}

/** An empty desk says so; an office that has just been set up is led to its first two steps. */
function NothingToDo({ home }: { home: Home }) {
  const fresh = home.openCases === 0 && home.newReportCount === 0
  return (
    <Group justify="space-between">
      <Text c="dimmed">Tidak ada yang harus dikerjakan.</Text>
      {fresh && (
        <Group gap="xs">
          <Button component={Link} href="/pegawai/impor" variant="default">
            Impor daftar pegawai
          </Button>
          <Button component={Link} href="/laporan/baru">
            Catat laporan baru
          </Button>
        </Group>
      )}
    </Group>
  )
}

const TILES: readonly { readonly tile: Narrowed; readonly label: string; readonly color: string }[] = [
  { tile: 'overdue', label: 'Lewat tenggat', color: 'var(--red)' },
  { tile: 'soon', label: 'Jatuh tempo sepekan ini', color: 'var(--amber)' },
  { tile: 'stuck', label: 'Macet', color: 'var(--ink)' },
]

interface TileProps {
  readonly label: string
  readonly value: number
  readonly color: string
  /** Makes the number lead to what it counts; nothing counted leads nowhere. */
  readonly children: (number: ReactNode) => ReactNode
}

function Tile({ label, value, color, children }: TileProps) {
  const number = (
    <Text fz={26} fw={650} lh={1.2} c={value === 0 ? 'var(--mute)' : color}>
      {value}
    </Text>
  )
  return (
    <Card>
      <h2 className={styles.head}>{label}</h2>
      {value > 0 ? children(number) : number}
    </Card>
  )
}

function DueCell({ todo }: { todo: Todo }) {
  const { due, workingDaysLeft } = todo
  if (due === null || workingDaysLeft === null) return <StatusChip>tanpa tenggat</StatusChip>
  const left = daysLeftText(workingDaysLeft)
  return (
    <Link
      href={`/kasus/${todo.caseId}`}
      className={styles.link ?? ''}
      title="Buka kasus untuk melihat hitungan harinya"
    >
      <StatusChip tone={dueTone(workingDaysLeft)}>
        {workingDaysLeft > 0 ? `${formatShortDate(due)} · ${left}` : left}
      </StatusChip>
    </Link>
  )
}

function TodoRow({ todo }: { todo: Todo }) {
  const [, navigate] = useLocation()
  const stuck = todo.stuckWorkingDays === null ? null : `macet ${todo.stuckWorkingDays} hari kerja`
  return (
    <Table.Tr>
      <Table.Td>
        <DueCell todo={todo} />
      </Table.Td>
      <Table.Td>{todo.title}</Table.Td>
      <Table.Td>
        {todo.fullName}
        <Text size="xs" c="dimmed">
          {[todo.unitName, stuck].filter(Boolean).join(' · ')}
        </Text>
      </Table.Td>
      <Table.Td className={styles.number}>{todo.caseNumber}</Table.Td>
      <Table.Td>
        <Text size="xs" c="dimmed">
          {todo.because}
        </Text>
      </Table.Td>
      <Table.Td>
        <Button
          variant="default"
          size="xs"
          aria-label={`Kerjakan ${todo.title}, ${todo.caseNumber}`}
          onClick={() => navigate(`/kasus/${todo.caseId}`, { state: { step: todo.stepId } })}
        >
          Kerjakan
        </Button>
      </Table.Td>
    </Table.Tr>
  )
}

function NewReports({ home }: { home: Home }) {
  const more = home.newReportCount - home.newReports.length
  return (
    <Card>
      <h2 className={styles.head}>Laporan baru</h2>
      {home.newReports.length === 0 && <Text c="dimmed">Semua laporan sudah ditelaah.</Text>}
      <Stack gap={4}>
        {home.newReports.map((report) => (
          <Text key={report.id} truncate>
            <Link href={`/laporan/${report.id}`} className={styles.link ?? ''}>
              {report.number}
            </Link>{' '}
            {report.summary}
            <Text span size="xs" c="dimmed">
              {' '}
              · {formatShortDate(report.receivedOn)} · {report.people} orang
            </Text>
          </Text>
        ))}
        {more > 0 && (
          <Anchor component={Link} href="/laporan">
            {more} laporan lain
          </Anchor>
        )}
      </Stack>
    </Card>
  )
}
