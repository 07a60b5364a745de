import { Alert, Button, Card, Group, Menu, Stack, Text } from '@mantine/core'
import { useState } from 'react'
import { Link } from 'wouter'
import type { CaseView, PaperLine } from '../../contract/cases.ts'
import { formatDate } from '../../terms/plain-date.ts'
import { CaseFileButtons } from '../bundle/CaseFileButtons.tsx'
import { ToldList } from '../guidance/ToldList.tsx'
import { type ChipTone, StatusChip } from '../shared/StatusChip.tsx'
import { BasisText } from './BasisText.tsx'
import styles from './Case.module.css'
import { annexes, otherPapers, type StepAction } from './step-action.ts'

function paperState(paper: PaperLine): { readonly text: string; readonly tone: ChipTone } {
  switch (paper.state) {
    case 'draft':
      return { text: 'konsep', tone: 'amber' }
    case 'signed':
      return { text: 'ditandatangani', tone: 'brand' }
    case 'numbered': {
      // Minutes and receipts carry a date but no number.
      const done = paper.number === null ? 'selesai' : 'bernomor'
      return { text: paper.hasScan ? `${done}, dipindai` : done, tone: 'green' }
    }
    case 'delivered':
      return { text: paper.hasScan ? 'disampaikan, dipindai' : 'disampaikan', tone: 'green' }
    case 'discarded':
      return { text: 'tidak dipakai', tone: 'gray' }
  }
}

interface PapersProps {
  readonly view: CaseView
  readonly busy: boolean
  readonly onAction: (action: StepAction) => void
}

export function PapersCard({ view, busy, onAction }: PapersProps) {
  const more = annexes(view)
  return (
    <Card>
      <h2 className={styles.head}>Berkas</h2>
      {view.papers.length === 0 && (
        <Text c="dimmed">Belum ada surat. Buat dari langkah di sebelah kiri.</Text>
      )}
      {view.papers.map((paper) => {
        const { text, tone } = paperState(paper)
        return (
          <div key={paper.id} className={styles.line}>
            <Link href={`/surat/${paper.id}`} className={styles.link ?? ''}>
              {paper.title}
              {paper.number && (
                <Text size="xs" c="dimmed">
                  {paper.number}
                </Text>
              )}
            </Link>
            <StatusChip tone={tone}>{text}</StatusChip>
            {paper.numberVoid && <StatusChip tone="gray">nomor dibatalkan</StatusChip>}
            {paper.meetingDayOff && <StatusChip tone="red">hari libur: {paper.meetingDayOff}</StatusChip>}
          </div>
        )
      })}
      <Group gap={6} mt="xs">
        {more.map((action) => (
          <Button
            key={action.label}
            variant="default"
            size="compact-xs"
            disabled={busy}
            onClick={() => onAction(action)}
          >
            {action.label}
          </Button>
        ))}
        <Menu position="bottom-start">
          <Menu.Target>
            <Button variant="subtle" size="compact-xs" disabled={busy}>
              Buat surat lain
            </Button>
          </Menu.Target>
          <Menu.Dropdown>
            {otherPapers(view).map((action) => (
              <Menu.Item key={action.label} onClick={() => onAction(action)}>
                {action.label}
              </Menu.Item>
            ))}
          </Menu.Dropdown>
        </Menu>
      </Group>
      <CaseFileButtons view={view} />
    </Card>
  )
}

/** How many occasions are shown before the list is opened. */
const TOLD_SHOWN = 4

/** That the person was told: what came before the act first, since only that shows that he knew. */
export function GuidanceCard({ view }: { view: CaseView }) {
  const [all, setAll] = useState(false)
  const shown = all ? view.guidance : view.guidance.slice(0, TOLD_SHOWN)
  const after = shown.filter(({ beforeAct }) => beforeAct === false)
  return (
    <Card component="section" aria-label="Pernah diberi tahu">
      <h2 className={styles.head}>Pernah diberi tahu</h2>
      {view.guidance.length === 0 && (
        <Text c="dimmed">Belum ada pembinaan umum yang tercatat diikuti orang ini.</Text>
      )}
      <ToldList told={shown.filter(({ beforeAct }) => beforeAct !== false)} />
      {after.length > 0 && (
        <Text size="xs" fw={600} c="dimmed" mt={6}>
          Sesudah perbuatan
        </Text>
      )}
      <ToldList told={after} />
      {shown.length < view.guidance.length && (
        <Button variant="subtle" size="compact-xs" px={0} onClick={() => setAll(true)}>
          Tampilkan {view.guidance.length - shown.length} kegiatan lain
        </Button>
      )}
    </Card>
  )
}

export function HandoverCard({ view }: { view: CaseView }) {
  return (
    <Card>
      <h2 className={styles.head}>Pengiriman</h2>
      {view.handedOver.length === 0 ? (
        <Text c="dimmed">Belum pernah diserahkan.</Text>
      ) : (
        view.handedOver.map((one) => (
          <Text key={one.packageName} size="sm">
            {formatDate(one.on)}: {one.packageName}
            {one.receiver && ` kepada ${one.receiver}`}
          </Text>
        ))
      )}
    </Card>
  )
}

/** What the clerk must know although it blocks nothing. */
export function Warnings({ view }: { view: CaseView }) {
  if (view.assessment.warnings.length === 0) return null
  return (
    <Alert title="Perlu diperhatikan" p="sm" bg="var(--amber-soft)" c="var(--amber)">
      <Stack gap={4}>
        {view.assessment.warnings.map((warning) => (
          <Text key={warning.id} size="sm" component="div">
            {warning.text}{' '}
            <Text span size="xs" c="dimmed">
              <BasisText because={warning.because} />
            </Text>
          </Text>
        ))}
      </Stack>
    </Alert>
  )
}
