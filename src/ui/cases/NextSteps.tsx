import { Button, Card, Group, Stack, Text, Title } from '@mantine/core'
import type { Ref } from 'react'
import type { CaseView, Step, StepId } from '../../contract/cases.ts'
import { officialTitle } from '../../terms/person.ts'
import { formatDate, formatLongDate, type PlainDate } from '../../terms/plain-date.ts'
import { ErrorAlert } from '../shared/ErrorAlert.tsx'
import { BasisText, Grounds, SignerText } from './BasisText.tsx'
import styles from './Case.module.css'
import { CountedDays, DueChip } from './due.tsx'
import type { ReportHint } from './facts/request.ts'
import { type StepAction, sidePaper, stepAction } from './step-action.ts'

interface Props {
  readonly view: CaseView
  readonly today: PlainDate
  readonly report: ReportHint | null
  /** The step the clerk came for, shown first while it must be done. */
  readonly wanted: StepId | null
  readonly mainButton: Ref<HTMLButtonElement>
  readonly busy: boolean
  readonly error: unknown
  readonly onAction: (action: StepAction) => void
}

const stepKey = (step: Step) => `${step.id}-${step.paper ?? ''}-${step.title}`

/** What must come next, large; what may come beside it; what is not lawful now, and why. */
export function NextSteps(props: Props) {
  const { view, today, report, wanted } = props
  const { steps } = view.assessment
  const first =
    steps.find((step) => step.id === wanted && step.kind === 'must') ??
    steps.find((step) => step.kind === 'must') ??
    null
  const others = steps.filter((step) => step !== first)
  const rows = others.filter((step) => !isStanding(step))
  const standing = others.filter(isStanding)
  return (
    <Card className={first ? (styles.next ?? '') : ''}>
      <h2 className={styles.head}>Langkah berikutnya</h2>
      {first ? <FirstStep {...props} step={first} /> : <NothingToDo view={view} />}
      <ErrorAlert error={props.error} />
      <Stack gap={0} mt="sm">
        {rows.map((step, index) => (
          <OtherStep
            key={stepKey(step)}
            step={step}
            due={step.due?.date === first?.due?.date ? null : step.due}
            kind={kindText(step, first)}
            why={reasonOf(step, rows[index - 1] ?? null, first)}
            action={stepAction(step, view, today, report)}
            busy={props.busy}
            onAction={props.onAction}
          />
        ))}
      </Stack>
      {standing.length > 0 && (
        <Group gap={6} pt={6} className={styles.standing ?? ''}>
          <span className={styles.why}>Selain itu boleh:</span>
          {standing.map((step) => {
            const action = stepAction(step, view, today, report)
            return action ? (
              <Button
                key={stepKey(step)}
                variant="subtle"
                size="compact-xs"
                disabled={props.busy}
                onClick={() => props.onAction(action)}
              >
                {step.title}
              </Button>
            ) : null
          })}
        </Group>
      )}
    </Card>
  )
}

const STANDING: readonly StepId[] = [
  'assess-report',
  'confirm-superiors',
  'record-involvement',
  'chart-posts',
  'request-data',
  'receive-outside-recommendation',
  'hand-over',
  'close',
]

/** Possible along the whole road, and so no news: one line at the end. */
function isStanding(step: Step): boolean {
  return step.kind === 'may' && STANDING.includes(step.id)
}

function NothingToDo({ view }: { view: CaseView }) {
  const { stage, effectiveOn } = view.assessment
  if (stage === 'closed') return <Text>Kasus sudah ditutup.</Text>
  if (stage === 'effect' && effectiveOn)
    return (
      <Text>
        Menunggu keputusan berlaku <b>{formatLongDate(effectiveOn.date)}</b>: {effectiveOn.text}.{' '}
        <CountedDays due={effectiveOn} />
      </Text>
    )
  return <Text>Tidak ada yang wajib dikerjakan sekarang. Pilih langkah yang boleh di bawah ini.</Text>
}

