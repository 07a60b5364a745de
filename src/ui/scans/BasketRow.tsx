import { Button, Group, Select, Stack, Text } from '@mantine/core'
import { notifications } from '@mantine/notifications'
import { useMutation } from '@tanstack/react-query'
import { useState } from 'react'
import type { AwaitingPaper, BasketItem } from '../../contract/scans.ts'
import { PaperId } from '../../terms/ids.ts'
import { formatShortDate, type PlainDate } from '../../terms/plain-date.ts'
import { ask, office } from '../client.ts'
import { saveCopy } from '../evidence/save-copy.ts'
import { sizeText } from '../handover/size-text.ts'
import { ReasonDialog } from '../letters/ReasonDialog.tsx'
import { ErrorAlert } from '../shared/ErrorAlert.tsx'
import { StatusChip } from '../shared/StatusChip.tsx'
import { ForeignScanDialog } from './ForeignScanDialog.tsx'
import styles from './Scans.module.css'

interface Props {
  readonly item: BasketItem
  readonly awaiting: readonly AwaitingPaper[]
  readonly today: PlainDate
}

const describe = ({ title, number, date, personName, caseNumber, unitMustIssue }: AwaitingPaper) =>
  [
    title,
    unitMustIssue ? 'belum bernomor dari unit' : number,
    date && formatShortDate(date),
    personName,
    caseNumber,
  ]
    .filter(Boolean)
    .join(' · ')

/** One scan: what it is called, which letter it may be and why, and the clerk's choice. */
export function BasketRow({ item, awaiting, today }: Props) {
  const [picked, setPicked] = useState<PaperId | null>(null)
  const [dialog, setDialog] = useState<'discard' | 'foreign' | null>(null)
  const best = item.proposals[0]
  // What was read in the file is proposed as the choice; what merely waits the clerk chooses himself.
  const chosenId = picked ?? (best?.read ? best.paperId : null)
  const chosen = awaiting.find(({ paperId }) => paperId === chosenId) ?? null
  const attach = useMutation({
    mutationFn: (paper: AwaitingPaper) => ask(office.scans.attach({ id: item.id, paperId: paper.paperId })),
    onSuccess: (_, paper) => notifications.show({ message: `Pindaian dipasangkan ke ${paper.title}.` }),
  })
  const save = useMutation({
    mutationFn: async () => saveCopy(await ask(office.evidence.get({ id: item.id }))),
  })
  const why = item.proposals.find(({ paperId }) => paperId === chosen?.paperId)?.why
  const order = new Map(item.proposals.map(({ paperId }, at) => [paperId, at]))
  const choices = [...awaiting].sort(
    (one, other) => (order.get(one.paperId) ?? Infinity) - (order.get(other.paperId) ?? Infinity),
  )
  return (
    <section className={styles.row} aria-label={item.fileName}>
      <div className={styles.file}>
        <Text fw={600} truncate title={item.fileName}>
          {item.fileName}
        </Text>
        <Group gap={6}>
          <Text size="xs" c="dimmed">
            {sizeText(item.size)}
          </Text>
          {item.signed && <StatusChip tone="green">bertanda tangan elektronik</StatusChip>}
          <Button variant="subtle" size="compact-xs" loading={save.isPending} onClick={() => save.mutate()}>
            Simpan salinan
          </Button>
        </Group>
      </div>
      <Stack gap={2} flex={1} miw={0}>
        <Select
          aria-label={`Surat untuk ${item.fileName}`}
          placeholder={awaiting.length === 0 ? 'Tidak ada surat yang menunggu pindaian' : 'Pilih suratnya'}
          searchable
          nothingFoundMessage="Tidak ada surat yang cocok"
          data={choices.map((paper) => ({ value: paper.paperId, label: describe(paper) }))}
          value={chosen?.paperId ?? null}
          onChange={(value) => setPicked(value === null ? null : PaperId.parse(value))}
          disabled={awaiting.length === 0}
        />
        <Text size="xs" c={best?.read && why ? 'green.8' : 'dimmed'}>
          {why ??
            (best ? 'Tidak terbaca surat mana ini; yang menunggu pindaian tersusun dari yang terbaru.' : '')}
        </Text>
        <ErrorAlert error={attach.error ?? save.error} />
      </Stack>
      <Group gap={6} wrap="nowrap">
        <Button variant="default" onClick={() => setDialog('discard')}>
          Keluarkan berkas
        </Button>
        <Button
          disabled={chosen === null}
          loading={attach.isPending}
          onClick={() => {
            if (chosen?.unitMustIssue) setDialog('foreign')
            else if (chosen) attach.mutate(chosen)
          }}
        >
          Pasangkan pindaian
        </Button>
      </Group>
      {dialog === 'discard' && (
        <ReasonDialog
          title={`Keluarkan «${item.fileName}» dari keranjang?`}
          confirm="Keluarkan berkas"
          run={(reason) => ask(office.scans.discard({ id: item.id, reason }))}
          onClose={() => setDialog(null)}
        />
      )}
      {dialog === 'foreign' && chosen && (
        <ForeignScanDialog
          paperId={chosen.paperId}
          today={today}
          onRecorded={() => attach.mutate(chosen)}
          onClose={() => setDialog(null)}
        />
      )}
    </section>
  )
}
