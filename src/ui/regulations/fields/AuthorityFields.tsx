import { MultiSelect, Select, SimpleGrid, TextInput } from '@mantine/core'
import { FunctionalLevel, POSITION_KIND_LABEL, PositionKind } from '../../../terms/person.ts'
import { SANCTION_LABEL, Sanction, SanctionLevel } from '../../../terms/sanction.ts'
import type { EntryOf, FieldsProps } from './entry-of.ts'
import { ProvenanceFields } from './ProvenanceFields.tsx'
import { CitationField } from './WordsFields.tsx'

type Covered = EntryOf<'imposer'>['over']

const POSITIONS = PositionKind.options.map((value) => ({ value, label: POSITION_KIND_LABEL[value] }))
const LEVELS = FunctionalLevel.options.map((value) => ({ value, label: value.replace('-', ' ') }))
const KINDS = Sanction.options.map((value) => ({ value, label: SANCTION_LABEL[value] }))
const GOVERNMENTS: readonly { value: EntryOf<'imposer'>['governments'][number]; label: string }[] = [
  { value: 'kabupaten-kota', label: 'kabupaten/kota' },
  { value: 'provinsi', label: 'provinsi' },
  { value: 'vertikal', label: 'instansi vertikal' },
]

/** Who may impose which level on whom. */
export function ImposerFields({ entry, onChange }: FieldsProps<'imposer'>) {
  return (
    <>
      <SimpleGrid cols={2} spacing="sm">
        <Select
          label="Pejabat yang berwenang"
          allowDeselect={false}
          data={POSITIONS}
          value={entry.imposer}
          onChange={(value) => {
            const imposer = PositionKind.safeParse(value).data
            if (imposer) onChange({ ...entry, imposer })
          }}
        />
        <Select
          label="Tingkat hukuman"
          allowDeselect={false}
          data={SanctionLevel.options}
          value={entry.level}
          onChange={(value) => {
            const level = SanctionLevel.safeParse(value).data
            if (level) onChange({ ...entry, level })
          }}
        />
      </SimpleGrid>
      <OverField over={entry.over} onChange={(over) => onChange({ ...entry, over })} />
      <SimpleGrid cols={2} spacing="sm">
        <MultiSelect
          label="Dalam pemerintahan"
          data={GOVERNMENTS}
          value={entry.governments}
          onChange={(values) =>
            onChange({
              ...entry,
              governments: GOVERNMENTS.flatMap(({ value }) => (values.includes(value) ? [value] : [])),
            })
          }
        />
        <MultiSelect
          label="Kecuali jenis hukuman"
          data={KINDS}
          value={entry.except}
          onChange={(values) =>
            onChange({ ...entry, except: Sanction.options.filter((kind) => values.includes(kind)) })
          }
        />
      </SimpleGrid>
      <CitationField value={entry.citation} onChange={(citation) => onChange({ ...entry, citation })} />
      <ProvenanceFields entry={entry} onChange={(part) => onChange({ ...entry, ...part })} />
    </>
  )
}

/** What only a holder outside every chain of the region imposes. */
export function BeyondFields({ entry, onChange }: FieldsProps<'beyond'>) {
  return (
    <>
      <TextInput
        label="Pejabat yang berwenang"
        required
        value={entry.holder}
        onChange={(event) => onChange({ ...entry, holder: event.currentTarget.value })}
      />
      <OverField over={entry.over} onChange={(over) => onChange({ ...entry, over })} />
      <CitationField value={entry.citation} onChange={(citation) => onChange({ ...entry, citation })} />
      <ProvenanceFields entry={entry} onChange={(part) => onChange({ ...entry, ...part })} />
    </>
  )
}

interface OverProps {
  readonly over: Covered
  readonly onChange: (over: Covered) => void
}

/** Over whose posts: functionals may be limited to some of their levels. */
function OverField({ over, onChange }: OverProps) {
  const functional = over.find(({ kind }) => kind === 'fungsional')
  return (
    <SimpleGrid cols={2} spacing="sm">
      <MultiSelect
        label="Atas pemangku"
        data={POSITIONS}
        value={over.map(({ kind }) => kind)}
        onChange={(values) =>
          onChange(
            PositionKind.options
              .filter((kind) => values.includes(kind))
              .map((kind) => over.find((one) => one.kind === kind) ?? { kind, functionalLevels: null }),
          )
        }
      />
      {functional && (
        <MultiSelect
          label="Jenjang fungsional"
          placeholder={functional.functionalLevels === null ? 'semua jenjang' : ''}
          data={LEVELS}
          value={functional.functionalLevels ?? []}
          onChange={(values) => {
            const levels = FunctionalLevel.options.filter((level) => values.includes(level))
            onChange(
              over.map((one) =>
                one === functional ? { ...one, functionalLevels: levels.length === 0 ? null : levels } : one,
              ),
            )
          }}
        />
      )}
    </SimpleGrid>
  )
}
