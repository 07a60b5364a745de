import { MultiSelect, Text } from '@mantine/core'
import { useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { UnitId } from '../../terms/ids.ts'
import { ask, office } from '../client.ts'
import { useOfficePaper } from '../letters/no-case/use-office-paper.ts'
import { unitOptions } from '../people/unit-paths.ts'
import { ConfirmDialog } from '../shared/ConfirmDialog.tsx'

/** To which units a Surat Imbauan Netralitas goes: one letter, with their list and a slip that each sends back. */
export function AppealDialog({ onClose }: { readonly onClose: () => void }) {
  const [chosen, setChosen] = useState<string[]>([])
  const units = useQuery({ queryKey: ['people', 'units'], queryFn: () => ask(office.people.units({})) })
  const make = useOfficePaper()
  return (
    <ConfirmDialog
      opened
      title="Siapkan Surat Imbauan Netralitas?"
      confirm="Siapkan surat"
      busy={make.isPending}
      disabled={chosen.length === 0}
      error={make.error ?? units.error}
      onClose={onClose}
      onConfirm={() =>
        make.mutate({ kind: 'imbauan-netralitas', unitIds: chosen.map((id) => UnitId.parse(id)) })
      }
    >
      <Text size="sm" c="dimmed" mb="xs">
        Satu surat untuk semua unit yang dipilih, dengan daftar unit dan lembar tanda terima.
      </Text>
      <MultiSelect
        label="Unit yang dituju"
        placeholder={chosen.length === 0 ? 'Pilih unit' : ''}
        searchable
        data={unitOptions(units.data ?? [])}
        value={chosen}
        onChange={setChosen}
      />
    </ConfirmDialog>
  )
}
