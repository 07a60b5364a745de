import { Button, Card, Grid, Stack, Text } from '@mantine/core'
import { useMutation, useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { Link, useLocation, useParams } from 'wouter'
import type { Person } from '../../contract/people.ts'
import { formatPangkat } from '../../terms/golongan.ts'
import { PersonId } from '../../terms/ids.ts'
import { formatNip } from '../../terms/nip.ts'
import { PERSON_KIND_LABEL, PERSON_STANDING_LABEL, POSITION_KIND_LABEL } from '../../terms/person.ts'
import { formatDate, type PlainDate } from '../../terms/plain-date.ts'
import { ask, office } from '../client.ts'
import { useStatus } from '../frame/use-status.ts'
import { PersonGuidanceCard } from '../guidance/PersonGuidanceCard.tsx'
import { PersonHistoryCard } from '../intake/PersonHistoryCard.tsx'
import { ClearanceButton } from '../letters/no-case/ClearanceButton.tsx'
import { ErrorAlert } from '../shared/ErrorAlert.tsx'
import { PageHeader } from '../shared/PageHeader.tsx'
import { StatusChip } from '../shared/StatusChip.tsx'
import { NewPerson } from './NewPerson.tsx'
import { PersonForm } from './PersonForm.tsx'
import { valuesOf } from './person-form.ts'
import { StandingDialog } from './StandingDialog.tsx'
import { Superiors } from './Superiors.tsx'

/** One person: who he is, what the office knows of him, who stands above him. `/pegawai/baru` adds one. */
export function PersonPage() {
  const { id } = useParams<{ id: string }>()
  const today = useStatus().data?.today
  const parsed = PersonId.safeParse(id)
  if (!today) return null
  if (id === 'baru') return <NewPerson today={today} />
  return parsed.success ? (
    <KnownPerson id={parsed.data} today={today} />
  ) : (
    <ErrorAlert error={new Error('no such address')} />
  )
}

function KnownPerson({ id, today }: { id: PersonId; today: PlainDate }) {
  const [editing, setEditing] = useState(false)
  const [asking, setAsking] = useState(false)
  const [, go] = useLocation()
  const [clearError, setClearError] = useState<unknown>(null)
  const person = useQuery({ queryKey: ['people', 'get', id], queryFn: () => ask(office.people.get({ id })) })
  const update = useMutation({
    mutationFn: (input: Parameters<typeof office.people.update>[0]['person']) =>
      ask(office.people.update({ id, person: input })),
    onSuccess: () => setEditing(false),
  })
  if (person.isError) return <ErrorAlert error={person.error} onRetry={() => void person.refetch()} />
  if (!person.data) return null
  const data = person.data
  return (
    <>
      <PageHeader
        title={data.fullName}
        subtitle={`NIP ${formatNip(data.nip)} · ${PERSON_KIND_LABEL[data.kind]}${data.active ? '' : ' · tidak aktif'}`}
        actions={
          <>
            <Button component={Link} href="/pegawai" variant="default">
              Kembali ke daftar
            </Button>
            {!editing && (
              <>
                <ClearanceButton personId={id} onError={setClearError} />
                <Button variant="default" onClick={() => setAsking(true)}>
                  Ubah keadaan
                </Button>
                <Button variant="default" onClick={() => setEditing(true)}>
                  Ubah data
                </Button>
              </>
            )}
            <Button onClick={() => go(`/laporan/baru/${id}`)}>Catat laporan</Button>
          </>
        }
      />
      <ErrorAlert error={clearError} />
      <Grid gap="sm">
        <Grid.Col span={7}>
          <Stack gap="sm">
            <Card>
              {editing ? (
                <PersonForm
                  initial={valuesOf(data)}
                  today={today}
                  submit="Simpan perubahan"
                  busy={update.isPending}
                  error={update.error}
                  onSubmit={(input) => update.mutate(input)}
                  onCancel={() => {
                    update.reset()
                    setEditing(false)
                  }}
                />
              ) : (
                <Details person={data} />
              )}
            </Card>
            <PersonHistoryCard person={{ personId: id, fullName: data.fullName }} />
          </Stack>
        </Grid.Col>
        <Grid.Col span={5}>
          <Stack gap="sm">
            <Superiors id={id} unitId={data.unitId} />
            <PersonGuidanceCard personId={id} />
          </Stack>
        </Grid.Col>
      </Grid>
      {asking && <StandingDialog person={data} today={today} onClose={() => setAsking(false)} />}
    </>
  )
}

function Details({ person }: { person: Person }) {
  const level = person.functionalLevel ? ` (${person.functionalLevel.replace('-', ' ')})` : ''
  const rows: readonly (readonly [string, string])[] = [
    ['Pangkat', person.golongan ? formatPangkat(person.golongan) : '-'],
    ['Jabatan', person.position || '-'],
    ['Jenis jabatan', `${POSITION_KIND_LABEL[person.positionKind]}${level}`],
    ['Eselon', person.echelon || '-'],
    ['Unit kerja', person.unitName || '-'],
    ...(person.standingSince
      ? ([
          [
            'Keadaan',
            `${PERSON_STANDING_LABEL[person.standing]} sejak ${formatDate(person.standingSince)}: ${person.standingReason}`,
          ],
        ] as const)
      : []),
  ]
  return (
    <Stack gap={6}>
      <Text fw={600} c="dimmed">
        Data pegawai{' '}
        {person.standing !== 'active' && (
          <StatusChip tone="red">{PERSON_STANDING_LABEL[person.standing]}</StatusChip>
        )}
        {!person.active && <StatusChip tone="gray">tidak aktif</StatusChip>}
      </Text>
      {rows.map(([label, value]) => (
        <Grid key={label} gap="xs">
          <Grid.Col span={4}>
            <Text c="dimmed">{label}</Text>
          </Grid.Col>
          <Grid.Col span={8}>{value}</Grid.Col>
        </Grid>
      ))}
    </Stack>
  )
}
