import { Fieldset, Radio, Select, SimpleGrid, Stack, Text, TextInput } from '@mantine/core'
import { useState } from 'react'
import { formatPangkat, Golongan } from '../../terms/golongan.ts'
import { formatNip, NIP_PROBLEM_TEXT, readNip } from '../../terms/nip.ts'
import {
  ACTING_LABEL,
  Acting,
  type Official,
  officialTitle,
  POSITION_KIND_LABEL,
  PositionKind,
} from '../../terms/person.ts'
import type { PlainDate } from '../../terms/plain-date.ts'

interface Props {
  readonly label: string
  readonly description?: string
  /** Officials the registry or the settings propose, the likeliest first. */
  readonly choices: readonly Official[]
  readonly value: Official | null
  readonly onChange: (official: Official | null) => void
  /** NIPs are checked against it. */
  readonly today: PlainDate
  readonly error?: string | null
}

const BY_HAND = 'by-hand'

interface Typed {
  readonly name: string
  readonly nip: string
  readonly golongan: Golongan | null
  readonly position: string
  readonly positionKind: PositionKind
  readonly unitName: string
  readonly acting: Acting | null
}

const blank: Typed = {
  name: '',
  nip: '',
  golongan: null,
  position: '',
  positionKind: 'administrator',
  unitName: '',
  acting: null,
}

function nipProblem(typed: string, today: PlainDate): string | null {
  if (typed.trim() === '') return null
  const read = readNip(typed, today)
  return 'problem' in read ? NIP_PROBLEM_TEXT[read.problem] : null
}

/** What was typed as an official, or null while a needed part is missing or wrong. */
function officialOf(typed: Typed, today: PlainDate): Official | null {
  if (!typed.name.trim() || !typed.position.trim()) return null
  const read = typed.nip.trim() === '' ? null : readNip(typed.nip, today)
  if (read && 'problem' in read) return null
  return {
    identity: {
      personId: null,
      name: typed.name.trim(),
      nip: read?.nip ?? null,
      kind: null,
      golongan: typed.golongan,
      position: typed.position.trim(),
      positionKind: typed.positionKind,
      functionalLevel: null,
      unitId: null,
      unitName: typed.unitName.trim(),
    },
    acting: typed.acting,
  }
}

const keyOf = ({ identity, acting }: Official) =>
  [identity.personId, identity.nip, identity.name, identity.position, acting].join('|')

/** An official (examiner, superior, signatory): one of those proposed, or typed by hand, with Plt./Plh. */
export function OfficialPicker({ label, description, choices, value, onChange, today, error }: Props) {
  const chosenIndex = value ? choices.findIndex((choice) => keyOf(choice) === keyOf(value)) : -1
  const [byHand, setByHand] = useState((value !== null && chosenIndex < 0) || choices.length === 0)
  const [typed, setTyped] = useState<Typed>(
    value && chosenIndex < 0
      ? {
          ...blank,
          ...value.identity,
          nip: value.identity.nip ? formatNip(value.identity.nip) : '',
          acting: value.acting,
        }
      : blank,
  )
  const type = (change: Partial<Typed>) => {
    const next = { ...typed, ...change }
    setTyped(next)
    onChange(officialOf(next, today))
  }
  return (
    <Stack gap="xs">
      <Radio.Group
        label={label}
        description={description}
        error={error}
        value={byHand ? BY_HAND : chosenIndex < 0 ? null : String(chosenIndex)}
        onChange={(picked) => {
          setByHand(picked === BY_HAND)
          onChange(picked === BY_HAND ? officialOf(typed, today) : (choices[Number(picked)] ?? null))
        }}
      >
        <Stack gap={6} mt={6}>
          {choices.map((choice, index) => (
            <Radio
              key={keyOf(choice)}
              value={String(index)}
              label={
                <>
                  {choice.identity.name}
                  <Text span size="xs" c="dimmed" ml={6}>
                    {[officialTitle(choice), choice.identity.unitName].filter(Boolean).join(', ')}
                  </Text>
                </>
              }
            />
          ))}
          <Radio value={BY_HAND} label="Pejabat lain, ketik sendiri" />
        </Stack>
      </Radio.Group>
      {byHand && (
        <Fieldset legend="Pejabat yang diketik sendiri" p="sm">
          <SimpleGrid cols={2} spacing="sm" verticalSpacing="xs">
            <TextInput
              label="Nama dengan gelar"
              required
              value={typed.name}
              onChange={(event) => type({ name: event.currentTarget.value })}
            />
            <TextInput
              label="NIP"
              value={typed.nip}
              error={nipProblem(typed.nip, today)}
              onChange={(event) => type({ nip: event.currentTarget.value })}
            />
            <TextInput
              label="Jabatan"
              required
              value={typed.position}
              onChange={(event) => type({ position: event.currentTarget.value })}
            />
            <TextInput
              label="Unit kerja"
              value={typed.unitName}
              onChange={(event) => type({ unitName: event.currentTarget.value })}
            />
            <Select
              label="Jenis jabatan"
              required
              allowDeselect={false}
              data={PositionKind.options.map((kind) => ({ value: kind, label: POSITION_KIND_LABEL[kind] }))}
              value={typed.positionKind}
              onChange={(kind) => kind && type({ positionKind: kind })}
            />
            <Select
              label="Pangkat, golongan"
              clearable
              searchable
              data={Golongan.options.map((golongan) => ({ value: golongan, label: formatPangkat(golongan) }))}
              value={typed.golongan}
              onChange={(golongan) => type({ golongan })}
            />
            <Select
              label="Plt./Plh."
              placeholder="Pejabat definitif"
              clearable
              data={Acting.options.map((acting) => ({ value: acting, label: ACTING_LABEL[acting] }))}
              value={typed.acting}
              onChange={(acting) => type({ acting })}
            />
          </SimpleGrid>
        </Fieldset>
      )}
    </Stack>
  )
}
