import {
  ActionIcon,
  Anchor,
  Button,
  Checkbox,
  Group,
  Menu,
  Select,
  Stack,
  Text,
  UnstyledButton,
} from '@mantine/core'
import { IconDots } from '@tabler/icons-react'
import { Link } from 'wouter'
import { REPORT_PERSON_STATE_LABEL, type ReportPerson } from '../../contract/intake.ts'
import type { CaseId, ReportId } from '../../terms/ids.ts'
import { formatShortDate } from '../../terms/plain-date.ts'
import { Whose } from '../../terms/sanction.ts'
import { type ChipTone, StatusChip } from '../shared/StatusChip.tsx'
import styles from './intake.module.css'
import { nipText } from './PeopleField.tsx'
import { HistoryChips } from './PersonHistoryCard.tsx'

const WHOSE_LABEL: Record<Whose, string> = {
  own: 'Pegawai sendiri',
  'other-unit': 'Perangkat daerah lain',
  'not-ours': 'Di luar kewenangan',
}

const TONE: Record<ReportPerson['state'], ChipTone> = {
  new: 'amber',
  case: 'green',
  attached: 'green',
  forwarded: 'gray',
  shelved: 'gray',
}

interface Props {
  readonly person: ReportPerson
  readonly reportId: ReportId
  readonly focused: boolean
  readonly busy: boolean
  /** Ticked for a decision on many; null when the person cannot be ticked. */
  readonly ticked: boolean | null
  /** Null: the registry does not tell, and nobody has said yet. */
  readonly whose: Whose | null
  readonly onFocus: () => void
  readonly onTick: (on: boolean) => void
  readonly onWhose: (whose: Whose) => void
  readonly onOpenCase: () => void
  readonly onAttach: (caseId: CaseId) => void
  readonly onForward: () => void
  readonly onShelve: () => void
  readonly onReopen: () => void
}

function decisionText({ forwardedTo, reason, decidedOn }: ReportPerson): string {
  return [decidedOn ? formatShortDate(decidedOn) : '', forwardedTo && `kepada ${forwardedTo}`, reason]
    .filter(Boolean)
    .join(' · ')
}

/** One person of the report: what was decided, or what can be. */
export function TriageRow(props: Props) {
  const { person, reportId, busy, ticked } = props
  const isNew = person.state === 'new'
  return (
    <div className={styles.person} data-focused={props.focused || undefined}>
      {ticked !== null && (
        <Checkbox
          aria-label={`Pilih ${person.fullName}`}
          checked={ticked}
          onChange={(event) => props.onTick(event.currentTarget.checked)}
        />
      )}
      <UnstyledButton className={styles.personText} onClick={props.onFocus}>
        <Text truncate fw={600}>
          {person.fullName}
        </Text>
        <Text size="xs" c="dimmed" truncate>
          {[nipText(person.nip), person.unitName].filter(Boolean).join(' · ')}
        </Text>
        <Group gap={4} mt={2}>
          {!isNew && (
            <StatusChip tone={TONE[person.state]}>{REPORT_PERSON_STATE_LABEL[person.state]}</StatusChip>
          )}
          {isNew && <HistoryChips personId={person.personId} except={reportId} />}
        </Group>
        {!isNew && (
          <Text size="xs" c="dimmed" lineClamp={2}>
            {decisionText(person)}
          </Text>
        )}
      </UnstyledButton>
      {person.caseId !== null && (
        <Anchor component={Link} href={`/kasus/${person.caseId}`} fw={600}>
          {person.caseNumber}
        </Anchor>
      )}
      {person.state === 'shelved' && (
        <Button variant="default" size="compact-sm" disabled={busy} onClick={props.onReopen}>
          Telaah ulang
        </Button>
      )}
      {isNew && (
        <Stack gap={4} align="flex-end">
          <Group gap={6} wrap="nowrap">
            <Select
              aria-label={`${person.fullName}: pegawai siapa`}
              size="xs"
              w={180}
              allowDeselect={false}
              placeholder="Pilih pegawai siapa"
              data={Whose.options.map((value) => ({ value, label: WHOSE_LABEL[value] }))}
              value={props.whose}
              onChange={(whose) => whose && props.onWhose(whose)}
            />
            <Button
              size="compact-sm"
              variant={ticked === null ? 'filled' : 'light'}
              disabled={busy || props.whose === null}
              onClick={props.whose === 'not-ours' ? props.onForward : props.onOpenCase}
            >
              {props.whose === 'not-ours' ? 'Limpahkan' : 'Tindak lanjuti'}
            </Button>
            <Menu position="bottom-end">
              <Menu.Target>
                <ActionIcon
                  variant="subtle"
                  color="gray"
                  aria-label={`Pilihan lain untuk ${person.fullName}`}
                >
                  <IconDots size={16} />
                </ActionIcon>
              </Menu.Target>
              <Menu.Dropdown>
                <Menu.Item onClick={props.onShelve}>Arsipkan dengan alasan</Menu.Item>
              </Menu.Dropdown>
            </Menu>
          </Group>
          {person.whoseNote && props.whose === person.whose && (
            <Text size="xs" c="dimmed">
              {person.whoseNote}
            </Text>
          )}
          {person.openCases.map(({ id, number, openedOn }) => (
            <Button
              key={id}
              variant="default"
              size="compact-sm"
              disabled={busy}
              title={`Kasus yang berjalan sejak ${formatShortDate(openedOn)}`}
              onClick={() => props.onAttach(id)}
            >
              Gabung ke {number}
            </Button>
          ))}
        </Stack>
      )}
    </div>
  )
}
