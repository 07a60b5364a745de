import type { PaperTraits } from './traits.ts'

/** Permendagri 83/2022 scheme (dossier 4): carrying out supervision, its reports, complaints of the public. */
const SUPERVISION_CODE = '700.1.2'
const REPORT_CODE = '700.1.2.1'
const COMPLAINT_CODE = '700.1.2.4'

const paper = (
  title: string,
  classification: string | null,
  over: Partial<PaperTraits> = {},
): PaperTraits => ({
  title,
  numbered: classification !== null,
  freeForm: true,
  classification,
  deliverable: false,
  mandate: 'proposed',
  ...over,
})

/** Papers of the Inspektorat's own inquiry, from the Telaahan Staf to the reminder (practice.md; dossier 3.2, 3.5). */
export const CLARIFICATION_PAPERS = {
  'telaahan-staf': paper('Telaahan Staf', SUPERVISION_CODE, { mandate: 'never' }),
  'surat-tugas': paper('Surat Tugas', SUPERVISION_CODE),
  'undangan-klarifikasi': paper('Undangan Klarifikasi', SUPERVISION_CODE, { deliverable: true }),
  'ba-permintaan-keterangan': paper('Berita Acara Permintaan Keterangan', null, { mandate: 'never' }),
  'lhp-khusus': paper('Laporan Hasil Pemeriksaan Khusus', REPORT_CODE, { mandate: 'never' }),
  'surat-pengantar': paper('Surat Pengantar LHP Khusus', REPORT_CODE),
  'pengingat-tindak-lanjut': paper('Surat Pengingat Tindak Lanjut', REPORT_CODE),
} as const satisfies Record<string, PaperTraits>

/** Letters to other bodies: whose case it is, what they know, and what became of what they asked (practice.md). */
export const CORRESPONDENCE_PAPERS = {
  'surat-pelimpahan': paper('Surat Pelimpahan', COMPLAINT_CODE),
  'permintaan-data': paper('Surat Permintaan Data', SUPERVISION_CODE),
  'pengingat-data': paper('Surat Pengingat Permintaan Data', SUPERVISION_CODE),
  'laporan-tindak-lanjut': paper('Laporan Tindak Lanjut Rekomendasi', SUPERVISION_CODE),
} as const satisfies Record<string, PaperTraits>

/** Within the office, at any stage of a case. */
export const INTERNAL_PAPERS = {
  'nota-dinas': paper('Nota Dinas', SUPERVISION_CODE, { mandate: 'allowed' }),
  'lembar-disposisi': paper('Lembar Disposisi', null, { mandate: 'never' }),
} as const satisfies Record<string, PaperTraits>