function FirstStep({ step, ...props }: Props & { readonly step: Step }) {
  const { view, today, report, busy, onAction, mainButton } = props
  const action = stepAction(step, view, today, report)
  const side = sidePaper(step, view)
  const stuck = step.stuckFrom !== null && step.stuckFrom <= today
  return (
    <Group justify="space-between" align="flex-start" wrap="nowrap" gap="md">
      <Stack gap={3} flex={1}>
        <Group gap={6}>
          <Title order={2}>{step.title}</Title>
          <DueChip due={step.due} prefix={step.kind === 'must' ? 'wajib' : 'boleh'} />
        </Group>
        {step.due && (
          <Text>
            Paling lambat <b>{formatLongDate(step.due.date)}</b>: {step.due.text}.{' '}
            <CountedDays due={step.due} />
          </Text>
        )}
        {step.note && <Text>{step.note}</Text>}
        {stuck && step.openSince && (
          <Text c="var(--red)" size="sm">
            Macet: terbuka sejak {formatDate(step.openSince)} dan belum dikerjakan.
          </Text>
        )}
        <Text size="xs" c="dimmed" component="div">
          <BasisText because={step.because} />
          <SignerText step={step} />
        </Text>
      </Stack>
      <Stack gap={6}>
        {action && (
          <Button
            ref={mainButton}
            size="md"
            loading={busy}
            onClick={() => onAction(action)}
            rightSection={<kbd>Enter</kbd>}
          >
            {action.label}
          </Button>
        )}
        {side && (
          <Button variant="default" size="xs" disabled={busy} onClick={() => onAction(side)}>
            {side.label}
          </Button>
        )}
      </Stack>
    </Group>
  )
}

interface OtherProps {
  readonly step: Step
  /** Its due date, unless the first step has just said the same. */
  readonly due: Step['due']
  readonly kind: string
  readonly why: string | null
  readonly action: StepAction | null
  readonly busy: boolean
  readonly onAction: (action: StepAction) => void
}

const KIND_TEXT = { must: 'wajib', may: 'boleh', blocked: 'belum boleh' } as const

/** One decision closes the examination: the others are choices, not further duties. */
function kindText(step: Step, first: Step | null): string {
  const alternative = step.kind === 'must' && isDecision(step) && first !== null && isDecision(first)
  if (alternative) return 'atau ini, pilih satu'
  if (step.draftAhead) return 'konsep boleh, nomor belum'
  return step.never ? 'tidak boleh' : KIND_TEXT[step.kind]
}

/** What was just said is not said again in full. */
function reasonOf(step: Step, before: Step | null, first: Step | null): string | null {
  if (step.blockedBecause === null) return step.note === first?.note ? null : step.note
  return step.blockedBecause === before?.blockedBecause ? 'alasan yang sama' : step.blockedBecause
}

const isDecision = (step: Step) => step.id.startsWith('decide-')

/** Date with its count, article and signing official in small print; what no article speaks of says nothing here. */
function Ground({ step, due }: Pick<OtherProps, 'step' | 'due'>) {
  const articles = step.because.filter((basis) => basis.kind === 'article')
  const official = step.signer?.official
  if (!due && articles.length === 0 && !official) return null
  return (
    <span className={styles.ground}>
      {due && (
        <>
          Paling lambat {formatDate(due.date)}. <CountedDays due={due} />{' '}
        </>
      )}
      <Grounds because={articles} />
      {official && `${articles.length > 0 ? '; ' : ''}ditandatangani ${officialTitle(official)}`}
    </span>
  )
}

function OtherStep({ step, due, kind, why, action, busy, onAction }: OtherProps) {
  return (
    <div className={styles.other} data-kind={step.kind}>
      <span>{step.title}</span>
      <span className={styles.why}>
        {step.kind === 'must' && step.due ? <DueChip due={step.due} prefix="wajib" /> : kind}
        {why ? `: ${why}` : ''}
        {step.kind !== 'blocked' && <Ground step={step} due={due} />}
      </span>
      {action ? (
        <Button variant="default" size="compact-sm" disabled={busy} onClick={() => onAction(action)}>
          {action.label}
        </Button>
      ) : (
        <span />
      )}
    </div>
  )
}
