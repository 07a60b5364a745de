import { z } from 'zod'
import { type Golongan, siasnGolonganId } from '../../terms/golongan.ts'
import type { Nip } from '../../terms/nip.ts'
import { addMonths, type PlainDate } from '../../terms/plain-date.ts'
import { Sanction, SanctionLevel } from '../../terms/sanction.ts'

/** Codes of SIASN, as data with their source (dossier 7.3). */
export const SiasnCodes = z.object({
  levels: z.record(SanctionLevel, z.string()),
  /** Sanksi moral has no level in the law; SIASN keeps it under this one. */
  moralLevel: z.string(),
  sanctions: z.record(Sanction, z.object({ jenisHukumanId: z.string(), name: z.string() })),
  /** Names of SIASN's reasons nearest to our articles; their codes are known to SIASN alone. */
  reasons: z.object({ note: z.string(), byViolation: z.record(z.string(), z.string()) }),
  nomorPp: z.object({ value: z.string(), moral: z.string(), unsure: z.boolean(), note: z.string() }),
})
export type SiasnCodes = z.infer<typeof SiasnCodes>

/** A decided sanction, as the entry in SIASN needs it. */
export interface DecidedSanction {
  readonly nip: Nip | null
  readonly golongan: Golongan | null
  readonly sanction: Sanction
  readonly decisionNumber: string
  readonly decidedOn: PlainDate
  /** Day of effect; null while it is not known. */
  readonly effectiveOn: PlainDate | null
  /** A remedy took it away, by this paper. */
  readonly annulled: { readonly number: string; readonly date: PlainDate } | null
  /** Ids of the violated articles. */
  readonly violations: readonly string[]
  /** Articles and a short description. */
  readonly remark: string
}

/**
 * Fields of `POST /hukdis/save` in SIASN's order (dossier 7.2), `nipBaru` in place of `pnsOrangId`, which only SIASN
 * knows. Write spelling (`akhirHukumanTanggal`), not the read one.
 */
export const SIASN_FIELDS = [
  'nipBaru',
  'golonganId',
  'golonganLama',
  'jenisHukumanId',
  'jenisTingkatHukumanId',
  'alasanHukumanDisiplinId',
  'kedudukanHukumId',
  'nomorPp',
  'skNomor',
  'skTanggal',
  'hukumanTanggal',
  'masaTahun',
  'masaBulan',
  'akhirHukumanTanggal',
  'hukdisYangDiberhentikanId',
  'skPembatalanNomor',
  'skPembatalanTanggal',
  'keterangan',
] as const
export type SiasnRow = Record<(typeof SIASN_FIELDS)[number], string>

/** SIASN writes dates `dd-mm-yyyy`. */
function siasnDate(date: PlainDate | null): string {
  return date === null ? '' : `${date.slice(8, 10)}-${date.slice(5, 7)}-${date.slice(0, 4)}`
}

/** Level and length of each kind, as the regulations have them (`sanctions.json`). */
export type KindOf = (sanction: Sanction) => {
  readonly level: SanctionLevel | null
  /** Months it is served; null for kinds served at once or for good. */
  readonly months: number | null
  readonly dismissal: boolean
}

const MONTHS_OF_YEAR = 12

/** One row; what only SIASN's operator can know (reason code, kedudukan hukum) stays empty rather than guessed. */
export function siasnRow(decided: DecidedSanction, codes: SiasnCodes, kindOf: KindOf): SiasnRow {
  const { level, months, dismissal } = kindOf(decided.sanction)
  const { effectiveOn, annulled } = decided
  const served = effectiveOn && (months === null ? effectiveOn : addMonths(effectiveOn, months))
  return {
    nipBaru: decided.nip ?? '',
    golonganId: (decided.golongan && siasnGolonganId(decided.golongan)) ?? '',
    golonganLama: '',
    jenisHukumanId: codes.sanctions[decided.sanction].jenisHukumanId,
    jenisTingkatHukumanId: level === null ? codes.moralLevel : codes.levels[level],
    alasanHukumanDisiplinId: '',
    kedudukanHukumId: '',
    nomorPp: level === null ? codes.nomorPp.moral : codes.nomorPp.value,
    skNomor: decided.decisionNumber,
    skTanggal: siasnDate(decided.decidedOn),
    hukumanTanggal: siasnDate(effectiveOn),
    masaTahun: String(Math.floor((months ?? 0) / MONTHS_OF_YEAR)),
    masaBulan: String((months ?? 0) % MONTHS_OF_YEAR),
    // What is served at once ends on the day it takes effect; a dismissal never ends.
    akhirHukumanTanggal: dismissal ? '' : siasnDate(served),
    hukdisYangDiberhentikanId: '',
    skPembatalanNomor: annulled?.number ?? '',
    skPembatalanTanggal: siasnDate(annulled?.date ?? null),
    keterangan: decided.remark,
  }
}

/** SIASN's reasons nearest to the articles, as a suggestion to its operator; empty where none comes near. */
export function proposedReasons(violations: readonly string[], codes: SiasnCodes): string[] {
  return [...new Set(violations.flatMap((id) => codes.reasons.byViolation[id] ?? []))]
}

/** Quotes a cell, and takes the power of a formula from one that a spreadsheet would run. */
function cell(value: string): string {
  const harmless = /^[=+\-@\t\r]/.test(value) ? `'${value}` : value
  return /[";\r\n]/.test(harmless) ? `"${harmless.replaceAll('"', '""')}"` : harmless
}

/** The CSV as Indonesian Excel opens it with a double click: BOM, `;`, CRLF. */
export function siasnCsv(rows: readonly SiasnRow[]): string {
  const lines = [
    SIASN_FIELDS.join(';'),
    ...rows.map((row) => SIASN_FIELDS.map((field) => cell(row[field])).join(';')),
  ]
  return `\ufeff${lines.join('\r\n')}\r\n`
}
