import { useMutation } from '@tanstack/react-query'
import { useState } from 'react'
import { type CaseView, Delivery } from '../../contract/cases.ts'
import type { Paper } from '../../contract/letters.ts'
import { receiverOf } from '../../contract/receiver.ts'
import type { PlainDate } from '../../terms/plain-date.ts'
import { DeliveryFields } from '../cases/facts/DeliveryFields.tsx'
import type { FieldErrors, FormValues } from '../cases/facts/validate.ts'
import { ask, office } from '../client.ts'
import { ConfirmDialog } from '../shared/ConfirmDialog.tsx'

interface Props {
  readonly paper: Paper
  readonly view: CaseView
  readonly today: PlainDate
  readonly onClose: () => void
}

/** How the paper reached the person, with its proof. */
export function DeliveryDialog({ paper, view, today, onClose }: Props) {
  const [values, setValues] = useState<FormValues>({
    delivery: {
      deliveredOn: today,
      deliveredAt: null,
      method: 'in-person',
      ...receiverOf(paper.draft, paper.person),
      refused: null,
      proof: [],
      note: '',
    },
  })
  const [errors, setErrors] = useState<FieldErrors>({})
  const deliver = useMutation({
    mutationFn: (delivery: Delivery) => ask(office.letters.deliver({ id: paper.id, delivery })),
    onSuccess: onClose,
  })
  const submit = () => {
    const parsed = Delivery.safeParse(values.delivery)
    if (parsed.success) {
      setErrors({})
      deliver.mutate(parsed.data)
      return
    }
    const found: Record<string, string> = {}
    for (const { path, message, code } of parsed.error.issues)
      found[`delivery.${path.join('.')}`] ??= code === 'custom' ? message : 'Wajib diisi'
    setErrors(found)
  }
  return (
    <ConfirmDialog
      opened
      size="lg"
      title={`Catat penyampaian ${paper.title}?`}
      confirm="Catat penyampaian"
      busy={deliver.isPending}
      error={deliver.error}
      onClose={onClose}
      onConfirm={submit}
    >
      <DeliveryFields
        values={values}
        errors={errors}
        change={(change) => setValues((now) => ({ ...now, ...change }))}
        view={view}
        today={today}
      />
    </ConfirmDialog>
  )
}
