import { Card, Group, Stack, Text } from '@mantine/core'
import type { CaseView, PayloadOf } from '../../contract/cases.ts'
import { formatDate } from '../../terms/plain-date.ts'
import { SANCTION_LABEL } from '../../terms/sanction.ts'
import { type ChipTone, StatusChip } from '../shared/StatusChip.tsx'
import styles from './Case.module.css'
import { latest, standing } from './facts/request.ts'

const ANSWER: Record<
  PayloadOf<'recommendation-followed-up'>['answer'],
  { readonly text: string; readonly tone: ChipTone }
> = {
  done: { text: 'selesai', tone: 'green' },
  partly: { text: 'sebagian', tone: 'amber' },
  refused: { text: 'tidak dilaksanakan', tone: 'red' },
}

/** What was recommended, by this office or to it, and what became of it. Nothing where nothing was. */
export function RecommendationsCard({ view }: { view: CaseView }) {
  const report = latest(view, 'special-report-issued')
  const outside = latest(view, 'outside-recommendation-received')
  if (!report && !outside) return null
  return (
    <Card component="section" aria-label="Rekomendasi">
      <h2 className={styles.head}>Rekomendasi</h2>
      <Stack gap={6}>
        {report?.recommendations.map(({ text, addressee }, index) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: a recommendation is known by its number
          <Recommended key={index} view={view} index={index} text={text} addressee={addressee} />
        ))}
        {outside && <FromOutside view={view} received={outside} />}
      </Stack>
    </Card>
  )
}

interface RecommendedProps {
  readonly view: CaseView
  readonly index: number
  readonly text: string
  readonly addressee: string
}

function Recommended({ view, index, text, addressee }: RecommendedProps) {
  const answer = standing(view, 'recommendation-followed-up').find((one) => one.index === index)
  const { issued } = answer ?? {}
  const state = answer ? ANSWER[answer.answer] : { text: 'belum ada tindak lanjut', tone: 'amber' as const }
  return (
    <div>
      <Group gap={6} justify="space-between" wrap="nowrap" align="flex-start">
        <Text size="sm">
          {index + 1}. {text}
        </Text>
        <StatusChip tone={state.tone}>{state.text}</StatusChip>
      </Group>
      <Text size="xs" c="dimmed">
        Kepada {addressee}
        {issued &&
          `. Diterbitkan: ${[
            issued.title,
            issued.number && `nomor ${issued.number}`,
            formatDate(issued.date),
            issued.sanction && SANCTION_LABEL[issued.sanction],
          ]
            .filter(Boolean)
            .join(', ')}`}
        .
      </Text>
    </div>
  )
}

interface OutsideProps {
  readonly view: CaseView
  readonly received: PayloadOf<'outside-recommendation-received'>
}

function FromOutside({ view, received }: OutsideProps) {
  const settled = latest(view, 'outside-recommendation-settled')
  const reported = latest(view, 'outside-recommendation-reported') !== null
  const tone = reported ? 'green' : 'amber'
  const state = reported
    ? 'sudah dilaporkan kembali'
    : settled
      ? `${settled.settled === 'followed' ? 'diikuti' : 'menyimpang'}, belum dilaporkan`
      : 'belum ditetapkan sikapnya'
  return (
    <div>
      <Group gap={6} justify="space-between" wrap="nowrap" align="flex-start">
        <Text size="sm">Dari {received.from}</Text>
        <StatusChip tone={tone}>{state}</StatusChip>
      </Group>
      <Text size="xs" c="dimmed">
        {received.number && `Nomor ${received.number}, `}diterima {formatDate(received.receivedOn)}:{' '}
        {received.asks}
      </Text>
    </div>
  )
}
