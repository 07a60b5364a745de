import {
  Button,
  Card,
  Group,
  SegmentedControl,
  Select,
  Skeleton,
  Stack,
  Tabs,
  Text,
  TextInput,
} from '@mantine/core'
import { useDebouncedValue } from '@mantine/hooks'
import { IconSearch } from '@tabler/icons-react'
import { keepPreviousData, useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import {
  entryId,
  REGULATION_KIND_LABEL,
  type RegulationEntry,
  RegulationFilter,
  RegulationKind,
  type RegulationLine,
} from '../../contract/regulations.ts'
import { ask, office } from '../client.ts'
import { useToday } from '../frame/use-status.ts'
import { ErrorAlert } from '../shared/ErrorAlert.tsx'
import { PageHeader } from '../shared/PageHeader.tsx'
import { ChangeDialog } from './ChangeDialog.tsx'
import { ConfidenceChip, OriginChip } from './chips.tsx'
import { InstrumentsTab } from './InstrumentsTab.tsx'
import { newInstrument, newViolation } from './new-entry.ts'
import { RegulationDetail } from './RegulationDetail.tsx'
import styles from './regulations.module.css'

/** Every article, period, level and authority the app goes by: to read, search, correct, confirm and extend. */
export function RegulationsPage() {
  const today = useToday()
  const [chosen, setChosen] = useState<Chosen | null>(null)
  const [tab, setTab] = useState('all')
  const [adding, setAdding] = useState<RegulationEntry | null>(null)
  return (
    <>
      <PageHeader
        title="Peraturan"
        subtitle="Pasal, jangka waktu, tingkat, dan kewenangan yang dipakai aplikasi. Data bawaan tetap utuh; perubahan kantor berlaku di atasnya."
        actions={
          today && (
            <>
              <Button variant="default" onClick={() => setAdding(newViolation(today))}>
                Tambah pelanggaran
              </Button>
              <Button onClick={() => setAdding(newInstrument(today))}>Tambah peraturan</Button>
            </>
          )
        }
      />
      <Tabs value={tab} onChange={(value) => setTab(value ?? 'all')} keepMounted={false}>
        <Tabs.List mb="sm">
          <Tabs.Tab value="all">Semua butir</Tabs.Tab>
          <Tabs.Tab value="instruments">Urutan Mengingat</Tabs.Tab>
        </Tabs.List>
        <Tabs.Panel value="all">
          <Entries chosen={chosen} onChoose={setChosen} />
        </Tabs.Panel>
        <Tabs.Panel value="instruments">
          <InstrumentsTab
            onOpen={(id) => {
              setChosen({ kind: 'instrument', id })
              setTab('all')
            }}
          />
        </Tabs.Panel>
      </Tabs>
      {adding && (
        <ChangeDialog
          proposed={adding}
          onAdded={() => {
            setChosen({ kind: adding.kind, id: entryId(adding) })
            setTab('all')
          }}
          onClose={() => setAdding(null)}
        />
      )}
    </>
  )
}

interface Chosen {
  readonly kind: RegulationKind
  readonly id: string
}

interface EntriesProps {
  readonly chosen: Chosen | null
  readonly onChoose: (chosen: Chosen | null) => void
}

/** The list stays where it is, searched and scrolled, while one entry after the other is read. */
function Entries({ chosen, onChoose }: EntriesProps) {
  const [text, setText] = useState('')
  const [kind, setKind] = useState<RegulationKind | null>(null)
  const [only, setOnly] = useState<RegulationFilter>('all')
  const [searched] = useDebouncedValue(text.trim(), 200)
  const list = useQuery({
    queryKey: ['regulations', 'list', searched, kind, only],
    queryFn: () => ask(office.regulations.list({ text: searched, kind, only })),
    placeholderData: keepPreviousData,
  })
  const shown = chosen ?? list.data?.lines[0] ?? null
  return (
    <div className={styles.columns}>
      <Card p="sm">
        <Stack gap="xs">
          <TextInput
            label="Cari pasal atau isi"
            placeholder="mis. panggilan kedua"
            leftSection={<IconSearch size={16} />}
            value={text}
            onChange={(event) => setText(event.currentTarget.value)}
          />
          <Select
            aria-label="Jenis butir"
            placeholder="Semua jenis"
            clearable
            data={RegulationKind.options.map((value) => ({ value, label: REGULATION_KIND_LABEL[value] }))}
            value={kind}
            onChange={(value) => setKind(RegulationKind.safeParse(value).data ?? null)}
          />
          <SegmentedControl
            aria-label="Saringan"
            size="xs"
            data={[
              { value: 'all', label: 'Semua' },
              { value: 'unsure', label: `Perlu dikonfirmasi (${list.data?.unsure ?? 0})` },
              { value: 'changed', label: 'Milik kantor' },
            ]}
            value={only}
            onChange={(value) => setOnly(RegulationFilter.parse(value))}
          />
        </Stack>
        <ErrorAlert error={list.error} onRetry={() => void list.refetch()} />
        {list.isPending && <Skeleton h={300} mt="xs" />}
        {list.data && <Lines lines={list.data.lines} chosen={shown} onChoose={onChoose} />}
      </Card>
      {shown ? (
        <RegulationDetail
          key={`${shown.kind} ${shown.id}`}
          kind={shown.kind}
          id={shown.id}
          onWithdrawn={() => onChoose(null)}
        />
      ) : (
        <Text c="dimmed">Pilih satu butir di kiri.</Text>
      )}
    </div>
  )
}

interface LinesProps {
  readonly lines: readonly RegulationLine[]
  readonly chosen: Chosen | null
  readonly onChoose: (chosen: Chosen) => void
}

function Lines({ lines, chosen, onChoose }: LinesProps) {
  return (
    <>
      <Text size="xs" c="dimmed" mt="xs" aria-live="polite">
        {lines.length} butir
      </Text>
      <ul className={styles.list} aria-label="Butir peraturan">
        {lines.map((line) => (
          <li key={`${line.kind} ${line.id}`}>
            <button
              type="button"
              onClick={() => onChoose(line)}
              className={styles.line ?? ''}
              aria-current={chosen?.kind === line.kind && chosen.id === line.id ? 'true' : undefined}
            >
              <span className={styles.top}>
                {line.title}
                <Group gap={4} wrap="nowrap" component="span">
                  <OriginChip origin={line.origin} />
                  {line.confidence !== 'H' && <ConfidenceChip confidence={line.confidence} />}
                </Group>
              </span>
              <span className={styles.says}>{line.text}</span>
            </button>
          </li>
        ))}
        {lines.length === 0 && (
          <Text component="li" c="dimmed" size="sm" p="xs">
            Tidak ada butir dengan kata dan saringan itu. Kosongkan pencarian untuk melihat semuanya.
          </Text>
        )}
      </ul>
    </>
  )
}
