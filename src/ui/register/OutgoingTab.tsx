import { Anchor, Button, Card, Menu, Select, Table, Text } from '@mantine/core'
import { useDebouncedValue } from '@mantine/hooks'
import { keepPreviousData, useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { Link } from 'wouter'
import { LINE_STATE_LABEL, LineState, type RegisterLine } from '../../contract/register.ts'
import { type PlainDate, yearOf } from '../../terms/plain-date.ts'
import { ask, office } from '../client.ts'
import { PrintManyDialog } from '../letters/PrintManyDialog.tsx'
import { ReasonDialog } from '../letters/ReasonDialog.tsx'
import { DateText } from '../shared/DateText.tsx'
import { StatusChip } from '../shared/StatusChip.tsx'
import { BookBar } from './BookBar.tsx'
import { BookTable, VoidReason } from './BookTable.tsx'
import { ReserveDialog } from './ReserveDialog.tsx'
import styles from './register.module.css'
import { SendLettersDialog } from './SendLettersDialog.tsx'

type Filter = LineState | 'all'
const FILTER_LABEL: Record<Filter, string> = { all: 'semua', ...LINE_STATE_LABEL }

const COLUMNS = [
  { head: 'Nomor', width: 215 },
  { head: 'Tanggal', width: 100 },
  { head: 'Surat', width: 180 },
  { head: 'Tentang' },
  { head: 'Kasus', width: 100 },
  { head: 'Kode bukti', width: 150 },
]

/** The outgoing register: every number of the year, with what became of it. */
export function OutgoingTab({ today }: { readonly today: PlainDate }) {
  const [year, setYear] = useState(yearOf(today))
  const [text, setText] = useState('')
  const [searched] = useDebouncedValue(text, 150)
  const [state, setState] = useState<Filter>('all')
  const [reserving, setReserving] = useState(false)
  const [printing, setPrinting] = useState(false)
  const [sending, setSending] = useState(false)
  const [striking, setStriking] = useState<RegisterLine | null>(null)
  const lines = useQuery({
    queryKey: ['register', 'list', year, searched, state],
    queryFn: () => ask(office.register.list({ year, text: searched, state })),
    placeholderData: keepPreviousData,
  })
  const rows = lines.data ?? []
  const printable = ({ paperId, title, number, subject }: RegisterLine) =>
    paperId ? [{ id: paperId, title: `${title} ${number}`, note: subject }] : []
  const letters = rows.flatMap(printable)
  const sendable = rows.filter(({ state: kept }) => kept === 'used').flatMap(printable)
  return (
    <Card>
      <BookBar
        today={today}
        book="outgoing"
        year={year}
        onYear={setYear}
        text={text}
        onText={setText}
        state={state}
        placeholder="Nomor, surat, kasus, nama, kode"
        count={rows.length}
        filter={
          <Select
            label="Keadaan"
            w={130}
            allowDeselect={false}
            data={(['all', ...LineState.options] as const).map((value) => ({
              value,
              label: FILTER_LABEL[value],
            }))}
            value={state}
            onChange={(value) => setState(value === 'all' ? 'all' : LineState.parse(value))}
          />
        }
        printMore={
          <Menu.Item disabled={letters.length === 0} onClick={() => setPrinting(true)}>
            Cetak surat pilihan
          </Menu.Item>
        }
        action={
          <>
            <Button variant="default" disabled={sendable.length === 0} onClick={() => setSending(true)}>
              Siapkan ekspedisi
            </Button>
            <Button onClick={() => setReserving(true)}>Cadangkan nomor</Button>
          </>
        }
      />
      <BookTable
        lines={lines}
        columns={COLUMNS}
        actionsWidth={95}
        nothing={
          searched || state !== 'all'
            ? 'Tidak ada surat yang cocok.'
            : `Belum ada surat bernomor pada tahun ${year}.`
        }
        row={(line) => <Row key={line.id} line={line} onStrike={() => setStriking(line)} />}
      />
      {reserving && <ReserveDialog today={today} onClose={() => setReserving(false)} />}
      {printing && <PrintManyDialog letters={letters} onClose={() => setPrinting(false)} />}
      {sending && <SendLettersDialog letters={sendable} onClose={() => setSending(false)} />}
      {striking && (
        <ReasonDialog
          title={`Batalkan nomor ${striking.number}?`}
          note="Nomor ini tetap di buku agenda sebagai batal, dengan alasannya, dan tidak dipakai lagi. Pembatalan tidak dapat diurungkan."
          confirm="Batalkan nomor"
          danger
          run={(reason) => ask(office.register.voidLine({ id: striking.id, reason }))}
          onClose={() => setStriking(null)}
        />
      )}
    </Card>
  )
}

function Row({ line, onStrike }: { readonly line: RegisterLine; readonly onStrike: () => void }) {
  const gone = line.state === 'void'
  return (
    <Table.Tr className={gone ? styles.gone : undefined}>
      <Table.Td>
        {line.paperId ? (
          <Anchor component={Link} href={`/surat/${line.paperId}`} size="sm">
            {line.number}
          </Anchor>
        ) : (
          line.number
        )}
      </Table.Td>
      <Table.Td>
        <DateText date={line.date} style="short" />
      </Table.Td>
      <Table.Td>{line.title}</Table.Td>
      <Table.Td>
        <Text size="sm" lineClamp={2} className={styles.words ?? ''} title={line.subject}>
          {line.subject}
        </Text>
        {line.state === 'used' && line.purpose && (
          <Text size="xs" c="dimmed">
            Dari nomor cadangan: {line.purpose}
          </Text>
        )}
        <VoidReason reason={line.voidReason} />
      </Table.Td>
      <Table.Td>
        {line.caseId && line.caseNumber && (
          <Anchor component={Link} href={`/kasus/${line.caseId}`} size="sm">
            {line.caseNumber}
          </Anchor>
        )}
      </Table.Td>
      <Table.Td>
        {line.state === 'reserved' ? (
          <StatusChip tone="amber">dicadangkan</StatusChip>
        ) : (
          <span className={styles.code}>{line.proofCode}</span>
        )}
      </Table.Td>
      <Table.Td>
        {gone ? (
          <span className={styles.reason}>
            <StatusChip tone="gray">batal</StatusChip>
          </span>
        ) : (
          <Button
            variant="subtle"
            c="var(--mute)"
            size="compact-xs"
            aria-label={`Batalkan nomor ${line.number}`}
            onClick={onStrike}
          >
            Batalkan
          </Button>
        )}
      </Table.Td>
    </Table.Tr>
  )
}
