import { z } from 'zod'
import { Official } from '../../terms/person.ts'
import { PlainDate } from '../../terms/plain-date.ts'

/** What a field of a form is, and the fields several papers share. */

/** How the screen asks for a value. A blank date, time, choice or official is null; a blank text may be ''. */
export type Control =
  | 'date'
  | 'time'
  | 'text'
  | 'textarea'
  | 'official'
  | 'officials'
  | 'list'
  | 'qa'
  | 'assignment' // members of a Surat Tugas
  | 'recommendations' // what is recommended, and who carries it out
  | 'team' // members of a Tim Pemeriksa
  | 'panel' // members of a Majelis Kode Etik
  | 'rupiah'
  | 'choice'
  | 'checkbox'
  | 'evidence' // rows of EvidenceItem
  | 'pictures' // rows of PictureItem
  | 'dispatch' // rows of DispatchItem
  | 'violations' // ids of resources/regulations/violations.json

export interface FieldInfo {
  readonly label: string
  readonly control: Control
  readonly help?: string
  /** Of a `choice`, in the order shown. */
  readonly choices?: readonly { readonly value: string; readonly label: string }[]
  /** Numbering is refused while it is empty. */
  readonly required: boolean
}

export interface Field<S extends z.ZodType = z.ZodType, R extends boolean = boolean> extends FieldInfo {
  readonly schema: S
  readonly required: R
  /** Of a list that is required: how many entries it needs. */
  readonly atLeast?: number
  /** Not empty, but with a row of which a part is missing. */
  readonly unfinished?: (value: unknown) => boolean
  /** Required only when the other values say so. */
  readonly requiredWhen?: (values: Readonly<Record<string, unknown>>) => boolean
}
export type Fields = Readonly<Record<string, Field>>
type Info = Omit<FieldInfo, 'required'>

export const must = <S extends z.ZodType>(
  schema: S,
  info: Info & Pick<Field, 'unfinished'>,
): Field<S, true> => ({
  ...info,
  schema,
  required: true,
})
export const may = <S extends z.ZodType>(
  schema: S,
  info: Info & Pick<Field, 'requiredWhen' | 'atLeast'>,
): Field<S, false> => ({
  ...info,
  schema,
  required: false,
})

export const line = z.string().trim().max(500)
export const prose = z.string().trim().max(20_000)
export const lines = z.array(z.string().trim().max(2000)).max(60)
export const officials = z.array(Official).max(10)

export const BASIS_CHOICES = [
  { value: 'examination', label: 'Hasil pemeriksaan (BAP)' },
  { value: 'evidence', label: 'Bukti yang ada, tanpa pemeriksaan (dua kali tidak hadir)' },
] as const
export const Basis = z.enum(['examination', 'evidence'])
export const onEvidence = (values: Readonly<Record<string, unknown>>) => values.basis === 'evidence'
export const onExamination = (values: Readonly<Record<string, unknown>>) => values.basis !== 'evidence'

export const tembusan = may(lines, { label: 'Tembusan', control: 'list', help: 'Satu penerima per baris' })
export const allegation = must(prose, {
  label: 'Uraian dugaan pelanggaran',
  control: 'textarea',
  help: 'Menyambung kata «dugaan pelanggaran disiplin berupa ...»',
})
export const citation = must(prose, {
  label: 'Ketentuan yang diduga dilanggar',
  control: 'textarea',
  help: 'Pasal, huruf, dan nama peraturannya',
})
/** What somebody is said to have done, behind the word *dugaan* that the letter says itself. */
export const matter = must(prose, {
  label: 'Uraian dugaan',
  control: 'textarea',
  help: 'Menyambung kata «dugaan ...»',
})
/** The same where the letter leads up to it with *sehubungan dengan*. */
export const matterInQuestion = { ...matter, help: 'Menyambung kata «sehubungan dengan dugaan ...»' }
/** Who sits in an examination, Tim or Majelis, with whatever the road asks to know of each. */
export const seats = <M extends z.ZodType>(member: M, info: Pick<FieldInfo, 'label' | 'control'>) =>
  must(z.array(member).max(15), info)
export const expectedLetterDate = may(PlainDate, {
  label: 'Perkiraan tanggal surat',
  control: 'date',
  help: 'Dipakai menghitung tanggal pertemuan; tidak dicetak',
})
