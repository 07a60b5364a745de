import { ETHICS_CODE, type PaperTraits } from './traits.ts'

const paper = (title: string, over: Partial<PaperTraits> = {}): PaperTraits => ({
  title,
  numbered: true,
  freeForm: true,
  classification: ETHICS_CODE,
  deliverable: false,
  mandate: 'never',
  ...over,
})

/** Papers of the ethics road (dossier 3.10): PP 42/2004 is the frame, the forms are the office's own. */
export const ETHICS_PAPERS = {
  'keputusan-majelis-etik': paper('Keputusan Pembentukan Majelis Kode Etik'),
  'panggilan-etik-1': paper('Surat Panggilan I Sidang Majelis Kode Etik', { deliverable: true }),
  'panggilan-etik-2': paper('Surat Panggilan II Sidang Majelis Kode Etik', { deliverable: true }),
  'bap-etik': paper('Berita Acara Pemeriksaan Majelis Kode Etik', { numbered: false, classification: null }),
  'putusan-majelis-etik': paper('Putusan Majelis Kode Etik'),
  'keputusan-sanksi-moral-tertutup': paper('Keputusan Sanksi Moral (pernyataan secara tertutup)', {
    deliverable: true,
  }),
  'keputusan-sanksi-moral-terbuka': paper('Keputusan Sanksi Moral (pernyataan secara terbuka)', {
    deliverable: true,
  }),
  'ba-pernyataan-sanksi-moral': paper('Berita Acara Pernyataan Sanksi Moral'),
} as const satisfies Record<string, PaperTraits>
