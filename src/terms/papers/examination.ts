import { DISCIPLINE_CODE, type PaperTraits, paper } from './traits.ts'

/** The examination of a discipline case, from the summons to the report (dossier 3.1, 3.3 to 3.5). */
export const EXAMINATION_PAPERS = {
  'panggilan-1': paper('Surat Panggilan I', DISCIPLINE_CODE, { freeForm: false, deliverable: true }),
  'panggilan-2': paper('Surat Panggilan II', DISCIPLINE_CODE, { freeForm: false, deliverable: true }),
  bap: paper('Berita Acara Pemeriksaan', null, { freeForm: false }),
  'ba-ketidakhadiran': paper('Berita Acara Ketidakhadiran', DISCIPLINE_CODE),
  lhp: paper('Laporan Hasil Pemeriksaan', DISCIPLINE_CODE, { freeForm: false, deliverable: true }),
} as const satisfies Record<string, PaperTraits>
