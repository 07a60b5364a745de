import { z } from 'zod'
import { type DecisionKind, isDecision, type PaperKind } from '../terms/paper.ts'
import { fail, ok, type Result } from '../terms/result.ts'
import { FIELDS, type Field, type FieldInfo, type Fields } from './paper-fields.ts'

export {
  type Control,
  DispatchItem,
  EvidenceItem,
  type FieldInfo,
  PictureItem,
  QuestionAnswer,
} from './paper-fields.ts'

/** A paper's form values as a draft (anything may be empty) and as a complete paper; the fields are in paper-fields.ts. */

type DraftShape<F extends Fields> = { [K in keyof F]: z.ZodDefault<z.ZodNullable<F[K]['schema']>> }
type CompleteValues<F extends Fields> = {
  readonly [K in keyof F]: F[K] extends Field<infer S, true> ? z.output<S> : z.output<F[K]['schema']> | null
}

function draft<K extends PaperKind, F extends Fields>(kind: K, fields: F) {
  const shape = Object.fromEntries(
    Object.entries(fields).map(([name, field]) => [name, field.schema.nullable().default(null)]),
  )
  // Object.fromEntries forgets the keys it was given.
  return z.object({ kind: z.literal(kind), values: z.object(shape as unknown as DraftShape<F>) })
}

/** The form values of a paper; every value may be null while it is a draft, and a missing key reads as null. */
export const PaperDraft = z.discriminatedUnion('kind', [
  draft('panggilan-pembinaan', FIELDS['panggilan-pembinaan']),
  draft('ba-pembinaan', FIELDS['ba-pembinaan']),
  draft('surat-teguran-pembinaan', FIELDS['surat-teguran-pembinaan']),
  draft('ba-pengambilan-bukti', FIELDS['ba-pengambilan-bukti']),
  draft('lembar-bukti', FIELDS['lembar-bukti']),
  draft('panggilan-1', FIELDS['panggilan-1']),
  draft('panggilan-2', FIELDS['panggilan-2']),
  draft('bap', FIELDS.bap),
  draft('ba-ketidakhadiran', FIELDS['ba-ketidakhadiran']),
  draft('lhp', FIELDS.lhp),
  draft('keputusan-tim-pemeriksa', FIELDS['keputusan-tim-pemeriksa']),
  draft('keputusan-pembebasan-sementara', FIELDS['keputusan-pembebasan-sementara']),
  draft('keputusan-teguran-lisan', FIELDS['keputusan-teguran-lisan']),
  draft('keputusan-teguran-tertulis', FIELDS['keputusan-teguran-tertulis']),
  draft('keputusan-pernyataan-tidak-puas', FIELDS['keputusan-pernyataan-tidak-puas']),
  draft('keputusan-tukin-6', FIELDS['keputusan-tukin-6']),
  draft('keputusan-tukin-9', FIELDS['keputusan-tukin-9']),
  draft('keputusan-tukin-12', FIELDS['keputusan-tukin-12']),
  draft('keputusan-penundaan-kgb', FIELDS['keputusan-penundaan-kgb']),
  draft('keputusan-penundaan-pangkat', FIELDS['keputusan-penundaan-pangkat']),
  draft('keputusan-penurunan-pangkat', FIELDS['keputusan-penurunan-pangkat']),
  draft('keputusan-penurunan-jabatan', FIELDS['keputusan-penurunan-jabatan']),
  draft('keputusan-pembebasan-jabatan', FIELDS['keputusan-pembebasan-jabatan']),
  draft('keputusan-pdhtaps', FIELDS['keputusan-pdhtaps']),
  draft('keputusan-majelis-etik', FIELDS['keputusan-majelis-etik']),
  draft('panggilan-etik-1', FIELDS['panggilan-etik-1']),
  draft('panggilan-etik-2', FIELDS['panggilan-etik-2']),
  draft('bap-etik', FIELDS['bap-etik']),
  draft('putusan-majelis-etik', FIELDS['putusan-majelis-etik']),
  draft('keputusan-sanksi-moral-tertutup', FIELDS['keputusan-sanksi-moral-tertutup']),
  draft('keputusan-sanksi-moral-terbuka', FIELDS['keputusan-sanksi-moral-terbuka']),
  draft('ba-pernyataan-sanksi-moral', FIELDS['ba-pernyataan-sanksi-moral']),
  draft('panggilan-menerima-keputusan', FIELDS['panggilan-menerima-keputusan']),
  draft('ba-penyampaian', FIELDS['ba-penyampaian']),
  draft('tanda-terima', FIELDS['tanda-terima']),
  draft('telaahan-staf', FIELDS['telaahan-staf']),
  draft('surat-tugas', FIELDS['surat-tugas']),
  draft('undangan-klarifikasi', FIELDS['undangan-klarifikasi']),
  draft('ba-permintaan-keterangan', FIELDS['ba-permintaan-keterangan']),
  draft('lhp-khusus', FIELDS['lhp-khusus']),
  draft('surat-pengantar', FIELDS['surat-pengantar']),
  draft('pengingat-tindak-lanjut', FIELDS['pengingat-tindak-lanjut']),
  draft('surat-pelimpahan', FIELDS['surat-pelimpahan']),
  draft('permintaan-data', FIELDS['permintaan-data']),
  draft('pengingat-data', FIELDS['pengingat-data']),
  draft('laporan-tindak-lanjut', FIELDS['laporan-tindak-lanjut']),
  draft('permintaan-penghapusan', FIELDS['permintaan-penghapusan']),
  draft('surat-pernyataan', FIELDS['surat-pernyataan']),
  draft('nota-dinas', FIELDS['nota-dinas']),
  draft('lembar-disposisi', FIELDS['lembar-disposisi']),
  draft('daftar-hadir', FIELDS['daftar-hadir']),
  draft('pakta-integritas', FIELDS['pakta-integritas']),
  draft('ba-pembinaan-umum', FIELDS['ba-pembinaan-umum']),
  draft('surat-keterangan-bebas', FIELDS['surat-keterangan-bebas']),
  draft('imbauan-netralitas', FIELDS['imbauan-netralitas']),
  draft('lembar-ekspedisi', FIELDS['lembar-ekspedisi']),
  draft('label-rahasia', FIELDS['label-rahasia']),
])
export type PaperDraft = z.infer<typeof PaperDraft>
export type DraftOf<K extends PaperKind> = Extract<PaperDraft, { kind: K }>

