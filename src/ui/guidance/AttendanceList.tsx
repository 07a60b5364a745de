import { ActionIcon, NativeSelect, Text } from '@mantine/core'
import { IconX } from '@tabler/icons-react'
import { useVirtualizer } from '@tanstack/react-virtual'
import { useRef } from 'react'
import { ATTENDANCE_LABEL, Attendance } from '../../contract/guidance.ts'
import type { PersonId } from '../../terms/ids.ts'
import { nipText } from '../intake/PeopleField.tsx'
import styles from './guidance.module.css'
import type { Listed } from './guidance-form.ts'

const ROW_HEIGHT = 44
const CHOICES = Attendance.options.map((how) => ({ value: how, label: ATTENDANCE_LABEL[how] }))

interface Props {
  readonly people: readonly Listed[]
  readonly onMark: (personId: PersonId, how: Attendance) => void
  readonly onRemove: (personId: PersonId) => void
}

/** Who was there and who was not. Only the rows in sight are drawn: a circular goes to thousands. */
export function AttendanceList({ people, onMark, onRemove }: Props) {
  const scroller = useRef<HTMLDivElement>(null)
  const list = useVirtualizer({
    count: people.length,
    getScrollElement: () => scroller.current,
    estimateSize: () => ROW_HEIGHT,
    overscan: 8,
  })
  return (
    <div ref={scroller} className={styles.scroller}>
      <ul aria-label="Daftar hadir" className={styles.space} style={{ height: list.getTotalSize() }}>
        {list.getVirtualItems().map(({ index, start }) => {
          const person = people[index]
          return (
            person && (
              <li
                key={person.personId}
                className={styles.row}
                data-absent={person.how === 'absent' || undefined}
                style={{ transform: `translateY(${start}px)` }}
              >
                <div className={styles.cut} title={person.fullName}>
                  {index + 1}. {person.fullName}
                  <Text size="xs" c="dimmed">
                    {nipText(person.nip)}
                  </Text>
                </div>
                <Text size="xs" c="dimmed" className={styles.cut} title={person.unitName}>
                  {person.unitName || '-'}
                </Text>
                <NativeSelect
                  size="xs"
                  aria-label={`Kehadiran ${person.fullName}`}
                  data={CHOICES}
                  value={person.how}
                  onChange={(event) => {
                    const how = Attendance.safeParse(event.currentTarget.value)
                    if (how.success) onMark(person.personId, how.data)
                  }}
                />
                <ActionIcon
                  variant="subtle"
                  color="gray"
                  aria-label={`Keluarkan ${person.fullName} dari daftar`}
                  onClick={() => onRemove(person.personId)}
                >
                  <IconX size={16} />
                </ActionIcon>
              </li>
            )
          )
        })}
      </ul>
    </div>
  )
}
