import { Button, Card, Group, Table, Text } from '@mantine/core'
import { useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import {
  type CandidateStatus,
  ELECTION_KIND_LABEL,
  ELECTION_STAGE_LABEL,
  type ElectionRow,
} from '../../contract/elections.ts'
import { ask, office } from '../client.ts'
import { ReasonDialog } from '../letters/ReasonDialog.tsx'
import { DateText } from '../shared/DateText.tsx'
import { ErrorAlert } from '../shared/ErrorAlert.tsx'
import { PageHeader } from '../shared/PageHeader.tsx'
import { type ChipTone, StatusChip } from '../shared/StatusChip.tsx'
import { ElectionDialog } from './ElectionDialog.tsx'
import { VillageElectionNote } from './VillageElectionNote.tsx'

const CANDIDATES: Record<CandidateStatus, { readonly text: string; readonly tone: ChipTone }> = {
  'bakal-calon': { text: 'masih bakal calon', tone: 'gray' },
  calon: { text: 'sudah calon', tone: 'brand' },
  'belum-diketahui': { text: 'ditanyakan per kasus', tone: 'amber' },
}

type Dialog =
  | { readonly kind: 'edit'; readonly election: ElectionRow | null }
  | { readonly kind: 'remove'; readonly election: ElectionRow }

/** The elections of the region: stage and penetapan calon at the act decide the road of a case. */
export function ElectionsPage() {
  const [dialog, setDialog] = useState<Dialog | null>(null)
  const list = useQuery({ queryKey: ['elections', 'list'], queryFn: () => ask(office.elections.list({})) })
  const settings = useQuery({ queryKey: ['settings', 'get'], queryFn: () => ask(office.settings.get({})) })
  const close = () => setDialog(null)
  return (
    <>
      <PageHeader
        title="Pemilu & Pemilihan"
        subtitle="Tahap dan penetapan calon pada tanggal perbuatan ikut menentukan jalur kasus"
        actions={
          <Button onClick={() => setDialog({ kind: 'edit', election: null })} disabled={!settings.data}>
            Tambah pemilihan
          </Button>
        }
      />
      <Card>
        <Text size="sm" c="dimmed" mb="xs">
          Sebelum penetapan, yang didukung masih bakal calon dan jalurnya umumnya kode etik; sejak penetapan
          jalurnya disiplin. Beberapa bentuk perbuatan sudah menjadi disiplin sejak awal. Perubahan di sini
          dicatat, dan kasus berjalan dihitung ulang.
        </Text>
        <ErrorAlert error={list.error} onRetry={() => void list.refetch()} />
        {list.isSuccess && list.data.length === 0 && (
          <Text c="dimmed">
            Belum ada pemilihan. Tambahkan pemilihan di wilayah ini dengan tombol di kanan atas.
          </Text>
        )}
        {list.data && list.data.length > 0 && (
          <Table verticalSpacing="xs">
            <Table.Thead>
              <Table.Tr>
                <Table.Th>Pemilihan</Table.Th>
                <Table.Th w={180}>Tahap hari ini</Table.Th>
                <Table.Th w={160}>Penetapan calon</Table.Th>
                <Table.Th w={180}>Sumber</Table.Th>
                <Table.Th w={190} />
              </Table.Tr>
            </Table.Thead>
            <Table.Tbody>
              {list.data.map((election) => (
                <Row key={election.id} election={election} onOpen={setDialog} />
              ))}
            </Table.Tbody>
          </Table>
        )}
      </Card>
      {dialog?.kind === 'edit' && (
        <ElectionDialog
          election={dialog.election}
          region={settings.data?.profile.region ?? ''}
          onClose={close}
        />
      )}
      {dialog?.kind === 'remove' && (
        <ReasonDialog
          title={`Hapus ${dialog.election.name}?`}
          confirm="Hapus pemilihan"
          danger
          run={(reason) => ask(office.elections.remove({ id: dialog.election.id, reason }))}
          onClose={close}
        />
      )}
    </>
  )
}

function Row({ election, onOpen }: { election: ElectionRow; onOpen: (dialog: Dialog) => void }) {
  const { name, kind, region, stageToday, candidatesToday, candidatesFixedOn, source, note, warnings } =
    election
  const candidates = CANDIDATES[candidatesToday]
  return (
    <Table.Tr style={{ verticalAlign: 'top' }}>
      <Table.Td>
        <Text fw={600}>{name}</Text>
        <Text size="xs" c="dimmed">
          {ELECTION_KIND_LABEL[kind]} · {region}
        </Text>
        {note && <Text size="xs">{note}</Text>}
        {!election.neutrality && <VillageElectionNote />}
        {warnings.map((warning) => (
          <Text key={warning} size="xs" c="var(--amber)">
            {warning}
          </Text>
        ))}
      </Table.Td>
      <Table.Td>{stageToday ? ELECTION_STAGE_LABEL[stageToday] : 'Di luar tahap yang diketahui'}</Table.Td>
      <Table.Td>
        {candidatesFixedOn ? <DateText date={candidatesFixedOn} /> : 'Belum diisi'}
        <div>
          <StatusChip tone={candidates.tone}>{candidates.text}</StatusChip>
        </div>
      </Table.Td>
      <Table.Td>
        <Text size="sm" style={{ overflowWrap: 'anywhere' }}>
          {source}
        </Text>
      </Table.Td>
      <Table.Td>
        <Group gap={6} justify="flex-end" wrap="nowrap">
          <Button
            variant="default"
            size="compact-sm"
            aria-label={`Ubah data ${name}`}
            onClick={() => onOpen({ kind: 'edit', election })}
          >
            Ubah data
          </Button>
          <Button
            variant="default"
            size="compact-sm"
            aria-label={`Hapus data ${name}`}
            onClick={() => onOpen({ kind: 'remove', election })}
          >
            Hapus data
          </Button>
        </Group>
      </Table.Td>
    </Table.Tr>
  )
}
