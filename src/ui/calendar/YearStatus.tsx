import { Button, Group, Text, TextInput } from '@mantine/core'
import { useMutation } from '@tanstack/react-query'
import { useState } from 'react'
import type { CalendarYear } from '../../contract/calendar.ts'
import { ask, office } from '../client.ts'
import { ReasonDialog } from '../letters/ReasonDialog.tsx'
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
  const [takingBack, setTakingBack] = useState(false)
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
        <Button variant="default" size="compact-sm" onClick={() => setTakingBack(true)}>
          Batalkan kepastian
        </Button>
      )}
      {asking && <ConfirmYear year={year} onClose={() => setAsking(false)} />}
      {takingBack && (
        <ReasonDialog
          title={`Batalkan kepastian hari libur ${year}?`}
          note="Tenggat yang jatuh pada tahun ini ditandai perkiraan lagi; tidak ada tenggat yang bergeser."
          confirm="Batalkan kepastian"
          run={(reason) => ask(office.calendar.confirmYear({ year, decree: null, reason }))}
          onClose={() => setTakingBack(false)}
        />
      )}
    </Group>
  )
}

function ConfirmYear({ year, onClose }: { year: number; onClose: () => void }) {
  const [decree, setDecree] = useState('')
  const [reason, setReason] = useState('')
  const save = useMutation({
    mutationFn: () => ask(office.calendar.confirmYear({ year, decree, reason })),
    onSuccess: onClose,
  })
  return (
    <ConfirmDialog
      opened
      title={`Pastikan hari libur ${year}?`}
      confirm="Pastikan tahun"
      busy={save.isPending}
      disabled={decree.trim() === '' || reason.trim() === ''}
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
      <TextInput
        label="Alasan"
        placeholder="mis. dicocokkan dengan salinan SKB dari JDIH"
        required
        maxLength={500}
        value={reason}
        onChange={(event) => setReason(event.currentTarget.value)}
      />
    </ConfirmDialog>
  )
}
