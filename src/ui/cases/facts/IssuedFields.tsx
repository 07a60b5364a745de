import { Checkbox, Fieldset, Select, SimpleGrid, Stack, TextInput } from '@mantine/core'
import { Sanction } from '../../../terms/sanction.ts'
import { DateField } from '../../shared/DateField.tsx'
import { asDate, asText, type FormPart } from './form-part.ts'
import { sanctionOptions } from './forms/field.ts'
import { asRecord, errorAt, type FormValues } from './validate.ts'

const nothingYet = { title: '', number: null, date: null, sanction: null }

/** What the unit, BKPSDM or the regional head issued in answer: its own number and date, not this office's. */
export function IssuedFields({ values, errors, change }: FormPart) {
  const issued = values.issued === null || values.issued === undefined ? null : asRecord(values.issued)
  const set = (part: FormValues) => change({ issued: { ...issued, ...part } })
  const at = (name: string) => errorAt(errors, `issued.${name}`)
  return (
    <Stack gap="xs">
      <Checkbox
        label="Ada surat atau keputusan yang diterbitkan"
        checked={issued !== null}
        onChange={(event) => change({ issued: event.currentTarget.checked ? nothingYet : null })}
      />
      {issued && (
        <Fieldset legend="Yang diterbitkan" p="sm">
          <SimpleGrid cols={2} spacing="sm" verticalSpacing="xs">
            <TextInput
              label="Judul"
              withAsterisk
              value={asText(issued.title)}
              error={at('title')}
              onChange={(event) => set({ title: event.currentTarget.value })}
            />
            <TextInput
              label="Nomor"
              value={asText(issued.number)}
              error={at('number')}
              onChange={({ currentTarget: { value } }) => set({ number: value === '' ? null : value })}
            />
            <DateField
              label="Tanggal"
              withAsterisk
              value={asDate(issued.date)}
              error={at('date')}
              onChange={(date) => set({ date })}
            />
            <Select
              label="Hukuman yang dijatuhkan, bila ada"
              clearable
              searchable
              placeholder="Tidak ada"
              data={sanctionOptions(Sanction.options)}
              value={asText(issued.sanction) || null}
              error={at('sanction')}
              onChange={(sanction) => set({ sanction })}
            />
          </SimpleGrid>
        </Fieldset>
      )}
    </Stack>
  )
}
