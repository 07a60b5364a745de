import { z } from 'zod'
import { PlainDate, yearOf } from './plain-date.ts'

/** 18 digits without spaces: NIP of a PNS/CPNS or NI PPPK (dossier 6.1, 6.2). There is no check digit. */
export const Nip = z
  .string()
  .regex(/^\d{18}$/, 'NIP harus 18 angka')
  .brand<'Nip'>()
export type Nip = z.infer<typeof Nip>

export type Sex = 'laki-laki' | 'perempuan'

export interface NipParts {
  readonly birthDate: PlainDate
  /** What digits 13-14 say: 01-12 is a month of appointment (PNS, CPNS), 21 or more the contract marker of a PPPK. */
  readonly kind: 'pns' | 'pppk'
  /** Year of first appointment. */
  readonly appointedYear: number
  /** Month of appointment as CPNS, 1 to 12; null for a PPPK. */
  readonly appointedMonth: number | null
  readonly sex: Sex
  readonly sequence: number
}

export type NipProblem =
  | 'not-18-digits'
  | 'rounded-by-spreadsheet'
  | 'birth-date-not-real'
  | 'appointment-month'
  | 'appointment-in-future'
  | 'sex-digit'
  | 'sequence-zero'

export const NIP_PROBLEM_TEXT: Record<NipProblem, string> = {
  'not-18-digits': 'NIP harus 18 angka.',
  'rounded-by-spreadsheet':
    'NIP ini sudah dibulatkan oleh aplikasi lembar kerja, angka terakhirnya hilang. Ubah kolom NIP menjadi Teks di berkas asal, isi ulang dari SIMPEG, lalu impor lagi.',
  'birth-date-not-real': 'Delapan angka pertama NIP bukan tanggal lahir yang ada di kalender.',
  'appointment-month':
    'Angka ke-13 dan 14 NIP bukan bulan pengangkatan (01-12) dan bukan penanda PPPK (21 ke atas).',
  'appointment-in-future': 'Tahun/bulan pengangkatan pada NIP ada di masa depan.',
  'sex-digit': 'Angka ke-15 NIP harus 1 (laki-laki) atau 2 (perempuan).',
  'sequence-zero': 'Tiga angka terakhir NIP tidak boleh 000.',
}

/**
 * Reads an NIP as clerks and spreadsheets write it: spaces, dots, dashes and a leading apostrophe are dropped.
 * A number a spreadsheet has rounded (`1.98308E+17`, or a JS number past 2^53) is refused, never guessed.
 * @param today the date appointments are held against (future ones are refused).
 */
export function readNip(
  raw: string | number,
  today: PlainDate,
): { readonly nip: Nip; readonly parts: NipParts } | { readonly problem: NipProblem } {
  if (typeof raw === 'number' || /^\s*\d+([.,]\d+)?e\+?\d+\s*$/i.test(raw))
    return { problem: 'rounded-by-spreadsheet' }
  const digits = raw.replace(/[\s.'’‘`\u00a0\u200b-]/g, '')
  if (!/^\d{18}$/.test(digits)) return { problem: 'not-18-digits' }
  const birth = PlainDate.safeParse(`${digits.slice(0, 4)}-${digits.slice(4, 6)}-${digits.slice(6, 8)}`)
  if (!birth.success || yearOf(birth.data) < 1900) return { problem: 'birth-date-not-real' }
  const appointedYear = Number(digits.slice(8, 12))
  const marker = Number(digits.slice(12, 14))
  const isMonth = marker >= 1 && marker <= 12
  if (!isMonth && marker < 21) return { problem: 'appointment-month' }
  const appointedFrom = `${digits.slice(8, 12)}-${isMonth ? digits.slice(12, 14) : '01'}-01`
  if (appointedFrom > today) return { problem: 'appointment-in-future' }
  const sexDigit = digits[14]
  if (sexDigit !== '1' && sexDigit !== '2') return { problem: 'sex-digit' }
  const sequence = Number(digits.slice(15))
  if (sequence === 0) return { problem: 'sequence-zero' }
  return {
    nip: Nip.parse(digits),
    parts: {
      birthDate: birth.data,
      kind: isMonth ? 'pns' : 'pppk',
      appointedYear,
      appointedMonth: isMonth ? marker : null,
      sex: sexDigit === '1' ? 'laki-laki' : 'perempuan',
      sequence,
    },
  }
}

/** `19860926 201505 1 001`, the printed spelling. */
export function formatNip(nip: Nip): string {
  return `${nip.slice(0, 8)} ${nip.slice(8, 14)} ${nip.slice(14, 15)} ${nip.slice(15)}`
}
