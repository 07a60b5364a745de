import { Button, Card, Stack, Text } from '@mantine/core'
import { useState } from 'react'
import { Link } from 'wouter'
import type { CaseView } from '../../contract/cases.ts'
import { ASSIGNMENT_ROLE_LABEL, INVOLVED_LABEL, PANEL_ROLE_LABEL } from '../../contract/fact-words.ts'
import { type Official, officialTitle } from '../../terms/person.ts'
import styles from './Case.module.css'
import { latest, standing } from './facts/request.ts'

/** Who has a part in the case: the line upward, those who inquire or judge, those bound up with it. */
export function PeopleCard({ view }: { view: CaseView }) {
  const [direct, ...higher] = view.assessment.superiors
  return (
    <Card>
      <h2 className={styles.head}>Orang</h2>
      <Stack gap={4}>
        {direct ? (
          <Text>
            Atasan langsung: {direct.identity.name}
            <Text span size="xs" c="dimmed" display="block">
              {officialTitle(direct)}
            </Text>
          </Text>
        ) : (
          <Text c="dimmed">Atasan langsung belum dipastikan.</Text>
        )}
        {higher.map((official) => (
          <Text key={`${official.identity.name}-${official.identity.position}`} size="xs" c="dimmed">
            {official.identity.name}, {officialTitle(official)}
          </Text>
        ))}
        <Text size="xs" c="dimmed">
          Pelapor dilindungi: tidak tercetak di surat.
        </Text>
        <Assembled view={view} />
        <Involved view={view} />
        {view.linked.length > 0 && <LinkedCases linked={view.linked} />}
      </Stack>
    </Card>
  )
}

/** How many cases of the same letter are named before the list is opened. */
const LINKED_SHOWN = 5

function LinkedCases({ linked }: { linked: CaseView['linked'] }) {
  const [all, setAll] = useState(false)
  const shown = all ? linked : linked.slice(0, LINKED_SHOWN)
  return (
    <div>
      <Text size="xs">Kasus dari laporan yang sama ({linked.length}):</Text>
      {shown.map((other) => (
        <Text size="xs" truncate key={other.id}>
          <Link href={`/kasus/${other.id}`} className={styles.link ?? ''}>
            {other.number}
          </Link>{' '}
          {other.fullName}
        </Text>
      ))}
      {shown.length < linked.length && (
        <Button variant="subtle" size="compact-xs" px={0} onClick={() => setAll(true)}>
          Tampilkan {linked.length - shown.length} kasus lain
        </Button>
      )}
    </div>
  )
}

interface Part {
  readonly official: Official
  readonly role: string
}

/** Surat Tugas, Tim Pemeriksa and Majelis, as last formed. */
function Assembled({ view }: { view: CaseView }) {
  const assignment = latest(view, 'assignment-issued')?.team ?? []
  const team = latest(view, 'team-formed')?.members ?? []
  const panel = latest(view, 'ethics-panel-formed')?.members ?? []
  return (
    <>
      <Parts
        title="Surat Tugas"
        parts={assignment.map(({ official, role }) => ({ official, role: ASSIGNMENT_ROLE_LABEL[role] }))}
      />
      <Parts
        title="Tim Pemeriksa"
        parts={team.map(({ official, role }) => ({ official, role: PANEL_ROLE_LABEL[role] }))}
      />
      <Parts
        title="Majelis Kode Etik"
        parts={panel.map(({ official, role }) => ({ official, role: PANEL_ROLE_LABEL[role] }))}
      />
    </>
  )
}

function Parts({ title, parts }: { title: string; parts: readonly Part[] }) {
  if (parts.length === 0) return null
  return (
    <div>
      <Text size="xs" fw={600}>
        {title}
      </Text>
      {parts.map(({ official, role }) => (
        <Text key={`${official.identity.name}-${official.identity.position}-${role}`} size="xs" c="dimmed">
          {official.identity.name}, {role}
        </Text>
      ))}
    </div>
  )
}

/** They may not examine, judge or decide. */
function Involved({ view }: { view: CaseView }) {
  const involved = standing(view, 'involvement-recorded')
  if (involved.length === 0) return null
  return (
    <div>
      <Text size="xs" fw={600}>
        Terlibat, tidak boleh memeriksa atau memutus
      </Text>
      {involved.map(({ who, as }) => (
        <Text key={`${who.name}-${as}`} size="xs" c="dimmed">
          {who.name}, {INVOLVED_LABEL[as]}
        </Text>
      ))}
    </div>
  )
}
