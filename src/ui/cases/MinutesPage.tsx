import {
  Alert,
  Button,
  Card,
  Checkbox,
  Group,
  Radio,
  SimpleGrid,
  Skeleton,
  Stack,
  Text,
  Textarea,
  TextInput,
} from '@mantine/core'
import { useMutation, useQuery } from '@tanstack/react-query'
import { Link, useLocation, useParams } from 'wouter'
import type { CaseView, Minutes } from '../../contract/cases.ts'
import type { Instant, Zone } from '../../terms/clock.ts'
import { CaseId } from '../../terms/ids.ts'
import { ask, office } from '../client.ts'
import { useStatus } from '../frame/use-status.ts'
import { DateField } from '../shared/DateField.tsx'
import { ErrorAlert } from '../shared/ErrorAlert.tsx'
import { PageHeader } from '../shared/PageHeader.tsx'
import { TimeField } from '../shared/TimeField.tsx'
import styles from './Case.module.css'
import { Questions } from './Questions.tsx'
import { unfinished } from './step-action.ts'
import { useMinutes } from './use-minutes.ts'

/** The BAP while it is typed: one page, saved every few seconds, there again after a crash. */
export function MinutesPage() {
  const { id } = useParams<{ id: string }>()
  const caseId = CaseId.safeParse(id)
  const zone = useStatus().data?.zone
  const view = useQuery({
    queryKey: ['cases', 'get', id],
    queryFn: () => ask(office.cases.get({ id: CaseId.parse(id) })),
    enabled: caseId.success,
  })
  const work = useQuery({
    queryKey: ['cases', 'minutes', id],
    queryFn: () => ask(office.cases.minutes({ caseId: CaseId.parse(id) })),
    enabled: caseId.success,
    gcTime: 0, // what is on the disk is the truth each time the page opens
  })
  const error = view.error ?? work.error
  if (error) return <ErrorAlert error={error} />
  if (!view.data || !work.data || !zone) return <Skeleton h={320} />
  return <MinutesDesk key={id} view={view.data} first={work.data} zone={zone} />
}

function savedText(savedAt: Instant | null, unsaved: boolean, zone: Zone): string {
  if (savedAt === null) return unsaved ? 'belum tersimpan' : ''
  const time = new Date(savedAt)
    .toLocaleTimeString('id-ID', { timeZone: zone, hourCycle: 'h23' })
    .replaceAll(':', '.')
  return unsaved ? `tersimpan ${time}, perubahan terakhir segera disimpan` : `tersimpan ${time}`
}

interface DeskProps {
  readonly view: CaseView
  readonly first: { readonly minutes: Minutes; readonly savedAt: Instant | null }
  readonly zone: Zone
}

function MinutesDesk({ view, first, zone }: DeskProps) {
  const [, navigate] = useLocation()
  const { minutes, change, savedAt, unsaved, error, saveNow } = useMinutes(
    view.id,
    first.minutes,
    first.savedAt,
  )
  // Of the Majelis on the ethics road, of the examiner or the team on the other.
  const kind = view.assessment.steps.find(({ id }) => id === 'examine')?.paper ?? 'bap'
  const draft = unfinished(view, kind)
  const finish = useMutation({
    mutationFn: async () => {
      if (!(await saveNow())) return null
      return ask(office.letters.createDraft({ caseId: view.id, kind }))
    },
    onSuccess: (made) => made && navigate(`/surat/${made.paperId}`),
  })
  return (
    <>
      <PageHeader
        title="Berita Acara Pemeriksaan"
        note={view.number}
        subtitle={
          <>
            <Link href={`/kasus/${view.id}`} className={styles.link ?? ''}>
              {view.person.now.name}
            </Link>
            {` · ${view.person.now.position}, ${view.person.now.unitName}`}
          </>
        }
        actions={
          <>
            <Text size="xs" c="dimmed" role="status">
              {savedText(savedAt, unsaved, zone)}
            </Text>
            {draft ? (
              <Button onClick={() => navigate(`/surat/${draft.id}`)}>Buka konsep BAP</Button>
            ) : (
              <Button loading={finish.isPending} onClick={() => finish.mutate()}>
                Selesaikan BAP
              </Button>
            )}
          </>
        }
      />
      <Stack gap="sm">
        {draft && (
          <Alert>
            Konsep BAP sudah dibuat dari halaman ini. Perubahan selanjutnya ditulis di konsepnya; yang diketik
            di sini tidak ikut ke sana.
          </Alert>
        )}
        <ErrorAlert
          error={error ?? finish.error}
          title="Belum tersimpan; yang diketik tetap ada di layar ini"
        />
        <Card>
          <SimpleGrid cols={4} spacing="sm">
            <DateField label="Tanggal" value={minutes.heldOn} onChange={(heldOn) => change({ heldOn })} />
            <TimeField
              label="Mulai pukul"
              value={minutes.beginAt}
              onChange={(beginAt) => change({ beginAt })}
            />
            <TimeField label="Selesai pukul" value={minutes.endAt} onChange={(endAt) => change({ endAt })} />
            <TextInput
              label="Tempat"
              maxLength={300}
              value={minutes.place}
              onChange={(event) => change({ place: event.currentTarget.value })}
            />
          </SimpleGrid>
        </Card>
        <Questions view={view} minutes={minutes} change={change} />
        <Card>
          <Stack gap="sm">
            <Radio.Group
              label="Pengakuan yang diperiksa"
              value={minutes.admitted ?? ''}
              onChange={(admitted) =>
                change({
                  admitted:
                    admitted === 'yes' || admitted === 'partly' || admitted === 'no' ? admitted : null,
                })
              }
            >
              <Group mt={6}>
                <Radio value="yes" label="Mengakui" />
                <Radio value="partly" label="Mengakui sebagian" />
                <Radio value="no" label="Tidak mengakui" />
              </Group>
            </Radio.Group>
            <Checkbox
              label="Menolak menandatangani BAP"
              description="BAP tetap sah sebagai dasar; penolakannya dicatat."
              checked={minutes.refusedToSign}
              onChange={(event) => change({ refusedToSign: event.currentTarget.checked })}
            />
            {minutes.refusedToSign && (
              <Textarea
                label="Keterangan penolakan"
                autosize
                minRows={2}
                maxLength={2000}
                value={minutes.refusalNote}
                onChange={(event) => change({ refusalNote: event.currentTarget.value })}
              />
            )}
          </Stack>
        </Card>
      </Stack>
    </>
  )
}
