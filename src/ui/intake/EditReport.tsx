import { Alert, Button, Card, Group, Stack, Textarea } from '@mantine/core'
import { useMutation } from '@tanstack/react-query'
import { useState } from 'react'
import type { Report, ReportInput } from '../../contract/intake.ts'
import type { PersonId } from '../../terms/ids.ts'
import type { PlainDate } from '../../terms/plain-date.ts'
import { ask, office } from '../client.ts'
import { ErrorAlert } from '../shared/ErrorAlert.tsx'
import { failureField, failureText } from '../shared/failure-text.ts'
import styles from './intake.module.css'
import { PeopleField } from './PeopleField.tsx'
import { PersonHistoryCard } from './PersonHistoryCard.tsx'
import { ActFields, OriginFields } from './ReportFields.tsx'
import { formOf, type ReportErrors, type ReportForm, readForm, withoutErrors } from './report-form.ts'

interface Props {
  readonly report: Report
  readonly today: PlainDate
  readonly onDone: () => void
}

/** Corrects a report; once somebody was triaged it needs a reason, and those people stay. */
export function EditReport({ report, today, onDone }: Props) {
  const [form, setForm] = useState(() => formOf(report))
  const [reason, setReason] = useState('')
  const [errors, setErrors] = useState<ReportErrors>({})
  const [focused, setFocused] = useState<PersonId | null>(null)
  const triaged = new Set(
    report.people.filter(({ state }) => state !== 'new').map(({ personId }) => personId),
  )
  const update = useMutation({
    mutationFn: (input: ReportInput) => ask(office.intake.update({ id: report.id, report: input, reason })),
    onSuccess: onDone,
    onError: (error) => {
      const field = failureField(error)?.replace(/^report\./, '')
      if (field) setErrors({ [field]: failureText(error) })
    },
  })
  const save = () => {
    const read = readForm(form)
    setErrors('errors' in read ? read.errors : {})
    if ('input' in read) update.mutate(read.input)
  }
  const change = (part: Partial<ReportForm>) => {
    setForm((before) => ({ ...before, ...part }))
    setErrors((before) => withoutErrors(before, part))
  }
  const fields = { form, errors, today, onChange: change }
  const person = form.people.find(({ personId }) => personId === focused) ?? form.people[0] ?? null
  return (
    <div className={styles.columns}>
      <Stack gap="sm">
        {Object.keys(errors).length > 0 && (
          <Alert color="red" role="alert" p="xs">
            Pembetulan belum disimpan: periksa isian yang ditandai merah.
          </Alert>
        )}
        <ErrorAlert error={update.error && !failureField(update.error) ? update.error : null} />
        <OriginFields {...fields} />
        <PeopleField
          people={form.people}
          error={errors.personIds}
          today={today}
          focused={person?.personId ?? null}
          except={report.id}
          fixed={triaged}
          onChange={(people) => change({ people })}
          onFocus={setFocused}
        />
        <ActFields {...fields} />
        {triaged.size > 0 && (
          <Card>
            <Textarea
              label="Alasan pembetulan"
              description="Laporan ini sudah ditelaah, jadi pembetulannya dicatat dengan alasan."
              required
              autosize
              minRows={2}
              maxLength={2000}
              value={reason}
              error={errors.reason}
              onChange={(event) => setReason(event.currentTarget.value)}
            />
          </Card>
        )}
        <Group justify="flex-end">
          <Button variant="default" onClick={onDone} disabled={update.isPending}>
            Batal
          </Button>
          <Button onClick={save} loading={update.isPending}>
            Simpan pembetulan
          </Button>
        </Group>
      </Stack>
      <div className={`${styles.aside} ${styles.sticky}`}>
        <PersonHistoryCard person={person} except={report.id} />
      </div>
    </div>
  )
}
