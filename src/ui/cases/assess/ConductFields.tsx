import { MultiSelect, Select, SimpleGrid, Stack, Text } from '@mantine/core'
import { useQuery } from '@tanstack/react-query'
import type { Conduct } from '../../../contract/fact-words.ts'
import {
  ACCESS_LABEL,
  Access,
  CONDUCT_TARGET_LABEL,
  CONTENT_KIND_LABEL,
  ConductTarget,
  ContentKind,
} from '../../../terms/conduct.ts'
import { ask, office } from '../../client.ts'
import { ErrorAlert } from '../../shared/ErrorAlert.tsx'
import { labelled } from '../facts/forms/field.ts'

interface Props {
  readonly conduct: Conduct
  /** The proposal waits for the election, whatever the conduct is said to relate to. */
  readonly asksElection: boolean
  readonly onChange: (conduct: Conduct) => void
}

/** Only where a candidate or a party is concerned does an election decide the road. */
const ELECTORAL: readonly ConductTarget[] = ['bakal-calon', 'calon', 'partai']

/** What was done, in the words of the lists; all of it may stay open. */
export function ConductFields({ conduct, asksElection, onChange }: Props) {
  const set = (part: Partial<Conduct>) => onChange({ ...conduct, ...part })
  const electoral =
    asksElection ||
    conduct.electionId !== null ||
    conduct.targets.some((target) => ELECTORAL.includes(target))
  return (
    <Stack gap="sm">
      <SimpleGrid cols={2} spacing="sm" verticalSpacing="xs">
        <MultiSelect
          label="Isi unggahan"
          placeholder={conduct.content.length === 0 ? 'Pilih' : ''}
          data={labelled(ContentKind.options, CONTENT_KIND_LABEL)}
          value={conduct.content}
          onChange={(content) =>
            set({ content: content.flatMap((one) => ContentKind.safeParse(one).data ?? []) })
          }
        />
        <Select
          label="Siapa yang dapat melihat"
          allowDeselect={false}
          data={labelled(Access.options, ACCESS_LABEL)}
          value={conduct.access}
          onChange={(access) => set({ access: Access.safeParse(access).data ?? 'unknown' })}
        />
        <MultiSelect
          label="Terkait dengan"
          placeholder={conduct.targets.length === 0 ? 'Pilih' : ''}
          data={labelled(ConductTarget.options, CONDUCT_TARGET_LABEL)}
          value={conduct.targets}
          onChange={(targets) =>
            set({ targets: targets.flatMap((one) => ConductTarget.safeParse(one).data ?? []) })
          }
        />
        {electoral && (
          <ElectionSelect value={conduct.electionId} onChange={(electionId) => set({ electionId })} />
        )}
      </SimpleGrid>
    </Stack>
  )
}

interface ElectionProps {
  readonly value: string | null
  readonly onChange: (electionId: string | null) => void
}

function ElectionSelect({ value, onChange }: ElectionProps) {
  const known = useQuery({ queryKey: ['elections', 'list'], queryFn: () => ask(office.elections.list({})) })
  return (
    <Stack gap={4}>
      <Select
        label="Pemilihan"
        placeholder="Pilih"
        clearable
        data={(known.data ?? []).map(({ id, name, region }) => ({ value: id, label: `${name}, ${region}` }))}
        value={value}
        onChange={onChange}
      />
      {known.data?.length === 0 && (
        <Text size="xs" c="dimmed">
          Belum ada pemilihan yang dicatat. Tahap dan tanggal penetapan calon diisi di menu Pemilu &
          Pemilihan.
        </Text>
      )}
      <ErrorAlert error={known.error} />
    </Stack>
  )
}
