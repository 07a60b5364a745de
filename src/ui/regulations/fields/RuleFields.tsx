import { NumberInput, Select, SimpleGrid } from '@mantine/core'
import { saysPeriod, withCount } from '../../../contract/regulations.ts'
import type { EntryOf, FieldsProps } from './entry-of.ts'
import { ProvenanceFields } from './ProvenanceFields.tsx'
import { CitationField, TextField } from './WordsFields.tsx'

type Period = NonNullable<EntryOf<'rule'>['period']>

const UNITS: readonly { readonly value: Period['unit']; readonly label: string }[] = [
  { value: 'working-day', label: 'hari kerja' },
  { value: 'calendar-day', label: 'hari kalender' },
  { value: 'month', label: 'bulan' },
]

/** A rule of the procedure. Only rules that count a period have one to change. */
export function RuleFields({ entry, onChange }: FieldsProps<'rule'>) {
  const { period, panel } = entry
  return (
    <>
      <CitationField value={entry.citation} onChange={(citation) => onChange({ ...entry, citation })} />
      {period && (
        <SimpleGrid cols={2} spacing="sm">
          <NumberInput
            label="Jangka waktu"
            required
            min={1}
            max={400}
            allowDecimal={false}
            value={period.count}
            onChange={(count) => {
              if (typeof count === 'number') onChange(withCount(entry, count))
            }}
            description="Angka dalam isi ikut berganti; periksa bunyinya di bawah."
            error={saysPeriod(entry) ? null : `Isi belum menyebut angka ${period.count}: ${entry.text}`}
          />
          <Select
            label="Dihitung dalam"
            allowDeselect={false}
            data={UNITS}
            value={period.unit}
            onChange={(value) => {
              const unit = UNITS.find((one) => one.value === value)?.value
              if (unit) onChange({ ...entry, period: { ...period, unit } })
            }}
          />
        </SimpleGrid>
      )}
      <TextField value={entry.text} onChange={(text) => onChange({ ...entry, text })} />
      {panel && (
        <SimpleGrid cols={2} spacing="sm">
          <NumberInput
            label="Anggota paling sedikit"
            min={1}
            allowDecimal={false}
            value={panel.least}
            onChange={(least) => {
              if (typeof least === 'number') onChange({ ...entry, panel: { ...panel, least } })
            }}
          />
          <NumberInput
            label="Harus ganjil bila lebih dari"
            min={1}
            allowDecimal={false}
            value={panel.oddAbove}
            onChange={(oddAbove) => {
              if (typeof oddAbove === 'number') onChange({ ...entry, panel: { ...panel, oddAbove } })
            }}
          />
        </SimpleGrid>
      )}
      <ProvenanceFields entry={entry} onChange={(part) => onChange({ ...entry, ...part })} />
    </>
  )
}
