import { z } from 'zod'
import { PAPERS, PaperKind } from '../terms/paper.ts'
import { type PlainDate, romanMonth, yearOf } from '../terms/plain-date.ts'

/** What stands between a part and the next one. Letters and digits would run together with the parts themselves. */
const After = z
  .string()
  .max(3)
  .regex(/^[^\p{L}\p{N}]*$/u, 'Pemisah memakai tanda, bukan huruf atau angka')

/** One part of a letter's number. */
export const NumberPart = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('classification'), after: After }),
  z.object({ kind: z.literal('running'), digits: z.int().min(1).max(6), after: After }),
  z.object({ kind: z.literal('unit'), after: After }),
  z.object({ kind: z.literal('roman-month'), after: After }),
  z.object({ kind: z.literal('year'), after: After }),
  z.object({ kind: z.literal('text'), text: z.string().trim().min(1, 'Wajib diisi').max(30), after: After }),
])
export type NumberPart = z.infer<typeof NumberPart>

export const NUMBER_PART_LABEL: Record<NumberPart['kind'], string> = {
  classification: 'Kode klasifikasi',
  running: 'Nomor urut',
  unit: 'Kode unit',
  'roman-month': 'Bulan Romawi',
  year: 'Tahun',
  text: 'Teks tetap',
}

/** The parts in the order in which they are written. */
export const NumberFormat = z
  .array(NumberPart)
  .min(1)
  .max(12)
  .superRefine((parts, context) => {
    const problem = (message: string) => context.addIssue({ code: 'custom', message })
    for (const kind of ['classification', 'running', 'unit', 'roman-month', 'year'] as const) {
      const times = parts.filter((part) => part.kind === kind).length
      if (kind === 'running' && times === 0) problem('Nomor surat harus memuat nomor urut')
      if (times > 1) problem(`${NUMBER_PART_LABEL[kind]} cukup satu kali`)
    }
    const at = parts.findIndex(({ kind }) => kind === 'running')
    // 0452026 could be read as 045 of 2026 or as 0452026: then a typed number could be given a second time.
    if ((at > 0 && parts[at - 1]?.after === '') || (at < parts.length - 1 && parts[at]?.after === ''))
      problem('Nomor urut harus dipisahkan dengan tanda dari bagian di kiri dan kanannya')
  })
export type NumberFormat = z.infer<typeof NumberFormat>

/** Signs nobody sees: they come along when a number is copied from a PDF or a chat. */
const UNSEEN = /[\p{Cc}\p{Cf}]/gu

/**
 * A number as it is typed or pasted. What looks the same is the same: else a number that was given before could be given
 * again, told apart only by a sign that nobody sees.
 */
export const LetterNumber = z
  .string()
  .overwrite((typed) => typed.normalize('NFKC').replace(/\s+/gu, ' ').replace(UNSEEN, '').trim())
  .max(100)

/** A classification code of Permendagri 83/2022, or whatever scheme the office writes. */
export const ClassificationCode = z.string().trim().min(1, 'Wajib diisi').max(40)

/** How the office numbers its letters. */
export const NumberingSettings = z
  .object({
    format: NumberFormat,
    /** Running numbers start at 1 each year: in every classification code by itself, or in one series for all codes. */
    series: z.enum(['per-code', 'single']),
    /** The office's own code for a kind of paper, where it differs from the shipped one. */
    codes: z.partialRecord(PaperKind, ClassificationCode),
    /** The proof code, small, at the foot of letters; decisions never carry it (practice.md). */
    proofInFooter: z.boolean(),
  })
  .refine(
    ({ format, series }) => series === 'single' || format.some(({ kind }) => kind === 'classification'),
    {
      path: ['format'],
      message:
        'Bila nomor urut dihitung per kode, nomor surat harus memuat kode klasifikasi; tanpa itu dua surat mendapat nomor yang sama',
    },
  )
export type NumberingSettings = z.infer<typeof NumberingSettings>

/** `800.1.6.2/045/ITDA/XI/2026` (dossier 4). */
export const DEFAULT_NUMBERING: NumberingSettings = {
  format: [
    { kind: 'classification', after: '/' },
    { kind: 'running', digits: 3, after: '/' },
    { kind: 'unit', after: '/' },
    { kind: 'roman-month', after: '/' },
    { kind: 'year', after: '' },
  ],
  series: 'per-code',
  codes: {},
  proofInFooter: false,
}

/** The code a kind of paper is numbered under; null for papers without a number. */
export function classificationOf(settings: NumberingSettings, kind: PaperKind): string | null {
  const { numbered, classification } = PAPERS[kind]
  return numbered ? (settings.codes[kind] ?? classification) : null
}

/** What a number is made of. `inserted` is the letter of an inserted number (`a` of `117.a`), or null. */
export interface NumberOf {
  readonly classification: string
  readonly running: number
  readonly inserted: string | null
  readonly unitCode: string
  readonly date: PlainDate
}

/** Writes a number as the office does; the screen's example and the register take it from here. */
export function writeNumber(format: NumberFormat, of: NumberOf): string {
  return format
    .map((part, at) => `${written(part, of)}${at === format.length - 1 ? '' : part.after}`)
    .join('')
}

function written(part: NumberPart, of: NumberOf): string {
  switch (part.kind) {
    case 'classification':
      return of.classification
    case 'running':
      return `${String(of.running).padStart(part.digits, '0')}${of.inserted === null ? '' : `.${of.inserted}`}`
    case 'unit':
      return of.unitCode
    case 'roman-month':
      return romanMonth(of.date)
    case 'year':
      return String(yearOf(of.date))
    case 'text':
      return part.text
  }
}
