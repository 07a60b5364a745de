import { Button, Card, Checkbox, Group, Title } from '@mantine/core'
import { notifications } from '@mantine/notifications'
import { useMutation } from '@tanstack/react-query'
import { useState } from 'react'
import { useLocation } from 'wouter'
import { type Report, type ReportPerson, WhoseCase } from '../../contract/intake.ts'
import type { CaseId, PersonId } from '../../terms/ids.ts'
import type { Whose } from '../../terms/sanction.ts'
import { ask, office } from '../client.ts'
import { ErrorAlert } from '../shared/ErrorAlert.tsx'
import styles from './intake.module.css'
import { OpenManyDialog } from './OpenManyDialog.tsx'
import { ReasonDialog } from './ReasonDialog.tsx'
import { TriageRow } from './TriageRow.tsx'

type Question = { readonly kind: 'forward' | 'shelve' | 'reopen'; readonly personIds: PersonId[] }

const QUESTION = {
  forward: { title: 'Limpahkan kepada yang berwenang?', confirm: 'Buka pelimpahan' },
  shelve: { title: 'Arsipkan tanpa tindak lanjut?', confirm: 'Arsipkan' },
  reopen: { title: 'Telaah ulang?', confirm: 'Buka lagi telaah' },
} as const

interface Props {
  readonly report: Report
  readonly focused: PersonId | null
  readonly onFocus: (id: PersonId) => void
}

