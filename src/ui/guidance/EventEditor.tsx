import { Button, Card, Select, Stack, Textarea, TextInput } from '@mantine/core'
import { notifications } from '@mantine/notifications'
import { useMutation } from '@tanstack/react-query'
import { useRef, useState } from 'react'
import { Link, useLocation } from 'wouter'
import {
  GUIDANCE_KIND_LABEL,
  type GuidanceEntry,
  type GuidanceInput,
  GuidanceKind,
} from '../../contract/guidance.ts'
import type { PlainDate } from '../../terms/plain-date.ts'
import { ask, office } from '../client.ts'
import { EvidencePanel } from '../evidence/EvidencePanel.tsx'
import { DateField } from '../shared/DateField.tsx'
import { ErrorAlert } from '../shared/ErrorAlert.tsx'
import { failureField, failureText } from '../shared/failure-text.ts'
import { focusFirstInvalid } from '../shared/focus-first-invalid.ts'
import { PageHeader } from '../shared/PageHeader.tsx'
import { AudienceCard } from './AudienceCard.tsx'
import { EventPapers } from './EventPapers.tsx'
import styles from './guidance.module.css'
import {
  EMPTY_EVENT,
  type EventErrors,
  type EventForm,
  type Listed,
  listedOf,
  readEvent,
  usualAttendance,
} from './guidance-form.ts'
import { RemoveGuidance } from './RemoveGuidance.tsx'

interface Props {
  /** The one being corrected, with what it says; null records one. */
  readonly known: { readonly entry: GuidanceEntry; readonly event: EventForm } | null
  readonly today: PlainDate
}

/** One occasion at which staff were told: what, when, where, by whom, and who was there. */
export function EventEditor({ known, today }: Props) {
  const [, go] = useLocation()
  const page = useRef<HTMLDivElement>(null)
  const [form, setForm] = useState<EventForm>(known?.event ?? { ...EMPTY_EVENT, heldOn: today })
  const [people, setPeople] = useState<readonly Listed[]>(() => (known ? listedOf(known.entry) : []))
  const [errors, setErrors] = useState<EventErrors>({})
  const id = known?.entry.id ?? null
  const save = useMutation({
    mutationFn: (event: GuidanceInput) =>
      ask(
        office.guidance.save({
          id,
          event,
          people: people.map(({ personId, how }) => ({ personId, how })),
        }),
      ),
    onSuccess: (saved) => {
      notifications.show({ color: 'green', message: 'Kegiatan dan daftar hadirnya disimpan.' })
      if (id === null) go(`/pembinaan/${saved.id}`, { replace: true })
    },
  })
  const change = (part: Partial<EventForm>) => {
    setForm((before) => ({ ...before, ...part }))
    setErrors({})
  }
  const refused = failureField(save.error)?.replace(/^event\./, '')
  const errorAt = (field: string) =>
    errors[field] ?? (refused === field ? failureText(save.error) : undefined) ?? null
  const submit = () => {
    const read = readEvent(form)
    setErrors('errors' in read ? read.errors : {})
    if ('input' in read) save.mutate(read.input)
    else focusFirstInvalid(page.current)
  }
  return (
    <div ref={page}>
      <PageHeader
        title={known ? known.entry.title : 'Catat kegiatan pembinaan'}
        subtitle={
          known
            ? `${GUIDANCE_KIND_LABEL[known.entry.event.kind]} · dicatat oleh ${known.entry.recordedByName}`
            : 'Apa yang diberitahukan, kapan, dan kepada siapa'
        }
        actions={
          <>
            <Button component={Link} href="/pembinaan" variant="default">
              Kembali ke daftar
            </Button>
            {known && <RemoveGuidance id={known.entry.id} title={known.entry.title} />}
            <Button onClick={submit} loading={save.isPending}>
              Simpan kegiatan
            </Button>
          </>
        }
      />
      <ErrorAlert error={save.error && refused === undefined ? save.error : null} />
      <div className={styles.columns}>
        <Stack gap="sm">
          <Card>
            <Stack gap="xs">
              <Select
                label="Jenis kegiatan"
                required
                placeholder="Pilih jenis"
                allowDeselect={false}
                data={GuidanceKind.options.map((kind) => ({ value: kind, label: GUIDANCE_KIND_LABEL[kind] }))}
                value={form.kind}
                error={errorAt('kind')}
                onChange={(kind) => change({ kind: GuidanceKind.safeParse(kind).data ?? null })}
              />
              <DateField
                label="Tanggal"
                required
                max={today}
                value={form.heldOn}
                error={errorAt('heldOn')}
                onChange={(heldOn) => change({ heldOn })}
              />
              <TextInput
                label="Judul"
                required
                maxLength={300}
                value={form.title}
                error={errorAt('title')}
                onChange={(event) => change({ title: event.currentTarget.value })}
              />
              <Textarea
                label="Materi"
                description="Pokok yang disampaikan; inilah yang dikutip bila ada kasus"
                required
                autosize
                minRows={3}
                maxRows={8}
                maxLength={10_000}
                value={form.material}
                error={errorAt('material')}
                onChange={(event) => change({ material: event.currentTarget.value })}
              />
              <TextInput
                label="Tempat"
                maxLength={300}
                value={form.place}
                onChange={(event) => change({ place: event.currentTarget.value })}
              />
              <TextInput
                label="Dipimpin oleh"
                maxLength={300}
                value={form.ledBy}
                onChange={(event) => change({ ledBy: event.currentTarget.value })}
              />
            </Stack>
          </Card>
          {id !== null && <EventPapers guidanceId={id} />}
          {id !== null && (
            <EvidencePanel of={{ guidanceId: id }} owner={{ kind: 'guidance', guidanceId: id }} />
          )}
        </Stack>
        <AudienceCard
          people={people}
          unitIds={form.unitIds}
          usual={usualAttendance(form.kind)}
          error={errorAt('people')}
          onPeople={setPeople}
          onUnits={(unitIds) => change({ unitIds })}
        />
      </div>
    </div>
  )
}
