import { Button, Input } from '@mantine/core'
import { useState } from 'react'
import {
  ASSIGNMENT_ROLE_LABEL,
  AssignmentRole,
  PANEL_ROLE_LABEL,
  PanelRole,
  TEAM_ELEMENT_LABEL,
  TeamElement,
} from '../../../contract/fact-words.ts'
import { officialFromRegistry } from '../../../contract/office-official.ts'
import type { Official } from '../../../terms/person.ts'
import type { PlainDate } from '../../../terms/plain-date.ts'
import { labelled } from '../../cases/facts/forms/field.ts'
import { asMember, type Member, MemberRow } from '../../cases/facts/MembersField.tsx'
import { ask, office } from '../../client.ts'
import { OfficialPicker } from '../../shared/OfficialPicker.tsx'
import { PersonPicker } from '../../shared/PersonPicker.tsx'
import styles from '../Letters.module.css'

const ROLES = labelled(PanelRole.options, PANEL_ROLE_LABEL)
const ASSIGNMENT_ROLES = labelled(AssignmentRole.options, ASSIGNMENT_ROLE_LABEL)
const ELEMENTS = labelled(TeamElement.options, TEAM_ELEMENT_LABEL)

interface Props {
  readonly label: string
  /** Only a Tim Pemeriksa asks what each member stands for. */
  readonly of: 'team' | 'panel' | 'assignment'
  readonly error: string | undefined
  readonly choices: readonly Official[]
  readonly value: unknown
  readonly onChange: (members: readonly unknown[]) => void
  readonly today: PlainDate
}

/** Members of a Tim Pemeriksa, a Majelis or a Surat Tugas; a new one begins as a plain member. */
export function PanelField({ label, of, error, choices, value, onChange, today }: Props) {
  const withElement = of === 'team'
  const members = Array.isArray(value) ? value.flatMap(asMember) : []
  const [picked, setPicked] = useState<Official | null>(null)
  const [round, setRound] = useState(0)
  const set = (next: readonly Member[]) =>
    onChange(
      next.map(({ official, role, element }) => ({ official, role, ...(withElement ? { element } : {}) })),
    )
  const add = (official: Official) => {
    // Half a member would keep the whole form from being saved.
    const element = withElement ? 'lainnya' : null
    set([...members, { official, role: 'anggota', element }])
    setPicked(null)
    setRound(round + 1)
  }
  const free = choices.filter(
    (choice) => !members.some(({ official }) => official.identity.name === choice.identity.name),
  )
  return (
    <Input.Wrapper label={label} labelElement="div" withAsterisk {...(error ? { error } : {})}>
      <div className={styles.rows}>
        {members.map((member, index) => (
          <MemberRow
            // biome-ignore lint/suspicious/noArrayIndexKey: the same official may stand twice until it is put right
            key={`${member.official.identity.name}-${index}`}
            member={member}
            roles={of === 'assignment' ? ASSIGNMENT_ROLES : ROLES}
            elements={withElement ? ELEMENTS : null}
            errors={{}}
            path={`members.${index}`}
            onChange={(part) =>
              set(members.map((known, at) => (at === index ? { ...known, ...part } : known)))
            }
            onRemove={() => set(members.toSpliced(index, 1))}
          />
        ))}
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
        <div className={styles.row}>
          <OfficialPicker
            key={`official-${round}`}
            label="Pilih pejabat"
            choices={free}
            value={picked}
            onChange={setPicked}
            today={today}
          />
          <Button
            variant="default"
            size="compact-sm"
            mt="xs"
            disabled={picked === null}
            onClick={() => picked && add(picked)}
          >
            Tambahkan anggota
          </Button>
        </div>
      </div>
    </Input.Wrapper>
  )
}
