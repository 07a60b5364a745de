import { Select, SimpleGrid, Textarea } from '@mantine/core'
import { CONFIDENCE_LABEL } from '../../../contract/regulations.ts'
import type { PlainDate } from '../../../terms/plain-date.ts'
import { DateField } from '../../shared/DateField.tsx'
import type { EntryOf } from './entry-of.ts'

type Provenance = Pick<EntryOf<'rule'>, 'validFrom' | 'validTo' | 'confidence' | 'note'>

interface Props {
  readonly entry: Provenance
  readonly onChange: (part: Partial<Provenance>) => void
}

const CONFIDENCES = ['H', 'M', 'L'] as const

/** Validity, how sure it is, and the note: of every kind alike. */
export function ProvenanceFields({ entry, onChange }: Props) {
  return (
    <>
      <SimpleGrid cols={3} spacing="sm">
        <RequiredDate
          label="Berlaku sejak"
          value={entry.validFrom}
          onChange={(validFrom) => onChange({ validFrom })}
        />
        <DateField
          label="Berlaku sampai (kosong: masih berlaku)"
          value={entry.validTo}
          onChange={(validTo) => onChange({ validTo })}
        />
        <Select
          label="Kepastian"
          allowDeselect={false}
          data={CONFIDENCES.map((value) => ({ value, label: CONFIDENCE_LABEL[value] }))}
          value={entry.confidence}
          onChange={(value) => {
            const confidence = CONFIDENCES.find((one) => one === value)
            if (confidence) onChange({ confidence })
          }}
        />
      </SimpleGrid>
      <Textarea
        label="Catatan"
        autosize
        minRows={1}
        maxRows={3}
        value={entry.note ?? ''}
        onChange={({ currentTarget: { value } }) => onChange({ note: value === '' ? null : value })}
      />
    </>
  )
}

interface DateProps {
  readonly label: string
  readonly value: PlainDate
  readonly onChange: (value: PlainDate) => void
}

/** A date that an entry cannot be without: while nothing readable is typed, the last one stands. */
export function RequiredDate({ label, value, onChange }: DateProps) {
  return (
    <DateField
      label={label}
      required
      value={value}
      onChange={(date) => {
        if (date) onChange(date)
      }}
    />
  )
}
