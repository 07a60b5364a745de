import { Card, Table, Text } from '@mantine/core'
import { useQuery } from '@tanstack/react-query'
import { Link } from 'wouter'
import { ask, office } from '../client.ts'
import { DateText } from '../shared/DateText.tsx'
import { ErrorAlert } from '../shared/ErrorAlert.tsx'
import styles from './Calendar.module.css'

/** Numbered letters that call somebody in on a day off. Nothing is shown while there are none. */
export function LettersCard() {
  const letters = useQuery({
    queryKey: ['calendar', 'letters'],
    queryFn: () => ask(office.calendar.lettersOnDaysOff({})),
  })
  if (letters.error) return <ErrorAlert error={letters.error} onRetry={() => void letters.refetch()} />
  if (!letters.data || letters.data.length === 0) return null
  return (
    <Card>
      <h2 className={styles.head}>Surat bernomor yang memanggil pada hari libur</h2>
      <Table>
        <Table.Tbody>
          {letters.data.map((letter) => (
            <Table.Tr key={letter.paperId}>
              <Table.Td>
                <Link href={`/surat/${letter.paperId}`} className={styles.link ?? ''}>
                  {letter.title} {letter.number}
                </Link>
              </Table.Td>
              <Table.Td>
                {letter.fullName} · {letter.caseNumber}
              </Table.Td>
              <Table.Td>
                <DateText date={letter.meetingOn} style="long" />: {letter.dayOff}
              </Table.Td>
            </Table.Tr>
          ))}
        </Table.Tbody>
      </Table>
    </Card>
  )
}

/** Deadlines that a change of the calendar moved, the newest first. */
export function MovesCard() {
  const moves = useQuery({ queryKey: ['calendar', 'moves'], queryFn: () => ask(office.calendar.moves({})) })
  return (
    <Card>
      <h2 className={styles.head}>Tenggat yang bergeser karena perubahan kalender</h2>
      <ErrorAlert error={moves.error} onRetry={() => void moves.refetch()} />
      {moves.data?.length === 0 && <Text c="dimmed">Belum ada tenggat yang bergeser.</Text>}
      {moves.data && moves.data.length > 0 && (
        <Table>
          <Table.Thead>
            <Table.Tr>
              <Table.Th>Kasus</Table.Th>
              <Table.Th>Langkah</Table.Th>
              <Table.Th>Semula</Table.Th>
              <Table.Th>Menjadi</Table.Th>
              <Table.Th>Karena</Table.Th>
            </Table.Tr>
          </Table.Thead>
          <Table.Tbody>
            {moves.data.map((move) => (
              <Table.Tr key={`${move.at} ${move.caseId} ${move.stepTitle} ${move.oldDue} ${move.newDue}`}>
                <Table.Td>
                  <Link href={`/kasus/${move.caseId}`} className={styles.link ?? ''}>
                    {move.caseNumber}
                  </Link>{' '}
                  {move.fullName}
                </Table.Td>
                <Table.Td>{move.stepTitle}</Table.Td>
                <Table.Td>
                  <DateText date={move.oldDue} style="short" />
                </Table.Td>
                <Table.Td>
                  <DateText date={move.newDue} style="short" />
                </Table.Td>
                <Table.Td>{move.cause}</Table.Td>
              </Table.Tr>
            ))}
          </Table.Tbody>
        </Table>
      )}
    </Card>
  )
}
