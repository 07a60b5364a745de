import { ActionIcon, Anchor, Card, Menu, Stack, Text, Textarea } from '@mantine/core'
import { notifications } from '@mantine/notifications'
import { IconDots } from '@tabler/icons-react'
import { useMutation } from '@tanstack/react-query'
import { useState } from 'react'
import { Link } from 'wouter'
import type { CaseView, FactPayload, TimelineEntry } from '../../contract/cases.ts'
import { formatTime } from '../../terms/clock.ts'
import { formatShortDate } from '../../terms/plain-date.ts'
import { ask, office } from '../client.ts'
import { ConfirmDialog } from '../shared/ConfirmDialog.tsx'
import styles from './Case.module.css'
import { FACT_FORMS } from './facts/fields.ts'
import { PostsTable } from './PostsTable.tsx'

interface Props {
  readonly view: CaseView
  readonly onCorrect: (entry: TimelineEntry) => void
}

/** Everything that happened, newest first. Wrong entries stay readable, struck through, with the reason. */
export function Timeline({ view, onCorrect }: Props) {
  const [withdrawing, setWithdrawing] = useState<TimelineEntry | null>(null)
  return (
    <Card>
      <h2 className={styles.head}>Perjalanan kasus</h2>
      <ol className={styles.timeline}>
        {view.timeline.map((entry) => (
          <Entry
            key={entry.id}
            view={view}
            entry={entry}
            onCorrect={() => onCorrect(entry)}
            onWithdraw={() => setWithdrawing(entry)}
          />
        ))}
      </ol>
      {withdrawing && (
        <WithdrawDialog
          key={withdrawing.id}
          view={view}
          entry={withdrawing}
          onClose={() => setWithdrawing(null)}
        />
      )}
    </Card>
  )
}

/** Files that prove the fact: of a delivery, of a receipt, of whatever else was kept with it. */
function proofsOf(payload: FactPayload): number {
  if ('delivery' in payload) return payload.delivery.proof.length
  if ('proof' in payload) return payload.proof.length
  return 'evidence' in payload ? payload.evidence.length : 0
}

interface EntryProps {
  readonly view: CaseView
  readonly entry: TimelineEntry
  readonly onCorrect: () => void
  readonly onWithdraw: () => void
}

function Entry({ view, entry, onCorrect, onWithdraw }: EntryProps) {
  const paper = view.papers.find((one) => one.id === entry.paperId)
  const proofs = proofsOf(entry.payload)
  const opening = entry.payload.type === 'case-opened'
  const withdrawn = entry.corrected?.withdrawn === true
  const canCorrect = FACT_FORMS[entry.payload.type] !== null && !withdrawn
  return (
    <li>
      <time className={styles.when} dateTime={entry.happenedOn}>
        {formatShortDate(entry.happenedOn)}
        {entry.happenedAt && ` ${formatTime(entry.happenedAt)}`}
      </time>
      <div>
        <span className={entry.corrected ? styles.wrong : ''}>{entry.text}</span>{' '}
        {paper && (
          <Anchor component={Link} underline="always" href={`/surat/${paper.id}`}>
            {paper.title}
          </Anchor>
        )}
        {opening &&
          view.reports.map((report) => (
            <span key={report.id}>
              {' '}
              <Anchor
                component={Link}
                underline="always"
                href={`/laporan/${report.id}`}
                style={{ whiteSpace: 'nowrap' }}
              >
                {report.number}
              </Anchor>
            </span>
          ))}{' '}
        <Text span size="xs" c="dimmed">
          {proofs > 0 && `${proofs} berkas bukti · `}
          {entry.recordedByName}
        </Text>{' '}
        {entry.payload.type === 'posts-charted' && <PostsTable posts={entry.payload.posts} />}
        {entry.corrected && (
          <Text size="xs" c="dimmed">
            {withdrawn ? 'Ditarik' : 'Dikoreksi'}: {entry.corrected.reason}
          </Text>
        )}
        {entry.payload.type === 'correction' && (
          <Text size="xs" c="dimmed">
            Alasan: {entry.payload.reason}
          </Text>
        )}
      </div>
      {!opening && !withdrawn ? (
        <Menu position="bottom-end" withinPortal>
          <Menu.Target>
            <ActionIcon variant="subtle" color="gray" size="sm" aria-label={`Koreksi catatan: ${entry.text}`}>
              <IconDots size={16} />
            </ActionIcon>
          </Menu.Target>
          <Menu.Dropdown>
            {canCorrect && <Menu.Item onClick={onCorrect}>Koreksi catatan ini</Menu.Item>}
            <Menu.Item onClick={onWithdraw}>
              {entry.payload.type === 'correction' ? 'Tarik koreksi ini' : 'Tarik catatan ini'}
            </Menu.Item>
          </Menu.Dropdown>
        </Menu>
      ) : (
        <span />
      )}
    </li>
  )
}

interface WithdrawProps {
  readonly view: CaseView
  readonly entry: TimelineEntry
  readonly onClose: () => void
}

function WithdrawDialog({ view, entry, onClose }: WithdrawProps) {
  const [reason, setReason] = useState('')
  const withdraw = useMutation({
    mutationFn: () =>
      ask(
        office.cases.correct({
          caseId: view.id,
          factId: entry.id,
          replacement: null,
          happenedOn: null,
          reason,
        }),
      ),
    onSuccess: () => {
      notifications.show({ message: 'Catatan ditarik.' })
      onClose()
    },
  })
  return (
    <ConfirmDialog
      opened
      title={entry.payload.type === 'correction' ? 'Tarik koreksi ini?' : 'Tarik catatan ini?'}
      confirm="Tarik"
      danger
      busy={withdraw.isPending}
      error={withdraw.error}
      disabled={reason.trim() === ''}
      onConfirm={() => withdraw.mutate()}
      onClose={onClose}
    >
      <Stack gap="sm">
        <Text>{entry.text}</Text>
        <Textarea
          label="Alasan"
          description="Catatan tetap terbaca, dicoret, dengan alasan ini."
          withAsterisk
          data-autofocus
          autosize
          minRows={2}
          value={reason}
          onChange={(event) => setReason(event.currentTarget.value)}
        />
      </Stack>
    </ConfirmDialog>
  )
}
