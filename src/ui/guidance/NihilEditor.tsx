import { Button, Card, Select, SimpleGrid, Stack, Text, Textarea } from '@mantine/core'
import { notifications } from '@mantine/notifications'
import { useMutation, useQuery } from '@tanstack/react-query'
import { useRef, useState } from 'react'
import { Link, useLocation } from 'wouter'
import type { GuidanceEntry, GuidanceInput } from '../../contract/guidance.ts'
import { UnitId } from '../../terms/ids.ts'
import type { PlainDate } from '../../terms/plain-date.ts'
import { ask, office } from '../client.ts'
import { unitOptions } from '../people/unit-paths.ts'
import { DateField } from '../shared/DateField.tsx'
import { ErrorAlert } from '../shared/ErrorAlert.tsx'
import { failureField, failureText } from '../shared/failure-text.ts'
import { focusFirstInvalid } from '../shared/focus-first-invalid.ts'
import { PageHeader } from '../shared/PageHeader.tsx'
import { EMPTY_NIHIL, type EventErrors, type NihilForm, readEvent } from './guidance-form.ts'
import { RemoveGuidance } from './RemoveGuidance.tsx'

interface Props {
  readonly known: { readonly entry: GuidanceEntry; readonly event: NihilForm } | null
  readonly today: PlainDate
}

/** "No findings" is a report too: a unit says that in a period nothing was found. */
export function NihilEditor({ known, today }: Props) {
  const [, go] = useLocation()
  const page = useRef<HTMLDivElement>(null)
  const [form, setForm] = useState<NihilForm>(known?.event ?? { ...EMPTY_NIHIL, heldOn: today })
  const [errors, setErrors] = useState<EventErrors>({})
  const units = useQuery({ queryKey: ['people', 'units'], queryFn: () => ask(office.people.units({})) })
  const save = useMutation({
    mutationFn: (event: GuidanceInput) =>
      ask(office.guidance.save({ id: known?.entry.id ?? null, event, people: [] })),
    onSuccess: () => {
      notifications.show({ color: 'green', message: 'Laporan nihil disimpan.' })
      go('/pembinaan')
    },
  })
  const change = (part: Partial<NihilForm>) => {
    setForm((before) => ({ ...before, ...part }))
    setErrors({})
  }
  const refused = failureField(save.error)?.replace(/^event\./, '')
  const errorAt = (field: string) =>
    errors[field] ?? (refused === field ? failureText(save.error) : undefined) ?? null
  const submit = () => {
    const read = readEvent({ ...form, kind: 'nihil' })
    setErrors('errors' in read ? read.errors : {})
    if ('input' in read) save.mutate(read.input)
    else focusFirstInvalid(page.current)
  }
  return (
    <div ref={page}>
      <PageHeader
        title={known ? 'Laporan nihil' : 'Catat laporan nihil'}
        subtitle={known ? known.entry.title : 'Unit melaporkan bahwa tidak ada temuan dalam suatu masa'}
        actions={
          <>
            <Button component={Link} href="/pembinaan" variant="default">
              Kembali ke daftar
            </Button>
            {known && <RemoveGuidance id={known.entry.id} title={known.entry.title} />}
            <Button onClick={submit} loading={save.isPending}>
              Simpan laporan nihil
            </Button>
          </>
        }
      />
      <ErrorAlert error={units.error ?? (refused === undefined ? save.error : null)} />
      <Card maw={720}>
        <Stack gap="sm">
          <Text size="sm" c="dimmed">
            Laporan nihil juga laporan: kelak terlihat unit mana yang rutin memeriksa dan melapor.
          </Text>
          <Select
            label="Unit kerja"
            required
            searchable
            openOnFocus={false}
            limit={100}
            placeholder="Pilih unit"
            data={unitOptions(units.data ?? [])}
            value={form.unitId}
            error={errorAt('unitId')}
            onChange={(unitId) => change({ unitId: unitId === null ? null : UnitId.parse(unitId) })}
          />
          <SimpleGrid cols={3} spacing="sm">
            <DateField
              label="Masa laporan, mulai"
              required
              value={form.from}
              error={errorAt('from')}
              onChange={(from) => change({ from })}
            />
            <DateField
              label="sampai"
              required
              value={form.to}
              error={errorAt('to')}
              onChange={(to) => change({ to })}
            />
            <DateField
              label="Tanggal laporan"
              required
              max={today}
              value={form.heldOn}
              error={errorAt('heldOn')}
              onChange={(heldOn) => change({ heldOn })}
            />
          </SimpleGrid>
          <Textarea
            label="Catatan"
            autosize
            minRows={2}
            maxLength={2000}
            value={form.note}
            onChange={(event) => change({ note: event.currentTarget.value })}
          />
        </Stack>
      </Card>
    </div>
  )
}
