import { z } from 'zod'
import { type Golongan, siasnGolonganId } from '../../terms/golongan.ts'
import type { Nip } from '../../terms/nip.ts'
import type { PlainDate } from '../../terms/plain-date.ts'
import { Sanction, SanctionLevel } from '../../terms/sanction.ts'

/** Codes of SIASN, as data with their source (dossier 7.3). */
export const SiasnCodes = z.object({
  levels: z.record(SanctionLevel, z.string()),
  sanctions: z.partialRecord(Sanction, z.object({ jenisHukumanId: z.string(), name: z.string() })),
  nomorPp: z.object({ value: z.string(), unsure: z.boolean(), note: z.string() }),
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

/** One row; what only SIASN's operator can know (reason code, kedudukan hukum) stays empty rather than guessed. */
export function siasnRow(decided: DecidedSanction, codes: SiasnCodes): SiasnRow {
  return {
    nipBaru: decided.nip ?? '',
    golonganId: (decided.golongan && siasnGolonganId(decided.golongan)) ?? '',
    golonganLama: '',
    jenisHukumanId: codes.sanctions[decided.sanction]?.jenisHukumanId ?? '',
    jenisTingkatHukumanId: codes.levels.ringan,
    alasanHukumanDisiplinId: '',
    kedudukanHukumId: '',
    nomorPp: codes.nomorPp.value,
    skNomor: decided.decisionNumber,
    skTanggal: siasnDate(decided.decidedOn),
    hukumanTanggal: siasnDate(decided.effectiveOn),
    // A light sanction has no duration: it is served on the day it takes effect (dossier 2.1).
    masaTahun: '0',
    masaBulan: '0',
    akhirHukumanTanggal: siasnDate(decided.effectiveOn),
    hukdisYangDiberhentikanId: '',
    skPembatalanNomor: '',
    skPembatalanTanggal: '',
    keterangan: decided.remark,
  }
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
