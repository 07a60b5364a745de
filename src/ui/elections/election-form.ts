import {
  ElectionInput,
  type ElectionKind,
  type ElectionRow,
  ElectionStage,
} from '../../contract/elections.ts'
import type { PlainDate } from '../../terms/plain-date.ts'

/** The election form as it stands while typed. */
export interface ElectionForm {
  readonly name: string
  readonly kind: ElectionKind | null
  readonly region: string
  readonly stages: ElectionInput['stages']
  readonly candidatesFixedOn: PlainDate | null
  readonly source: string
  readonly note: string
}

/** Messages by dotted path of the contract's input: `stages.masa-kampanye.to`. */
export type ElectionErrors = Readonly<Record<string, string>>

const UNKNOWN = { from: null, to: null }

export function emptyElection(region: string): ElectionForm {
  return {
    name: '',
    kind: null,
    region,
    stages: {
      'pra-pencalonan': UNKNOWN,
      pencalonan: UNKNOWN,
      'masa-kampanye': UNKNOWN,
      'masa-tenang': UNKNOWN,
      'pemungutan-suara': UNKNOWN,
      pasca: UNKNOWN,
    },
    candidatesFixedOn: null,
    source: '',
    note: '',
  }
}

export function formOf({
  name,
  kind,
  region,
  stages,
  candidatesFixedOn,
  source,
  note,
}: ElectionRow): ElectionForm {
  return { name, kind, region, stages, candidatesFixedOn, source, note }
}

/** The form with one date of one stage changed. */
export function withStageDate(
  form: ElectionForm,
  stage: ElectionStage,
  side: 'from' | 'to',
  date: PlainDate | null,
): ElectionForm {
  return { ...form, stages: { ...form.stages, [stage]: { ...form.stages[stage], [side]: date } } }
}

/** Checks the form by the contract's own rules. */
export function readElection(form: ElectionForm): { input: ElectionInput } | { errors: ElectionErrors } {
  const read = ElectionInput.safeParse(form)
  if (read.success) return { input: read.data }
  const errors: Record<string, string> = {}
  for (const { path, message } of read.error.issues) {
    const field = path.join('.')
    errors[field] ??= field === 'kind' ? 'Pilih jenis pemilihan' : message
  }
  return { errors }
}

export const STAGES: readonly ElectionStage[] = ElectionStage.options
