import type { CaseView } from '../../../contract/cases.ts'
import { TimeOfDay } from '../../../terms/clock.ts'
import { EvidenceId } from '../../../terms/ids.ts'
import { PlainDate } from '../../../terms/plain-date.ts'
import type { FieldErrors, FormValues } from './validate.ts'

/** What every part of a fact's form is given. */
export interface FormPart {
  readonly values: FormValues
  readonly errors: FieldErrors
  readonly change: (change: FormValues) => void
  readonly view: CaseView
  readonly today: PlainDate
}

export const asText = (value: unknown) => (typeof value === 'string' ? value : '')
export const asDate = (value: unknown) => PlainDate.safeParse(value).data ?? null
export const asTime = (value: unknown) => TimeOfDay.safeParse(value).data ?? null
export const asFlag = (value: unknown) => (typeof value === 'boolean' ? value : null)
export const asTexts = (value: unknown) =>
  Array.isArray(value) ? value.filter((item) => typeof item === 'string') : []
export const asEvidence = (value: unknown) => EvidenceId.array().safeParse(value).data ?? []
