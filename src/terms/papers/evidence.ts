import { DISCIPLINE_CODE, type PaperTraits } from './traits.ts'

/** How evidence was secured, and its pictures. The office's own, whoever the person is (practice.md). */
export const EVIDENCE_PAPERS = {
  'ba-pengambilan-bukti': {
    title: 'Berita Acara Pengambilan Bukti',
    numbered: true,
    freeForm: true,
    classification: DISCIPLINE_CODE,
    deliverable: false,
    mandate: 'never',
  },
  'lembar-bukti': {
    title: 'Lembar Bukti',
    numbered: false,
    freeForm: true,
    classification: null,
    deliverable: false,
    mandate: 'never',
  },
} as const satisfies Record<string, PaperTraits>
