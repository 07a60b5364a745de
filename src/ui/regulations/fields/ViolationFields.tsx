import { Checkbox, Group, Select, SimpleGrid, TextInput } from '@mantine/core'
import { IMPACT_LABEL, Impact, SanctionLevel } from '../../../terms/sanction.ts'
import type { EntryOf, FieldsProps } from './entry-of.ts'
import { ProvenanceFields } from './ProvenanceFields.tsx'
import { CitationField, TextField } from './WordsFields.tsx'

const CATEGORIES: readonly { readonly value: EntryOf<'violation'>['category']; readonly label: string }[] = [
  { value: 'kesetiaan', label: 'Kesetiaan' },
  { value: 'media-sosial', label: 'Sikap dan media sosial' },
  { value: 'netralitas', label: 'Netralitas' },
  { value: 'kehadiran', label: 'Kehadiran' },
  { value: 'kedinasan', label: 'Kedinasan' },
]

const MARKS = [
  { mark: 'coachingAllowed', label: 'Boleh diselesaikan dengan pembinaan' },
  { mark: 'socialMedia', label: 'Sering dilanggar di media sosial' },
  { mark: 'neutrality', label: 'Netralitas: tidak pernah hukuman ringan' },
  { mark: 'attendance', label: 'Kehadiran: pengulangan tidak memperberat' },
] as const

/** What may be violated, with the level each impact leads to; an impact without a level asks. */
export function ViolationFields({ entry, onChange }: FieldsProps<'violation'>) {
  return (
    <>
      <CitationField value={entry.citation} onChange={(citation) => onChange({ ...entry, citation })} />
      <TextField value={entry.text} onChange={(text) => onChange({ ...entry, text })} />
      <SimpleGrid cols={3} spacing="sm">
        {Impact.options.map((impact) => (
          <Select
            key={impact}
            label={`Dampak ${IMPACT_LABEL[impact]}`}
            placeholder="ditanyakan"
            clearable
            data={SanctionLevel.options}
            value={entry.levels[impact]}
            onChange={(value) =>
              onChange({
                ...entry,
                levels: { ...entry.levels, [impact]: SanctionLevel.safeParse(value).data ?? null },
              })
            }
          />
        ))}
      </SimpleGrid>
      <SimpleGrid cols={2} spacing="sm">
        <TextInput
          label="Sifat pelanggaran"
          description="Pengulangan sifat yang sama dijatuhi yang lebih berat"
          placeholder="tersendiri"
          maxLength={60}
          value={entry.nature === entry.id ? '' : entry.nature}
          onChange={(event) => onChange({ ...entry, nature: event.currentTarget.value || entry.id })}
        />
        <Select
          label="Golongan"
          description="Kelompok pada pilihan pasal dalam telaah"
          allowDeselect={false}
          data={CATEGORIES}
          value={entry.category}
          onChange={(value) => {
            const category = CATEGORIES.find((one) => one.value === value)?.value
            if (category) onChange({ ...entry, category })
          }}
        />
      </SimpleGrid>
      <Group gap="lg">
        {MARKS.map(({ mark, label }) => (
          <Checkbox
            key={mark}
            label={label}
            checked={entry[mark]}
            onChange={(event) => onChange({ ...entry, [mark]: event.currentTarget.checked })}
          />
        ))}
      </Group>
      <ProvenanceFields entry={entry} onChange={(part) => onChange({ ...entry, ...part })} />
    </>
  )
}