/** What the office decides about each person of the report, one by one or many at once. */
export function Triage({ report, focused, onFocus }: Props) {
  const [, go] = useLocation()
  const [ticked, setTicked] = useState<ReadonlySet<PersonId>>(new Set())
  const [whose, setWhose] = useState<ReadonlyMap<PersonId, Whose>>(new Map())
  const [question, setQuestion] = useState<Question | null>(null)
  const [opening, setOpening] = useState<readonly ReportPerson[] | null>(null)
  const reportId = report.id
  const waiting = report.people.filter(({ state }) => state === 'new')
  const picked = waiting.filter(({ personId }) => ticked.has(personId))
  const chosen = picked.length > 0 ? picked : waiting
  const whoseOf = (person: ReportPerson) => whose.get(person.personId) ?? person.whose
  const ours = chosen.filter((person) => WhoseCase.safeParse(whoseOf(person)).success)
  const notOurs = chosen.filter((person) => whoseOf(person) === 'not-ours')

  const openCases = useMutation({
    mutationFn: (people: readonly ReportPerson[]) =>
      ask(
        office.intake.openCases({
          reportId,
          people: people.flatMap((person) => {
            const { data } = WhoseCase.safeParse(whoseOf(person))
            return data ? [{ personId: person.personId, whose: data }] : []
          }),
        }),
      ),
    onSuccess: ({ cases }) => showOpened(cases),
  })
  const showOpened = (cases: readonly { readonly caseId: CaseId }[]) => {
    setOpening(null)
    setQuestion(null)
    setTicked(new Set())
    const [first] = cases
    if (cases.length === 1 && first) go(`/kasus/${first.caseId}`)
    else notifications.show({ color: 'green', message: `${cases.length} kasus dibuka dan saling terhubung.` })
  }
  const attach = useMutation({
    mutationFn: (input: { personId: PersonId; caseId: CaseId }) =>
      ask(office.intake.attach({ reportId, ...input })),
    onSuccess: (_, { caseId }) => go(`/kasus/${caseId}`),
  })
  const decide = useMutation({
    mutationFn: async ({ kind, personIds, reason, to }: Question & { reason: string; to: string }) => {
      switch (kind) {
        case 'forward':
          return (await ask(office.intake.forward({ reportId, personIds, reason, to }))).cases
        case 'shelve':
          await ask(office.intake.shelve({ reportId, personIds, reason }))
          return null
        case 'reopen':
          await ask(office.intake.reopen({ reportId, personIds, reason }))
          return null
      }
    },
    onSuccess: (cases) => {
      if (cases) return showOpened(cases)
      setQuestion(null)
      setTicked(new Set())
    },
  })
  const busy = openCases.isPending || attach.isPending || decide.isPending
  const put = (kind: Question['kind'], people: readonly ReportPerson[]) => {
    decide.reset()
    setQuestion({ kind, personIds: people.map(({ personId }) => personId) })
  }
  const tick = (personId: PersonId, on: boolean) =>
    setTicked((before) => {
      const next = new Set(before)
      if (on) next.add(personId)
      else next.delete(personId)
      return next
    })
  const count = (verb: string, people: readonly ReportPerson[]) =>
    `${verb} ${picked.length > 0 ? 'yang dipilih' : 'semua'} (${people.length})`

  return (
    <Card component="section" aria-label="Telaah">
      <Group justify="space-between" mb="xs">
        <Group gap="sm">
          {waiting.length > 1 && (
            <Checkbox
              aria-label="Pilih semua yang belum ditelaah"
              checked={picked.length === waiting.length}
              indeterminate={picked.length > 0 && picked.length < waiting.length}
              onChange={(event) =>
                setTicked(new Set(event.currentTarget.checked ? waiting.map(({ personId }) => personId) : []))
              }
            />
          )}
          <Title order={3} c="dimmed">
            Telaah: {report.people.length} pegawai
            {waiting.length > 0 && `, ${waiting.length} belum ditelaah`}
          </Title>
        </Group>
        {waiting.length > 1 && (
          <Group gap="xs">
            <Button variant="default" size="compact-sm" disabled={busy} onClick={() => put('shelve', chosen)}>
              {count('Arsipkan', chosen)}
            </Button>
            <Button
              variant="default"
              size="compact-sm"
              disabled={busy || notOurs.length === 0}
              title="Yang ditandai di luar kewenangan"
              onClick={() => put('forward', notOurs)}
            >
              {count('Limpahkan', notOurs)}
            </Button>
            <Button size="compact-sm" disabled={busy || ours.length === 0} onClick={() => setOpening(ours)}>
              {count('Tindak lanjuti', ours)}
            </Button>
          </Group>
        )}
      </Group>
      <ErrorAlert error={opening ? attach.error : (openCases.error ?? attach.error)} />
      <div className={styles.triage}>
        {report.people.map((person) => (
          <TriageRow
            key={person.personId}
            person={person}
            reportId={reportId}
            focused={person.personId === focused}
            busy={busy}
            ticked={waiting.length > 1 && person.state === 'new' ? ticked.has(person.personId) : null}
            whose={whoseOf(person)}
            onFocus={() => onFocus(person.personId)}
            onTick={(on) => tick(person.personId, on)}
            onWhose={(next) => setWhose((before) => new Map(before).set(person.personId, next))}
            onOpenCase={() => openCases.mutate([person])}
            onAttach={(caseId) => attach.mutate({ personId: person.personId, caseId })}
            onForward={() => put('forward', [person])}
            onShelve={() => put('shelve', [person])}
            onReopen={() => put('reopen', [person])}
          />
        ))}
      </div>
      {opening && (
        <OpenManyDialog
          people={opening}
          busy={openCases.isPending}
          error={openCases.error}
          onConfirm={() => openCases.mutate(opening)}
          onClose={() => setOpening(null)}
        />
      )}
      <ReasonDialog
        opened={question !== null}
        {...QUESTION[question?.kind ?? 'shelve']}
        askTo={question?.kind === 'forward'}
        names={report.people
          .filter(({ personId }) => question?.personIds.includes(personId))
          .map(({ fullName }) => fullName)}
        busy={decide.isPending}
        error={decide.error}
        onConfirm={(answer) => question && decide.mutate({ ...question, ...answer })}
        onClose={() => setQuestion(null)}
      />
    </Card>
  )
}
