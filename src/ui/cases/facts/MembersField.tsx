import { ActionIcon, Button, Card, Group, Select, Stack, Text } from '@mantine/core'
import { IconX } from '@tabler/icons-react'
import { useState } from 'react'
import { officialFromRegistry } from '../../../contract/office-official.ts'
import { Official, officialTitle } from '../../../terms/person.ts'
import { ask, office } from '../../client.ts'
import { OfficialPicker } from '../../shared/OfficialPicker.tsx'
import { PersonPicker } from '../../shared/PersonPicker.tsx'
import type { FormPart } from './form-part.ts'
import type { Field, Option } from './forms/field.ts'
import { useOfficeOfficials } from './officials.ts'
import { asRecord, errorAt, type FieldErrors } from './validate.ts'

type MembersInput = Extract<Field, { kind: 'members' }>

export interface Member {
  readonly official: Official
  readonly role: string | null
  readonly element: string | null
}

/** A member as a form holds it, half filled in or not; nothing when nobody is named. */
export function asMember(value: unknown): Member[] {
  const { official, role, element } = asRecord(value)
  const known = Official.safeParse(official).data
  if (!known) return []
  return [
    {
      official: known,
      role: typeof role === 'string' ? role : null,
      element: typeof element === 'string' ? element : null,
    },
  ]
}

/** Those who work together (team, Majelis, Surat Tugas), each with the part he plays. */
export function MembersField({ field, ...part }: FormPart & { readonly field: MembersInput }) {
  const { values, errors, change, view, today } = part
  const { name, label, roles, elements } = field
  const listed = values[name]
  const members = Array.isArray(listed) ? listed.flatMap(asMember) : []
  const [adding, setAdding] = useState<Official | null>(null)
  const [byHand, setByHand] = useState(false)
  const [round, setRound] = useState(0)
  const ownOfficials = useOfficeOfficials()
  // What the form does not ask for is not in the payload either.
  const set = (next: readonly Member[]) =>
    change({
      [name]: next.map(({ official, role, element }) => ({
        official,
        role,
        ...(elements ? { element } : {}),
      })),
    })
  const edit = (index: number, of: Partial<Member>) =>
    set(members.map((member, at) => (at === index ? { ...member, ...of } : member)))
  const add = (official: Official) => {
    set([...members, { official, role: null, element: null }])
    setAdding(null)
    setByHand(false)
    setRound(round + 1)
  }
  return (
    <Stack gap="xs">
      <Text size="sm" fw={500}>
        {label}
      </Text>
      {members.map((member, index) => (
        <MemberRow
          // biome-ignore lint/suspicious/noArrayIndexKey: the same official may stand twice until it is put right
          key={`${member.official.identity.name}-${index}`}
          member={member}
          roles={roles}
          elements={elements ?? null}
          errors={errors}
          path={`${name}.${index}`}
          onChange={(of) => edit(index, of)}
          onRemove={() => set(members.toSpliced(index, 1))}
        />
      ))}
      {errors[name] && (
        <Text size="xs" c="var(--red)">
          {errors[name]}
        </Text>
      )}
      <PersonPicker
        key={`person-${round}`}
        label="Tambah dari data pegawai"
        value={null}
        exclude={members.flatMap(({ official }) => official.identity.personId ?? [])}
        onChange={(row) => {
          if (row)
            void ask(office.people.get({ id: row.id })).then((person) => add(officialFromRegistry(person)))
        }}
      />
      {byHand ? (
        <>
          <OfficialPicker
            key={`official-${round}`}
            label="Pejabat lain"
            choices={[...view.assessment.superiors, ...ownOfficials]}
            value={adding}
            onChange={setAdding}
            today={today}
          />
          <Group>
            <Button
              variant="default"
              size="xs"
              disabled={adding === null}
              onClick={() => adding && add(adding)}
            >
              Tambahkan anggota
            </Button>
          </Group>
        </>
      ) : (
        <Group>
          <Button variant="default" size="xs" onClick={() => setByHand(true)}>
            Tambah pejabat lain
          </Button>
        </Group>
      )}
    </Stack>
  )
}

interface MemberRowProps {
  readonly member: Member
  readonly roles: readonly Option[]
  readonly elements: readonly Option[] | null
  readonly errors: FieldErrors
  readonly path: string
  readonly onChange: (part: Partial<Member>) => void
  readonly onRemove: () => void
}

/** One member, with the part he plays and, in a Tim Pemeriksa, what he stands for. */
export function MemberRow({ member, roles, elements, errors, path, onChange, onRemove }: MemberRowProps) {
  const { official, role, element } = member
  return (
    <Card p="xs">
      {/* With two choices beside it a name has no room in the form of a letter: they then stand below it. */}
      <Group gap="xs" align="flex-start">
        <Stack gap={0} flex="1 1 200px">
          <Text size="sm" fw={600}>
            {official.identity.name}
          </Text>
          <Text size="xs" c="dimmed">
            {[officialTitle(official), official.identity.unitName].filter(Boolean).join(', ')}
          </Text>
        </Stack>
        <Group wrap="nowrap" gap="xs" align="flex-start">
          {elements && (
            <Select
              aria-label={`Unsur ${official.identity.name}`}
              placeholder="Unsur"
              w={210}
              data={[...elements]}
              value={element}
              error={errorAt(errors, `${path}.element`)}
              onChange={(next) => onChange({ element: next })}
            />
          )}
          <Select
            aria-label={`Peran ${official.identity.name}`}
            placeholder="Peran"
            w={210}
            data={[...roles]}
            value={role}
            error={errorAt(errors, `${path}.role`)}
            onChange={(next) => onChange({ role: next })}
          />
          <ActionIcon
            variant="subtle"
            color="red"
            mt={4}
            aria-label={`Keluarkan ${official.identity.name}`}
            onClick={onRemove}
          >
            <IconX size={16} />
          </ActionIcon>
        </Group>
      </Group>
    </Card>
  )
}
