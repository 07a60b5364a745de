import { Anchor, Popover, Table } from '@mantine/core'
import type { Due } from '../../contract/cases.ts'
import { dayName, formatLongDate } from '../../terms/plain-date.ts'
import { type ChipTone, StatusChip } from '../shared/StatusChip.tsx'
import styles from './Case.module.css'

/** `sisa 4 hari kerja`, `hari ini`, `lewat 3 hari kerja`. */
export function daysLeftText(workingDaysLeft: number): string {
  if (workingDaysLeft === 0) return 'hari ini'
  return workingDaysLeft > 0 ? `sisa ${workingDaysLeft} hari kerja` : `lewat ${-workingDaysLeft} hari kerja`
}

const SOON = 5

export function dueTone(workingDaysLeft: number | null): ChipTone {
  if (workingDaysLeft === null) return 'brand'
  if (workingDaysLeft < 0) return 'red'
  return workingDaysLeft <= SOON ? 'amber' : 'brand'
}

export function DueChip({ due, prefix }: { due: Due | null; prefix?: string }) {
  const text = due ? daysLeftText(due.workingDaysLeft) : null
  return (
    <StatusChip tone={dueTone(due?.workingDaysLeft ?? null)}>
      {[prefix, text].filter(Boolean).join(' · ')}
    </StatusChip>
  )
}

/** A period in calendar days counts its Sundays too; one in working days never does. */
const countsEveryDay = ({ days }: Due) =>
  days.some(({ counted, date }) => counted && dayName(date) === 'Minggu')

/** The counted days one by one, so that anyone can check the date. */
export function CountedDays({ due }: { due: Due }) {
  // A period in months is not counted day by day.
  if (due.days.length === 0) return null
  const unit = countsEveryDay(due) ? 'hari' : 'hari kerja'
  return (
    <Popover width={340} position="bottom" withArrow shadow="md" trapFocus>
      <Popover.Target>
        <Anchor component="button" type="button" size="xs" underline="always">
          lihat hitungan
        </Anchor>
      </Popover.Target>
      <Popover.Dropdown className={styles.days} tabIndex={0} aria-label={`Hitungan ${unit}`}>
        <Table fz="xs" verticalSpacing={2}>
          <Table.Tbody>
            <Table.Tr>
              <Table.Td>{formatLongDate(due.from)}</Table.Td>
              <Table.Td>mulai, tidak dihitung</Table.Td>
            </Table.Tr>
            {due.days.map((day) => (
              <Table.Tr key={day.date} {...(day.counted ? {} : { c: 'dimmed' })}>
                <Table.Td>{formatLongDate(day.date)}</Table.Td>
                <Table.Td>{day.counted ? `${unit} ke-${day.ordinal}` : `libur: ${day.reason}`}</Table.Td>
              </Table.Tr>
            ))}
          </Table.Tbody>
        </Table>
      </Popover.Dropdown>
    </Popover>
  )
}
