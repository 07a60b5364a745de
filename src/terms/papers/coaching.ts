import { ETHICS_CODE, type PaperTraits } from './traits.ts'

/** Coaching, which is no sanction: call, minutes, reprimand. */
export const COACHING_PAPERS = {
  'panggilan-pembinaan': {
    title: 'Surat Panggilan Pembinaan',
    numbered: true,
    freeForm: true,
    classification: ETHICS_CODE,
    deliverable: true,
    mandate: 'never',
  },
  'ba-pembinaan': {
    title: 'Berita Acara Pembinaan',
    numbered: true,
    freeForm: true,
    classification: ETHICS_CODE,
    deliverable: false,
    mandate: 'never',
  },
  'surat-teguran-pembinaan': {
    title: 'Surat Teguran (Pembinaan)',
    numbered: true,
    freeForm: true,
    classification: ETHICS_CODE,
    deliverable: true,
    mandate: 'never',
  },
} as const satisfies Record<string, PaperTraits>

/** Beside the papers of the coaching itself: a request to take a post down, and the person's own declaration. */
export const COACHING_REQUESTS = {
  'permintaan-penghapusan': {
    title: 'Surat Permintaan Penghapusan Unggahan',
    numbered: true,
    freeForm: true,
    classification: ETHICS_CODE,
    deliverable: true,
    mandate: 'never',
  },
  'surat-pernyataan': {
    title: 'Surat Pernyataan',
    numbered: false,
    freeForm: true,
    classification: null,
    deliverable: false,
    mandate: 'never',
  },
} as const satisfies Record<string, PaperTraits>
