import { Anchor, Button, Card, Group, Stack, Table, Text } from '@mantine/core'
import { useDebouncedValue } from '@mantine/hooks'
import { keepPreviousData, useMutation, useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { Link } from 'wouter'
import type { IncomingLetter } from '../../contract/register.ts'
import type { EvidenceId } from '../../terms/ids.ts'
import { formatShortDate, type PlainDate, yearOf } from '../../terms/plain-date.ts'
import { ask, office } from '../client.ts'
import { saveCopy } from '../evidence/save-copy.ts'
import { ReasonDialog } from '../letters/ReasonDialog.tsx'
import { DateText } from '../shared/DateText.tsx'
import { ErrorAlert } from '../shared/ErrorAlert.tsx'
import { BookBar } from './BookBar.tsx'
import { BookTable, VoidReason } from './BookTable.tsx'
import { IncomingDialog } from './IncomingDialog.tsx'
import styles from './register.module.css'

const COLUMNS = [
  { head: 'Agenda', width: 75 },
  { head: 'Diterima', width: 105 },
  { head: 'Dari', width: 185 },
  { head: 'Nomor dan tanggal', width: 215 },
  { head: 'Perihal' },
  { head: 'Terkait', width: 120 },
]

/** The incoming register: what came, from whom, and which report or case it belongs to. */
export function IncomingTab({ today }: { readonly today: PlainDate }) {
  const [year, setYear] = useState(yearOf(today))
  const [text, setText] = useState('')
  const [searched] = useDebouncedValue(text, 150)
  const [editing, setEditing] = useState<IncomingLetter | 'new' | null>(null)
  const [striking, setStriking] = useState<IncomingLetter | null>(null)
  const letters = useQuery({
    queryKey: ['register', 'incoming', year, searched],
    queryFn: () => ask(office.register.listIncoming({ year, text: searched })),
    placeholderData: keepPreviousData,
  })
  const openScan = useMutation({
    mutationFn: async (id: EvidenceId) => saveCopy(await ask(office.evidence.get({ id }))),
  })
  return (
    <Card>
      <BookBar
        today={today}
        book="incoming"
        year={year}
        onYear={setYear}
        text={text}
        onText={setText}
        state="all"
        placeholder="Pengirim, nomor, perihal, kasus"
        count={letters.data?.length ?? 0}
        action={<Button onClick={() => setEditing('new')}>Catat surat masuk</Button>}
      />
      <ErrorAlert error={openScan.error} />
      <BookTable
        lines={letters}
        columns={COLUMNS}
        actionsWidth={165}
        nothing={searched ? 'Tidak ada surat yang cocok.' : `Belum ada surat masuk pada tahun ${year}.`}
        row={(letter) => (
          <Row
            key={letter.id}
            letter={letter}
            onEdit={() => setEditing(letter)}
            onStrike={() => setStriking(letter)}
            onOpenScan={(id) => openScan.mutate(id)}
          />
        )}
      />
      {editing && (
        <IncomingDialog
          today={today}
          letter={editing === 'new' ? null : editing}
          onClose={() => setEditing(null)}
        />
      )}
      {striking && (
        <ReasonDialog
          title={`Batalkan agenda masuk ${striking.agenda}?`}
          confirm="Batalkan agenda"
          danger
          run={(reason) => ask(office.register.voidIncoming({ id: striking.id, reason }))}
          onClose={() => setStriking(null)}
        />
      )}
    </Card>
  )
}

interface RowProps {
  readonly letter: IncomingLetter
  readonly onEdit: () => void
  readonly onStrike: () => void
  readonly onOpenScan: (id: EvidenceId) => void
}

function Row({ letter, onEdit, onStrike, onOpenScan }: RowProps) {
  const gone = letter.voidReason !== null
  return (
    <Table.Tr className={gone ? styles.gone : undefined}>
      <Table.Td>{letter.agenda}</Table.Td>
      <Table.Td>
        <DateText date={letter.receivedOn} style="short" />
      </Table.Td>
      <Table.Td>
        <span className={styles.words}>{letter.sender}</span>
      </Table.Td>
      <Table.Td>
        <span className={styles.words}>{letter.number || 'tanpa nomor'}</span>
        {letter.date && (
          <Text size="xs" c="dimmed">
            {formatShortDate(letter.date)}
          </Text>
        )}
      </Table.Td>
      <Table.Td>
        <span className={styles.words}>{letter.subject}</span>
        {letter.scans.map(({ id, fileName }) => (
          <Anchor
            key={id}
            component="button"
            type="button"
            size="xs"
            display="block"
            onClick={() => onOpenScan(id)}
          >
            Simpan pindaian «{fileName}»
          </Anchor>
        ))}
        <VoidReason reason={letter.voidReason} />
      </Table.Td>
      <Table.Td>
        <Stack gap={0}>
          {letter.reportId && (
            <Anchor component={Link} href={`/laporan/${letter.reportId}`} size="sm">
              {letter.reportNumber}
            </Anchor>
          )}
          {letter.caseId && (
            <Anchor component={Link} href={`/kasus/${letter.caseId}`} size="sm">
              {letter.caseNumber}
            </Anchor>
          )}
        </Stack>
      </Table.Td>
      <Table.Td>
        {!gone && (
          <Group gap={6} wrap="nowrap">
            <Button
              variant="default"
              size="compact-xs"
              aria-label={`Perbaiki agenda ${letter.agenda}`}
              onClick={onEdit}
            >
              Perbaiki
            </Button>
            <Button
              variant="subtle"
              c="var(--mute)"
              size="compact-xs"
              aria-label={`Batalkan agenda ${letter.agenda}`}
              onClick={onStrike}
            >
              Batalkan
            </Button>
          </Group>
        )}
      </Table.Td>
    </Table.Tr>
  )
}
