import { Select, Text, TextInput } from '@mantine/core'
import { notifications } from '@mantine/notifications'
import { useMutation, useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import type { DayChange, DayOff } from '../../contract/calendar.ts'
import { formatLongDate, type PlainDate } from '../../terms/plain-date.ts'
import { ask, office } from '../client.ts'
import { ConfirmDialog } from '../shared/ConfirmDialog.tsx'
import { failureField, failureText } from '../shared/failure-text.ts'
import {
  ACTION_CONFIRM,
  ACTION_LABEL,
  type DayAction,
  dayActions,
  movedText,
  previewText,
} from './day-actions.ts'

interface Props {
  readonly date: PlainDate
  readonly off: DayOff | undefined
  readonly change: DayChange | undefined
  readonly onClose: () => void
}

/** What the office says of one day, with reason and source, and what that would move before it is saved. */
export function DayDialog({ date, off, change, onClose }: Props) {
  const actions = dayActions(off, change)
  const [action, setAction] = useState<DayAction>(actions[0])
  const [name, setName] = useState(off?.name ?? '')
  const [reason, setReason] = useState('')
  const [source, setSource] = useState('')
  const kind = action === 'restore' || action === 'remove-local' ? null : action
  const preview = useQuery({
    queryKey: ['calendar', 'preview', date, kind],
    queryFn: () => ask(office.calendar.preview({ date, kind })),
  })
  const save = useMutation({
    mutationFn: (): Promise<{ moved: number }> => {
      switch (action) {
        case 'national':
        case 'cuti-bersama':
        case 'working':
          return ask(
            office.calendar.setDay({
              date,
              kind: action,
              name: action === 'working' ? '' : name,
              reason,
              source,
            }),
          )
        case 'local':
          return ask(office.calendar.addLocalHoliday({ date, name }))
        case 'restore':
          return ask(office.calendar.restoreDay({ date, reason }))
        case 'remove-local':
          return ask(office.calendar.removeLocalHoliday({ date }))
      }
    },
    onSuccess: ({ moved }) => {
      notifications.show({ color: 'green', message: `Kalender disimpan. ${movedText(moved)}` })
      onClose()
    },
  })
  const field = failureField(save.error)
  const at = (wanted: string) => (field === wanted ? failureText(save.error) : null)
  const named = action === 'national' || action === 'cuti-bersama' || action === 'local'
  const sourced = action === 'national' || action === 'cuti-bersama' || action === 'working'
  return (
    <ConfirmDialog
      opened
      title={`Ubah ${formatLongDate(date)}?`}
      confirm={ACTION_CONFIRM[action]}
      busy={save.isPending}
      error={field === 'name' || field === 'reason' || field === 'source' ? null : save.error}
      onConfirm={() => save.mutate()}
      onClose={onClose}
    >
      <Text size="sm" c="dimmed">
        {off ? `Sekarang: ${off.name}.` : 'Sekarang tidak ada hari libur pada tanggal ini.'}
        {change && ` Diubah ${change.changedBy}: ${change.reason} (${change.source}).`}
      </Text>
      <Select
        label="Perubahan"
        allowDeselect={false}
        data={actions.map((value) => ({ value, label: ACTION_LABEL[value] }))}
        value={action}
        onChange={(value) => {
          const picked = actions.find((one) => one === value)
          if (picked) setAction(picked)
        }}
      />
      {named && (
        <TextInput
          label="Nama hari libur"
          required
          value={name}
          error={at('name')}
          onChange={(event) => setName(event.currentTarget.value)}
        />
      )}
      {sourced && (
        <TextInput
          label="Sumber"
          description="Nomor SKB, Keppres, atau surat edaran"
          required
          value={source}
          error={at('source')}
          onChange={(event) => setSource(event.currentTarget.value)}
        />
      )}
      {(sourced || action === 'restore') && (
        <TextInput
          label="Alasan"
          required
          value={reason}
          error={at('reason')}
          onChange={(event) => setReason(event.currentTarget.value)}
        />
      )}
      <Text size="sm" aria-live="polite">
        {preview.data ? previewText(preview.data) : 'Menghitung tenggat yang bergeser …'}
      </Text>
    </ConfirmDialog>
  )
}
