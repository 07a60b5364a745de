import { NumberInput, SimpleGrid, Text, TextInput } from '@mantine/core'
import { DateField } from '../../shared/DateField.tsx'
import type { FieldsProps } from './entry-of.ts'
import { ProvenanceFields } from './ProvenanceFields.tsx'
import { CitationField } from './WordsFields.tsx'

/** A kind of sanction. Its level is part of the procedure and stays. */
export function SanctionFields({ entry, onChange }: FieldsProps<'sanction'>) {
  return (
    <>
      <TextInput
        label="Nama dalam surat"
        required
        maxLength={300}
        value={entry.name}
        onChange={(event) => onChange({ ...entry, name: event.currentTarget.value })}
      />
      <SimpleGrid cols={2} spacing="sm">
        <NumberInput
          label="Lamanya dijalani (bulan)"
          description="Kosong: seketika atau seterusnya"
          min={1}
          allowDecimal={false}
          value={entry.months ?? ''}
          onChange={(months) => onChange({ ...entry, months: typeof months === 'number' ? months : null })}
        />
        <CitationField value={entry.citation} onChange={(citation) => onChange({ ...entry, citation })} />
      </SimpleGrid>
      <ProvenanceFields entry={entry} onChange={(part) => onChange({ ...entry, ...part })} />
    </>
  )
}

/** From which day the cuts of tunjangan kinerja replace the transitional kinds. */
export function SwitchFields({ entry, onChange }: FieldsProps<'sanction-switch'>) {
  return (
    <>
      <Text size="sm" c="dimmed">
        Sebelum tanggal ini hukuman sedang memakai jenis peralihan; sejak tanggal ini memakai pemotongan
        tunjangan kinerja. Tanggal keputusan yang menentukan.
      </Text>
      <DateField
        label="Pemotongan tunjangan kinerja dapat dijatuhkan sejak"
        description="Kosong: belum berlaku"
        value={entry.tukinInForceFrom}
        onChange={(tukinInForceFrom) => onChange({ ...entry, tukinInForceFrom })}
      />
      <CitationField value={entry.citation} onChange={(citation) => onChange({ ...entry, citation })} />
      <ProvenanceFields entry={entry} onChange={(part) => onChange({ ...entry, ...part })} />
    </>
  )
}
