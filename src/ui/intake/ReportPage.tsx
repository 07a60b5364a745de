import { Button, Stack } from '@mantine/core'
import { useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { useParams } from 'wouter'
import { type PersonId, ReportId } from '../../terms/ids.ts'
import { formatDate } from '../../terms/plain-date.ts'
import { ask, office } from '../client.ts'
import { EvidencePanel } from '../evidence/EvidencePanel.tsx'
import { NotFoundPage } from '../frame/NotFoundPage.tsx'
import { useStatus } from '../frame/use-status.ts'
import { PrepareLetters } from '../letters/batch/PrepareLetters.tsx'
import { ErrorAlert } from '../shared/ErrorAlert.tsx'
import { PageHeader } from '../shared/PageHeader.tsx'
import { EditReport } from './EditReport.tsx'
import styles from './intake.module.css'
import { PersonHistoryCard } from './PersonHistoryCard.tsx'
import { ReportFacts } from './ReportFacts.tsx'
import { Triage } from './Triage.tsx'

/** One report: what it says, its evidence, and what is decided about each person. */
export function ReportPage() {
  const { id } = useParams()
  const reportId = ReportId.safeParse(id)
  const status = useStatus().data
  const report = useQuery({
    queryKey: ['intake', 'get', id],
    queryFn: () => ask(office.intake.get({ id: ReportId.parse(id) })),
    enabled: reportId.success,
  })
  const [editing, setEditing] = useState(false)
  const [focused, setFocused] = useState<PersonId | null>(null)

  if (!reportId.success) return <NotFoundPage />
  if (report.error)
    return (
      <>
        <PageHeader title="Laporan" />
        <ErrorAlert error={report.error} onRetry={() => void report.refetch()} />
      </>
    )
  if (!report.data || !status) return <PageHeader title="Laporan" />
  const { number, receivedOn, recordedByName, people } = report.data
  const person = people.find(({ personId }) => personId === focused) ?? people[0] ?? null
  return (
    <>
      <PageHeader
        title={editing ? `Betulkan laporan ${number}` : `Laporan ${number}`}
        subtitle={`Diterima ${formatDate(receivedOn)} · dicatat oleh ${recordedByName}`}
        {...(editing
          ? {}
          : {
              actions: (
                <>
                  <Button variant="default" onClick={() => setEditing(true)}>
                    Betulkan laporan
                  </Button>
                  <PrepareLetters caseIds={people.flatMap(({ caseId }) => caseId ?? [])} />
                </>
              ),
            })}
      />
      {editing ? (
        <EditReport report={report.data} today={status.today} onDone={() => setEditing(false)} />
      ) : (
        <div className={styles.columns}>
          <Stack gap="sm">
            <Triage report={report.data} focused={person?.personId ?? null} onFocus={setFocused} />
            <ReportFacts report={report.data} />
          </Stack>
          <div className={styles.aside}>
            <EvidencePanel
              of={{ reportId: report.data.id }}
              owner={{ kind: 'report', reportId: report.data.id }}
            />
            <PersonHistoryCard person={person} except={report.data.id} />
          </div>
        </div>
      )}
    </>
  )
}
