import { Skeleton, Stack } from '@mantine/core'
import { useHotkeys } from '@mantine/hooks'
import { useMutation, useQuery } from '@tanstack/react-query'
import { useRef, useState } from 'react'
import { useLocation, useParams } from 'wouter'
import { type CaseView, StepId } from '../../contract/cases.ts'
import { CaseId } from '../../terms/ids.ts'
import type { PaperKind } from '../../terms/paper.ts'
import type { PlainDate } from '../../terms/plain-date.ts'
import { ask, office } from '../client.ts'
import { EvidencePanel } from '../evidence/EvidencePanel.tsx'
import { useToday } from '../frame/use-status.ts'
import { ErrorAlert } from '../shared/ErrorAlert.tsx'
import styles from './Case.module.css'
import { CaseHeader } from './CaseHeader.tsx'
import { FactDialog } from './facts/FactDialog.tsx'
import { correctionRequest, type FactRequest, noteRequest, type ReportHint } from './facts/request.ts'
import { NextSteps } from './NextSteps.tsx'
import { PeopleCard } from './PeopleCard.tsx'
import { RecommendationsCard } from './RecommendationsCard.tsx'
import { GuidanceCard, HandoverCard, PapersCard, Warnings } from './SideCards.tsx'
import { StageBar } from './StageBar.tsx'
import type { StepAction } from './step-action.ts'
import { Timeline } from './Timeline.tsx'

/** The step another page sent the clerk here for. */
function wantedStep(): StepId | null {
  const state: unknown = window.history.state
  if (typeof state !== 'object' || state === null || !('step' in state)) return null
  return StepId.safeParse(state.step).data ?? null
}

/** One case: where it stands, what comes next and why, what happened. */
export function CasePage() {
  const { id } = useParams<{ id: string }>()
  const caseId = CaseId.safeParse(id)
  const today = useToday()
  const found = useQuery({
    // The day is part of the question: what is due changes at midnight.
    queryKey: ['cases', 'get', id, today],
    queryFn: () => ask(office.cases.get({ id: CaseId.parse(id) })),
    enabled: caseId.success,
  })
  const reportId = found.data?.reports[0]?.id ?? null
  const report = useQuery({
    queryKey: ['intake', 'get', reportId],
    queryFn: async (): Promise<ReportHint | null> =>
      reportId ? ask(office.intake.get({ id: reportId })) : null,
  })
  if (!caseId.success) return <ErrorAlert error={new Error('Alamat kasus tidak dikenal')} />
  if (found.isError) return <ErrorAlert error={found.error} onRetry={() => void found.refetch()} />
  if (!found.data || !today || report.isPending) return <Skeleton h={320} />
  return <CaseDesk key={found.data.id} view={found.data} today={today} report={report.data ?? null} />
}

interface DeskProps {
  readonly view: CaseView
  readonly today: PlainDate
  readonly report: ReportHint | null
}

function CaseDesk({ view, today, report }: DeskProps) {
  const [, navigate] = useLocation()
  const [wanted] = useState(wantedStep)
  const [request, setRequest] = useState<FactRequest | null>(null)
  const mainButton = useRef<HTMLButtonElement>(null)
  const draft = useMutation({
    mutationFn: (kind: PaperKind) => ask(office.letters.createDraft({ caseId: view.id, kind })),
    onSuccess: ({ paperId }) => navigate(`/surat/${paperId}`),
  })
  const act = (action: StepAction) => {
    draft.reset()
    switch (action.kind) {
      case 'form':
        return setRequest(action.request)
      case 'draft':
        return draft.mutate(action.paper)
      case 'open':
        return navigate(`/surat/${action.paper.id}`)
      case 'go':
        return navigate(action.path)
    }
  }
  useHotkeys([
    ['F', () => setRequest(noteRequest)],
    [
      'Enter',
      () => {
        // Enter on a link or button is that link's own.
        const focused = document.activeElement
        if (request === null && (focused === document.body || focused?.tagName === 'MAIN'))
          mainButton.current?.click()
      },
      { preventDefault: false },
    ],
  ])
  return (
    <>
      <CaseHeader view={view} onNote={() => setRequest(noteRequest)} />
      <StageBar view={view} />
      <div className={styles.columns}>
        <Stack gap="sm">
          <NextSteps
            view={view}
            today={today}
            report={report}
            wanted={wanted}
            mainButton={mainButton}
            busy={draft.isPending}
            error={draft.error}
            onAction={act}
          />
          <Warnings view={view} />
          <Timeline view={view} onCorrect={(entry) => setRequest(correctionRequest(entry))} />
        </Stack>
        <Stack gap="sm">
          <PapersCard view={view} busy={draft.isPending} onAction={act} />
          {/* While a dialog is open a pasted picture is the dialog's. */}
          <EvidencePanel
            of={{ caseId: view.id }}
            owner={{ kind: 'case', caseId: view.id }}
            paste={request === null}
          />
          <RecommendationsCard view={view} />
          <PeopleCard view={view} />
          <GuidanceCard view={view} />
          <HandoverCard view={view} />
        </Stack>
      </div>
      {request && (
        <FactDialog
          key={`${request.type}-${request.corrects ?? 'new'}`}
          view={view}
          today={today}
          request={request}
          onClose={() => setRequest(null)}
        />
      )}
    </>
  )
}
