import { Anchor, Card, Group, Stack, Text, Title } from '@mantine/core'
import { useQuery } from '@tanstack/react-query'
import type { ReactNode } from 'react'
import { Link } from 'wouter'
import type { GuidanceId } from '../../../terms/ids.ts'
import { ask, office } from '../../client.ts'
import { DateText } from '../../shared/DateText.tsx'
import { ErrorAlert } from '../../shared/ErrorAlert.tsx'
import { StatusChip } from '../../shared/StatusChip.tsx'
import { PAPER_STATE } from '../PaperChips.tsx'

interface Props {
  /** Those of this event; null: those of the office and of people of the registry. */
  readonly guidanceId: GuidanceId | null
  readonly title: string
  readonly empty: string
  /** Buttons that prepare a paper, or where such buttons are. */
  readonly children?: ReactNode
}

/** Papers of no case, newest first, each with its state. */
export function OfficePapersCard({ guidanceId, title, empty, children }: Props) {
  const papers = useQuery({
    queryKey: ['office-papers', 'list', guidanceId],
    queryFn: () => ask(office.officePapers.list({ guidanceId })),
    // Papers are signed and numbered on their own page.
    refetchOnMount: 'always',
  })
  const rows = papers.data ?? []
  return (
    <Card component="section" aria-label={title}>
      <Title order={3} c="dimmed" mb="xs">
        {title}
      </Title>
      {children && (
        <Group gap="xs" mb="xs">
          {children}
        </Group>
      )}
      <ErrorAlert error={papers.error} onRetry={() => void papers.refetch()} />
      {papers.isSuccess && rows.length === 0 && <Text c="dimmed">{empty}</Text>}
      <Stack gap={6}>
        {rows.map((row) => (
          <Group key={row.id} gap="xs" wrap="nowrap" align="flex-start">
            <StatusChip tone={PAPER_STATE[row.state].tone}>{PAPER_STATE[row.state].label}</StatusChip>
            <div>
              <Anchor component={Link} href={`/surat/${row.id}`} size="sm">
                {row.number ? `${row.title} ${row.number}` : row.title}
              </Anchor>
              <Text size="xs" c="dimmed">
                {row.about}
                {row.receiptsMissing !== null &&
                  row.receiptsMissing > 0 &&
                  ` · ${row.receiptsMissing} tanda terima belum kembali`}
                {row.date && (
                  <>
                    {' · '}
                    <DateText date={row.date} style="short" />
                  </>
                )}
              </Text>
            </div>
          </Group>
        ))}
      </Stack>
    </Card>
  )
}
