import type { z } from 'zod'
import { FactPayload } from '../../../contract/cases.ts'
import type { PlainDate } from '../../../terms/plain-date.ts'

/** What was typed so far; the contract's schema decides whether it is a payload. */
export type FormValues = Readonly<Record<string, unknown>>
/** Message by dotted path of the payload. */
export type FieldErrors = Readonly<Record<string, string>>

function textOf(issue: z.core.$ZodIssue): string {
  const empty =
    issue.code === 'invalid_type' ||
    issue.code === 'invalid_value' ||
    (issue.code === 'too_small' && (issue.origin === 'string' || issue.origin === 'array'))
  return empty ? 'Wajib diisi' : issue.message
}

/** The payload, or what is still wrong with it, by field. */
export function readPayload(
  values: FormValues,
): { readonly payload: FactPayload } | { readonly errors: FieldErrors } {
  const parsed = FactPayload.safeParse(values)
  if (parsed.success) return { payload: parsed.data }
  const errors: Record<string, string> = {}
  for (const issue of parsed.error.issues) errors[issue.path.join('.')] ??= textOf(issue)
  return { errors }
}

/** Facts whose own form holds the day they happened. */
export function happenedOnOf(payload: FactPayload, asked: PlainDate | null): PlainDate | null {
  switch (payload.type) {
    case 'summons-delivered':
    case 'decision-delivered':
      return payload.delivery.deliveredOn
    case 'recommendation-answered':
      return payload.answeredOn
    case 'special-report-received':
    case 'outside-recommendation-received':
      return payload.receivedOn
    case 'remedy-filed':
      return payload.filedOn
    case 'remedy-decided':
      return payload.decidedOn
    case 'sanction-served':
      return payload.endedOn
    default:
      return asked
  }
}

/** What was typed of a part that has several fields; empty where nothing was. */
export function asRecord(value: unknown): FormValues {
  return typeof value === 'object' && value !== null ? Object.fromEntries(Object.entries(value)) : {}
}

/** The first message of a field or of anything inside it. */
export function errorAt(errors: FieldErrors, path: string): string | undefined {
  const exact = errors[path]
  if (exact) return exact
  return Object.entries(errors).find(([key]) => key.startsWith(`${path}.`))?.[1]
}
