import { ActionIcon, Button, Card, Group, Text, Title, UnstyledButton } from '@mantine/core'
import { IconX } from '@tabler/icons-react'
import { useState } from 'react'
import type { NamedPerson } from '../../contract/intake.ts'
import type { PersonId, ReportId } from '../../terms/ids.ts'
import { formatNip, Nip } from '../../terms/nip.ts'
import type { PlainDate } from '../../terms/plain-date.ts'
import { PersonPicker } from '../shared/PersonPicker.tsx'
import { AddPersonDialog } from './AddPersonDialog.tsx'
import styles from './intake.module.css'
import { PasteListDialog } from './PasteListDialog.tsx'
import { HistoryChips } from './PersonHistoryCard.tsx'

export function nipText(nip: string): string {
  const read = Nip.safeParse(nip)
  return read.success ? formatNip(read.data) : nip
}

interface Props {
  readonly people: readonly NamedPerson[]
  readonly error?: string | undefined
  readonly today: PlainDate
  readonly focused: PersonId | null
  /** The report being corrected: its own entry is no history. */
  readonly except: ReportId | null
  /** These were triaged and cannot be taken out any more. */
  readonly fixed?: ReadonlySet<PersonId>
  readonly onChange: (people: NamedPerson[]) => void
  readonly onFocus: (id: PersonId | null) => void
}

/** Everybody the report names, one or many. */
export function PeopleField({ people, error, today, focused, except, fixed, onChange, onFocus }: Props) {
  const [pasting, setPasting] = useState(false)
  const [adding, setAdding] = useState(false)
  const add = (more: readonly NamedPerson[]) => {
    const known = new Set(people.map(({ personId }) => personId))
    const fresh = more.filter(({ personId }) => !known.has(personId))
    onChange([...people, ...fresh])
    const last = more.at(-1)
    if (last) onFocus(last.personId)
  }
  return (
    <Card component="section" aria-label="Pegawai yang dilaporkan">
      <Group justify="space-between" mb="xs">
        <Title order={3} c="dimmed">
          Pegawai yang dilaporkan {people.length > 0 && `(${people.length})`}
        </Title>
        <Group gap="xs">
          <Button variant="default" size="compact-sm" onClick={() => setPasting(true)}>
            Tempel daftar NIP
          </Button>
          <Button variant="default" size="compact-sm" onClick={() => setAdding(true)}>
            Tambah pegawai
          </Button>
        </Group>
      </Group>
      <PersonPicker
        label="Cari pegawai (nama atau NIP)"
        required
        error={error ?? null}
        value={null}
        exclude={people.map(({ personId }) => personId)}
        onChange={(row) => {
          if (row) add([{ personId: row.id, fullName: row.fullName, nip: row.nip, unitName: row.unitName }])
        }}
      />
      {people.length > 0 && (
        <div className={styles.people} style={{ marginTop: 8 }}>
          {people.map((person) => (
            <div
              key={person.personId}
              className={styles.person}
              data-focused={person.personId === focused || undefined}
            >
              <UnstyledButton className={styles.personText} onClick={() => onFocus(person.personId)}>
                <Text truncate>{person.fullName}</Text>
                <Text size="xs" c="dimmed" truncate>
                  {[nipText(person.nip), person.unitName].filter(Boolean).join(' · ')}
                </Text>
              </UnstyledButton>
              <Group gap={4} wrap="nowrap">
                <HistoryChips personId={person.personId} except={except} />
              </Group>
              <ActionIcon
                variant="subtle"
                color="gray"
                disabled={fixed?.has(person.personId) ?? false}
                aria-label={`Keluarkan ${person.fullName} dari laporan`}
                onClick={() => {
                  onChange(people.filter(({ personId }) => personId !== person.personId))
                  if (focused === person.personId) onFocus(null)
                }}
              >
                <IconX size={16} />
              </ActionIcon>
            </div>
          ))}
        </div>
      )}
      <PasteListDialog opened={pasting} onClose={() => setPasting(false)} onFound={add} />
      <AddPersonDialog
        opened={adding}
        today={today}
        onClose={() => setAdding(false)}
        onAdded={(person) => add([person])}
      />
    </Card>
  )
}
