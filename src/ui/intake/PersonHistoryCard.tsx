import { Anchor, Card, Text, Title } from '@mantine/core'
import { useQuery } from '@tanstack/react-query'
import { Link } from 'wouter'
import { STAGE_LABEL, Stage } from '../../contract/cases.ts'
import { REPORT_PERSON_STATE_LABEL, ReportPersonState } from '../../contract/intake.ts'
import type { PersonHistory } from '../../contract/people.ts'
import type { PersonId, ReportId } from '../../terms/ids.ts'
import { formatShortDate } from '../../terms/plain-date.ts'
import { MoralSanction } from '../../terms/sanction.ts'
import { ask, office } from '../client.ts'
import { ErrorAlert } from '../shared/ErrorAlert.tsx'
import { StatusChip } from '../shared/StatusChip.tsx'
import styles from './intake.module.css'

function usePersonHistory(id: PersonId | null) {
  return useQuery({
    queryKey: ['people', 'history', id],
    queryFn: () => (id ? ask(office.people.history({ id })) : null),
    enabled: id !== null,
  })
}

/** The history without the report being looked at. */
function without(history: PersonHistory, reportId: ReportId | null): PersonHistory {
  return { ...history, reports: history.reports.filter(({ id }) => id !== reportId) }
}

const isMoral = ({ sanction }: PersonHistory['sanctions'][number]) =>
  MoralSanction.safeParse(sanction).success
const stateText = (state: string) => {
  const known = ReportPersonState.safeParse(state)
  return known.success ? REPORT_PERSON_STATE_LABEL[known.data] : state
}
const stageText = (stage: string) => {
  const known = Stage.safeParse(stage)
  return known.success ? STAGE_LABEL[known.data] : stage
}

/** Small chips: what is known of a person, in one line. Nothing while it is asked for. */
export function HistoryChips({ personId, except }: { personId: PersonId; except: ReportId | null }) {
  const { data } = usePersonHistory(personId)
  if (!data) return null
  const { reports, cases, sanctions } = without(data, except)
  const open = cases.filter(({ stage }) => stage !== 'closed').length
  const standing = sanctions.filter(({ annulled }) => !annulled)
  const moral = standing.filter(isMoral).length
  if (reports.length + cases.length + sanctions.length === 0)
    return <StatusChip tone="gray">belum pernah dilaporkan</StatusChip>
  return (
    <>
      {standing.length > moral && <StatusChip tone="red">{standing.length - moral} hukuman</StatusChip>}
      {moral > 0 && <StatusChip tone="red">{moral} sanksi moral</StatusChip>}
      {open > 0 && <StatusChip tone="amber">{open} kasus berjalan</StatusChip>}
      {cases.length - open > 0 && <StatusChip>{cases.length - open} kasus selesai</StatusChip>}
      {reports.length > 0 && <StatusChip>{reports.length} laporan</StatusChip>}
    </>
  )
}

interface Props {
  readonly person: { readonly personId: PersonId; readonly fullName: string } | null
  readonly except?: ReportId
}

/** What the office already knows of the person: repeat offences change the sanction. */
export function PersonHistoryCard({ person, except }: Props) {
  const history = usePersonHistory(person?.personId ?? null)
  const known = history.data ? without(history.data, except ?? null) : null
  return (
    <Card component="section" aria-label="Riwayat pegawai">
      <Title order={3} c="dimmed">
        Riwayat pegawai
      </Title>
      {!person && (
        <Text size="sm" c="dimmed" mt={4}>
          Laporan, kasus, dan hukuman terdahulu muncul di sini begitu pegawai dipilih.
        </Text>
      )}
      {person && (
        <Text fw={600} mt={4}>
          {person.fullName}
        </Text>
      )}
      <ErrorAlert error={history.error} />
      {known && (
        <div className={styles.history}>
          {known.reports.length + known.cases.length + known.sanctions.length === 0 && (
            <Text size="sm" c="dimmed">
              Belum ada laporan, kasus, atau hukuman lain atas nama ini.
            </Text>
          )}
          {known.sanctions.map((one) => (
            <div
              key={`${one.caseId}-${one.decidedOn}-${one.sanction}-${one.elsewhere}`}
              className={styles.entry}
            >
              <StatusChip tone={one.annulled ? 'gray' : 'red'}>
                {one.annulled ? 'dibatalkan' : isMoral(one) ? 'sanksi moral' : 'hukuman'}
              </StatusChip>{' '}
              <b>{one.name}</b>
              <Text size="xs" c="dimmed">
                {[formatShortDate(one.decidedOn), one.elsewhere, one.number, one.caseNumber]
                  .filter(Boolean)
                  .join(' · ')}
              </Text>
            </div>
          ))}
          {known.cases.map(({ id, number, openedOn, stage, actText }) => (
            <div key={id} className={styles.entry}>
              <Anchor component={Link} href={`/kasus/${id}`} fw={600}>
                {number}
              </Anchor>{' '}
              <StatusChip tone={stage === 'closed' ? 'green' : 'amber'}>{stageText(stage)}</StatusChip>
              <Text size="xs" c="dimmed" lineClamp={3}>
                {formatShortDate(openedOn)} · {actText}
              </Text>
            </div>
          ))}
          {known.reports.map(({ id, number, receivedOn, summary, state }) => (
            <div key={id} className={styles.entry}>
              <Anchor component={Link} href={`/laporan/${id}`} fw={600}>
                {number}
              </Anchor>{' '}
              <StatusChip tone={state === 'new' ? 'amber' : 'gray'}>{stateText(state)}</StatusChip>
              <Text size="xs" c="dimmed" lineClamp={3}>
                {formatShortDate(receivedOn)} · {summary}
              </Text>
            </div>
          ))}
        </div>
      )}
    </Card>
  )
}
