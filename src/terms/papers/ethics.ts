import { ETHICS_CODE, type PaperTraits, paper } from './traits.ts'

const ethics = (title: string, over: Partial<PaperTraits> = {}) => paper(title, ETHICS_CODE, over)

/** Papers of the ethics road (dossier 3.10): PP 42/2004 is the frame, the forms are the office's own. */
export const ETHICS_PAPERS = {
  'keputusan-majelis-etik': ethics('Keputusan Pembentukan Majelis Kode Etik'),
  'panggilan-etik-1': ethics('Surat Panggilan I Sidang Majelis Kode Etik', { deliverable: true }),
  'panggilan-etik-2': ethics('Surat Panggilan II Sidang Majelis Kode Etik', { deliverable: true }),
  'bap-etik': paper('Berita Acara Pemeriksaan Majelis Kode Etik', null),
  'putusan-majelis-etik': ethics('Putusan Majelis Kode Etik'),
  'keputusan-sanksi-moral-tertutup': ethics('Keputusan Sanksi Moral (pernyataan secara tertutup)', {
    deliverable: true,
  }),
  'keputusan-sanksi-moral-terbuka': ethics('Keputusan Sanksi Moral (pernyataan secara terbuka)', {
    deliverable: true,
  }),
  'ba-pernyataan-sanksi-moral': ethics('Berita Acara Pernyataan Sanksi Moral'),
} as const satisfies Record<string, PaperTraits>
