import type { FactType } from '../../../../contract/cases.ts'
import { SANCTION_LABEL, type Sanction } from '../../../../terms/sanction.ts'

interface Base {
  /** Key of the payload, or a dotted path's first part. */
  readonly name: string
  readonly label: string
  readonly description?: string
  readonly required?: boolean
}

export interface Option {
  readonly value: string
  readonly label: string
}

/** One input of a fact's form. The contract's schema checks the whole; this only says how it is asked. */
export type Field =
  | (Base & { readonly kind: 'date' | 'time' | 'area' | 'check' | 'proof' | 'identity' })
  | (Base & { readonly kind: 'line'; readonly nullable?: boolean })
  | (Base & { readonly kind: 'yes-no'; readonly yes: string; readonly no: string })
  | (Base & { readonly kind: 'choice'; readonly options: readonly Option[]; readonly clearable?: boolean })
  /** `from`: whom it proposes, the superiors of the case or the office's own officials. */
  | (Base & { readonly kind: 'official'; readonly from?: 'superiors' | 'office' })
  /** Officials with the part each of them plays; `elements` asks what a member of the team stands for. */
  | (Base & {
      readonly kind: 'members'
      readonly roles: readonly Option[]
      readonly elements?: readonly Option[]
    })
  | { readonly kind: (typeof WHOLE)[number] }

/** Parts of a form that ask several things of the payload at once. */
const WHOLE = [
  'assess',
  'superiors',
  'delivery',
  'violations',
  'posts',
  'recommendations',
  'recommendation-index',
  'issued',
] as const

export interface FactForm {
  /** The dialog's title: what is being recorded. */
  readonly title: string
  /** How the day of the fact is asked; null when the form itself holds it. */
  readonly dateLabel: string | null
  readonly fields: readonly Field[]
  /** For tables and for what stands side by side. */
  readonly wide?: boolean
}

/** `null`: it is only ever withdrawn or left as it is. */
export type FactForms = { readonly [T in FactType]?: FactForm | null }

export const number: Field = { kind: 'line', name: 'number', label: 'Nomor surat', nullable: true }
export const letterDate: Field = {
  kind: 'date',
  name: 'letterDate',
  label: 'Tanggal surat',
  required: true,
}
export const place: Field = { kind: 'line', name: 'place', label: 'Tempat', required: true }
export const meeting = (label: string): readonly Field[] => [
  { kind: 'date', name: 'meetDate', label, required: true },
  { kind: 'time', name: 'meetTime', label: 'Pukul', required: true },
  place,
]
export const noteArea: Field = { kind: 'area', name: 'note', label: 'Catatan' }

const capital = (text: string) => text.charAt(0).toUpperCase() + text.slice(1)

/** Values of one of the trade's lists as entries to choose from, with a capital as the screen writes them. */
export const labelled = <T extends string>(
  values: readonly T[],
  label: { readonly [V in T]: string },
): Option[] => values.map((value) => ({ value, label: capital(label[value]) }))

export const sanctionOptions = (sanctions: readonly Sanction[]): Option[] =>
  labelled(sanctions, SANCTION_LABEL)
