import { type Official, officialTitle } from '../../terms/person.ts'

/** Pieces that sentences of the timeline share. */

/** ` nomor 800/1`; nothing for a paper without a number. */
export const numbered = (number: string | null) => (number ? ` nomor ${number}` : '')

/** `: alasan`, without the clerk's own full stop; nothing when no reason was given. */
export const because = (reason: string) => (reason ? `: ${reason.replace(/[.\s]+$/, '')}` : '')

/** `Nama (Jabatan)`. */
export const officialName = (official: Official) => `${official.identity.name} (${officialTitle(official)})`
