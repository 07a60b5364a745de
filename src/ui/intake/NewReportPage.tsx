import { Alert, Anchor, Button, Card, Group, Stack, Text, Title } from '@mantine/core'
import { useHotkeys } from '@mantine/hooks'
import { notifications } from '@mantine/notifications'
import { useMutation, useQuery } from '@tanstack/react-query'
import { useEffect, useState } from 'react'
import { useLocation, useParams } from 'wouter'
import type { ReportInput } from '../../contract/intake.ts'
import { PersonId, type ReportId } from '../../terms/ids.ts'
import { ask, office } from '../client.ts'
import { CaptureFields } from '../evidence/CaptureFields.tsx'
import { type CaptureDraft, captureOf, captureProblem, emptyCapture } from '../evidence/capture-draft.ts'
import { PendingList } from '../evidence/PendingList.tsx'
import { type PendingFile, pendingFiles, refuseEvidence } from '../evidence/pending.ts'
import { useStatus } from '../frame/use-status.ts'
import { ErrorAlert } from '../shared/ErrorAlert.tsx'
import { FileDrop } from '../shared/FileDrop.tsx'
import { failureField, failureText } from '../shared/failure-text.ts'
import { PageHeader } from '../shared/PageHeader.tsx'
import styles from './intake.module.css'
import { PeopleField } from './PeopleField.tsx'
import { PersonHistoryCard } from './PersonHistoryCard.tsx'
import { ActFields, OriginFields } from './ReportFields.tsx'
import { type ReportErrors, type ReportForm, readForm, withoutErrors } from './report-form.ts'
import { useDraft } from './use-draft.ts'

interface Created {
  readonly id: ReportId
  readonly number: string
}

