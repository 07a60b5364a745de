import { ETHICS_CODE, type PaperTraits, paper } from './traits.ts'

/** Coaching, which is no sanction: call, minutes, reprimand. */
export const COACHING_PAPERS = {
  'panggilan-pembinaan': paper('Surat Panggilan Pembinaan', ETHICS_CODE, { deliverable: true }),
  'ba-pembinaan': paper('Berita Acara Pembinaan', ETHICS_CODE),
  'surat-teguran-pembinaan': paper('Surat Teguran (Pembinaan)', ETHICS_CODE, { deliverable: true }),
} as const satisfies Record<string, PaperTraits>

/** Beside the papers of the coaching itself: a request to take a post down, and the person's own declaration. */
export const COACHING_REQUESTS = {
  'permintaan-penghapusan': paper('Surat Permintaan Penghapusan Unggahan', ETHICS_CODE, {
    deliverable: true,
  }),
  'surat-pernyataan': paper('Surat Pernyataan', null),
} as const satisfies Record<string, PaperTraits>
