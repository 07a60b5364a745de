import { Anchor, Button, Group, Menu, Select, Stack, Text } from '@mantine/core'
import { notifications } from '@mantine/notifications'
import { useMutation } from '@tanstack/react-query'
import { useState } from 'react'
import type { AwaitingScan, BasketItem, ScanTarget } from '../../contract/scans.ts'
import { formatShortDate, type PlainDate } from '../../terms/plain-date.ts'
import { ask, office } from '../client.ts'
import { saveCopy } from '../evidence/save-copy.ts'
import { sizeText } from '../handover/size-text.ts'
import { ReasonDialog } from '../letters/ReasonDialog.tsx'
import { IncomingDialog } from '../register/IncomingDialog.tsx'
import { ErrorAlert } from '../shared/ErrorAlert.tsx'
import { StatusChip } from '../shared/StatusChip.tsx'
import { ForeignScanDialog } from './ForeignScanDialog.tsx'
import styles from './Scans.module.css'

interface Props {
  readonly item: BasketItem
  readonly awaiting: readonly AwaitingScan[]
  readonly today: PlainDate
}

/** One text for a target, as a choice of the list needs it. */
const keyOf = ({ kind, id }: ScanTarget) => `${kind} ${id}`

const GROUPS: readonly { readonly kind: ScanTarget['kind']; readonly group: string }[] = [
  { kind: 'paper', group: 'Surat keluar' },
  { kind: 'incoming', group: 'Surat masuk' },
  { kind: 'guidance', group: 'Kegiatan pembinaan' },
]

const describe = ({ title, number, date, about, caseNumber, unitMustIssue }: AwaitingScan) =>
  [
    about,
    title,
    unitMustIssue ? 'belum bernomor dari unit' : number,
    date && formatShortDate(date),
    caseNumber,
  ]
    .filter(Boolean)
    .join(' · ')

type Dialog = 'discard' | 'foreign' | 'incoming'

/** One scan: what it is called, what it may be and why, and the clerk's choice. */
export function BasketRow({ item, awaiting, today }: Props) {
  const [picked, setPicked] = useState<string | null>(null)
  const [dialog, setDialog] = useState<Dialog | null>(null)
  const best = item.proposals[0]
  // What was read in the file is proposed as the choice; what merely waits the clerk chooses himself.
  const chosenKey = picked ?? (best?.read ? keyOf(best.target) : null)
  const chosen = awaiting.find(({ target }) => keyOf(target) === chosenKey) ?? null
  const attach = useMutation({
    mutationFn: ({ target }: AwaitingScan) => ask(office.scans.attach({ id: item.id, target })),
    onSuccess: (_, { title }) => notifications.show({ message: `Pindaian dipasangkan ke ${title}.` }),
  })
  const save = useMutation({
    mutationFn: async () => saveCopy(await ask(office.evidence.get({ id: item.id }))),
  })
  const why = item.proposals.find(({ target }) => keyOf(target) === chosenKey)?.why
  const order = new Map(item.proposals.map(({ target }, at) => [keyOf(target), at]))
  const rank = ({ target }: AwaitingScan) => order.get(keyOf(target)) ?? item.proposals.length
  const choices = [...awaiting].sort((one, other) => rank(one) - rank(other))
  const groups = GROUPS.map(({ kind, group }) => ({
    group,
    items: choices
      .filter(({ target }) => target.kind === kind)
      .map((waiting) => ({ value: keyOf(waiting.target), label: describe(waiting) })),
  })).filter(({ items }) => items.length > 0)
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
        </Group>
      </div>
      <Stack gap={2} flex={1} miw={0}>
        <Select
          aria-label={`Surat untuk ${item.fileName}`}
          placeholder={awaiting.length === 0 ? 'Tidak ada surat yang menunggu pindaian' : 'Pilih suratnya'}
          searchable
          title={chosen ? describe(chosen) : ''}
          styles={{ input: { textOverflow: 'ellipsis' } }}
          nothingFoundMessage="Tidak ada surat yang cocok"
          data={groups}
          value={chosen ? keyOf(chosen.target) : null}
          onChange={setPicked}
          disabled={awaiting.length === 0}
        />
        <Why item={item} why={why ?? null} onIncoming={() => setDialog('incoming')} />
        <ErrorAlert error={attach.error ?? save.error} />
      </Stack>
      <Group gap={6} wrap="nowrap">
        <Menu position="bottom-end" withinPortal>
          <Menu.Target>
            <Button variant="default">Lainnya</Button>
          </Menu.Target>
          <Menu.Dropdown>
            <Menu.Item onClick={() => setDialog('incoming')}>Catat sebagai surat masuk</Menu.Item>
            <Menu.Item onClick={() => save.mutate()}>Simpan salinan</Menu.Item>
            <Menu.Item color="red" onClick={() => setDialog('discard')}>
              Keluarkan berkas
            </Menu.Item>
          </Menu.Dropdown>
        </Menu>
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
      {dialog === 'incoming' && (
        <IncomingDialog today={today} letter={null} scan={item} onClose={() => setDialog(null)} />
      )}
      {dialog === 'foreign' && chosen?.target.kind === 'paper' && (
        <ForeignScanDialog
          paperId={chosen.target.id}
          today={today}
          onRecorded={() => attach.mutate(chosen)}
          onClose={() => setDialog(null)}
        />
      )}
    </section>
  )
}

interface WhyProps {
  readonly item: BasketItem
  /** What speaks for the chosen one; null when nothing is proposed. */
  readonly why: string | null
  readonly onIncoming: () => void
}

/** Why this letter is proposed; where none fits and the file has a number of its own, the way into the incoming register. */
function Why({ item, why, onIncoming }: WhyProps) {
  const [best] = item.proposals
  if (why !== null)
    return (
      <Text size="xs" c={best?.read ? 'var(--green)' : 'dimmed'}>
        {why}
      </Text>
    )
  if (item.says.number !== '')
    return (
      <Text size="xs" c="dimmed">
        Terbaca nomor {item.says.number}: bukan nomor surat yang menunggu pindaian.{' '}
        <Anchor component="button" type="button" size="xs" onClick={onIncoming}>
          Catat sebagai surat masuk
        </Anchor>
      </Text>
    )
  return (
    <Text size="xs" c="dimmed">
      {best ? 'Tidak terbaca surat mana ini; yang menunggu pindaian tersusun dari yang terbaru.' : ''}
    </Text>
  )
}