/** A report on one page: origin, act, people, evidence. What is typed is kept until it is saved or thrown away. */
export function NewReportPage() {
  const status = useStatus().data
  const [, go] = useLocation()
  const { form, resumed, change: changeDraft, discard } = useDraft(status?.today ?? null)
  const [errors, setErrors] = useState<ReportErrors>({})
  const change = (part: Partial<ReportForm>) => {
    changeDraft(part)
    setErrors((before) => withoutErrors(before, part))
  }
  const [focused, setFocused] = useState<PersonId | null>(null)
  // Coming from a person's page, he is named already; once, so that the clerk can take him out again.
  const named = PersonId.safeParse(useParams().personId).data ?? null
  const fromPage = useQuery({
    queryKey: ['people', 'get', named],
    queryFn: () => ask(named ? office.people.get({ id: named }) : Promise.reject(new Error('nobody'))),
    enabled: named !== null,
  }).data
  const [taken, setTaken] = useState(false)
  useEffect(() => {
    if (!fromPage || !form || taken) return
    setTaken(true)
    if (form.people.some(({ personId }) => personId === fromPage.id)) return
    const { id: personId, fullName, nip, unitName } = fromPage
    changeDraft({ people: [...form.people, { personId, fullName, nip, unitName }] })
  }, [fromPage, form, taken, changeDraft])
  const [pending, setPending] = useState<readonly PendingFile[]>([])
  const [typedCapture, setCapture] = useState<CaptureDraft | null>(null)
  const capture = typedCapture ?? emptyCapture(status?.account?.name ?? '')
  const [created, setCreated] = useState<Created | null>(null)

  const keepEvidence = useMutation({
    mutationFn: ({ id }: Created) =>
      ask(
        office.evidence.add({
          owner: { kind: 'report', reportId: id },
          files: pending.map(({ token }) => token),
          capture: captureOf(capture, status?.zone ?? 'Asia/Jakarta'),
        }),
      ),
    onSuccess: (_, { id }) => go(`/laporan/${id}`),
  })
  const create = useMutation({
    mutationFn: (input: ReportInput) => ask(office.intake.create(input)),
    onSuccess: (report) => {
      discard()
      notifications.show({ color: 'green', message: `Laporan ${report.number} disimpan.` })
      if (pending.length === 0) {
        go(`/laporan/${report.id}`)
        return
      }
      setCreated(report)
      keepEvidence.mutate(report)
    },
    onError: (error) => {
      const field = failureField(error)
      if (field) setErrors({ [field]: failureText(error) })
    },
  })

  const save = () => {
    if (!form || create.isPending || created) return
    if (pending.length > 0 && captureProblem(capture)) return
    const read = readForm(form)
    setErrors('errors' in read ? read.errors : {})
    if ('input' in read) create.mutate(read.input)
  }
  useHotkeys([['mod+Enter', save]], [])

  if (!status || !form) return <PageHeader title="Laporan baru" />
  const { today } = status
  const remove = (token: string) => setPending((before) => before.filter((file) => file.token !== token))

  if (created)
    return (
      <>
        <PageHeader title={`Laporan ${created.number} sudah disimpan`} />
        <Card maw={720}>
          <Stack gap="sm">
            {keepEvidence.isPending && <Text>Menyimpan {pending.length} bukti …</Text>}
            {keepEvidence.error && (
              <Text>Buktinya belum. Keluarkan berkas yang bermasalah, lalu simpan yang lain.</Text>
            )}
            <ErrorAlert error={keepEvidence.error} />
            <PendingList files={pending} {...(keepEvidence.isPending ? {} : { onRemove: remove })} />
            <Group justify="flex-end">
              <Button variant="default" onClick={() => go(`/laporan/${created.id}`)}>
                Buka laporan
              </Button>
              <Button
                loading={keepEvidence.isPending}
                disabled={pending.length === 0}
                onClick={() => keepEvidence.mutate(created)}
              >
                Simpan bukti
              </Button>
            </Group>
          </Stack>
        </Card>
      </>
    )

  const problems = Object.keys(errors).length
  const person = form.people.find(({ personId }) => personId === focused) ?? form.people.at(-1) ?? null
  const fields = { form, errors, today, onChange: change }
  return (
    <>
      <PageHeader
        title="Laporan baru"
        subtitle="Isian tersimpan otomatis sampai laporan dicatat"
        actions={
          <>
            <Button variant="default" onClick={() => go('/laporan')}>
              Kembali
            </Button>
            <Button onClick={save} loading={create.isPending}>
              Simpan laporan
            </Button>
          </>
        }
      />
      <div className={styles.columns}>
        <Stack gap="sm">
          {resumed && (
            <Alert color="brand" p="xs">
              Melanjutkan isian yang belum disimpan.{' '}
              <Anchor
                component="button"
                type="button"
                onClick={() => {
                  discard()
                  setErrors({})
                }}
              >
                Buang dan mulai dari kosong
              </Anchor>
            </Alert>
          )}
          {problems > 0 && (
            <Alert color="red" role="alert" p="xs">
              Laporan belum disimpan: {problems} isian perlu diperbaiki, ditandai merah di bawah.
            </Alert>
          )}
          <ErrorAlert error={create.error && !failureField(create.error) ? create.error : null} />
          <OriginFields {...fields} />
          <PeopleField
            people={form.people}
            error={errors.personIds}
            today={today}
            focused={person?.personId ?? null}
            except={null}
            onChange={(people) => change({ people })}
            onFocus={setFocused}
          />
          <ActFields {...fields} />
          <Card component="section" aria-label="Bukti">
            <Title order={3} c="dimmed" mb="xs">
              Bukti {pending.length > 0 && `(${pending.length})`}
            </Title>
            <Stack gap="xs">
              <FileDrop
                label="Letakkan tangkapan layar, foto, video, rekaman suara, PDF, atau ekspor obrolan"
                hint="Boleh banyak sekaligus, sampai 2 GB per berkas."
                multiple
                paste
                refuse={refuseEvidence}
                onFiles={(given, files) => setPending((before) => [...before, ...pendingFiles(given, files)])}
              />
              {pending.length > 0 && (
                <>
                  <PendingList files={pending} onRemove={remove} />
                  <CaptureFields value={capture} onChange={setCapture} />
                </>
              )}
            </Stack>
          </Card>
          <Group justify="flex-end">
            <Text size="xs" c="dimmed">
              <kbd>Ctrl</kbd> <kbd>Enter</kbd>
            </Text>
            <Button onClick={save} loading={create.isPending}>
              Simpan laporan
            </Button>
          </Group>
        </Stack>
        <div className={`${styles.aside} ${styles.sticky}`}>
          <PersonHistoryCard person={person} />
        </div>
      </div>
    </>
  )
}
