import { Button, Card, Group, Skeleton, Stack, Table, Text } from '@mantine/core'
import { keepPreviousData, useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import type { CalendarYear } from '../../contract/calendar.ts'
import { formatLongDate, type PlainDate, yearOf } from '../../terms/plain-date.ts'
import { DAY_OFF_LABEL, DayOffKind } from '../../terms/work-calendar.ts'
import { ask, office } from '../client.ts'
import { useToday } from '../frame/use-status.ts'
import { ErrorAlert } from '../shared/ErrorAlert.tsx'
import { PageHeader } from '../shared/PageHeader.tsx'
import { StatusChip } from '../shared/StatusChip.tsx'
import styles from './Calendar.module.css'
import { LettersCard, MovesCard } from './Consequences.tsx'
import { DayDialog } from './DayDialog.tsx'
import { YearGrid } from './YearGrid.tsx'
import { YearStatus } from './YearStatus.tsx'

/** Which days count: shipped holidays, what the office corrected, and what its corrections moved. */
export function CalendarPage() {
  const today = useToday()
  return today ? <Year today={today} /> : <Skeleton h={400} />
}

function Year({ today }: { today: PlainDate }) {
  const [year, setYear] = useState(yearOf(today))
  const [opened, setOpened] = useState<PlainDate | null>(null)
  const found = useQuery({
    queryKey: ['calendar', 'year', year],
    queryFn: () => ask(office.calendar.year({ year })),
    placeholderData: keepPreviousData,
  })
  const calendar = found.data
  return (
    <>
      <PageHeader
        title={`Kalender ${year}`}
        subtitle={
          calendar && `${calendar.days.length} hari libur · minggu kerja kantor ${calendar.week} hari`
        }
        actions={
          <>
            <Button variant="default" onClick={() => setYear(year - 1)}>
              Lihat {year - 1}
            </Button>
            <Button variant="default" onClick={() => setYear(year + 1)}>
              Lihat {year + 1}
            </Button>
          </>
        }
      />
      <ErrorAlert error={found.error} onRetry={() => void found.refetch()} />
      {!calendar && !found.isError && <Skeleton h={400} />}
      {calendar && (
        <Stack gap="sm">
          <Card>
            <YearStatus calendar={calendar} />
            <YearGrid key={calendar.year} calendar={calendar} today={today} onDay={setOpened} />
            <Legend />
          </Card>
          <LettersCard />
          <DaysCard calendar={calendar} onDay={setOpened} />
          <MovesCard />
        </Stack>
      )}
      {calendar && opened && (
        <DayDialog
          key={opened}
          date={opened}
          off={calendar.days.find(({ date }) => date === opened)}
          change={calendar.changes.find(({ date }) => date === opened)}
          onClose={() => setOpened(null)}
        />
      )}
    </>
  )
}

function Legend() {
  return (
    <Group gap="xs" mt="xs">
      {DayOffKind.options.map((kind) => (
        <span key={kind} className={styles.swatch} data-off={kind}>
          {DAY_OFF_LABEL[kind]}
        </span>
      ))}
      <Text size="xs" c="dimmed">
        Pilih satu hari untuk mengubahnya; tombol panah berpindah hari. Bergaris bawah: diubah kantor ini.
      </Text>
    </Group>
  )
}

interface DaysProps {
  readonly calendar: CalendarYear
  readonly onDay: (date: PlainDate) => void
}

/** The same days as a list, with those the office gave back to work. */
function DaysCard({ calendar, onDay }: DaysProps) {
  const working = calendar.changes.filter(({ kind }) => kind === 'working')
  const rows = [
    ...calendar.days.map(({ date, name, kind, byOffice }) => ({
      date,
      name,
      label: DAY_OFF_LABEL[kind],
      byOffice,
    })),
    ...working.map(({ date, reason }) => ({
      date,
      name: reason,
      label: 'Menjadi hari kerja',
      byOffice: true,
    })),
  ].sort((a, b) => (a.date < b.date ? -1 : 1))
  return (
    <Card>
      <h2 className={styles.head}>Daftar hari libur</h2>
      {rows.length === 0 && <Text c="dimmed">Belum ada hari libur tercatat untuk tahun ini.</Text>}
      <Table verticalSpacing={3}>
        <Table.Tbody>
          {rows.map(({ date, name, label, byOffice }) => (
            <Table.Tr key={date}>
              <Table.Td>{formatLongDate(date)}</Table.Td>
              <Table.Td>{name}</Table.Td>
              <Table.Td>
                {label} {byOffice && <StatusChip tone="gray">kantor ini</StatusChip>}
              </Table.Td>
              <Table.Td>
                <Button
                  variant="default"
                  size="compact-xs"
                  aria-label={`Ubah hari ${formatLongDate(date)}`}
                  onClick={() => onDay(date)}
                >
                  Ubah hari
                </Button>
              </Table.Td>
            </Table.Tr>
          ))}
        </Table.Tbody>
      </Table>
    </Card>
  )
}
