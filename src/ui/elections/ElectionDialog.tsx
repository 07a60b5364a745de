import { Alert, Grid, Group, List, Select, SimpleGrid, Text, Textarea, TextInput } from '@mantine/core'
import { useDebouncedValue } from '@mantine/hooks'
import { useMutation, useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import {
  ELECTION_KIND_LABEL,
  ELECTION_STAGE_LABEL,
  type ElectionInput,
  ElectionKind,
  type ElectionRow,
} from '../../contract/elections.ts'
import { ask, office } from '../client.ts'
import { ConfirmDialog } from '../shared/ConfirmDialog.tsx'
import { DateField } from '../shared/DateField.tsx'
import { failureField, failureText } from '../shared/failure-text.ts'
import {
  type ElectionErrors,
  type ElectionForm,
  emptyElection,
  formOf,
  readElection,
  STAGES,
  withStageDate,
} from './election-form.ts'
import { VillageElectionNote } from './VillageElectionNote.tsx'

interface Props {
  /** The one being corrected; null adds one. */
  readonly election: ElectionRow | null
  /** Proposed for a new one. */
  readonly region: string
  readonly onClose: () => void
}

/** One election with the dates of its stages. What looks wrong is said while it is typed, and may be saved all the same. */
export function ElectionDialog({ election, region, onClose }: Props) {
  const [form, setForm] = useState<ElectionForm>(() => (election ? formOf(election) : emptyElection(region)))
  const [errors, setErrors] = useState<ElectionErrors>({})
  const save = useMutation({
    mutationFn: (input: ElectionInput) =>
      ask(office.elections.save({ id: election?.id ?? null, election: input })),
    onSuccess: onClose,
  })
  const change = (part: Partial<ElectionForm>) => {
    setForm((before) => ({ ...before, ...part }))
    setErrors({})
  }
  const refused = failureField(save.error)?.replace(/^election\./, '')
  const errorAt = (field: string) =>
    errors[field] ?? (refused === field ? failureText(save.error) : undefined) ?? null
  return (
    <ConfirmDialog
      opened
      size={860}
      title={election ? `Ubah ${election.name}?` : 'Tambah pemilihan?'}
      confirm={election ? 'Simpan pemilihan' : 'Tambah pemilihan'}
      busy={save.isPending}
      error={refused === undefined ? save.error : null}
      onConfirm={() => {
        const read = readElection(form)
        setErrors('errors' in read ? read.errors : {})
        if ('input' in read) save.mutate(read.input)
      }}
      onClose={onClose}
    >
      <SimpleGrid cols={3} spacing="sm">
        <TextInput
          label="Nama pemilihan"
          placeholder="mis. Pilkada serentak"
          required
          data-autofocus
          maxLength={200}
          value={form.name}
          error={errorAt('name')}
          onChange={(event) => change({ name: event.currentTarget.value })}
        />
        <Select
          label="Jenis"
          required
          placeholder="Pilih jenis"
          allowDeselect={false}
          data={ElectionKind.options.map((kind) => ({ value: kind, label: ELECTION_KIND_LABEL[kind] }))}
          value={form.kind}
          error={errorAt('kind')}
          onChange={(kind) => change({ kind: ElectionKind.safeParse(kind).data ?? null })}
        />
        <TextInput
          label="Wilayah"
          required
          maxLength={200}
          value={form.region}
          error={errorAt('region')}
          onChange={(event) => change({ region: event.currentTarget.value })}
        />
      </SimpleGrid>
      <StageFields form={form} errorAt={errorAt} onChange={change} />
      <SimpleGrid cols={2} spacing="sm">
        <DateField
          label="Tanggal penetapan calon"
          description="Sejak hari ini seorang bakal calon menjadi calon"
          value={form.candidatesFixedOn}
          onChange={(candidatesFixedOn) => change({ candidatesFixedOn })}
        />
        <TextInput
          label="Sumber tanggal"
          description="PKPU, Keputusan KPU, atau pengumuman resminya"
          required
          maxLength={500}
          value={form.source}
          error={errorAt('source')}
          onChange={(event) => change({ source: event.currentTarget.value })}
        />
      </SimpleGrid>
      <Textarea
        label="Catatan"
        autosize
        minRows={1}
        maxRows={4}
        maxLength={2000}
        value={form.note}
        onChange={(event) => change({ note: event.currentTarget.value })}
      />
      <Remarks form={form} />
    </ConfirmDialog>
  )
}

interface StageProps {
  readonly form: ElectionForm
  readonly errorAt: (field: string) => string | null
  readonly onChange: (form: ElectionForm) => void
}

function StageFields({ form, errorAt, onChange }: StageProps) {
  return (
    <div>
      <Text size="sm" fw={500}>
        Tahapan
      </Text>
      <Text size="xs" c="dimmed" mb={4}>
        Kosongkan tanggal yang belum diketahui; Tegas tidak menebaknya.
      </Text>
      {STAGES.map((stage) => (
        <Grid key={stage} gap="xs" align="center" mb={4}>
          <Grid.Col span={5}>
            <Text size="sm">{ELECTION_STAGE_LABEL[stage]}</Text>
          </Grid.Col>
          {(['from', 'to'] as const).map((side) => (
            <Grid.Col span={3.5} key={side}>
              <Group gap={6} wrap="nowrap" align="center">
                <Text size="xs" c="dimmed" w={48} aria-hidden>
                  {side === 'from' ? 'mulai' : 'sampai'}
                </Text>
                <DateField
                  aria-label={`${ELECTION_STAGE_LABEL[stage]}, ${side === 'from' ? 'mulai' : 'sampai'}`}
                  size="xs"
                  flex={1}
                  value={form.stages[stage][side]}
                  error={errorAt(`stages.${stage}.${side}`)}
                  onChange={(date) => onChange(withStageDate(form, stage, side, date))}
                />
              </Group>
            </Grid.Col>
          ))}
        </Grid>
      ))}
    </div>
  )
}

/** What the office says of the dates as they stand. */
function Remarks({ form }: { form: ElectionForm }) {
  const [asked] = useDebouncedValue(form, 300)
  const { kind, stages, candidatesFixedOn } = asked
  const check = useQuery({
    queryKey: ['elections', 'check', kind, stages, candidatesFixedOn],
    queryFn: () => (kind ? ask(office.elections.check({ kind, stages, candidatesFixedOn })) : null),
    retry: false,
  })
  if (!check.data) return null
  const { warnings, neutrality } = check.data
  return (
    <>
      {!neutrality && <VillageElectionNote />}
      {warnings.length > 0 && (
        <Alert title="Periksa tanggalnya" p="xs" bg="var(--amber-soft)" c="var(--amber)" role="status">
          <List size="sm">
            {warnings.map((warning) => (
              <List.Item key={warning}>{warning}</List.Item>
            ))}
          </List>
        </Alert>
      )}
    </>
  )
}
