import { Alert, Button, Checkbox, Radio, Stack, Text, TextInput } from '@mantine/core'
import { notifications } from '@mantine/notifications'
import { useMutation, useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import type { Paper } from '../../contract/letters.ts'
import { PAPERS } from '../../terms/paper.ts'
import { formatDate, type PlainDate, yearOf } from '../../terms/plain-date.ts'
import { ask, office } from '../client.ts'
import { ConfirmDialog } from '../shared/ConfirmDialog.tsx'
import { DateField } from '../shared/DateField.tsx'
import { ErrorAlert } from '../shared/ErrorAlert.tsx'
import { failureField } from '../shared/failure-text.ts'
import styles from './Letters.module.css'
import { MissingFields } from './MissingFields.tsx'
import { OtherNumbers } from './OtherNumbers.tsx'
import { WordDifferences } from './WordDifferences.tsx'

interface Props {
  readonly paper: Paper
  readonly today: PlainDate
  readonly ownRegister: boolean
  readonly onClose: () => void
  /** Leads to a field of the form, which has to be opened again for it. */
  readonly onField: (path: string) => void
  /** Opens the draft again with this day for the examination. */
  readonly onReprint: (letterDate: PlainDate, examDate: PlainDate) => void
}

/** Gives the paper its number and date; from then on it is frozen. */
export function NumberDialog({ paper, today, ownRegister, onClose, onField, onReprint }: Props) {
  const { numbered } = PAPERS[paper.draft.kind]
  const [date, setDate] = useState<PlainDate | null>(today)
  const [typing, setTyping] = useState(!ownRegister)
  const [typed, setTyped] = useState('')
  const [accepted, setAccepted] = useState<string | null>(null)
  const number = numbered && typing ? typed.trim() : null
  const proposal = useQuery({
    queryKey: ['letters', 'proposal', paper.id, date, number],
    queryFn: () =>
      ask(office.letters.proposeNumber({ id: paper.id, date: date ?? today, number: number || null })),
    enabled: date !== null,
  })
  const give = useMutation({
    mutationFn: (on: PlainDate) =>
      ask(office.letters.number({ id: paper.id, date: on, number: number || null, acceptWarnings: true })),
    onSuccess: (given) => {
      notifications.show({
        color: 'green',
        message: `${paper.title} ${given.number ? `bernomor ${given.number}` : 'dibekukan'}${paper.caseId ? ' dan tercatat pada kasus' : ''}.`,
      })
      onClose()
    },
  })
  const { warnings = [], blocking = [], missing = [], betterMeeting = null } = proposal.data ?? {}
  const said = warnings.join('\n')
  const ready =
    date !== null &&
    proposal.isSuccess &&
    blocking.length === 0 &&
    missing.length === 0 &&
    (warnings.length === 0 || accepted === said) &&
    !(numbered && typing && number === '')
  return (
    <ConfirmDialog
      opened
      size="lg"
      title={numbered ? `Nomori ${paper.title}?` : `Bekukan ${paper.title}?`}
      confirm={numbered ? 'Nomori dan bekukan' : 'Bekukan surat'}
      busy={give.isPending}
      disabled={!ready}
      error={give.error}
      onClose={onClose}
      onConfirm={() => date && ready && give.mutate(date)}
    >
      <DateField
        label="Tanggal surat"
        withAsterisk
        max={today}
        value={date}
        onChange={setDate}
        error={failureField(give.error) === 'date' ? 'Periksa tanggal ini' : undefined}
        data-autofocus
      />
      {numbered && ownRegister && (
        <Radio.Group
          label="Nomor"
          value={typing ? 'typed' : 'own'}
          onChange={(choice) => setTyping(choice === 'typed')}
        >
          <Stack gap={6} mt={4}>
            <Radio
              value="own"
              label={`Dari buku agenda: ${typing ? 'nomor berikutnya' : (proposal.data?.number ?? '…')}`}
            />
            <Radio value="typed" label="Ketik nomor yang diberikan (TU, Srikandi, nomor sisipan)" />
          </Stack>
        </Radio.Group>
      )}
      {numbered && typing && (
        <TextInput
          label="Nomor surat"
          withAsterisk
          placeholder="800.1.6.2/045/ITDA/XI/2026"
          value={typed}
          onChange={(event) => setTyped(event.currentTarget.value)}
        />
      )}
      {numbered && date && (
        <OtherNumbers
          year={yearOf(date)}
          inserted={proposal.data?.insertedNumber ?? null}
          onPick={(picked) => {
            setTyping(true)
            setTyped(picked)
          }}
        />
      )}
      <ErrorAlert error={proposal.error} />
      {missing.length > 0 && <MissingFields missing={missing} onField={onField} />}
      <WordDifferences paper={paper} />
      {blocking.length > 0 && (
        <Alert color="red" title="Belum dapat dinomori">
          <ul className={styles.plain}>
            {blocking.map((text) => (
              <li key={text}>{text}</li>
            ))}
          </ul>
        </Alert>
      )}
      {warnings.length > 0 && (
        <Alert color="yellow" title="Periksa dahulu">
          <ul className={styles.plain}>
            {warnings.map((text) => (
              <li key={text}>{text}</li>
            ))}
          </ul>
          <Checkbox
            mt="xs"
            label="Sudah diperiksa, tetap lanjutkan"
            checked={accepted === said}
            onChange={(event) => setAccepted(event.currentTarget.checked ? said : null)}
          />
        </Alert>
      )}
      {betterMeeting && date && (
        <Button variant="default" onClick={() => onReprint(date, betterMeeting)}>
          Cetak ulang dengan pemeriksaan {formatDate(betterMeeting)}
        </Button>
      )}
      <Text size="xs" c="dimmed">
        Setelah ini isi, nomor, dan tanggal surat tidak dapat diubah lagi
        {paper.caseId ? ', dan kejadiannya tercatat pada kasus.' : '.'}
      </Text>
    </ConfirmDialog>
  )
}
