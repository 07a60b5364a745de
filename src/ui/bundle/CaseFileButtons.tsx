import { Button, Group } from '@mantine/core'
import { useState } from 'react'
import type { CaseView } from '../../contract/cases.ts'
import { formatDate } from '../../terms/plain-date.ts'
import { PrintManyDialog } from '../letters/PrintManyDialog.tsx'
import { BundleDialog } from './BundleDialog.tsx'

/** What can be done with the papers of a case together. */
export function CaseFileButtons({ view }: { readonly view: CaseView }) {
  const [open, setOpen] = useState<'print' | 'bundle' | null>(null)
  const letters = view.papers
    .filter(({ state }) => state !== 'discarded')
    .map(({ id, title, number, date, state }) => ({
      id,
      title,
      note: [number, date && formatDate(date), state === 'draft' && 'konsep'].filter(Boolean).join(' · '),
    }))
  return (
    <Group gap={6} mt="xs">
      {letters.length > 0 && (
        <Button variant="default" size="compact-xs" onClick={() => setOpen('print')}>
          Cetak surat
        </Button>
      )}
      <Button variant="default" size="compact-xs" onClick={() => setOpen('bundle')}>
        Buat bundel berkas
      </Button>
      {open === 'print' && <PrintManyDialog letters={letters} onClose={() => setOpen(null)} />}
      {open === 'bundle' && <BundleDialog view={view} onClose={() => setOpen(null)} />}
    </Group>
  )
}
