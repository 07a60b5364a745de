import { dateInZone, type TimeOfDay, timeInZone, ZONE_LABEL, type Zone } from '../../../terms/clock.ts'
import { formatPangkat, pangkatName } from '../../../terms/golongan.ts'
import { formatNip } from '../../../terms/nip.ts'
import { type Identity, type Official, officialTitle, PERSON_KIND_LABEL } from '../../../terms/person.ts'
import {
  dayName,
  dayOfMonth,
  formatDate,
  monthName,
  monthOf,
  type PlainDate,
  yearOf,
} from '../../../terms/plain-date.ts'
import { terbilang } from '../../../terms/terbilang.ts'

/** How letters spell things. What is empty becomes a line of dots, to be seen in a draft and filled by hand. */

export const DOTS = '........................'

export const orDots = (text: string | null | undefined): string =>
  text === null || text === undefined || text.trim() === '' ? DOTS : text.trim()

/** A verb or negation with which clerks begin the description of an act: small inside a sentence; no Berita Acara. */
const BEGINS_SENTENCE = /^(Me(?!nteri\b)[a-z]|Ber(?!ita\b)[a-z]|Tidak\b|Ikut\b|Hadir\b|Telah\b)/
/** `S.Pd.`: the full stop belongs to the title. */
const ENDS_WITH_TITLE = /[A-Z]\.[A-Za-z]{1,4}\.$|\b(?:dkk|dll|dsb)\.$/

/** Text that stands inside a sentence of the template: no capital and no full stop of a sentence of its own. */
export function clause(text: string | null): string {
  const whole = orDots(text)
  if (whole === DOTS) return whole
  const begun = BEGINS_SENTENCE.test(whole) ? `${whole.charAt(0).toLowerCase()}${whole.slice(1)}` : whole
  return ENDS_WITH_TITLE.test(begun) ? begun : begun.replace(/(?<!\.)\s*[.;]$/, '')
}

/** Like `clause`, after the word *dugaan*, which the template says: every paper does until the decision. */
export function alleged(text: string | null): string {
  return clause(text?.trim().replace(/^dugaan\s+(?:pelanggaran\s+(?:disiplin\s+)?berupa\s+)?/i, '') ?? null)
}

/** What the template introduces with *sebagaimana tercantum dalam*. */
export const absenceText = (text: string | null) =>
  clause(
    text?.trim().replace(/^sebagaimana\s+(?:(?:tercantum|dimuat|dimaksud)\s+)?(?:dalam\s+)?/i, '') ?? null,
  )

/** `20 November 2026`. */
export const dateText = (date: PlainDate | null): string => (date ? formatDate(date) : DOTS)

/** `09.00 WIB`. */
export const timeText = (time: TimeOfDay | null, zone: Zone): string =>
  time ? `${time.replace(':', '.')} ${ZONE_LABEL[zone]}` : DOTS

/** `20 November 2026 pukul 09.00 WIB`. */
export function momentText(moment: string, zone: Zone): string {
  const at = new Date(moment)
  return `${formatDate(dateInZone(at, zone))} pukul ${timeText(timeInZone(at, zone), zone)}`
}

/** Day and date in words, as minutes begin. */
export function dateWords(date: PlainDate | null) {
  return {
    hari: date ? dayName(date) : DOTS,
    tanggal_kata: date ? terbilang(dayOfMonth(date)) : DOTS,
    bulan: date ? monthName(date) : DOTS,
    tahun_kata: date ? terbilang(yearOf(date)) : DOTS,
    // Slashes: a line may break after a hyphen.
    tanggal_angka: date
      ? `${String(dayOfMonth(date)).padStart(2, '0')}/${String(monthOf(date)).padStart(2, '0')}/${yearOf(date)}`
      : DOTS,
  }
}

/** A regional head is no ASN: he has neither NIP nor rank. */
const isAsn = (identity: Identity) => identity.positionKind !== 'kepala-daerah'

/** What an identity block says of somebody beside his name, as letters call it. */
export type IdentityPart = 'NIP' | 'pangkat' | 'jabatan' | 'unit kerja'

/**
 * What somebody known as an ASN must have and lacks: dots in a draft, and no number for the letter. Of somebody typed by
 * hand (no kind known) and of a regional head nothing is demanded: what he lacks he may not have. Only a PNS always has a
 * rank.
 */