/** A draft in which nothing required is empty. */
export type CompleteDraft<K extends PaperKind = PaperKind> = {
  [P in K]: { readonly kind: P; readonly values: CompleteValues<(typeof FIELDS)[P]> }
}[K]

/** Narrows a draft, complete or not, to the Keputusan that impose something: a new kind of sanction is one of them. */
export const isDecisionDraft = <D extends { readonly kind: PaperKind }>(
  draft: D,
): draft is Extract<D, { readonly kind: DecisionKind }> => isDecision(draft.kind)

/** The form of a kind of paper, in the order the screen shows it. */
export function fieldsOf(kind: PaperKind): readonly (FieldInfo & { readonly name: string })[] {
  return Object.entries<Field>(FIELDS[kind]).map(
    ([name, { schema: _, requiredWhen: __, atLeast: ___, unfinished: ____, ...info }]) => ({
      name,
      ...info,
    }),
  )
}

/** A draft of this kind with nothing filled in. */
export function emptyDraft<K extends PaperKind>(kind: K): DraftOf<K> {
  return PaperDraft.parse({ kind, values: {} }) as DraftOf<K>
}

/** Dots that a proposal leaves for the clerk to write over: a place still to be filled. */
const LEFT_OPEN = /\.{6,}/

/** Empty, or with a place left open in any of its texts. */
function isEmpty(value: unknown, atLeast: number): boolean {
  if (Array.isArray(value))
    return value.filter((entry) => entry !== '').length < atLeast || value.some(isLeftOpen)
  return value === null || value === undefined || value === '' || isLeftOpen(value)
}

function isLeftOpen(value: unknown): boolean {
  if (typeof value === 'string') return LEFT_OPEN.test(value)
  return typeof value === 'object' && value !== null && Object.values(value).some(isLeftOpen)
}

/** What still keeps the values from being complete: path in the draft (`values.examDate`) and the label on the form. */
export function missingFields(draft: PaperDraft): readonly { path: string; label: string }[] {
  const values: Readonly<Record<string, unknown>> = draft.values
  return Object.entries<Field>(FIELDS[draft.kind])
    .filter(([name, field]) => {
      const wanted = field.required || field.requiredWhen?.(values) === true
      const lacking = wanted ? isEmpty(values[name], field.atLeast ?? 1) : isLeftOpen(values[name])
      return lacking || field.unfinished?.(values[name]) === true
    })
    .map(([name, field]) => ({ path: `values.${name}`, label: field.label }))
}

/** The same draft as a complete one; `paper-incomplete` names every empty field, and points at the first. */
export function completeValues(draft: PaperDraft): Result<CompleteDraft> {
  const missing = missingFields(draft)
  if (missing.length > 0)
    return fail(
      'paper-incomplete',
      `Belum diisi: ${missing.map((field) => field.label).join(', ')}. Isian lain tetap tersimpan; lengkapi dulu, lalu ulangi.`,
      missing[0]?.path,
    )
  return ok(draft as CompleteDraft)
}
