import { z } from 'zod'

/** Levels of hukuman disiplin (PP 94/2021 Ps. 8). */
export const SanctionLevel = z.enum(['ringan', 'sedang', 'berat'])
export type SanctionLevel = z.infer<typeof SanctionLevel>

/** Kinds of light sanction, lightest first. */
export const LightSanction = z.enum(['teguran-lisan', 'teguran-tertulis', 'pernyataan-tidak-puas'])
export type LightSanction = z.infer<typeof LightSanction>

/**
 * Every kind of hukuman disiplin, lightest first within its level. Level, set (transitional or not), duration and
 * article of each are data (`resources/regulations/sanctions.json`): which sedang kinds are in force is a dated switch.
 */
export const DisciplineSanction = z.enum([
  ...LightSanction.options,
  'tukin-6',
  'tukin-9',
  'tukin-12',
  'penundaan-kgb',
  'penundaan-pangkat',
  'penurunan-pangkat',
  'penurunan-jabatan',
  'pembebasan-jabatan',
  'pdhtaps',
])
export type DisciplineSanction = z.infer<typeof DisciplineSanction>

/** Sanksi moral of the ethics road (PP 42/2004 Ps. 15); no hukuman disiplin. */
export const MoralSanction = z.enum(['sanksi-moral-tertutup', 'sanksi-moral-terbuka'])
export type MoralSanction = z.infer<typeof MoralSanction>

/** What a decision of either road imposes. */
export const Sanction = z.enum([...DisciplineSanction.options, ...MoralSanction.options])
export type Sanction = z.infer<typeof Sanction>

/** Short names for lists. The full name, with its duration, is data (`sanctions.json`, `name`): letters print that one. */
export const SANCTION_LABEL: Record<Sanction, string> = {
  'teguran-lisan': 'teguran lisan',
  'teguran-tertulis': 'teguran tertulis',
  'pernyataan-tidak-puas': 'pernyataan tidak puas secara tertulis',
  'tukin-6': 'pemotongan tunjangan kinerja (jenis pertama)',
  'tukin-9': 'pemotongan tunjangan kinerja (jenis kedua)',
  'tukin-12': 'pemotongan tunjangan kinerja (jenis ketiga)',
  'penundaan-kgb': 'penundaan kenaikan gaji berkala',
  'penundaan-pangkat': 'penundaan kenaikan pangkat',
  'penurunan-pangkat': 'penurunan pangkat setingkat lebih rendah',
  'penurunan-jabatan': 'penurunan jabatan setingkat lebih rendah',
  'pembebasan-jabatan': 'pembebasan dari jabatannya menjadi jabatan pelaksana',
  pdhtaps: 'pemberhentian dengan hormat tidak atas permintaan sendiri sebagai PNS',
  'sanksi-moral-tertutup': 'sanksi moral (pernyataan secara tertutup)',
  'sanksi-moral-terbuka': 'sanksi moral (pernyataan secara terbuka)',
}

/** How far the act reached; with the article it decides the level (PP 94/2021 Ps. 9-14). */
export const Impact = z.enum(['unit-kerja', 'instansi', 'negara'])
export type Impact = z.infer<typeof Impact>

export const IMPACT_LABEL: Record<Impact, string> = {
  'unit-kerja': 'unit kerja',
  instansi: 'instansi',
  negara: 'pemerintah dan/atau negara',
}

/**
 * `own`: the office's own staff, it issues everything. `other-unit`: it clarifies or drafts, and records what that unit
 * issued. `not-ours`: another government's person (province, vertical agency, village, BUMD); forwarded with a letter.
 */
export const Whose = z.enum(['own', 'other-unit', 'not-ours'])
export type Whose = z.infer<typeof Whose>

export const Road = z.enum(['coaching', 'clarification', 'ethics', 'discipline'])
export type Road = z.infer<typeof Road>
export const ROAD_LABEL: Record<Road, string> = {
  coaching: 'Jalur pembinaan',
  clarification: 'Jalur klarifikasi',
  ethics: 'Jalur kode etik',
  discipline: 'Jalur disiplin',
}
