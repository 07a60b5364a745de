import { DISCIPLINE_CODE, type PaperTraits } from './traits.ts'

/** How a decision, or any letter, reaches the person (dossier 3.8, 3.9). */
export const DELIVERY_PAPERS = {
  'panggilan-menerima-keputusan': {
    title: 'Surat Panggilan Menerima Keputusan',
    numbered: true,
    freeForm: false,
    classification: DISCIPLINE_CODE,
    deliverable: true,
    mandate: 'never',
  },
  'ba-penyampaian': {
    title: 'Berita Acara Penyampaian Keputusan',
    numbered: true,
    freeForm: true,
    classification: DISCIPLINE_CODE,
    deliverable: false,
    mandate: 'never',
  },
  'tanda-terima': {
    title: 'Tanda Terima',
    numbered: false,
    freeForm: true,
    classification: null,
    deliverable: false,
    mandate: 'never',
  },
} as const satisfies Record<string, PaperTraits>
