import { Alert, Stack, Textarea } from '@mantine/core'
import { notifications } from '@mantine/notifications'
import { useMutation } from '@tanstack/react-query'
import { useState } from 'react'
import type { CaseView } from '../../../contract/cases.ts'
import type { PlainDate } from '../../../terms/plain-date.ts'
import { ask, office } from '../../client.ts'
import { ConfirmDialog } from '../../shared/ConfirmDialog.tsx'
import { DateField } from '../../shared/DateField.tsx'
import { failureField } from '../../shared/failure-text.ts'
import styles from './FactDialog.module.css'
import { FieldInput } from './FieldInput.tsx'
import { FACT_FORMS } from './fields.ts'
import type { Field } from './forms/field.ts'
import type { FactRequest } from './request.ts'
import { type FieldErrors, type FormValues, happenedOnOf, readPayload } from './validate.ts'

interface Props {
  readonly view: CaseView
  readonly today: PlainDate
  readonly request: FactRequest
  readonly onClose: () => void
}

/** Why it is corrected; some facts have a reason of their own. */
const CORRECTION_REASON = 'correction.reason'

/** Tables and what stands side by side need the width of the window. */
const WIDE = 1160

/** The form's field a refusal speaks of: the office names it within its input. */
function formField(error: unknown): string | null {
  return failureField(error)?.replace(/^(payload|replacement)\./, '') ?? null
}

/** What the dialog asks. A step names itself by its verb; a fact is a noun, where papers keep their capital. */
function questionOf(noun: string, request: FactRequest): string {
  if (request.corrects !== null) return `Koreksi catatan «${noun}»?`
  if (request.title) return `${request.title}?`
  if (noun.startsWith('Catat ')) return `${noun}?`
  const named = /^(Surat|Berita Acara|Laporan Hasil) /.test(noun)
  return `Catat ${named ? noun : noun.charAt(0).toLowerCase() + noun.slice(1)}?`
}

/** Where more happens than that something is noted. */
const CONFIRM: Partial<Record<FactRequest['type'], string>> = {
  assessed: 'Simpan telaah',
  escalated: 'Tingkatkan kasus',
  closed: 'Tutup kasus',
  reopened: 'Buka kembali kasus',
}

/** Two of them stand side by side. */
const isShort = (field: Field) =>
  field.kind === 'date' || field.kind === 'time' || ('name' in field && field.name === 'number')

/** Records or corrects one fact. A refusal keeps the dialog open with everything typed. */
export function FactDialog({ view, today, request, onClose }: Props) {
  const form = FACT_FORMS[request.type]
  const correcting = request.corrects !== null
  const [values, setValues] = useState<FormValues>(request.values)
  const [happenedOn, setHappenedOn] = useState<PlainDate | null>(request.happenedOn ?? today)
  const [reason, setReason] = useState('')
  const [errors, setErrors] = useState<FieldErrors>({})

  const save = useMutation({
    mutationFn: async () => {
      const read = readPayload({ ...values, type: request.type })
      const missing: Record<string, string> = 'errors' in read ? { ...read.errors } : {}
      const on = 'payload' in read ? happenedOnOf(read.payload, happenedOn) : happenedOn
      if (form?.dateLabel && happenedOn === null) missing.happenedOn = 'Wajib diisi'
      if (correcting && reason.trim() === '') missing[CORRECTION_REASON] = 'Alasan wajib diisi'
      setErrors(missing)
      if (!('payload' in read) || on === null || Object.keys(missing).length > 0) return false
      const { payload } = read
      if (request.corrects !== null)
        await ask(
          office.cases.correct({
            caseId: view.id,
            factId: request.corrects,
            replacement: payload,
            happenedOn: on,
            reason,
          }),
        )
      else if (payload.type === 'neglect-found')
        await ask(
          office.cases.openNeglect({
            caseId: view.id,
            happenedOn: on,
            superior: payload.superior,
            note: payload.note,
          }),
        )
      else if (request.paperId !== null && 'delivery' in payload)
        await ask(office.letters.deliver({ id: request.paperId, delivery: payload.delivery }))
      else {
        const happenedAt = 'delivery' in payload ? payload.delivery.deliveredAt : null
        await ask(office.cases.record({ caseId: view.id, happenedOn: on, happenedAt, payload }))
      }
      return true
    },
    onSuccess: (saved) => {
      if (!saved) return
      notifications.show({ message: correcting ? 'Koreksi tersimpan.' : 'Tersimpan dalam kasus.' })
      onClose()
    },
    onError: (error) => {
      const field = formField(error)
      if (field) setErrors({ [field]: error.message })
    },
  })

  /** What is being put right no longer complains. */
  const change = (part: FormValues) => {
    setValues((before) => ({ ...before, ...part }))
    setErrors((before) =>
      Object.fromEntries(
        Object.entries(before).filter(([path]) => !Object.keys(part).includes(path.split('.')[0] ?? '')),
      ),
    )
  }

  const field = formField(save.error)
  // Said at its field already, where the form has one.
  const saysField =
    field !== null &&
    (['happenedOn', 'replacementHappenedOn'].includes(field) || (field.split('.')[0] ?? '') in values)

  if (!form) return null
  return (
    <ConfirmDialog
      opened
      title={questionOf(form.title, request)}
      confirm={correcting ? 'Simpan koreksi' : (CONFIRM[request.type] ?? 'Simpan catatan')}
      size={form.wide ? WIDE : 680}
      busy={save.isPending}
      error={saysField ? null : save.error}
      onConfirm={() => save.mutate()}
      onClose={onClose}
    >
      <Stack gap="sm">
        {request.warning && (
          <Alert p="xs" bg="var(--amber-soft)" c="var(--amber)">
            {request.warning}
          </Alert>
        )}
        <div className={styles.form}>
          {form.dateLabel && (
            <DateField
              label={form.dateLabel}
              withAsterisk
              data-autofocus
              value={happenedOn}
              onChange={setHappenedOn}
              error={errors.happenedOn ?? errors.replacementHappenedOn}
            />
          )}
          {form.fields.map((field, index) => (
            <div
              // The fields of a form never change their order.
              key={'name' in field ? field.name : `${field.kind}-${index}`}
              className={isShort(field) ? '' : styles.whole}
            >
              <FieldInput
                field={field}
                values={values}
                errors={errors}
                change={change}
                view={view}
                today={today}
              />
            </div>
          ))}
        </div>
        {correcting && (
          <Textarea
            label="Alasan koreksi"
            description="Catatan yang salah tetap terbaca, dicoret, dengan alasan ini."
            withAsterisk
            autosize
            minRows={1}
            value={reason}
            onChange={(event) => setReason(event.currentTarget.value)}
            error={errors[CORRECTION_REASON]}
          />
        )}
      </Stack>
    </ConfirmDialog>
  )
}
