import { DISCIPLINE_CODE, type PaperTraits, paper } from './traits.ts'

/** How evidence was secured, and its pictures. The office's own, whoever the person is (practice.md). */
export const EVIDENCE_PAPERS = {
  'ba-pengambilan-bukti': paper('Berita Acara Pengambilan Bukti', DISCIPLINE_CODE),
  'lembar-bukti': paper('Lembar Bukti', null),
} as const satisfies Record<string, PaperTraits>
