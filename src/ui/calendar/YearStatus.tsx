import { Button, Group, Text, TextInput } from '@mantine/core'
import { useMutation } from '@tanstack/react-query'
import { useState } from 'react'
import type { CalendarYear } from '../../contract/calendar.ts'
import { ask, office } from '../client.ts'
import { ConfirmDialog } from '../shared/ConfirmDialog.tsx'
import { type ChipTone, StatusChip } from '../shared/StatusChip.tsx'

const STATUS: Record<CalendarYear['status'], { readonly label: string; readonly tone: ChipTone }> = {
  official: { label: 'resmi', tone: 'green' },
  confirmed: { label: 'dipastikan kantor ini', tone: 'green' },
  estimate: { label: 'perkiraan', tone: 'amber' },
  missing: { label: 'belum ada data', tone: 'red' },
}

/** What the year rests on, and the way to let it rest on its decree. */
export function YearStatus({ calendar }: { calendar: CalendarYear }) {
  const [asking, setAsking] = useState(false)
  const { year, status, source } = calendar
  const takeBack = useMutation({ mutationFn: () => ask(office.calendar.confirmYear({ year, decree: null })) })
  return (
    <Group gap="xs" mb="xs">
      <StatusChip tone={STATUS[status].tone}>{STATUS[status].label}</StatusChip>
      <Text size="sm">
        {source ??
          (status === 'missing'
            ? 'Hitungan hari kerja hanya mengecualikan akhir pekan.'
            : 'SKB tahun ini belum diketahui; tenggat dapat bergeser setelah harinya diisi.')}
      </Text>
      {(status === 'estimate' || status === 'missing') && (
        <Button variant="default" size="compact-sm" onClick={() => setAsking(true)}>
          Pastikan tahun {year}
        </Button>
      )}
      {status === 'confirmed' && (
        <Button
          variant="default"
          size="compact-sm"
          loading={takeBack.isPending}
          onClick={() => takeBack.mutate()}
        >
          Batalkan kepastian
        </Button>
      )}
      {asking && <ConfirmYear year={year} onClose={() => setAsking(false)} />}
    </Group>
  )
}

function ConfirmYear({ year, onClose }: { year: number; onClose: () => void }) {
  const [decree, setDecree] = useState('')
  const save = useMutation({
    mutationFn: () => ask(office.calendar.confirmYear({ year, decree })),
    onSuccess: onClose,
  })
  return (
    <ConfirmDialog
      opened
      title={`Pastikan hari libur ${year}?`}
      confirm="Pastikan tahun"
      busy={save.isPending}
      disabled={decree.trim() === ''}
      error={save.error}
      onConfirm={() => save.mutate()}
      onClose={onClose}
    >
      <Text size="sm">
        Cocokkan dahulu semua hari libur dan cuti bersama {year} dengan SKB-nya. Setelah dipastikan, tanda
        perkiraan pada tenggat hilang.
      </Text>
      <TextInput
        label="Nomor SKB"
        required
        value={decree}
        onChange={(event) => setDecree(event.currentTarget.value)}
      />
    </ConfirmDialog>
  )
}
