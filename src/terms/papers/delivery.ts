import { DISCIPLINE_CODE, type PaperTraits, paper } from './traits.ts'

/** How a decision, or any letter, reaches the person (dossier 3.8, 3.9). */
export const DELIVERY_PAPERS = {
  'panggilan-menerima-keputusan': paper('Surat Panggilan Menerima Keputusan', DISCIPLINE_CODE, {
    freeForm: false,
    deliverable: true,
  }),
  'ba-penyampaian': paper('Berita Acara Penyampaian Keputusan', DISCIPLINE_CODE),
  'tanda-terima': paper('Tanda Terima', null),
} as const satisfies Record<string, PaperTraits>
