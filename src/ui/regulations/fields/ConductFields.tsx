import { Checkbox, MultiSelect, Select, SimpleGrid } from '@mantine/core'
import { useQuery } from '@tanstack/react-query'
import {
  CONDUCT_TARGET_LABEL,
  CONTENT_KIND_LABEL,
  ConductTarget,
  ContentKind,
} from '../../../terms/conduct.ts'
import { SanctionLevel } from '../../../terms/sanction.ts'
import { ask, office } from '../../client.ts'
import type { EntryOf, FieldsProps } from './entry-of.ts'
import { ProvenanceFields } from './ProvenanceFields.tsx'
import { TextField } from './WordsFields.tsx'

const TARGETS = ConductTarget.options.map((value) => ({ value, label: CONDUCT_TARGET_LABEL[value] }))
const CONTENTS = ContentKind.options.map((value) => ({ value, label: CONTENT_KIND_LABEL[value] }))
const LEADS: readonly { readonly value: EntryOf<'form'>['leadsTo']; readonly label: string }[] = [
  { value: 'ethics', label: 'kode etik' },
  { value: 'discipline', label: 'disiplin' },
  { value: 'dismissal', label: 'pemberhentian' },
  { value: 'by-target', label: 'menurut calon atau bakal calon' },
  { value: 'ask', label: 'ditanyakan' },
]

/** A form of conduct in the words of a list. */
export function FormFields({ entry, onChange }: FieldsProps<'form'>) {
  return (
    <>
      <TextField value={entry.text} onChange={(text) => onChange({ ...entry, text })} />
      <SimpleGrid cols={2} spacing="sm">
        <Select
          label="Membawa ke"
          allowDeselect={false}
          data={LEADS}
          value={entry.leadsTo}
          onChange={(value) => {
            const leadsTo = LEADS.find((one) => one.value === value)?.value
            if (leadsTo) onChange({ ...entry, leadsTo })
          }}
        />
        <MultiSelect
          label="Tingkat menurut daftar"
          data={SanctionLevel.options}
          value={entry.levels}
          onChange={(values) =>
            onChange({ ...entry, levels: SanctionLevel.options.filter((level) => values.includes(level)) })
          }
        />
      </SimpleGrid>
      <TargetsField value={entry.targets} onChange={(targets) => onChange({ ...entry, targets })} />
      <ViolationsField
        value={entry.violations}
        onChange={(violations) => onChange({ ...entry, violations })}
      />
      <Checkbox
        label="Disiplin juga sebelum penetapan calon"
        checked={entry.disciplineBeforeNomination}
        onChange={(event) => onChange({ ...entry, disciplineBeforeNomination: event.currentTarget.checked })}
      />
      <Checkbox
        label="Hanya bila dapat diakses publik"
        checked={entry.needsPublicAccess}
        onChange={(event) => onChange({ ...entry, needsPublicAccess: event.currentTarget.checked })}
      />
      <ProvenanceFields entry={entry} onChange={(part) => onChange({ ...entry, ...part })} />
    </>
  )
}

/** Which articles are proposed for content and target where no list names the conduct. */
export function ConductArticleFields({ entry, onChange }: FieldsProps<'conduct-article'>) {
  return (
    <>
      <MultiSelect
        label="Isi unggahan"
        data={CONTENTS}
        value={entry.content}
        onChange={(values) =>
          onChange({ ...entry, content: ContentKind.options.filter((kind) => values.includes(kind)) })
        }
      />
      <TargetsField value={entry.targets} onChange={(targets) => onChange({ ...entry, targets })} />
      <ViolationsField
        value={entry.violations}
        onChange={(violations) => onChange({ ...entry, violations })}
      />
      <ProvenanceFields entry={entry} onChange={(part) => onChange({ ...entry, ...part })} />
    </>
  )
}

/** Something to weigh; never a rule. */
export function FactorFields({ entry, onChange }: FieldsProps<'factor'>) {
  return (
    <>
      <TextField value={entry.text} onChange={(text) => onChange({ ...entry, text })} />
      <ProvenanceFields entry={entry} onChange={(part) => onChange({ ...entry, ...part })} />
    </>
  )
}

interface TargetsProps {
  readonly value: ConductTarget[]
  readonly onChange: (value: ConductTarget[]) => void
}

function TargetsField({ value, onChange }: TargetsProps) {
  return (
    <MultiSelect
      label="Terkait dengan"
      data={TARGETS}
      value={value}
      onChange={(values) => onChange(ConductTarget.options.filter((target) => values.includes(target)))}
    />
  )
}

interface ViolationsProps {
  readonly value: string[]
  readonly onChange: (value: string[]) => void
}

/** Articles it usually falls under. */
function ViolationsField({ value, onChange }: ViolationsProps) {
  const list = useQuery({
    queryKey: ['regulations', 'list', '', 'violation', 'all'],
    queryFn: () => ask(office.regulations.list({ text: '', kind: 'violation', only: 'all' })),
  })
  return (
    <MultiSelect
      label="Pasal yang diusulkan"
      searchable
      data={(list.data?.lines ?? []).map(({ id, title }) => ({ value: id, label: title }))}
      value={value}
      onChange={onChange}
    />
  )
}
