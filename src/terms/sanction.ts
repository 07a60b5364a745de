import { z } from 'zod'

/** Levels of hukuman disiplin (PP 94/2021 Ps. 8). */
export const SanctionLevel = z.enum(['ringan', 'sedang', 'berat'])
export type SanctionLevel = z.infer<typeof SanctionLevel>

/** Kinds of light sanction; the heavier ones come with their roads. */
export const LightSanction = z.enum(['teguran-lisan', 'teguran-tertulis', 'pernyataan-tidak-puas'])
export type LightSanction = z.infer<typeof LightSanction>

export const LIGHT_SANCTION_LABEL: Record<LightSanction, string> = {
  'teguran-lisan': 'teguran lisan',
  'teguran-tertulis': 'teguran tertulis',
  'pernyataan-tidak-puas': 'pernyataan tidak puas secara tertulis',
}

/** How far the act reached; with the article it decides the level (PP 94/2021 Ps. 9-14). */
export const Impact = z.enum(['unit-kerja', 'instansi', 'negara'])
export type Impact = z.infer<typeof Impact>

export const IMPACT_LABEL: Record<Impact, string> = {
  'unit-kerja': 'unit kerja',
  instansi: 'instansi',
  negara: 'pemerintah dan/atau negara',
}

/** `own`: the office's own staff, it issues everything. `other-unit`: it drafts and records what that unit issued. */
export const Whose = z.enum(['own', 'other-unit'])
export type Whose = z.infer<typeof Whose>

export const Road = z.enum(['coaching', 'discipline'])
export type Road = z.infer<typeof Road>
export const ROAD_LABEL: Record<Road, string> = { coaching: 'Jalur pembinaan', discipline: 'Jalur disiplin' }
