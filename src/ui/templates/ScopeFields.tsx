import { Group, Select, TextInput } from '@mantine/core'
import { useQuery } from '@tanstack/react-query'
import { PAPER_SIZE_LABEL, PaperSize } from '../../contract/settings.ts'
import { UnitId } from '../../terms/ids.ts'
import { ask, office } from '../client.ts'
import { unitOptions } from '../people/unit-paths.ts'

/** What a template is called, and for which papers it is used. */
export interface Scope {
  readonly name: string
  readonly paper: PaperSize | null
  readonly unitId: UnitId | null
}

export const isNamed = ({ name }: Scope) => name.trim() !== ''

export function ScopeFields({
  scope,
  onChange,
}: {
  readonly scope: Scope
  readonly onChange: (scope: Scope) => void
}) {
  const units = useQuery({ queryKey: ['people', 'units'], queryFn: () => ask(office.people.units({})) })
  return (
    <>
      <TextInput
        label="Nama naskah"
        placeholder="Misalnya: Kop 2026"
        required
        maxLength={100}
        value={scope.name}
        onChange={(event) => onChange({ ...scope, name: event.currentTarget.value })}
      />
      <Group grow align="flex-start">
        <Select
          label="Untuk ukuran kertas"
          description="Ukuran kertas kantor diatur di Pengaturan"
          placeholder="Semua ukuran"
          clearable
          data={PaperSize.options.map((value) => ({ value, label: PAPER_SIZE_LABEL[value] }))}
          value={scope.paper}
          onChange={(value) => onChange({ ...scope, paper: value === null ? null : PaperSize.parse(value) })}
        />
        <Select
          label="Untuk unit"
          description="Beserta unit di bawahnya"
          placeholder="Semua unit"
          clearable
          searchable
          limit={50}
          nothingFoundMessage="Tidak ada unit dengan nama itu"
          data={unitOptions(units.data ?? [])}
          value={scope.unitId}
          onChange={(value) => onChange({ ...scope, unitId: value === null ? null : UnitId.parse(value) })}
        />
      </Group>
    </>
  )
}