export function lackingParts(identity: Identity): readonly IdentityPart[] {
  if (identity.kind === null || !isAsn(identity)) return []
  return [
    ...(identity.nip ? [] : (['NIP'] as const)),
    ...(identity.golongan || identity.kind !== 'pns' ? [] : (['pangkat'] as const)),
    ...(identity.position.trim() ? [] : (['jabatan'] as const)),
    ...(identity.unitName.trim() ? [] : (['unit kerja'] as const)),
  ]
}

/** Tags of an identity block; nobody named yet: dots. */
export function identityTags(identity: Identity | null) {
  if (!identity) return { ...NOBODY, status: 'pegawai' }
  const lacking = lackingParts(identity)
  const or = (text: string | null, part: IdentityPart) =>
    text?.trim() || (lacking.includes(part) ? DOTS : '-')
  return {
    nama: identity.name,
    nip: or(identity.nip && formatNip(identity.nip), 'NIP'),
    pangkat: or(identity.golongan && formatPangkat(identity.golongan), 'pangkat'),
    jabatan: or(identity.position, 'jabatan'),
    unit: or(identity.unitName, 'unit kerja'),
    status: identity.kind ? PERSON_KIND_LABEL[identity.kind] : 'pegawai',
  }
}

const NOBODY = { nama: DOTS, nip: DOTS, pangkat: DOTS, jabatan: DOTS, unit: DOTS }

export function officialTags(official: Official | null) {
  if (!official) return NOBODY
  const tags = identityTags(official.identity)
  // `Plt.` alone is no post.
  return official.identity.position.trim() ? { ...tags, jabatan: officialTitle(official) } : tags
}

/** The same with a prefix: `pejabat_nama`. */
export function prefixed(prefix: string, tags: Readonly<Record<string, string>>): Record<string, string> {
  return Object.fromEntries(Object.entries(tags).map(([name, value]) => [`${prefix}_${name}`, value]))
}

/** An official before whom or by whom something is done; a regional head has no rows for NIP, rank and unit. */
export const officialBlock = (prefix: string, official: Official | null) => ({
  ...prefixed(prefix, officialTags(official)),
  [`${prefix}_asn`]: official === null || isAsn(official.identity),
})

/** A numbered loop of officials; one empty place when nobody is named yet. */
export function officialRows(officials: readonly Official[] | null) {
  const rows = officials && officials.length > 0 ? officials.map(officialTags) : [NOBODY]
  return rows.map((row, index) => ({ no: String(index + 1), ...row }))
}

/** A numbered loop of texts, without the blank ones. */
export function rowsOf(texts: readonly string[] | null): { no: string; isi: string }[] {
  return (texts ?? [])
    .filter((text) => text.trim() !== '')
    .map((isi, index) => ({ no: String(index + 1), isi: isi.trim() }))
}

/** The same, with one line of dots when it is empty. */
export function rowsOrDots(texts: readonly string[] | null): { no: string; isi: string }[] {
  const rows = rowsOf(texts)
  return rows.length > 0 ? rows : [{ no: '1', isi: DOTS }]
}

/** Tags of the signature block. */
export function signerTags(signer: Official | null, capacity: string) {
  const identity = signer?.identity
  const rank = identity?.golongan ? pangkatName(identity.golongan) : null
  return {
    ada_ttd_kedudukan: capacity.trim() !== '',
    ttd_kedudukan: capacity.trim(),
    ttd_jabatan: identity?.position.trim() && signer ? officialTitle(signer) : DOTS,
    ttd_nama: identity?.name ?? DOTS,
    ada_ttd_pangkat: rank !== null,
    ttd_pangkat: rank ?? '',
    ada_ttd_nip: !identity || identity.nip !== null || lackingParts(identity).includes('NIP'),
    ttd_nip: identity?.nip ? formatNip(identity.nip) : DOTS,
  }
}

/** A list that ends a sentence of the template: none of its lines begins a sentence of its own. */
export const clauseRows = (texts: readonly string[] | null) => rowsOrDots(texts?.map(clause) ?? null)

/** Free text that stands as a sentence of its own: with a full stop, however it was typed. */
export function sentence(text: string | null): string {
  const whole = orDots(text)
  return whole === DOTS || /[.!?]$/.test(whole) ? whole : `${whole}.`
}

/** Who writes minutes speaks of himself as one or as several. */
export const speaking = (officials: readonly Official[] | null) =>
  (officials?.length ?? 0) > 1 ? 'kami' : 'saya'

/** Letters of a list: a ... z, aa ... */
export function letterAt(index: number): string {
  const last = String.fromCharCode(97 + (index % 26))
  return index < 26 ? last : `${letterAt(Math.floor(index / 26) - 1)}${last}`
}
